import ArgumentParser

/// `dragoman vocab`: everything about vocabularies.
struct Vocab: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build vocabularies, look into them, and use them.",
    subcommands: [
      VocabBuild.self, VocabInspect.self, VocabEncode.self, VocabDecode.self, VocabLookup.self,
      VocabDiff.self, VocabTrace.self, VocabImport.self, VocabExport.self,
    ])
}

import Foundation

let usage = """
  usage: GenerateCorpus <folder>

  Writes train, dev and test of the English-Spanish corpus into the folder, as
  train.en, train.es and so on. The same program always writes the same bytes.

  """

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 1, let folder = arguments.first, !folder.hasPrefix("-") else {
  let wantsHelp = arguments.contains("--help") || arguments.contains("-h")
  let stream = wantsHelp ? FileHandle.standardOutput : FileHandle.standardError
  stream.write(Data(usage.utf8))
  exit(wantsHelp ? 0 : 64)
}

do {
  let corpus = Corpus(seed: Corpus.seed)
  let root = URL(filePath: folder, directoryHint: .isDirectory)
  try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  for (name, text) in corpus.files {
    try Data(text.utf8).write(to: root.appending(path: name), options: .atomic)
  }
  print(Statistics(of: corpus).report)
} catch {
  FileHandle.standardError.write(
    Data("Cannot write the corpus to \(folder): \(error.localizedDescription)\n".utf8))
  exit(1)
}

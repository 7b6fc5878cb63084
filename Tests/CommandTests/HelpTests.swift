import Foundation
import Testing

/// The whole help text of every command, as it stands in the folder Help.
struct HelpTests {
  /// Every command; `HelpTests` fails when a command's subcommand is missing here.
  static let commands = [
    "", "demo", "train", "distill", "translate", "evaluate", "corpus", "corpus check", "vocab",
    "vocab build",
    "vocab inspect",
    "vocab encode", "vocab decode", "vocab lookup", "vocab diff", "vocab trace", "vocab import",
    "vocab export", "tokenize", "model", "model info", "model verify", "model quantize",
    "model shortlist", "benchmark", "benchmark gemm", "benchmark text", "benchmark train",
    "benchmark translate",
  ]

  @Test(arguments: commands)
  func `help is what the file says`(command: String) throws {
    let name = command.isEmpty ? "dragoman" : command.replacingOccurrences(of: " ", with: "-")
    let file = try #require(
      Bundle.module.url(forResource: name, withExtension: "txt", subdirectory: "Help"))
    let help = try Command.run(command.split(separator: " ").map(String.init) + ["--help"])
    #expect(help.status == 0)
    #expect(help.errors == "")
    #expect(help.output == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test(arguments: ["", "corpus", "vocab", "model", "benchmark"])
  func `every subcommand that a help text names has a file`(command: String) throws {
    let help = try Command.run(command.split(separator: " ").map(String.init) + ["--help"])
    let list = help.output.components(separatedBy: "SUBCOMMANDS:\n").last ?? ""
    for line in list.components(separatedBy: "\n") where line.hasPrefix("  ") {
      guard let name = line.dropFirst(2).split(separator: " ").first, line.dropFirst(2).first != " "
      else { continue }
      if name == "See" { break }
      #expect(Self.commands.contains(command.isEmpty ? "\(name)" : "\(command) \(name)"))
    }
  }

  @Test func `the version is printed`() throws {
    let version = try Command.run(["--version"])
    #expect(version.status == 0)
    #expect(version.output == "0.1.0\n")
  }
}

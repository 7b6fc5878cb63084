import Foundation
import Testing

/// How far translating has come, as a person sees it on a terminal.
struct ProgressTests {
  @Test(.enabled(if: hasTerminal))
  func `a bar tells how far a file is translated, and goes away`() throws {
    let folder = try TrainingTests.folder()
    let trained = try Command.run(TrainingTests.tiny + ["--updates", "5"], in: folder.url)
    #expect(trained.status == 0, "\(trained.errors)")
    try folder.write(String(repeating: "a b\n", count: 2048), to: "long")
    let translate = ["translate", "--model", "run/model.safetensors"]
    let file = try Self.seen(translate + ["long", "--output", "out"], in: folder)
    #expect(
      String(decoding: try folder.read("out"), as: UTF8.self).filter { $0 == "\n" }.count == 2048)
    #expect(file.contains("████████████░░░░░░░░░░░░ translated 1,024 lines, "), "\(file)")
    #expect(file.contains(" left"), "\(file)")
    #expect(file.hasSuffix("\r\u{1B}[K"), "\(file)")
    // Nobody knows how much is still to come.
    let piped = try Self.seen(translate + ["--output", "out"], pipe: "long", in: folder)
    #expect(piped.hasPrefix("\r\u{1B}[Ktranslated 1,024 lines, "), "\(piped)")
    #expect(!piped.contains("left") && piped.hasSuffix("\r\u{1B}[K"), "\(piped)")
    let pager = try Self.seen(translate + ["long"], into: "cat >out", in: folder)
    #expect(pager == "")
    // A few lines are there at once, and a file is no terminal.
    #expect(try Self.seen(translate + ["a.tsv", "--output", "out"], in: folder) == "")
    let quiet = try Command.run(translate + ["long", "--output", "out"], in: folder.url)
    #expect(quiet.status == 0 && quiet.errors == "")
  }

  /// What util-linux has for running a command on a terminal of its own.
  private static let terminal = "/usr/bin/script"
  #if os(Linux)
    private static let hasTerminal = FileManager.default.isExecutableFile(atPath: terminal)
  #else
    private static let hasTerminal = false
  #endif

  /// What a run of the command writes to a terminal that is its standard error.
  ///
  /// - Parameters:
  ///   - command: The arguments.
  ///   - pipe: A file that comes through a pipe.
  ///   - next: What the translations are handed to.
  ///   - folder: Where it runs.
  /// - Returns: The text, with the terminal's control sequences.
  /// - Throws: Where there is no process to be had.
  private static func seen(
    _ command: [String], pipe: String? = nil, into next: String? = nil, in folder: TemporaryFolder
  ) throws -> String {
    let scratch = try TemporaryFolder()
    try scratch.write(Data(), to: "seen")
    let line =
      ([Command.program.path] + command).map { "'\($0)'" }.joined(separator: " ")
      + (next.map { " | \($0)" } ?? "")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: terminal)
    process.arguments = ["-qec", pipe.map { "cat \($0) | \(line)" } ?? line, "/dev/null"]
    process.currentDirectoryURL = folder.url
    process.environment = ProcessInfo.processInfo.environment
      .merging(["TERM": "xterm", "SHELL": "/bin/sh"]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: scratch.file("seen"))
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: try scratch.read("seen"), as: UTF8.self)
  }
}

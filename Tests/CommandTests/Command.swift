import Foundation

/// The built command, run as a process of its own.
struct Command {
  /// What a run left behind.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
    var outputBytes: Data

    /// The lines of the output, each without its line feed.
    var lines: [String] {
      output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
  }

  /// The program, which the build puts beside the bundle of the tests.
  static var program: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
    var folder = bundle.bundleURL
    if folder.pathExtension == "xctest" { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("dragoman")
  }

  /// The repository.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Starts the command and waits for its end.
  static func run(
    _ arguments: [String], input: Data = Data(), in folder: URL? = nil
  ) throws -> Outcome {
    let scratch = try TemporaryFolder()
    let running = try start(arguments, input: input, in: folder, scratch: scratch)
    running.waitUntilExit()
    return try outcome(of: running, scratch: scratch)
  }

  /// Starts the command with its streams in files, so that no pipe can fill up.
  static func start(
    _ arguments: [String], input: Data = Data(), in folder: URL? = nil, scratch: TemporaryFolder
  ) throws -> Process {
    try scratch.write(input, to: "stdin")
    try scratch.write(Data(), to: "stdout")
    try scratch.write(Data(), to: "stderr")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? scratch.url
    var environment = ProcessInfo.processInfo.environment
    environment["COLUMNS"] = nil  // help texts would follow it
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: scratch.file("stdin"))
    process.standardOutput = try FileHandle(forWritingTo: scratch.file("stdout"))
    process.standardError = try FileHandle(forWritingTo: scratch.file("stderr"))
    try process.run()
    return process
  }

  /// What a finished process has written.
  static func outcome(of process: Process, scratch: TemporaryFolder) throws -> Outcome {
    let output = try Data(contentsOf: scratch.file("stdout"))
    let errors = try Data(contentsOf: scratch.file("stderr"))
    return Outcome(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self), outputBytes: output)
  }
}

/// A folder that goes away with its owner.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("dragoman-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String) -> URL { url.appendingPathComponent(name) }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) throws { try data.write(to: file(name)) }

  func read(_ name: String) throws -> Data { try Data(contentsOf: file(name)) }
}

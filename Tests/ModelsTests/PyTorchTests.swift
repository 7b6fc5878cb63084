import DragomanModels
import DragomanNetworks
import DragomanTensors
import Foundation
import Testing

private let pythonWithPyTorch = ProcessInfo.processInfo.environment["DRAGOMAN_PYTHON"]

/// Saved models against PyTorch, which reads them by Python's own safetensors.
///
///     DRAGOMAN_PYTHON=python3 swift test --filter PyTorchTests
@Suite(.enabled(if: pythonWithPyTorch != nil, "DRAGOMAN_PYTHON names no Python with PyTorch"))
struct PyTorchTests {
  /// What PyTorch computes for a pair.
  private func pyTorch(_ path: String, _ source: [Int32], _ target: [Int32]) throws -> [[Float]] {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("read_model.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      [try #require(pythonWithPyTorch), script.path, path]
      + [source, target].map { $0.map(String.init).joined(separator: ",") }
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try #require(try pipe.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    return try JSONDecoder().decode([[Float]].self, from: output)
  }

  @Test(
    arguments: [
      { _ in },
      {
        $0.tying = .none
        $0.initialState = .copy
        $0.decoderLayers = 2
        $0.feedsContext = false
        $0.deepOutput = false
      },
      {
        $0.cell = .tanh
        $0.initialState = .mean
        $0.reversesSource = false
      },
      {
        $0.encoderLayers = 1
        $0.decoderLayers = 2
        $0.feedsContext = false
        $0.deepOutput = false
      },
    ] as [@Sendable (inout NetworkConfiguration) -> Void])
  func `a saved model gives PyTorch the same numbers`(
    change: @escaping @Sendable (inout NetworkConfiguration) -> Void
  ) throws {
    let folder = try TemporaryFolder()
    let model = try TranslationModelTests.model(change: change)
    try model.save(to: folder.file("m.safetensors"))
    let (source, target): ([Int32], [Int32]) = ([4, 6, 5, 8], [5, 4, 9])
    let expected = try pyTorch(folder.file("m.safetensors"), source, target)
    let decoder = model.network.makeStepDecoder()
    decoder.start(sources: [source])
    #expect(expected.count == target.count + 1)
    for (token, row) in zip([2] + target, expected) {
      decoder.step(tokens: [token])
      #expect(row.count == decoder.vocabularySize)
      for (ours, theirs) in zip(decoder.logProbabilities(row: 0), row) {
        #expect(abs(ours - theirs) < 1e-4)
      }
    }
  }
}

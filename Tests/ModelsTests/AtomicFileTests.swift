import DragomanModels
import Foundation
import Testing

struct AtomicFileTests {
  private let old: [UInt8] = Array("the old file".utf8)

  private func write(_ text: String, to file: inout AtomicFile) throws(ModelFileError) {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: text.utf8.count, alignment: 1)
    defer { bytes.deallocate() }
    bytes.copyBytes(from: Array(text.utf8))
    try file.write(UnsafeRawBufferPointer(bytes))
  }

  @Test func `the file changes at once, when it is complete`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(old, to: "file")
    var file = try AtomicFile(path: path)
    try write("the new ", to: &file)
    try write("file", to: &file)
    #expect(try folder.bytes(of: "file") == old)
    try file.commit()
    #expect(try folder.bytes(of: "file") == Array("the new file".utf8))
    #expect(try folder.names() == ["file"])
  }

  @Test func `what is not committed leaves nothing behind`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(old, to: "file")
    func fail() throws {
      var file = try AtomicFile(path: path)
      try write("half", to: &file)
    }
    try fail()
    #expect(try folder.bytes(of: "file") == old)
    #expect(try folder.names() == ["file"])
  }

  @Test func `remains of a killed run do not disturb`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(Array("long remains of a killed run".utf8), to: "file.dragoman.tmp")
    var file = try AtomicFile(path: folder.file("file"))
    try write("new", to: &file)
    try file.commit()
    #expect(try folder.bytes(of: "file") == Array("new".utf8))
    #expect(try folder.names() == ["file"])
  }

  @Test func `a file is written in two goes, and what was not synced is dropped`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(old, to: "file")
    func begin() throws {
      var file = try AtomicFile(path: path, continuingAt: 0)
      try write("one, ", to: &file)
      try file.sync()
      try write("torn", to: &file)
    }
    try begin()
    #expect(try folder.bytes(of: "file") == old)
    #expect(try folder.names() == ["file", "file.dragoman.tmp"])
    var file = try AtomicFile(path: path, continuingAt: 5)
    try write("two", to: &file)
    try file.commit()
    #expect(try folder.bytes(of: "file") == Array("one, two".utf8))
    #expect(try folder.names() == ["file"])
    _ = try folder.write(old, to: "file.dragoman.tmp")
    let error = #expect(throws: ModelFileError.self) {
      _ = try AtomicFile(path: path, continuingAt: 99)
    }
    #expect(error?.description.contains("it has 12 bytes of 99") == true)
    #expect(try folder.bytes(of: "file.dragoman.tmp") == old)
  }

  #if os(Linux)
    @Test func `a full disk leaves the old file and says so`() throws {
      let folder = try TemporaryFolder()
      let path = try folder.write(old, to: "file")
      // The temporary name leads to a device that is always full.
      try FileManager.default.createSymbolicLink(
        atPath: path + ".dragoman.tmp", withDestinationPath: "/dev/full")
      let error = #expect(throws: ModelFileError.self) {
        try SafetensorsFile.write(to: path, tensors: [], metadata: ["a": "b"])
      }
      #expect(error?.description.contains("No space left") == true)
      #expect(error?.description.contains(path) == true)
      #expect(try folder.bytes(of: "file") == old)
      #expect(try folder.names() == ["file"])
    }
  #endif

  @Test func `a folder that is not there or stands in the way is named`() throws {
    let folder = try TemporaryFolder()
    for path in [folder.file("none/file"), folder.path] {
      let error = #expect(throws: ModelFileError.self) {
        try SafetensorsFile.write(to: path, tensors: [], metadata: [:])
      }
      #expect(error?.description.hasPrefix("\(path) cannot be written") == true)
      #expect(!FileManager.default.fileExists(atPath: path + ".dragoman.tmp"))
    }
  }

  @Test func `a link is followed, and a file with the ending tmp is left alone`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(old, to: "file")
    _ = try folder.write(old, to: "link.tmp")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("early"), withDestinationPath: "later")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link"), withDestinationPath: path)
    var file = try AtomicFile(path: folder.file("link"))
    try write("new", to: &file)
    try file.commit()
    #expect(try folder.bytes(of: "file") == Array("new".utf8))
    #expect(try folder.names() == ["early", "file", "link", "link.tmp"])
    try AtomicFile.write("behind", to: folder.file("early"))
    #expect(try folder.bytes(of: "later") == Array("behind".utf8))
    #expect(try folder.names() == ["early", "file", "later", "link", "link.tmp"])
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link")) == path)
  }

  @Test func `a pipe is written to and stays one`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("pipe")
    try #require(mkfifo(path, 0o600) == 0)
    // Opened for both, so that neither end waits for the other.
    let descriptor = open(path, O_RDWR)
    defer { close(descriptor) }
    func send() throws {
      var file = try AtomicFile(path: path)
      try write("new", to: &file)
      try file.commit()
    }
    try send()
    var bytes = [UInt8](repeating: 0, count: 8)
    #expect(read(descriptor, &bytes, bytes.count) == 3)
    #expect(bytes.starts(with: "new".utf8))
    #expect(try folder.names() == ["pipe"])
  }
}

import DragomanModels
import Testing

struct SafetensorsTests {
  struct Sample {
    var name: String
    var shape: [Int]
    var values: [Float]
  }

  static let samples = [
    Sample(
      name: "b.weight", shape: [2, 3], values: [1, -2, 0.5, .infinity, -0, .leastNonzeroMagnitude]),
    Sample(name: "a\"\\é\n", shape: [], values: [7]),
    Sample(name: "empty", shape: [0, 4], values: []),
    Sample(name: "a.bias", shape: [5], values: [5, 4, 3, 2, 1]),
  ]
  static let metadata = ["text": "zwei\nZeilen\t\"\\ \u{7F}\u{1} 猫 🙂", "a": ""]

  static func write(
    _ samples: [Sample], metadata: [String: String], to path: String
  ) throws(ModelFileError) {
    // The values must stay where they are while they are written.
    let buffers = samples.map { sample in
      let buffer = UnsafeMutableBufferPointer<Float>.allocate(capacity: sample.values.count)
      _ = buffer.initialize(from: sample.values)
      return buffer
    }
    defer { for buffer in buffers { buffer.deallocate() } }
    try SafetensorsFile.write(
      to: path,
      tensors: zip(samples, buffers).map {
        NamedTensor(name: $0.name, shape: $0.shape, values: UnsafeBufferPointer($1))
      }, metadata: metadata)
  }

  static func values(_ name: String, count: Int, of file: SafetensorsFile) throws -> [Float] {
    let buffer = UnsafeMutableBufferPointer<Float>.allocate(capacity: count)
    defer { buffer.deallocate() }
    try file.copy(name, to: buffer)
    return Array(buffer)
  }

  @Test func `what is written is read, bit by bit`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("t.safetensors")
    try Self.write(Self.samples, metadata: Self.metadata, to: path)
    let file = try SafetensorsFile(contentsOf: path)
    #expect(file.metadata == Self.metadata)
    #expect(file.names == Self.samples.map(\.name))
    for sample in Self.samples {
      #expect(file.shape(of: sample.name) == sample.shape)
      let values = try Self.values(sample.name, count: sample.values.count, of: file)
      #expect(values.map(\.bitPattern) == sample.values.map(\.bitPattern))
    }
    #expect(file.shape(of: "c") == nil)
    #expect(throws: ModelFileError.self) { try Self.values("c", count: 1, of: file) }
    #expect(throws: ModelFileError.self) { try Self.values("a.bias", count: 4, of: file) }
    #expect(try folder.names() == ["t.safetensors"])
  }

  @Test func `the bytes are those of the format`() throws {
    let folder = try TemporaryFolder()
    try Self.write(
      [Sample(name: "w", shape: [1, 2], values: [1, -2])], metadata: ["k": "v"],
      to: folder.file("t"))
    let bytes = try folder.bytes(of: "t")
    // By Python's zlib.crc32: the table is "w\0F32\01\02\00\08\0", the checksum is of
    // "dragoman.table\0bba8bc55\0k\0v\0" and the eight bytes of data.
    let json =
      #"{"__metadata__":{"dragoman.checksum":"c2942bc0","dragoman.table":"bba8bc55","k":"v"},"#
      + #""w":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]}}"#
    let length = (json.utf8.count + 8 + 63) / 64 * 64 - 8
    #expect(Array(bytes[..<8]) == [UInt8(length), 0, 0, 0, 0, 0, 0, 0])
    let header = String(decoding: bytes[8..<8 + length], as: UTF8.self)
    #expect(header == json + String(repeating: " ", count: length - json.utf8.count))
    #expect(Array(bytes[(8 + length)...]) == [0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0])
  }

  @Test func `equal contents give equal bytes`() throws {
    let folder = try TemporaryFolder()
    let metadata = Dictionary(uniqueKeysWithValues: (0..<50).map { ("key\($0)", "\($0)") })
    var again: [String: String] = [:]
    for (key, value) in metadata.sorted(by: { $0.key > $1.key }) { again[key] = value }
    try Self.write(Self.samples, metadata: metadata, to: folder.file("a"))
    try Self.write(Self.samples, metadata: again, to: folder.file("b"))
    #expect(try folder.bytes(of: "a") == folder.bytes(of: "b"))
  }

  /// A file with any header.
  static func file(_ header: String, data: [UInt8] = []) -> [UInt8] {
    let count = UInt64(header.utf8.count)
    return (0..<8).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) } + Array(header.utf8) + data
  }

  @Test(
    arguments: [
      ("", 0, "is empty"),
      ("{", 0, "not the JSON"),
      ("not JSON", 0, "not a model file"),
      ("[1]", 0, "not a model file"),
      (#"{"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#, 4, "4 bytes of data where 8"),
      (#"{"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#, 9, "9 bytes of data where 8"),
      (#"{"w":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}"#, 8, "do not fit its shape"),
      (#"{"w":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}"#, 8, "impossible shape"),
      (
        #"{"w":{"dtype":"F32","shape":[4611686018427387904,8],"data_offsets":[0,0]}}"#, 0,
        "impossible shape"
      ),
      (#"{"w":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}"#, 8, "do not fit its shape"),
      (#"{"w":{"dtype":"F32","shape":[2],"data_offsets":[-8,0]}}"#, 8, "do not fit its shape"),
      (#"{"w":{"dtype":"F32","shape":[2],"data_offsets":[0]}}"#, 8, "do not fit its shape"),
      (#"{"w":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}}"#, 12, "begin at byte 0"),
      (
        #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"#
          + #""b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}}"#, 12, "begin at byte 8"
      ),
      (
        #"{"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"#
          + #""w":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}"#, 8, "is damaged"
      ),
      (#"{"w":{"dtype":"F16","shape":[2],"data_offsets":[0,4]}}"#, 4, "type F16, not F32"),
      (#"{"other":{"a":"b"}}"#, 0, "describes no tensor"),
      (#"{"__metadata__":{"a":1}}"#, 0, "not the JSON"),
      (#"{"__metadata__":{"dragoman.checksum":"00000001"}}"#, 0, "checksum"),
    ] as [(String, Int, String)])
  func `a crooked header gets its sentence`(header: String, data: Int, words: String) throws {
    let folder = try TemporaryFolder()
    let bytes =
      header.isEmpty ? [] : Self.file(header, data: [UInt8](repeating: 0, count: data))
    let path = try folder.write(bytes, to: "crooked")
    let error = #expect(throws: ModelFileError.self) { try SafetensorsFile(contentsOf: path) }
    let sentence = error?.description ?? ""
    #expect(sentence.contains(words) && sentence.hasPrefix(path), "\(sentence)")
  }

  @Test(
    arguments: [
      [UInt8](repeating: 0, count: 3), [64, 0, 0, 0, 0, 0, 0, 0], [64, 0, 0, 0, 0, 0, 0, 0, 0x7B],
      [UInt8](repeating: 0xFF, count: 8), [UInt8](repeating: 0xFF, count: 100),
      Array("PK\u{3}\u{4} a zip archive, perhaps".utf8), [0, 0, 0, 0, 0, 0, 0, 0],
    ])
  func `a file of another kind is refused`(bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "foreign")
    #expect(throws: ModelFileError.self) { try SafetensorsFile(contentsOf: path) }
  }

  @Test func `a missing file and a folder are refused`() throws {
    let folder = try TemporaryFolder()
    for path in [folder.file("none"), folder.path] {
      let error = #expect(throws: ModelFileError.self) { try SafetensorsFile(contentsOf: path) }
      #expect(error?.isMissingFile == true)
    }
  }

  @Test func `every truncation is noticed`() throws {
    let folder = try TemporaryFolder()
    try Self.write(Self.samples, metadata: Self.metadata, to: folder.file("t"))
    let bytes = try folder.bytes(of: "t")
    for length in 0..<bytes.count {
      let path = try folder.write(bytes[..<length], to: "short")
      #expect(throws: ModelFileError.self, "\(length) bytes") {
        try SafetensorsFile(contentsOf: path)
      }
    }
    let path = try folder.write(bytes + [0], to: "long")
    #expect(throws: ModelFileError.self) { try SafetensorsFile(contentsOf: path) }
  }

  @Test func `no changed byte goes unnoticed`() throws {
    let folder = try TemporaryFolder()
    try Self.write(Self.samples, metadata: Self.metadata, to: folder.file("t"))
    let bytes = try folder.bytes(of: "t")
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1 << UInt8(index % 8)
      let path = try folder.write(changed, to: "changed")
      guard let file = try? SafetensorsFile(contentsOf: path) else { continue }
      // The checksum's own key may change and then stands among the metadata; a model asks for it.
      #expect(file.checksum == nil && file.metadata != Self.metadata, "byte \(index)")
    }
  }
}

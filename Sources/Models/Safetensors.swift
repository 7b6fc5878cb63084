import DragomanTensors

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a tensor in a file is made of.
public enum ElementType: String, Sendable {
  /// 32-bit floats.
  case float32 = "F32"
  /// 8-bit integers with a sign.
  case int8 = "I8"

  /// The bytes of an element.
  var size: Int { self == .float32 ? 4 : 1 }
}

/// A tensor to be written.
public struct NamedTensor {
  /// The name, unique in its file.
  public var name: String

  /// The sizes.
  public var shape: [Int]

  /// What it is made of.
  public var type: ElementType

  /// The elements, row-major.
  public var bytes: UnsafeRawBufferPointer

  /// Describes floats that stay where they are.
  public init(name: String, shape: [Int], values: UnsafeBufferPointer<Float>) {
    self.init(name: name, shape: shape, type: .float32, bytes: UnsafeRawBufferPointer(values))
  }

  /// Describes elements that stay where they are.
  init(name: String, shape: [Int], type: ElementType, bytes: UnsafeRawBufferPointer) {
    precondition(
      shape.reduce(type.size, *) == bytes.count,
      "\(name): shape \(shape) of \(type.rawValue) for \(bytes.count) bytes")
    self.name = name
    self.shape = shape
    self.type = type
    self.bytes = bytes
  }
}

/// A safetensors file that has been opened and verified.
public final class SafetensorsFile {
  /// The file's path, for messages.
  public let path: String

  /// The free text of the header, without the checksum.
  public let metadata: [String: String]

  private let header: SafetensorsHeader
  private let entries: [String: Int]
  private let mapping: UnsafeMutableRawBufferPointer
  private let dataStart: Int
  /// The checksum, which was verified; nil where there is none.
  package let checksum: String?
  private static let checksumKey = "dragoman.checksum"
  /// The digest of the table of tensors, which is metadata and so under the checksum.
  private static let tableKey = "dragoman.table"

  /// Maps a file into memory and verifies header, bounds and checksum.
  ///
  /// - Parameter path: The file.
  /// - Throws: ``ModelFileError`` saying what is wrong with it.
  public init(contentsOf path: String) throws(ModelFileError) {
    let mapping = try Self.map(path)
    self.path = path
    self.mapping = mapping
    guard mapping.count >= 8 else {
      munmapQuietly(mapping)
      throw .foreign(path: path, problem: "it has \(mapping.count) bytes")
    }
    let length = UInt64(littleEndian: mapping.loadUnaligned(as: UInt64.self))
    guard length <= UInt64(mapping.count - 8) else {
      defer { munmapQuietly(mapping) }
      if length < 1 << 32, mapping.count == 8 || mapping[8] == UInt8(ascii: "{") {
        throw .damaged(path: path, problem: "it is cut short")
      }
      throw .foreign(path: path, problem: "it does not begin like a safetensors file")
    }
    dataStart = 8 + Int(length)
    do throws(ModelFileError) {
      let header = try SafetensorsHeader(
        parsing: UnsafeRawBufferPointer(
          UnsafeMutableRawBufferPointer(rebasing: mapping[8..<dataStart])),
        dataSize: mapping.count - dataStart, path: path)
      var metadata = header.metadata
      checksum = metadata.removeValue(forKey: Self.checksumKey)
      if let checksum {
        let found = Self.checksum(
          metadata: metadata,
          data: UnsafeRawBufferPointer(
            UnsafeMutableRawBufferPointer(rebasing: mapping[dataStart...])))
        guard found == checksum else {
          throw ModelFileError.damaged(
            path: path, problem: "its checksum is \(found), not \(checksum)")
        }
      }
      if let table = metadata.removeValue(forKey: Self.tableKey),
        table != Self.digest(of: header.entries)
      {
        throw ModelFileError.damaged(path: path, problem: "its table of tensors was changed")
      }
      self.header = header
      self.metadata = metadata
      entries = Dictionary(
        uniqueKeysWithValues: header.entries.enumerated().map { ($1.name, $0) })
    } catch {
      munmapQuietly(mapping)
      throw error
    }
  }

  deinit { munmapQuietly(mapping) }

  /// Whether a file begins as such files do: with the length of a header of JSON.
  ///
  /// - Parameter path: The file; one that cannot be read is none.
  /// - Returns: Whether it does.
  public static func isOne(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 9)
    guard read(descriptor, &bytes, bytes.count) == bytes.count else { return false }
    return bytes[4..<8].allSatisfy { $0 == 0 } && bytes[8] == UInt8(ascii: "{")
  }

  /// The tensors' names, in the order of the file.
  public var names: [String] { header.entries.map(\.name) }

  /// The sizes of a tensor, nil when there is none of that name.
  public func shape(of name: String) -> [Int]? {
    entries[name].map { header.entries[$0].shape }
  }

  /// Copies a tensor's values.
  ///
  /// - Parameters:
  ///   - name: The tensor's name.
  ///   - destination: Room for exactly its values.
  /// - Throws: ``ModelFileError`` when there is no such tensor of that size.
  public func copy(
    _ name: String, to destination: UnsafeMutableBufferPointer<Float>
  ) throws(ModelFileError) {
    UnsafeMutableRawBufferPointer(destination).copyMemory(
      from: UnsafeRawBufferPointer(try bytes(of: name, count: destination.count, type: .float32)))
  }

  /// Makes a parameter's values those of a tensor: the mapped ones, without copying, where they are
  /// aligned as values must be.
  ///
  /// - Parameters:
  ///   - name: The tensor's name.
  ///   - parameter: A parameter of as many values.
  /// - Throws: ``ModelFileError`` when there is no such tensor of that size.
  func lend(_ name: String, to parameter: Parameter) throws(ModelFileError) {
    if let index = entries[name], header.entries[index].type == .int8 {
      guard parameter.shape.count == 2 else {
        throw .damaged(path: path, problem: "'\(name)' is no matrix, and yet in 8 bits")
      }
      return try lendQuantized(name, to: parameter)
    }
    let bytes = try bytes(of: name, count: parameter.count, type: .float32)
    if Self.isAligned(bytes) {
      parameter.adopt(bytes.bindMemory(to: Float.self), ownedBy: self)
    } else {
      UnsafeMutableRawBufferPointer(parameter.values).copyMemory(
        from: UnsafeRawBufferPointer(bytes))
      parameter.invalidatePackedCopies()
    }
  }

  private func lendQuantized(_ name: String, to parameter: Parameter) throws(ModelFileError) {
    let bytes = try bytes(of: name, count: parameter.count, type: .int8)
    let scales = try self.bytes(
      of: Self.scaleName(of: name), count: parameter.rows, type: .float32)
    guard let values = bytes.bindMemory(to: Int8.self).baseAddress,
      Self.isAligned(scales), let scales = scales.bindMemory(to: Float.self).baseAddress
    else {
      throw .damaged(path: path, problem: "the scales of '\(name)' are not aligned as floats")
    }
    parameter.adopt(
      QuantizedMatrix(
        rows: parameter.rows, columns: parameter.columns, values: values, scales: scales),
      ownedBy: self)
  }

  /// The name of the scales of a tensor in 8 bits.
  static func scaleName(of name: String) -> String { name + ".scale" }

  private static func isAligned(_ bytes: UnsafeMutableRawBufferPointer) -> Bool {
    UInt(bitPattern: bytes.baseAddress) % UInt(MemoryLayout<Float>.alignment) == 0
  }

  private func bytes(
    of name: String, count: Int, type: ElementType
  ) throws(ModelFileError) -> UnsafeMutableRawBufferPointer {
    guard let index = entries[name] else {
      throw .damaged(path: path, problem: "the tensor '\(name)' is missing")
    }
    let entry = header.entries[index]
    guard entry.type == type else {
      throw .damaged(
        path: path,
        problem: "the tensor '\(name)' is of type \(entry.type.rawValue), not \(type.rawValue)")
    }
    guard entry.range.count == count * type.size else {
      throw .damaged(
        path: path,
        problem: "the tensor '\(name)' has \(entry.range.count / type.size) values, not \(count)")
    }
    return UnsafeMutableRawBufferPointer(
      rebasing: mapping[dataStart + entry.range.lowerBound..<dataStart + entry.range.upperBound])
  }

  /// Writes a file: whole or not at all.
  ///
  /// Equal tensors and metadata give equal bytes.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - tensors: What to write, in this order; names are unique.
  ///   - metadata: Free text for the header.
  /// - Throws: ``ModelFileError`` when the file cannot be written.
  public static func write(
    to path: String, tensors: [NamedTensor], metadata: [String: String]
  ) throws(ModelFileError) {
    var entries: [SafetensorsHeader.Entry] = []
    var offset = 0
    var names: Set<String> = []
    for tensor in tensors {
      precondition(names.insert(tensor.name).inserted, "two tensors named \(tensor.name)")
      let end = offset + tensor.bytes.count
      entries.append(
        .init(name: tensor.name, shape: tensor.shape, type: tensor.type, range: offset..<end))
      offset = end
    }
    var all = metadata
    all[tableKey] = digest(of: entries)
    var checksum = checksumOf(metadata: all)
    for tensor in tensors { checksum.update(tensor.bytes) }
    all[checksumKey] = checksum.hexadecimal
    let json = SafetensorsHeader(metadata: all, entries: entries).serialized()
    let length = withUnsafeBytes(of: UInt64(json.count).littleEndian) { Array($0) }

    var file = try AtomicFile(path: path)
    try file.write(length)
    try file.write(json)
    for tensor in tensors { try file.write(tensor.bytes) }
    try file.commit()
  }

  /// The checksum covers the metadata too: a changed vocabulary would be as bad as a changed weight.
  private static func checksumOf(metadata: [String: String]) -> Checksum {
    var checksum = Checksum()
    for (key, value) in metadata.sorted(by: { $0.key < $1.key }) {
      for text in [key, "\0", value, "\0"] {
        Array(text.utf8).withUnsafeBytes { checksum.update($0) }
      }
    }
    return checksum
  }

  /// A digest of which tensor lies where.
  private static func digest(of entries: [SafetensorsHeader.Entry]) -> String {
    var checksum = Checksum()
    for entry in entries.sorted(by: {
      ($0.range.lowerBound, $0.name) < ($1.range.lowerBound, $1.name)
    }) {
      let numbers = entry.shape + [entry.range.lowerBound, entry.range.upperBound]
      let text =
        "\(entry.name)\0\(entry.type.rawValue)\0"
        + numbers.map { "\($0)\0" }.joined()
      Array(text.utf8).withUnsafeBytes { checksum.update($0) }
    }
    return checksum.hexadecimal
  }

  private static func checksum(
    metadata: [String: String], data: UnsafeRawBufferPointer
  ) -> String {
    var checksum = checksumOf(metadata: metadata)
    checksum.update(data)
    return checksum.hexadecimal
  }

  private static func map(_ path: String) throws(ModelFileError) -> UnsafeMutableRawBufferPointer {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: systemMessage()) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: path, reason: systemMessage())
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      throw .unreadable(
        path: path,
        reason: isFolder
          ? "it is a folder; that of a run has its model in model.safetensors"
          : "it is not a regular file")
    }
    guard status.st_size > 0 else { throw .foreign(path: path, problem: "it is empty") }
    let size = Int(status.st_size)
    // Private: what a parameter writes into its values never reaches the file.
    let start = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE, descriptor, 0)
    guard let start, start != MAP_FAILED else {
      throw .unreadable(path: path, reason: systemMessage())
    }
    return UnsafeMutableRawBufferPointer(start: start, count: size)
  }
}

private func munmapQuietly(_ mapping: UnsafeMutableRawBufferPointer) {
  munmap(mapping.baseAddress, mapping.count)
}

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The header of a safetensors file: where each tensor lies, and free text about the whole.
///
/// The format (huggingface/safetensors): 8 bytes of little-endian header length, the header as a
/// JSON object, then the tensors' bytes without gaps. `__metadata__` maps strings to strings.
struct SafetensorsHeader: Equatable {
  struct Entry: Equatable {
    var name: String
    var shape: [Int]
    var type = ElementType.float32
    /// Bytes from the end of the header.
    var range: Range<Int>
  }

  var metadata: [String: String] = [:]
  var entries: [Entry] = []

  /// The JSON text, padded with spaces so that the data begins at a multiple of 64 bytes.
  func serialized() -> [UInt8] {
    var members: [String] = []
    if !metadata.isEmpty {
      let pairs = metadata.sorted { $0.key < $1.key }
      let text = pairs.map { "\(Self.quoted($0.key)):\(Self.quoted($0.value))" }
      members.append("\"__metadata__\":{\(text.joined(separator: ","))}")
    }
    for entry in entries {
      let shape = entry.shape.map(String.init).joined(separator: ",")
      members.append(
        "\(Self.quoted(entry.name)):{\"dtype\":\"\(entry.type.rawValue)\",\"shape\":[\(shape)],"
          + "\"data_offsets\":[\(entry.range.lowerBound),\(entry.range.upperBound)]}")
    }
    var bytes = Array("{\(members.joined(separator: ","))}".utf8)
    while (bytes.count + 8) % 64 != 0 { bytes.append(UInt8(ascii: " ")) }
    return bytes
  }

  /// A JSON string.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private enum Member: Decodable {
    case metadata([String: String])
    case tensor(dtype: String, shape: [Int], offsets: [Int])

    private enum Key: String, CodingKey { case dtype, shape, data_offsets }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      if let dtype = try? container.decode(String.self, forKey: .dtype),
        let shape = try? container.decode([Int].self, forKey: .shape),
        let offsets = try? container.decode([Int].self, forKey: .data_offsets)
      {
        self = .tensor(dtype: dtype, shape: shape, offsets: offsets)
      } else {
        self = .metadata(try decoder.singleValueContainer().decode([String: String].self))
      }
    }
  }

  init(metadata: [String: String] = [:], entries: [Entry] = []) {
    self.metadata = metadata
    self.entries = entries
  }

  /// Reads a header and checks every bound.
  ///
  /// - Throws: ``ModelFileError/foreign(path:problem:)`` or ``ModelFileError/damaged(path:problem:)``.
  init(
    parsing json: UnsafeRawBufferPointer, dataSize: Int, path: String
  ) throws(ModelFileError) {
    let members: [String: Member]
    do {
      members = try JSONDecoder().decode([String: Member].self, from: Data(json))
    } catch {
      let problem = "its header is not the JSON that safetensors asks for"
      if json.first == UInt8(ascii: "{") { throw .damaged(path: path, problem: problem) }
      throw .foreign(path: path, problem: problem)
    }
    for (name, member) in members {
      switch member {
      case .metadata(let metadata):
        guard name == "__metadata__" else {
          throw .foreign(path: path, problem: "the header's entry '\(name)' describes no tensor")
        }
        self.metadata = metadata
      case .tensor(let dtype, let shape, let offsets):
        guard let type = ElementType(rawValue: dtype) else {
          throw .foreign(
            path: path, problem: "tensor '\(name)' is of type \(dtype), not F32 or I8")
        }
        entries.append(
          try Self.entry(name, shape: shape, type: type, offsets: offsets, path: path))
      }
    }
    // A tensor without values begins where the next one does.
    entries.sort {
      ($0.range.lowerBound, $0.range.upperBound, $0.name)
        < ($1.range.lowerBound, $1.range.upperBound, $1.name)
    }
    var end = 0
    for entry in entries {
      guard entry.range.lowerBound == end else {
        throw .damaged(path: path, problem: "tensor '\(entry.name)' does not begin at byte \(end)")
      }
      end = entry.range.upperBound
    }
    guard end == dataSize else {
      throw .damaged(path: path, problem: "\(dataSize) bytes of data where \(end) are described")
    }
  }

  private static func entry(
    _ name: String, shape: [Int], type: ElementType, offsets: [Int], path: String
  ) throws(ModelFileError) -> Entry {
    var count = type.size
    for size in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      guard size >= 0, !overflow else {
        throw .damaged(path: path, problem: "tensor '\(name)' has an impossible shape")
      }
      count = product
    }
    guard offsets.count == 2, offsets[0] >= 0, offsets[1] >= offsets[0],
      offsets[1] - offsets[0] == count
    else {
      throw .damaged(path: path, problem: "tensor '\(name)' has offsets that do not fit its shape")
    }
    return Entry(name: name, shape: shape, type: type, range: offsets[0]..<offsets[1])
  }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An arena: memory for the tensors of one update or one decoding step, handed out by advancing an
/// offset and taken back all at once.
///
/// A tensor is valid until the workspace that made it is reset, or released to a mark set before
/// the tensor was made. Once the largest batch has been seen nothing is allocated any more. A
/// workspace belongs to one thread at a time.
public final class Workspace {
  private struct Chunk {
    var base: UnsafeMutableRawPointer
    var capacity: Int
  }

  /// A place in a workspace to go back to.
  public struct Mark {
    fileprivate var chunk: Int
    fileprivate var used: Int
  }

  private var chunks: [Chunk] = []
  private var chunk = 0
  private var used = 0
  private static let alignment = 64
  /// The size of a huge page: chunks above it ask for such pages, a fault for each instead of 512.
  private static let hugePage = 1 << 21

  /// Makes an empty workspace.
  public init() {}

  deinit {
    for chunk in chunks { free(chunk.base) }
  }

  /// The bytes held, in use or not.
  public var capacity: Int { chunks.reduce(0) { $0 + $1.capacity } }

  /// Room for `rows` × `columns` floats of arbitrary content.
  ///
  /// - Parameters:
  ///   - rows: The number of rows.
  ///   - columns: The number of columns.
  /// - Returns: A tensor that lives until `reset()` or a release to an earlier mark.
  public func tensor(rows: Int, columns: Int) -> Tensor {
    let memory = allocate(bytes: rows * columns * MemoryLayout<Float>.stride)
    return Tensor(
      base: memory.assumingMemoryBound(to: Float.self), rows: rows, columns: columns)
  }

  /// Room for `rows` × `columns` zeros.
  ///
  /// - Parameters:
  ///   - rows: The number of rows.
  ///   - columns: The number of columns.
  /// - Returns: A tensor that lives until `reset()` or a release to an earlier mark.
  public func zeros(rows: Int, columns: Int) -> Tensor {
    let made = tensor(rows: rows, columns: columns)
    made.base.update(repeating: 0, count: made.count)
    return made
  }

  /// The present place, for `release(to:)`.
  public var mark: Mark { Mark(chunk: chunk, used: used) }

  /// Takes back everything made since the mark.
  public func release(to mark: Mark) {
    chunk = mark.chunk
    used = mark.used
  }

  /// Takes back everything.
  ///
  /// Several chunks become one, so that the next round needs no further.
  public func reset() {
    if chunks.count > 1 {
      let total = capacity
      for chunk in chunks { free(chunk.base) }
      chunks = [Self.chunk(of: total)]
    }
    chunk = 0
    used = 0
  }

  private func allocate(bytes: Int) -> UnsafeMutableRawPointer {
    let size = (bytes + Self.alignment - 1) & ~(Self.alignment - 1)
    while chunk < chunks.count {
      if used + size <= chunks[chunk].capacity {
        defer { used += size }
        return chunks[chunk].base + used
      }
      chunk += 1
      used = 0
    }
    chunks.append(Self.chunk(of: max(size, capacity / 2, 1 << 18)))
    used = size
    return chunks[chunk].base
  }

  private static func chunk(of size: Int) -> Chunk {
    let isLarge = size > hugePage
    let capacity = isLarge ? (size + hugePage - 1) / hugePage * hugePage : size
    var base: UnsafeMutableRawPointer?
    guard posix_memalign(&base, isLarge ? hugePage : alignment, capacity) == 0, let base else {
      fatalError("out of memory: a workspace asked for \(size) bytes")
    }
    #if canImport(Glibc)
      // A hint; where it is refused pages are small.
      if isLarge { madvise(base, capacity, MADV_HUGEPAGE) }
    #endif
    return Chunk(base: base, capacity: capacity)
  }
}

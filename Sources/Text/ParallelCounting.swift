extension VocabularyBuilder {
  /// Counts the words of a text that comes in blocks, on several threads.
  ///
  /// The counts, and with them every vocabulary made from them, are the same whatever the number of
  /// threads and the size of the blocks.
  ///
  /// - Parameters:
  ///   - threads: At least 1.
  ///   - next: Gives the next block of whole lines, each ended by LF or CR LF, the last perhaps by
  ///     nothing; nil after the last. It is called on the caller's thread alone.
  /// - Throws: What `next` throws.
  public mutating func add<Failure: Error>(
    threads: Int, blocks next: () throws(Failure) -> [UInt8]?
  ) throws(Failure) {
    precondition(threads >= 1, "counting on \(threads) threads")
    guard threads > 1 else {
      while let block = try next() { block.withUnsafeBufferPointer { add(lines: $0) } }
      return
    }
    var builders = (0..<threads).map { _ in
      VocabularyBuilder(normalization: normalization, segmentation: segmentation, rules: rules)
    }
    while true {
      var blocks: [[UInt8]] = []
      while blocks.count < threads, let block = try next() { blocks.append(block) }
      guard !blocks.isEmpty else { break }
      builders.withUnsafeMutableBufferPointer { builders in
        ParallelLoop.run(blocks.count, threads: threads) { index in
          blocks[index].withUnsafeBufferPointer { builders[index].add(lines: $0) }
        }
      }
    }
    builders.withUnsafeMutableBufferPointer { builders in
      ParallelLoop.run(threads, threads: threads) { builders[$0].cutChunks() }
    }
    for builder in builders { merge(builder) }
  }
}

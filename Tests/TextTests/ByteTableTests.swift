import Testing

@testable import DragomanText

@Suite struct ByteTableTests {
  @Test func `numbers keys as a dictionary would`() {
    var random = SplitMix(seed: 3)
    var table = ByteTable()
    var naive: [[UInt8]: Int] = [:]
    for _ in 0..<5000 {
      // Few values and many lengths, so that keys come again and share their beginnings.
      let key = (0..<Int.random(in: 0...11, using: &random)).map { _ in
        UInt8.random(in: 0...2, using: &random)
      }
      let expected = naive[key]
      #expect(key.withUnsafeBufferPointer { table.index(of: $0) } == expected)
      let (index, isNew) = key.withUnsafeBufferPointer { table.insert($0) }
      #expect(isNew == (expected == nil))
      #expect(index == expected ?? naive.count)
      naive[key] = index
      #expect(Array(table[index]) == key)
    }
    #expect(table.count == naive.count)
  }

  @Test func `forgets everything`() {
    var table = ByteTable()
    for key: [UInt8] in [[1], [2], []] { _ = key.withUnsafeBufferPointer { table.insert($0) } }
    table.removeAll()
    #expect(table.count == 0)
    #expect([1].withUnsafeBufferPointer { table.index(of: $0) } == nil)
    #expect([2].withUnsafeBufferPointer { table.insert($0).index } == 0)
  }
}

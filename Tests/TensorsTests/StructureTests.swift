import DragomanTensors
import Testing

struct SequenceLayoutTests {
  @Test func `steps are contiguous and hold the running sequences`() {
    let layout = SequenceLayout(lengths: [3, 2, 2])
    #expect(layout.running == [3, 3, 1])
    #expect(layout.offsets == [0, 3, 6])
    #expect(layout.rowCount == 7)
    #expect(layout.lastRows == [6, 4, 5])
    #expect(layout.sequenceOfRow == [0, 1, 2, 0, 1, 2, 0])
    #expect(layout.rows(at: 2) == 6..<7)
  }

  @Test func `an empty batch has no rows`() {
    let layout = SequenceLayout(lengths: [])
    #expect(layout.rowCount == 0)
    #expect(layout.stepCount == 0)
  }
}

struct WorkspaceTests {
  @Test func `tensors do not overlap and are taken back`() {
    let workspace = Workspace()
    let first = workspace.zeros(rows: 3, columns: 5)
    let mark = workspace.mark
    let second = workspace.tensor(rows: 200, columns: 1000)
    for index in second.elements.indices { second.elements[index] = 1 }
    #expect(first.elements.allSatisfy { $0 == 0 })
    workspace.release(to: mark)
    let third = workspace.tensor(rows: 200, columns: 1000)
    #expect(third.base == second.base)
  }

  @Test func `the memory settles after the first round`() {
    let workspace = Workspace()
    for round in 0..<4 {
      workspace.reset()
      let before = workspace.capacity
      for size in [100, 100_000, 3] { _ = workspace.tensor(rows: size, columns: 10) }
      if round > 1 { #expect(workspace.capacity == before) }
    }
  }
}

struct WorkerPoolTests {
  @Test(arguments: [1, 2, 5])
  func `every index is visited once`(threads: Int) {
    let pool = WorkerPool(threads: threads)
    for count in [0, 1, 2, 100, 1000] {
      var visits = [Int](repeating: 0, count: count)
      visits.withUnsafeMutableBufferPointer { visits in
        pool.forEach(count) { index, worker in
          precondition(worker < threads, "worker \(worker) of \(threads)")
          visits[index] += 1
        }
      }
      #expect(visits.allSatisfy { $0 == 1 })
    }
  }
}

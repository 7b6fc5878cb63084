import Dispatch

/// A loop that threads share.
enum ParallelLoop {
  /// The body writes only to what belongs to its index.
  private struct Body: @unchecked Sendable {
    let call: (Int) -> Void
  }

  /// Calls `body` once for each index below `count`; thread t takes t, t + threads and so on.
  static func run(_ count: Int, threads: Int, _ body: (Int) -> Void) {
    guard threads > 1, count > 1 else {
      for index in 0..<count { body(index) }
      return
    }
    withoutActuallyEscaping(body) { body in
      let body = Body(call: body)
      DispatchQueue.concurrentPerform(iterations: min(threads, count)) { thread in
        for index in stride(from: thread, to: count, by: threads) { body.call(index) }
      }
    }
  }
}

import COneDNN

/// Where the time of a pool's threads goes: each moment of a loop counts for one activity.
///
/// A pool that is given a profile times its loops. Lanes are the threads: a lane is written by its
/// thread alone, and read between loops by whoever runs them.
public final class TimeProfile: @unchecked Sendable {
  /// What a thread does.
  public enum Activity: Int, CaseIterable, Sendable {
    /// Matrix products.
    case products
    /// Loops over elements: gates, dropout, lookups, sums.
    case elementwise
    /// Softmax and cross-entropy, without the output layer's product.
    case softmax
    /// Choosing among continuations.
    case search
    /// Laying out the batch.
    case batching
    /// The optimiser's step.
    case optimizer
    /// Bringing changed weights into the layout of the products.
    case packing
  }

  /// One thread's account.
  public final class Lane {
    private var current = Activity.elementwise
    private var since = ContinuousClock.now
    private var work = odn_work()
    fileprivate var nanoseconds = [UInt64](repeating: 0, count: Activity.allCases.count)
    fileprivate var operations: UInt64 = 0

    fileprivate init() {}

    /// Opens the account for a loop on the calling thread.
    func begin(_ activity: Activity) {
      current = activity
      since = .now
      work = odn_work_so_far()
    }

    /// Closes the account, until the next loop.
    func end() { settle() }

    /// Counts what `body` does for another activity; products count as such in any case.
    public func during<Result>(_ activity: Activity, _ body: () -> Result) -> Result {
      settle()
      let previous = current
      current = activity
      defer {
        settle()
        current = previous
      }
      return body()
    }

    private func settle() {
      let now = ContinuousClock.now
      let workNow = odn_work_so_far()
      let products = workNow.nanoseconds - work.nanoseconds
      let spent = (now - since).components
      let total = UInt64(spent.seconds) * 1_000_000_000 + UInt64(spent.attoseconds / 1_000_000_000)
      nanoseconds[Activity.products.rawValue] += products
      nanoseconds[current.rawValue] += total - min(products, total)
      operations += workNow.operations - work.operations
      since = now
      work = workNow
    }
  }

  /// One for each thread of a pool.
  public let lanes: [Lane]

  /// Starts all accounts at zero.
  ///
  /// - Parameter threads: The threads of the pool that will use it.
  public init(threads: Int) {
    lanes = (0..<threads).map { _ in Lane() }
  }

  /// The seconds that all threads together spent on an activity.
  public func seconds(of activity: Activity) -> Double {
    lanes.reduce(0) { $0 + Double($1.nanoseconds[activity.rawValue]) } * 1e-9
  }

  /// The additions and multiplications in products.
  public var productOperations: Double { lanes.reduce(0) { $0 + Double($1.operations) } }

  /// Sets everything back to zero.
  public func reset() {
    for lane in lanes {
      lane.nanoseconds = [UInt64](repeating: 0, count: Activity.allCases.count)
      lane.operations = 0
    }
  }
}

extension TimeProfile.Lane? {
  /// Counts the time of `body` for an activity, where an account is kept.
  public func counted(as activity: TimeProfile.Activity, _ body: () -> Void) {
    guard let self else { return body() }
    self.during(activity, body)
  }
}

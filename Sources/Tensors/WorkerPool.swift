import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Threads that wait for loops to share.
///
/// The caller of `forEach` works too, so that a pool of one thread starts none. Loops are meant to
/// have few, long iterations: a shard of a batch, a block of a weight matrix.
public final class WorkerPool: Sendable {
  /// The number of threads that may work on a loop, the caller's included.
  public let threads: Int

  /// What the loops' time is accounted in, if anywhere.
  public let profile: TimeProfile?

  private let shared: SharedLoop
  private let workers: [Worker]

  /// Starts the threads, or as many of them as the system gives.
  ///
  /// - Parameters:
  ///   - threads: At least 1.
  ///   - isProfiled: Whether to keep account of what the time is spent on.
  public init(threads: Int, isProfiled: Bool = false) {
    precondition(threads >= 1, "a pool of \(threads) threads")
    profile = isProfiled ? TimeProfile(threads: threads) : nil
    let shared = SharedLoop()
    self.threads = threads
    self.shared = shared
    var workers: [Worker] = []
    while workers.count < threads - 1,
      let worker = Worker(index: workers.count + 1, loop: shared)
    {
      workers.append(worker)
    }
    self.workers = workers
  }

  deinit {
    shared.close()
    for worker in workers { worker.join() }
  }

  /// Calls `body` once for each index in 0..<count, on all threads, and returns when all are done.
  ///
  /// Indices are handed out in ascending order to whoever is free. Which worker gets which index
  /// differs from call to call, so that a result may depend on the index only. The body must write
  /// only to what belongs to its index, or to its worker's own scratch memory.
  ///
  /// - Parameters:
  ///   - count: The number of indices.
  ///   - activity: What the profile counts the time for.
  ///   - body: Receives the index and the number of the worker, 0..<threads.
  public func forEach(
    _ count: Int, as activity: TimeProfile.Activity = .elementwise,
    _ body: (_ index: Int, _ worker: Int) -> Void
  ) {
    guard count > 0 else { return }
    if workers.isEmpty || count == 1 {
      profile?.lanes[0].begin(activity)
      for index in 0..<count { body(index, 0) }
      profile?.lanes[0].end()
      return
    }
    withoutActuallyEscaping(body) { body in
      shared.run(
        count: count, workers: workers.count, profile: profile, activity: activity, body: body)
    }
  }
}

/// The loop in progress.
///
/// Mutable state is guarded by `mutex`, except the counter, which is atomic,
/// and the body, which is set before the workers are woken and cleared after the last has answered.
private final class SharedLoop: @unchecked Sendable {
  private var mutex = pthread_mutex_t()
  private var started = pthread_cond_t()
  private var finished = pthread_cond_t()
  private var generation = 0
  private var busyWorkers = 0
  private var isClosed = false
  private var count = 0
  private var profile: TimeProfile?
  private var activity = TimeProfile.Activity.elementwise
  private var body: ((Int, Int) -> Void)?
  private let next = Atomic<Int>(0)

  init() {
    pthread_mutex_init(&mutex, nil)
    pthread_cond_init(&started, nil)
    pthread_cond_init(&finished, nil)
  }

  deinit {
    pthread_cond_destroy(&finished)
    pthread_cond_destroy(&started)
    pthread_mutex_destroy(&mutex)
  }

  func run(
    count: Int, workers: Int, profile: TimeProfile?, activity: TimeProfile.Activity,
    body: @escaping (Int, Int) -> Void
  ) {
    pthread_mutex_lock(&mutex)
    precondition(self.body == nil, "a loop was started inside a loop of the same pool")
    self.count = count
    self.body = body
    self.profile = profile
    self.activity = activity
    next.store(0, ordering: .relaxed)
    busyWorkers = workers
    generation += 1
    pthread_cond_broadcast(&started)
    pthread_mutex_unlock(&mutex)

    work(count: count, worker: 0, body: body)

    pthread_mutex_lock(&mutex)
    while busyWorkers > 0 { pthread_cond_wait(&finished, &mutex) }
    self.body = nil
    pthread_mutex_unlock(&mutex)
  }

  func close() {
    pthread_mutex_lock(&mutex)
    isClosed = true
    pthread_cond_broadcast(&started)
    pthread_mutex_unlock(&mutex)
  }

  /// A worker's life: wait for a loop, share it, answer.
  func serve(worker: Int) {
    var seen = 0
    pthread_mutex_lock(&mutex)
    while true {
      while !isClosed, generation == seen { pthread_cond_wait(&started, &mutex) }
      guard !isClosed else { break }
      seen = generation
      let count = count
      guard let body else { continue }
      pthread_mutex_unlock(&mutex)
      work(count: count, worker: worker, body: body)
      pthread_mutex_lock(&mutex)
      busyWorkers -= 1
      if busyWorkers == 0 { pthread_cond_signal(&finished) }
    }
    pthread_mutex_unlock(&mutex)
  }

  private func work(count: Int, worker: Int, body: (Int, Int) -> Void) {
    let lane = profile?.lanes[worker]
    lane?.begin(activity)
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < count else { break }
      body(index, worker)
    }
    lane?.end()
  }
}

/// One thread of a pool.
private final class Worker: Sendable {
  private let thread: Mutex<pthread_t?>

  private final class Arguments {
    let index: Int
    let loop: SharedLoop
    init(index: Int, loop: SharedLoop) {
      self.index = index
      self.loop = loop
    }
  }

  /// Starts the thread; nil where the system gives no more.
  init?(index: Int, loop: SharedLoop) {
    let arguments = Unmanaged.passRetained(Arguments(index: index, loop: loop))
    #if canImport(Glibc)
      var handle = pthread_t()
      let status = pthread_create(&handle, nil, Self.start, arguments.toOpaque())
      thread = Mutex(handle)
    #else
      var handle: pthread_t?
      let status = pthread_create(&handle, nil, Self.start, arguments.toOpaque())
      thread = Mutex(handle)
    #endif
    guard status == 0 else {
      arguments.release()
      return nil
    }
  }

  func join() {
    thread.withLock { thread in
      if let thread { pthread_join(thread, nil) }
    }
  }

  #if canImport(Glibc)
    private static let start:
      @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
        if let pointer { serve(pointer) }
        return nil
      }
  #else
    private static let start: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? =
      { pointer in
        serve(pointer)
        return nil
      }
  #endif

  private static func serve(_ pointer: UnsafeMutableRawPointer) {
    let arguments = Unmanaged<Arguments>.fromOpaque(pointer).takeRetainedValue()
    arguments.loop.serve(worker: arguments.index)
  }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The right to write a run's files, which one training has at a time, until this is released.
///
/// The system takes it back when the process ends, however it ends; nothing is left to be cleared.
public final class RunLock {
  private let descriptor: Int32

  /// Takes the right.
  ///
  /// - Parameter folder: The folder, which exists.
  /// - Throws: ``TrainingError/busy(folder:)`` while another has it.
  public init(_ folder: RunFolder) throws(TrainingError) {
    descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // Some file systems know no such rights; there nobody is kept out.
    guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else {
      return
    }
    close(descriptor)
    throw .busy(folder: folder.path)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}

// Memory for packed weights.
#pragma once

#include <cstdlib>
#include <new>
#include <utility>

#include <sys/mman.h>

namespace odn {

// A block that lies on huge pages where it is large and the system gives them: filling it then
// takes a few page faults instead of thousands, and reading it at every step few entries of the TLB.
class large_block {
 public:
  explicit large_block(size_t bytes) {
    const size_t page = size_t(1) << 21;
    bool is_large = bytes >= page / 2;
    if (is_large) bytes = (bytes + page - 1) & ~(page - 1);
    if (posix_memalign(&start_, is_large ? page : 64, bytes)) throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
    if (is_large) madvise(start_, bytes, MADV_HUGEPAGE);
#endif
  }
  large_block(large_block &&other) noexcept : start_(std::exchange(other.start_, nullptr)) {}
  large_block &operator=(large_block &&other) noexcept {
    std::swap(start_, other.start_);
    return *this;
  }
  ~large_block() { std::free(start_); }

  void *start() const { return start_; }

 private:
  void *start_ = nullptr;
};

}  // namespace odn

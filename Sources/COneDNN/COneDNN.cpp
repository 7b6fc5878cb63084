#include "COneDNN.h"

#include <dlfcn.h>
#include <dnnl.h>

#include <algorithm>
#include <chrono>
#include <new>
#include <vector>

#include <CVectorMath.h>

#include "LargeBlock.hpp"

using namespace odn;

namespace {

// Rows in 8 bits.
struct quantized_rows {
  std::vector<uint8_t> x;
  std::vector<float> scales;

  // Row i begins at x + i * padded, filled up with zeros.
  void fill(int64_t m, int64_t k, int64_t padded, const float *rows, int64_t stride) {
    x.resize(std::max(x.size(), size_t(m * padded)));
    scales.resize(std::max(scales.size(), size_t(m)));
    vm_quantize_rows(m, k, rows, stride, x.data(), padded, scales.data());
  }
};

// Room that grows.
class words_kept {
  large_block block{64};
  size_t size = 16;

 public:
  uint32_t *at_least(int64_t words) {
    if (size < size_t(words)) {
      block = large_block(size_t(words) * sizeof(uint32_t));
      size = size_t(words);
    }
    return static_cast<uint32_t *>(block.start());
  }
};

// oneDNN splits its work over OpenMP threads. Ours is split above, so that each of our threads
// asks for one. The symbol is looked up at run time because oneDNN may be built without OpenMP.
void use_one_thread() {
  using setter = void (*)(int);
  if (auto set = reinterpret_cast<setter>(dlsym(RTLD_DEFAULT, "omp_set_num_threads"))) set(1);
}

// Each thread has its own memory that factors are rounded into.
struct thread_state {
  words_kept rows, columns;
  quantized_rows quantized;
  odn_work work{};
  thread_state() { use_one_thread(); }
};

thread_state &current() {
  thread_local thread_state state;
  return state;
}

// Adds the time until its end, and the operations of an m×k×n product, to the thread's work.
class measured {
  odn_work &work;
  std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();

 public:
  measured(thread_state &state, int64_t m, int64_t k, int64_t n) : work(state.work) {
    work.operations += 2 * uint64_t(m) * uint64_t(k) * uint64_t(n);
  }
  ~measured() {
    auto spent = std::chrono::steady_clock::now() - start;
    work.nanoseconds +=
        uint64_t(std::chrono::duration_cast<std::chrono::nanoseconds>(spent).count());
  }
};

// aᵀ · b in bfloat16: all parts of the sum stand one after the other, so that c is gone through once.
void multiply_transposed_panels(
    thread_state &state, int64_t m, int64_t n, int64_t count, const odn_rows *parts,
    bool accumulate, float *c, int64_t c_stride) {
  const auto panel_columns = [](int64_t columns) {
    return (columns + vm_panel_columns - 1) / vm_panel_columns * vm_panel_columns;
  };
  int64_t words = 0, first = 0;
  for (int64_t i = 0; i < count; i++) words += vm_words(vm_word_bfloat16, parts[i].k);
  auto a = state.rows.at_least(words * panel_columns(m));
  auto b = state.columns.at_least(words * panel_columns(n));
  for (int64_t i = 0; i < count; i++) {
    const odn_rows &part = parts[i];
    vm_fill_part(part.k, m, part.a, part.a_stride, first, words, a);
    vm_fill_part(part.k, n, part.b, part.b_stride, first, words, b);
    first += vm_words(vm_word_bfloat16, part.k);
  }
  vm_multiply_transposed_panels(
      m, n, words, a, b, {accumulate ? c : nullptr, c_stride, c, c_stride});
}

}  // namespace

struct odn_weights {
  int64_t k, n;
  odn_precision precision;
  // Panels.
  odn::large_block block;
  // Of 8-bit weights, for each column: its scale, and its sum times the rows' offset.
  std::vector<float> scales;
  std::vector<int32_t> offsets;
};

namespace {

// What a word of the summed dimension holds in that precision.
vm_word word(odn_precision precision) {
  switch (precision) {
    case odn_bfloat16: return vm_word_bfloat16;
    case odn_int8: return vm_word_bytes;
    default: return vm_word_float;
  }
}

size_t panel_bytes(odn_precision precision, int64_t k, int64_t n) {
  int64_t panels = (n + vm_panel_columns - 1) / vm_panel_columns;
  return size_t(vm_words(word(precision), k) * panels * vm_panel_columns) * sizeof(uint32_t);
}

uint32_t *panels(const odn_weights &weights) {
  return static_cast<uint32_t *>(weights.block.start());
}

// A product with weights in panels: no call of oneDNN, and no memory that is not kept.
void multiply_panels(
    thread_state &state, const odn_weights &w, int64_t first, int64_t count, int64_t m,
    const float *x, int64_t x_stride, const vm_sum &sum) {
  const vm_word kind = word(w.precision);
  const int64_t words = vm_words(kind, w.k);
  vm_factors factors{m, words, count, nullptr, words, panels(w) + first * words};
  switch (w.precision) {
    case odn_float32:
      factors.x = reinterpret_cast<const uint32_t *>(x);
      factors.x_stride = x_stride;
      break;
    case odn_bfloat16:
      factors.x = state.rows.at_least(m * words);
      vm_round_rows(m, w.k, x, x_stride, state.rows.at_least(m * words));
      break;
    case odn_int8: {
      auto &q = state.quantized;
      q.fill(m, w.k, 4 * words, x, x_stride);
      factors.x = reinterpret_cast<const uint32_t *>(q.x.data());
      return vm_multiply_byte_panels(
          factors, q.scales.data(), w.scales.data() + first, w.offsets.data() + first, sum);
    }
  }
  vm_multiply_panels(kind, factors, sum);
}

}  // namespace

extern "C" {

odn_work odn_work_so_far(void) { return current().work; }

bool odn_supports(odn_precision precision) { return vm_has_panels(word(precision)); }

odn_weights *odn_weights_create(int64_t k, int64_t n, odn_precision precision) {
  try {
    return new odn_weights{k, n, precision, large_block(panel_bytes(precision, k, n)), {}, {}};
  } catch (...) {
    return nullptr;
  }
}

void odn_weights_destroy(odn_weights *weights) { delete weights; }

void odn_weights_pack(
    odn_weights *weights, const float *w, int64_t row_stride, int64_t column_stride) {
  vm_fill_panels(
      word(weights->precision), weights->k, weights->n, w, row_stride, column_stride,
      panels(*weights));
}

void odn_weights_pack_int8(
    odn_weights *weights, const int8_t *w, int64_t column_stride, const float *scales) {
  weights->scales.assign(scales, scales + weights->n);
  weights->offsets.resize(weights->n);
  vm_offsets(weights->n, weights->k, w, column_stride, weights->offsets.data());
  vm_fill_byte_panels(weights->k, weights->n, w, column_stride, panels(*weights));
}

void odn_multiply(
    const odn_weights *weights, int64_t first, int64_t count, int64_t m, const float *x,
    int64_t x_stride, const float *start, int64_t start_stride, float *y, int64_t y_stride) {
  auto &state = current();
  measured time(state, m, weights->k, count);
  multiply_panels(state, *weights, first, count, m, x, x_stride, {start, start_stride, y, y_stride});
}

int odn_multiply_transposed(
    odn_precision precision, int64_t m, int64_t n, int64_t count, const odn_rows *parts,
    bool accumulate, float *c, int64_t c_stride) {
  auto &state = current();
  int64_t k = 0;
  for (int64_t i = 0; i < count; i++) k += parts[i].k;
  measured time(state, m, k, n);
  // Nothing may be summed up, but not what was there.
  if (k == 0 && !accumulate)
    for (int64_t row = 0; row < m; row++) std::fill_n(c + row * c_stride, n, 0.0f);
  if (k == 0) return dnnl_success;
  if (precision == odn_bfloat16) {
    try {
      multiply_transposed_panels(state, m, n, count, parts, accumulate, c, c_stride);
      return dnnl_success;
    } catch (const std::bad_alloc &) {
      return dnnl_out_of_memory;
    }
  }
  for (int64_t i = 0; i < count; i++) {
    if (parts[i].k == 0) continue;
    auto status = dnnl_sgemm(
        'T', 'N', m, n, parts[i].k, 1.0f, parts[i].a, parts[i].a_stride, parts[i].b,
        parts[i].b_stride, accumulate ? 1.0f : 0.0f, c, c_stride);
    if (status != dnnl_success) return status;
    accumulate = true;
  }
  return dnnl_success;
}

}  // extern "C"

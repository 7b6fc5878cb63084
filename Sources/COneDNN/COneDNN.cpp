#include "COneDNN.h"

#include <algorithm>
#include <chrono>
#include <new>
#include <unordered_map>
#include <vector>

#include "LargeBlock.hpp"
#include "OneDNN.hpp"
#include <CVectorMath.h>

using namespace odn;

namespace {

// A product of one shape: the primitive and the handles of its plain factors.
struct product {
  dnnl::matmul primitive;
  memory x, w, y;
};

struct shape {
  int64_t k, n, m, x_stride, y_stride;
  bool accumulate, transposed;
  odn_precision precision;
  bool operator==(const shape &o) const {
    return k == o.k && n == o.n && m == o.m && x_stride == o.x_stride && y_stride == o.y_stride
        && accumulate == o.accumulate && transposed == o.transposed && precision == o.precision;
  }
};

struct shape_hash {
  size_t operator()(const shape &s) const {
    size_t h = 0;
    for (int64_t v :
         {s.k, s.n, s.m, s.x_stride, s.y_stride, int64_t(s.accumulate), int64_t(s.transposed),
          int64_t(s.precision)})
      h = (h ^ size_t(v)) * 0x9E3779B97F4A7C15ull;
    return h ^ (h >> 29);
  }
};

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

// Primitives are not safe for use by two threads at once: each thread keeps its own, and the
// memory that factors are rounded into.
struct thread_state {
  dnnl::stream queue;
  std::unordered_map<shape, product, shape_hash> products;
  std::vector<uint16_t> rounded_x, rounded_w;
  words_kept rows, columns;
  quantized_rows quantized;
  std::vector<int32_t> integers;
  odn_work work{};
  thread_state() : queue(cpu()) { use_one_thread(); }
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

int execute(thread_state &state, const product &p, const memory &w) {
  const dnnl_exec_arg_t arguments[3] = {
      {DNNL_ARG_SRC, p.x.get()}, {DNNL_ARG_WEIGHTS, w.get()}, {DNNL_ARG_DST, p.y.get()}};
  return dnnl_primitive_execute(p.primitive.get(), state.queue.get(), 3, arguments);
}

// Rounds rows of so many columns; row i begins at i * padded, filled up with zeros.
uint16_t *round(
    std::vector<uint16_t> &room, int64_t rows, int64_t columns, int64_t padded, const float *x,
    int64_t stride) {
  room.resize(std::max(room.size(), size_t(rows * padded)));
  vm_to_bfloat16(rows, columns, x, stride, room.data(), padded);
  return room.data();
}

// The same for a part of a sum over rows: rows of zeros follow, which add nothing.
uint16_t *round_part(
    std::vector<uint16_t> &room, int64_t rows, int64_t padded, int64_t columns, const float *x,
    int64_t stride) {
  room.resize(std::max(room.size(), size_t(padded * columns)));
  round(room, rows, columns, columns, x, stride);
  std::fill(room.data() + rows * columns, room.data() + padded * columns, 0);
  return room.data();
}

// One part of aᵀ · b in bfloat16: `padded` rows of both factors, already rounded.
int multiply_rounded(
    thread_state &state, int64_t m, int64_t n, int64_t padded, uint16_t *a, uint16_t *b,
    bool accumulate, float *c, int64_t c_stride) {
  shape key{padded, n, m, m, c_stride, accumulate, true, odn_bfloat16};
  auto found = state.products.find(key);
  if (found == state.products.end()) {
    auto ad = plain(memory::data_type::bf16, m, padded, 1, m), bd = plain(memory::data_type::bf16, padded, n, n);
    auto cd = plain(memory::data_type::f32, m, n, c_stride);
    product made{
        dnnl::matmul(describe(ad, bd, cd, accumulate)), memory(ad, cpu(), nullptr),
        memory(bd, cpu(), nullptr), memory(cd, cpu(), nullptr)};
    found = state.products.emplace(key, std::move(made)).first;
  }
  product &p = found->second;
  p.x.set_data_handle(a);
  p.w.set_data_handle(b);
  p.y.set_data_handle(c);
  return execute(state, p, p.w);
}

// aᵀ · b in bfloat16: parts of a few sizes, so that few primitives serve batches of any size.
int multiply_rounded_parts(
    thread_state &state, int64_t m, int64_t n, const odn_rows &factors, bool accumulate, float *c,
    int64_t c_stride) {
  const int64_t most = 256, unit = 64;
  for (int64_t start = 0; start < factors.k; start += most) {
    int64_t rows = std::min(most, factors.k - start), padded = (rows + unit - 1) / unit * unit;
    auto a = factors.a + start * factors.a_stride, b = factors.b + start * factors.b_stride;
    auto ra = round_part(state.rounded_x, rows, padded, m, a, factors.a_stride);
    auto rb = round_part(state.rounded_w, rows, padded, n, b, factors.b_stride);
    int status = multiply_rounded(
        state, m, n, padded, ra, rb, accumulate || start > 0, c, c_stride);
    if (status != dnnl_success) return status;
  }
  return dnnl_success;
}

// The same of panels: all parts of the sum stand one after the other, so that c is gone through once.
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
  odn::large_block block;
  // oneDNN's layout, unless they lie in panels.
  memory packed;
  bool in_panels;
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

void pack(
    odn_weights &weights, memory::data_type type, const void *w, int64_t row_stride,
    int64_t column_stride) {
  auto &state = current();
  memory source(
      plain(type, weights.k, weights.n, row_stride, column_stride), cpu(), const_cast<void *>(w));
  dnnl::reorder(source, weights.packed).execute(state.queue, source, weights.packed);
  state.queue.wait();
}

// A product of rows that have the weights' precision already.
int multiply(
    thread_state &state, const odn_weights &weights, int64_t m, void *x, int64_t x_stride, void *y,
    int64_t y_stride, bool accumulate) {
  shape key{weights.k, weights.n, m, x_stride, y_stride, accumulate, false, weights.precision};
  auto found = state.products.find(key);
  if (found == state.products.end()) {
    auto t = types(weights.precision);
    auto xd = plain(t.x, m, weights.k, x_stride), yd = plain(t.y, m, weights.n, y_stride);
    product made{
        dnnl::matmul(describe(xd, weights.packed.get_desc(), yd, accumulate)),
        memory(xd, cpu(), nullptr), memory(), memory(yd, cpu(), nullptr)};
    found = state.products.emplace(key, std::move(made)).first;
  }
  product &p = found->second;
  p.x.set_data_handle(x);
  p.y.set_data_handle(y);
  return execute(state, p, weights.packed);
}

}  // namespace

extern "C" {

int odn_version(void) {
  const dnnl_version_t *v = dnnl_version();
  return v->major * 10000 + v->minor * 100 + v->patch;
}

odn_work odn_work_so_far(void) { return current().work; }

bool odn_supports(odn_precision precision) {
  if (precision == odn_float32 || vm_has_panels(word(precision))) return true;
  // Without VNNI, sums of 8-bit products saturate.
  auto isa = int(dnnl_get_effective_cpu_isa());
  auto wanted = precision == odn_int8 ? dnnl_cpu_isa_avx512_core_vnni
                                      : dnnl_cpu_isa_avx512_core_bf16;
  return (isa & int(wanted)) == int(wanted);
}

odn_weights *odn_weights_create(int64_t k, int64_t n, odn_precision precision) {
  try {
    if (vm_has_panels(word(precision)))
      return new odn_weights{
          k, n, precision, large_block(panel_bytes(precision, k, n)), memory(), true, {}, {}};
    current();
    // The packed layout does not depend on the number of rows; 64 stands for all.
    auto [x, w, y] = types(precision);
    memory::desc any({k, n}, w, memory::format_tag::any);
    auto d = describe(
        plain(x, odn_maximum_rows, k, k), any, plain(y, odn_maximum_rows, n, n), false);
    large_block block(d.weights_desc().get_size());
    memory packed(d.weights_desc(), cpu(), block.start());
    return new odn_weights{k, n, precision, std::move(block), std::move(packed), false, {}, {}};
  } catch (...) {
    return nullptr;
  }
}

void odn_weights_destroy(odn_weights *weights) { delete weights; }

int odn_weights_pack(
    odn_weights *weights, const float *w, int64_t row_stride, int64_t column_stride) {
  try {
    if (weights->in_panels) {
      vm_fill_panels(
          word(weights->precision), weights->k, weights->n, w, row_stride, column_stride,
          panels(*weights));
      return 0;
    }
    pack(*weights, memory::data_type::f32, w, row_stride, column_stride);
    return 0;
  } catch (const dnnl::error &e) {
    return e.status;
  }
}

int odn_weights_pack_int8(
    odn_weights *weights, const int8_t *w, int64_t column_stride, const float *scales) {
  try {
    weights->scales.assign(scales, scales + weights->n);
    weights->offsets.resize(weights->n);
    vm_offsets(weights->n, weights->k, w, column_stride, weights->offsets.data());
    if (weights->in_panels) {
      vm_fill_byte_panels(weights->k, weights->n, w, column_stride, panels(*weights));
      return 0;
    }
    pack(*weights, memory::data_type::s8, w, 1, column_stride);
    return 0;
  } catch (const dnnl::error &e) {
    return e.status;
  }
}

int64_t odn_part_unit(const odn_weights *weights) {
  return weights->in_panels ? vm_panel_columns : 0;
}

int odn_multiply_part(
    const odn_weights *weights, int64_t first, int64_t count, int64_t m, const float *x,
    int64_t x_stride, const float *start, int64_t start_stride, float *y, int64_t y_stride) {
  if (!weights->in_panels || first % vm_panel_columns != 0) return dnnl_invalid_arguments;
  auto &state = current();
  measured time(state, m, weights->k, count);
  multiply_panels(state, *weights, first, count, m, x, x_stride, {start, start_stride, y, y_stride});
  return dnnl_success;
}

int odn_multiply(
    const odn_weights *weights, int64_t m, const float *x, int64_t x_stride, const float *start,
    int64_t start_stride, float *y, int64_t y_stride) {
  if (weights->in_panels)
    return odn_multiply_part(
        weights, 0, weights->n, m, x, x_stride, start, start_stride, y, y_stride);
  try {
    auto &state = current();
    const auto &w = *weights;
    measured time(state, m, w.k, w.n);
    if (start != nullptr && start != y)
      for (int64_t i = 0; i < m; i++)
        std::copy_n(start + i * start_stride, w.n, y + i * y_stride);
    const bool accumulate = start != nullptr;
    switch (w.precision) {
      case odn_bfloat16:
        return multiply(
            state, w, m, round(state.rounded_x, m, w.k, w.k, x, x_stride), w.k, y, y_stride,
            accumulate);
      case odn_int8: {
        auto &q = state.quantized;
        q.fill(m, w.k, w.k, x, x_stride);
        auto &products = state.integers;
        products.resize(std::max(products.size(), size_t(m * w.n)));
        int status = multiply(state, w, m, q.x.data(), w.k, products.data(), w.n, false);
        vm_dequantize_rows(
            m, w.n, products.data(), q.scales.data(), w.scales.data(), w.offsets.data(), y,
            y_stride, accumulate);
        return status;
      }
      default:
        return multiply(state, w, m, const_cast<float *>(x), x_stride, y, y_stride, accumulate);
    }
  } catch (const dnnl::error &e) {
    return e.status;
  }
}

int odn_multiply_transposed(
    odn_precision precision, int64_t m, int64_t n, int64_t count, const odn_rows *parts,
    bool accumulate, float *c, int64_t c_stride) {
  auto &state = current();
  int64_t k = 0;
  for (int64_t i = 0; i < count; i++) k += parts[i].k;
  measured time(state, m, k, n);
  try {
    if (precision == odn_bfloat16 && vm_has_panels(vm_word_bfloat16)) {
      multiply_transposed_panels(state, m, n, count, parts, accumulate, c, c_stride);
      return dnnl_success;
    }
    for (int64_t i = 0; i < count; i++) {
      int status = precision == odn_bfloat16
          ? multiply_rounded_parts(state, m, n, parts[i], accumulate || i > 0, c, c_stride)
          : dnnl_sgemm(
              'T', 'N', m, n, parts[i].k, 1.0f, parts[i].a, parts[i].a_stride, parts[i].b,
              parts[i].b_stride, accumulate || i > 0 ? 1.0f : 0.0f, c, c_stride);
      if (status != dnnl_success) return status;
    }
    return dnnl_success;
  } catch (const dnnl::error &e) {
    return e.status;
  } catch (const std::bad_alloc &) {
    return dnnl_out_of_memory;
  }
}

}  // extern "C"

#include "COneDNN.h"

#include <dlfcn.h>

#include <memory>
#include <new>
#include <unordered_map>

#include <dnnl.hpp>

using dnnl::engine;
using dnnl::matmul;
using dnnl::memory;
using dnnl::primitive_attr;
using dnnl::stream;

namespace {

// oneDNN splits its work over OpenMP threads. Ours is split above, so that each of our threads
// asks for one. The symbol is looked up at run time because oneDNN may be built without OpenMP.
void use_one_thread() {
  using setter = void (*)(int);
  if (auto set = reinterpret_cast<setter>(dlsym(RTLD_DEFAULT, "omp_set_num_threads"))) set(1);
}

engine &cpu() {
  static engine shared(engine::kind::cpu, 0);
  return shared;
}

memory::desc plain(int64_t rows, int64_t columns, int64_t row_stride, int64_t column_stride = 1) {
  return memory::desc(
      {rows, columns}, memory::data_type::f32, memory::dims{row_stride, column_stride});
}

matmul::primitive_desc describe(
    const memory::desc &x, const memory::desc &w, const memory::desc &y, bool accumulate) {
  primitive_attr attributes;
  if (accumulate) {
    dnnl::post_ops sum;
    sum.append_sum(1.0f);
    attributes.set_post_ops(sum);
  }
#if DNNL_VERSION_MAJOR >= 3
  return matmul::primitive_desc(cpu(), x, w, y, attributes);
#else
  return matmul::primitive_desc(matmul::desc(x, w, y), attributes, cpu());
#endif
}

// A product of one shape: the primitive and the handles of its two plain factors.
struct product {
  matmul primitive;
  memory x, y;
};

struct shape {
  int64_t k, n, m, x_stride, y_stride;
  bool accumulate;
  bool operator==(const shape &o) const {
    return k == o.k && n == o.n && m == o.m && x_stride == o.x_stride && y_stride == o.y_stride
        && accumulate == o.accumulate;
  }
};

struct shape_hash {
  size_t operator()(const shape &s) const {
    size_t h = 0;
    for (int64_t v : {s.k, s.n, s.m, s.x_stride, s.y_stride, int64_t(s.accumulate)})
      h = (h ^ size_t(v)) * 0x9E3779B97F4A7C15ull;
    return h ^ (h >> 29);
  }
};

// Primitives are not safe for use by two threads at once: each thread keeps its own.
struct thread_state {
  stream queue;
  std::unordered_map<shape, product, shape_hash> products;
  thread_state() : queue(cpu()) { use_one_thread(); }
};

thread_state &current() {
  thread_local thread_state state;
  return state;
}

}  // namespace

struct odn_weights {
  int64_t k, n;
  memory packed;
};

extern "C" {

int odn_version(void) {
  const dnnl_version_t *v = dnnl_version();
  return v->major * 10000 + v->minor * 100 + v->patch;
}

odn_weights *odn_weights_create(int64_t k, int64_t n) {
  try {
    current();
    // The packed layout does not depend on the number of rows; 64 stands for all.
    auto any = memory::desc({k, n}, memory::data_type::f32, memory::format_tag::any);
    auto d = describe(
        plain(odn_maximum_rows, k, k), any, plain(odn_maximum_rows, n, n), false);
    return new odn_weights{k, n, memory(d.weights_desc(), cpu())};
  } catch (...) {
    return nullptr;
  }
}

void odn_weights_destroy(odn_weights *weights) { delete weights; }

int odn_weights_pack(
    odn_weights *weights, const float *w, int64_t row_stride, int64_t column_stride) {
  try {
    auto &state = current();
    memory source(
        plain(weights->k, weights->n, row_stride, column_stride), cpu(), const_cast<float *>(w));
    dnnl::reorder(source, weights->packed).execute(state.queue, source, weights->packed);
    state.queue.wait();
    return 0;
  } catch (const dnnl::error &e) {
    return e.status;
  }
}

int odn_multiply(
    const odn_weights *weights, int64_t m, const float *x, int64_t x_stride, float *y,
    int64_t y_stride, bool accumulate) {
  try {
    auto &state = current();
    shape key{weights->k, weights->n, m, x_stride, y_stride, accumulate};
    auto found = state.products.find(key);
    if (found == state.products.end()) {
      auto xd = plain(m, weights->k, x_stride), yd = plain(m, weights->n, y_stride);
      product made{
          matmul(describe(xd, weights->packed.get_desc(), yd, accumulate)),
          memory(xd, cpu(), nullptr), memory(yd, cpu(), nullptr)};
      found = state.products.emplace(key, std::move(made)).first;
    }
    product &p = found->second;
    p.x.set_data_handle(const_cast<float *>(x));
    p.y.set_data_handle(y);
    const dnnl_exec_arg_t arguments[3] = {
        {DNNL_ARG_SRC, p.x.get()},
        {DNNL_ARG_WEIGHTS, weights->packed.get()},
        {DNNL_ARG_DST, p.y.get()}};
    return dnnl_primitive_execute(p.primitive.get(), state.queue.get(), 3, arguments);
  } catch (const dnnl::error &e) {
    return e.status;
  }
}

int odn_gemm(
    bool transpose_a, bool transpose_b, int64_t m, int64_t n, int64_t k, const float *a,
    int64_t a_stride, const float *b, int64_t b_stride, float beta, float *c, int64_t c_stride) {
  current();
  return dnnl_sgemm(
      transpose_a ? 'T' : 'N', transpose_b ? 'T' : 'N', m, n, k, 1.0f, a, a_stride, b, b_stride,
      beta, c, c_stride);
}

}  // extern "C"

// What of oneDNN's C++ interface differs between 2.x and 3.x, and what all products share.
#pragma once

#include <dlfcn.h>

#include <dnnl.hpp>

#include "COneDNN.h"

namespace odn {

using dnnl::memory;

// oneDNN splits its work over OpenMP threads. Ours is split above, so that each of our threads
// asks for one. The symbol is looked up at run time because oneDNN may be built without OpenMP.
inline void use_one_thread() {
  using setter = void (*)(int);
  if (auto set = reinterpret_cast<setter>(dlsym(RTLD_DEFAULT, "omp_set_num_threads"))) set(1);
}

inline dnnl::engine &cpu() {
  static dnnl::engine shared(dnnl::engine::kind::cpu, 0);
  return shared;
}

// What the first factor, the second and the product are made of.
struct product_types {
  memory::data_type x, w, y;
};

inline product_types types(odn_precision precision) {
  using kind = memory::data_type;
  switch (precision) {
    case odn_bfloat16: return {kind::bf16, kind::bf16, kind::f32};
    case odn_int8: return {kind::u8, kind::s8, kind::s32};
    default: return {kind::f32, kind::f32, kind::f32};
  }
}

inline memory::desc plain(
    memory::data_type type, int64_t rows, int64_t columns, int64_t row_stride,
    int64_t column_stride = 1) {
  return memory::desc({rows, columns}, type, memory::dims{row_stride, column_stride});
}

inline dnnl::matmul::primitive_desc describe(
    const memory::desc &x, const memory::desc &w, const memory::desc &y, bool accumulate) {
  dnnl::primitive_attr attributes;
  if (accumulate) {
    dnnl::post_ops sum;
    sum.append_sum(1.0f);
    attributes.set_post_ops(sum);
  }
#if DNNL_VERSION_MAJOR >= 3
  return dnnl::matmul::primitive_desc(cpu(), x, w, y, attributes);
#else
  return dnnl::matmul::primitive_desc(dnnl::matmul::desc(x, w, y), attributes, cpu());
#endif
}

}  // namespace odn

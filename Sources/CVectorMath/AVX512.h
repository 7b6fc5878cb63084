// What the files share that are written in AVX-512 instructions.
#pragma once

#include <immintrin.h>
#include <stdbool.h>

/// Whether this processor has the instructions that all of it needs.
static inline bool has_avx512(void) {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
      && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("fma");
}

#define AVX512(features) __attribute__((target("avx512f,avx512bw,avx512vl,fma," features)))
#define AVX512_INLINE(features) static inline __attribute__((always_inline)) AVX512(features)

/// Loops over registers: they must not be loops any more.
#define UNROLL _Pragma("clang loop unroll(full)")

/// The lanes of the vector that begins at column `first` of `count`.
static inline __attribute__((always_inline)) __mmask16 lanes_of(int64_t count, int64_t first) {
  int64_t left = count - first;
  return left >= 16 ? 0xFFFF : left > 0 ? (__mmask16)((1u << left) - 1) : 0;
}

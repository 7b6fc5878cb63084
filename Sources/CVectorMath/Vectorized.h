// What the loops share: the attribute that compiles them for several instruction sets, and
// exp, tanh and the logistic function in a form that vectorises.
#pragma once

#include <stdint.h>
#include <string.h>

#if defined(__x86_64__) && defined(__linux__)
#define VECTORIZED __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define VECTORIZED
#endif

/// For a loop whose outputs are its inputs or do not overlap them: the compiler need not compare
/// addresses, and does not fall back to one element at a time where they are the same.
#define IN_PLACE _Pragma("clang loop vectorize(assume_safety)")

#define INLINE static inline __attribute__((always_inline))

/// e^x within 3 units in the last place for |x| < 87, and saturated beyond.
/// x = n ln 2 + r, |r| <= ln 2 / 2; a polynomial for e^r, then n added to the exponent.
INLINE float vm_exp(float x) {
  x = x < -87.0f ? -87.0f : x;
  x = x > 88.0f ? 88.0f : x;
  const float shifter = 12582912.0f;  // 1.5 * 2^23: adding it rounds to an integer
  float shifted = x * 1.44269504089f + shifter;
  float n = shifted - shifter;
  float r = x - n * 0.693359375f;
  r = r + n * 2.12194440e-4f;
  float p = 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * (r * r) + r + 1.0f;
  uint32_t bits;
  memcpy(&bits, &shifted, sizeof bits);
  uint32_t exponent = bits << 23;
  uint32_t scaled;
  memcpy(&scaled, &p, sizeof scaled);
  scaled += exponent;
  memcpy(&p, &scaled, sizeof p);
  return p;
}

/// The same for x <= 0 with a relative error of 2^-17 at most, for sums of many: 2^(n + r), 0 <= r < 1.
INLINE float vm_exp_of_negative(float x) {
  x = x < -87.0f ? -87.0f : x;
  float t = x * 1.44269504089f;
  float n = __builtin_floorf(t);
  float r = t - n;
  float p = 1.8775767e-3f;
  p = p * r + 8.9893397e-3f;
  p = p * r + 5.5826318e-2f;
  p = p * r + 2.4015361e-1f;
  p = p * r + 6.9315308e-1f;
  p = p * r + 9.9999994e-1f;
  uint32_t scaled;
  memcpy(&scaled, &p, sizeof scaled);
  scaled += (uint32_t)(int32_t)n << 23;
  memcpy(&p, &scaled, sizeof p);
  return p;
}

INLINE float vm_sigmoid(float x) { return 1.0f / (1.0f + vm_exp(-x)); }

/// tanh as an odd function of |x|: a polynomial near 0, where 1 − 2/(e^2x + 1) would cancel.
INLINE float vm_tanh_of(float x) {
  float a = x < 0 ? -x : x;
  float large = 1.0f - 2.0f / (vm_exp(2.0f * a) + 1.0f);
  float s = a * a;
  float p = -5.70498872745e-3f;
  p = p * s + 2.06390887954e-2f;
  p = p * s + -5.37397155531e-2f;
  p = p * s + 1.33314422036e-1f;
  p = p * s + -3.33332819422e-1f;
  float small = a + a * (s * p);
  float y = a < 0.625f ? small : large;
  return x < 0 ? -y : y;
}

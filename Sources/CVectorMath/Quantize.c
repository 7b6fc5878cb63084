#include "CVectorMath.h"
#include "Vectorized.h"

enum { lanes = 16 };

/// The bits of a magnitude: as integers they are ordered as the numbers are, and NaN is the largest.
INLINE uint32_t magnitude_bits(float x) {
  uint32_t bits;
  memcpy(&bits, &x, sizeof bits);
  return bits & 0x7fffffff;
}

/// NaN where there is one.
INLINE float largest_magnitude(int64_t count, const float *x) {
  uint32_t best[lanes] = {0};
  int64_t i = 0;
  for (; i + lanes <= count; i += lanes)
    for (int lane = 0; lane < lanes; lane++) {
      uint32_t bits = magnitude_bits(x[i + lane]);
      best[lane] = bits > best[lane] ? bits : best[lane];
    }
  uint32_t most = 0;
  for (; i < count; i++) {
    uint32_t bits = magnitude_bits(x[i]);
    most = bits > most ? bits : most;
  }
  for (int lane = 0; lane < lanes; lane++) most = best[lane] > most ? best[lane] : most;
  float largest;
  memcpy(&largest, &most, sizeof largest);
  return largest;
}

/// Rounds x · factor to integers, adds `offset` and keeps the low eight bits of each: adding
/// 1.5 · 2^23 leaves them at the end of the significand.
INLINE void round_to_bytes(
    int64_t count, float factor, float offset, const float *restrict x, uint8_t *restrict y) {
  const float shifter = 12582912.0f + offset;
  for (int64_t i = 0; i < count; i++) {
    float shifted = x[i] * factor + shifter;
    uint32_t bits;
    memcpy(&bits, &shifted, sizeof bits);
    y[i] = (uint8_t)bits;
  }
}

/// Returns the scale, which is not finite where a number is not: so are the products then.
INLINE float quantize(int64_t count, float offset, const float *x, uint8_t *y) {
  float largest = largest_magnitude(count, x);
  // Below, 127 / largest would overflow.
  float scale = largest <= 1e-30f ? 0 : largest / 127.0f;
  round_to_bytes(count, scale > 0 ? 127.0f / largest : 0, offset, x, y);
  return scale;
}

VECTORIZED void vm_quantize_weights(
    int64_t rows, int64_t columns, const float *x, int8_t *y, float *scales) {
  for (int64_t row = 0; row < rows; row++)
    scales[row] = quantize(columns, 0, x + row * columns, (uint8_t *)y + row * columns);
}

VECTORIZED void vm_quantize_rows(
    int64_t rows, int64_t columns, const float *x, int64_t x_stride, uint8_t *y, int64_t y_stride,
    float *scales) {
  for (int64_t row = 0; row < rows; row++) {
    scales[row] = quantize(columns, 128, x + row * x_stride, y + row * y_stride);
    for (int64_t j = columns; j < y_stride; j++) y[row * y_stride + j] = 0;
  }
}

VECTORIZED void vm_offsets(
    int64_t rows, int64_t columns, const int8_t *w, int64_t w_stride, int32_t *offsets) {
  for (int64_t row = 0; row < rows; row++) {
    int32_t sum = 0;
    for (int64_t j = 0; j < columns; j++) sum += w[row * w_stride + j];
    offsets[row] = 128 * sum;
  }
}

VECTORIZED void vm_scale_bytes(
    int64_t count, float scale, const int8_t *restrict x, float *restrict y) {
  for (int64_t i = 0; i < count; i++) y[i] = scale * (float)x[i];
}

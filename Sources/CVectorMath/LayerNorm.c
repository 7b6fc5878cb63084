#include "CVectorMath.h"
#include "Vectorized.h"

enum { lanes = 16 };

/// Σ a b, by lanes, then the lanes in order; Σ a where b is NULL.
INLINE float sum(int64_t count, const float *a, const float *b) {
  float sums[lanes] = {0};
  int64_t i = 0;
  for (; i + lanes <= count; i += lanes)
    for (int lane = 0; lane < lanes; lane++) sums[lane] += a[i + lane] * (b ? b[i + lane] : 1.0f);
  float total = 0;
  for (; i < count; i++) total += a[i] * (b ? b[i] : 1.0f);
  for (int lane = 0; lane < lanes; lane++) total += sums[lane];
  return total;
}

VECTORIZED void vm_layer_norm_forward(
    int64_t rows, int64_t columns, const float *x, const float *gain, const float *bias,
    float *normalized, float *scales, float *y) {
  for (int64_t row = 0; row < rows; row++) {
    const float *in = x + row * columns;
    float *n = normalized + row * columns, *out = y + row * columns;
    const float mean = sum(columns, in, NULL) / (float)columns;
    for (int64_t j = 0; j < columns; j++) n[j] = in[j] - mean;
    const float scale = 1.0f / __builtin_sqrtf(sum(columns, n, n) / (float)columns + 1e-5f);
    for (int64_t j = 0; j < columns; j++) n[j] *= scale;
    for (int64_t j = 0; j < columns; j++) out[j] = gain[j] * n[j] + (bias ? bias[j] : 0.0f);
    scales[row] = scale;
  }
}

VECTORIZED void vm_layer_norm_backward(
    int64_t rows, int64_t columns, const float *normalized, const float *scales, const float *gain,
    const float *dy, float *dx, float *dgain) {
  for (int64_t row = 0; row < rows; row++) {
    const float *n = normalized + row * columns, *d = dy + row * columns;
    float *out = dx + row * columns;
    for (int64_t j = 0; j < columns; j++) {
      dgain[j] += d[j] * n[j];
      out[j] = d[j] * gain[j];
    }
    // dx = scale (dn − mean(dn) − n mean(dn n))
    const float mean = sum(columns, out, NULL) / (float)columns;
    const float share = sum(columns, out, n) / (float)columns;
    for (int64_t j = 0; j < columns; j++) out[j] = scales[row] * (out[j] - mean - n[j] * share);
  }
}

#include "CVectorMath.h"
#include "Vectorized.h"

VECTORIZED void vm_tanh(int64_t count, const float *x, float *y) {
  IN_PLACE for (int64_t i = 0; i < count; i++) y[i] = vm_tanh_of(x[i]);
}

VECTORIZED void vm_tanh_backward(
    int64_t count, const float *restrict y, const float *restrict dy, float *restrict dx) {
  for (int64_t i = 0; i < count; i++) dx[i] += dy[i] * (1.0f - y[i] * y[i]);
}

VECTORIZED void vm_scale(int64_t count, float a, float *x) {
  for (int64_t i = 0; i < count; i++) x[i] *= a;
}

VECTORIZED void vm_approach(
    int64_t count, float a, const float *restrict x, float *restrict y) {
  for (int64_t i = 0; i < count; i++) y[i] += a * (x[i] - y[i]);
}

VECTORIZED void vm_add_scaled(
    int64_t count, float a, const float *restrict x, float *restrict y) {
  for (int64_t i = 0; i < count; i++) y[i] += a * x[i];
}

VECTORIZED void vm_add_column_sums(
    int64_t rows, int64_t columns, const float *restrict x, float *restrict sums) {
  for (int64_t i = 0; i < rows; i++) {
    const float *restrict row = x + i * columns;
    for (int64_t j = 0; j < columns; j++) sums[j] += row[j];
  }
}

/// A 32-bit mix of a counter and a key (the finaliser of MurmurHash3, applied twice).
INLINE uint32_t mix(uint32_t x, uint32_t key) {
  x ^= key;
  x *= 0x85ebca6bu;
  x ^= x >> 13;
  x *= 0xc2b2ae35u;
  x ^= x >> 16;
  return x;
}

/// Dropout of a run of elements, the first of which has the number `first`.
INLINE void dropout(
    int64_t count, uint32_t first, float rate, uint64_t key, const float *x, float *y, bool add) {
  const uint32_t low = (uint32_t)key, high = (uint32_t)(key >> 32);
  const uint32_t threshold = (uint32_t)((double)rate * 16777216.0);
  const float kept = 1.0f / (1.0f - rate);
  if (add) {
    IN_PLACE for (int64_t i = 0; i < count; i++) {
      float factor = (mix(mix(first + (uint32_t)i, low), high) >> 8) >= threshold ? kept : 0.0f;
      y[i] += x[i] * factor;
    }
  } else {
    IN_PLACE for (int64_t i = 0; i < count; i++) {
      float factor = (mix(mix(first + (uint32_t)i, low), high) >> 8) >= threshold ? kept : 0.0f;
      y[i] = x[i] * factor;
    }
  }
}

VECTORIZED void vm_dropout(
    int64_t count, float rate, uint64_t key, const float *x, float *y, bool add) {
  dropout(count, 0, rate, key, x, y, add);
}

VECTORIZED void vm_group_dropout(
    int64_t rows, int64_t columns, const int32_t *groups, float rate, uint64_t key, const float *x,
    float *y, bool add) {
  for (int64_t i = 0; i < rows; i++)
    dropout(
        columns, (uint32_t)(groups[i] * columns), rate, key, x + i * columns, y + i * columns, add);
}

VECTORIZED void vm_row_dropout(
    int64_t rows, int64_t columns, float rate, uint64_t key, const float *x, float *y, bool add) {
  for (int64_t i = 0; i < rows; i++) {
    const float one = 1.0f;
    float factor;
    dropout(1, (uint32_t)i, rate, key, &one, &factor, false);
    const float *from = x + i * columns;
    float *to = y + i * columns;
    for (int64_t j = 0; j < columns; j++) to[j] = from[j] * factor + (add ? to[j] : 0.0f);
  }
}

VECTORIZED void vm_multiply(
    int64_t count, const float *restrict a, const float *restrict b, float *restrict y) {
  for (int64_t i = 0; i < count; i++) y[i] = a[i] * b[i];
}

VECTORIZED void vm_add_product(
    int64_t count, const float *restrict a, const float *restrict b, float *restrict y) {
  for (int64_t i = 0; i < count; i++) y[i] += a[i] * b[i];
}

VECTORIZED double vm_sum_of_squares(int64_t count, const float *x) {
  double lanes[16] = {0};
  int64_t i = 0;
  for (; i + 16 <= count; i += 16)
    for (int lane = 0; lane < 16; lane++) lanes[lane] += (double)x[i + lane] * x[i + lane];
  double sum = 0;
  for (; i < count; i++) sum += (double)x[i] * x[i];
  for (int lane = 0; lane < 16; lane++) sum += lanes[lane];
  return sum;
}

VECTORIZED void vm_squared_distances(
    int64_t rows, int64_t columns, const float *restrict x, const float *restrict keys,
    float *restrict distances) {
  for (int64_t i = 0; i < rows; i++) {
    const float *restrict key = keys + i * columns;
    float lanes[32] = {0};
    int64_t j = 0;
    for (; j + 32 <= columns; j += 32)
      for (int lane = 0; lane < 32; lane++) {
        float d = x[j + lane] - key[j + lane];
        lanes[lane] += d * d;
      }
    float sum = 0;
    for (; j < columns; j++) sum += (x[j] - key[j]) * (x[j] - key[j]);
    for (int lane = 0; lane < 32; lane++) sum += lanes[lane];
    distances[i] = sum;
  }
}

VECTORIZED void vm_adam(
    int64_t count, float scale, float beta1, float beta2, float epsilon, float step,
    float correction, const float *restrict gradient, float *restrict m, float *restrict v,
    float *restrict w) {
  for (int64_t i = 0; i < count; i++) {
    float g = gradient[i] * scale;
    m[i] = beta1 * m[i] + (1.0f - beta1) * g;
    v[i] = beta2 * v[i] + (1.0f - beta2) * g * g;
    w[i] -= step * m[i] / (__builtin_sqrtf(v[i] * correction) + epsilon);
  }
}

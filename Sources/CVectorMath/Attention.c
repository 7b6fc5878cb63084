#include "CVectorMath.h"
#include "Vectorized.h"

enum { lanes = 16 };

/// Σ a b, by lanes, then the lanes in order.
INLINE float dot(int64_t count, const float *restrict a, const float *restrict b) {
  float sums[lanes] = {0};
  int64_t i = 0;
  for (; i + lanes <= count; i += lanes)
    for (int lane = 0; lane < lanes; lane++) sums[lane] += a[i + lane] * b[i + lane];
  float sum = 0;
  for (; i < count; i++) sum += a[i] * b[i];
  for (int lane = 0; lane < lanes; lane++) sum += sums[lane];
  return sum;
}

/// Σ v tanh(q + k), in the same order.
INLINE float energy_of(
    int64_t count, const float *restrict v, const float *restrict q, const float *restrict k) {
  float sums[lanes] = {0};
  int64_t i = 0;
  for (; i + lanes <= count; i += lanes)
    for (int lane = 0; lane < lanes; lane++)
      sums[lane] += v[i + lane] * vm_tanh_of(q[i + lane] + k[i + lane]);
  float sum = 0;
  for (; i < count; i++) sum += v[i] * vm_tanh_of(q[i] + k[i]);
  for (int lane = 0; lane < lanes; lane++) sum += sums[lane];
  return sum;
}

INLINE void add_scaled(int64_t count, float a, const float *restrict x, float *restrict y) {
  for (int64_t i = 0; i < count; i++) y[i] += a * x[i];
}

/// x = softmax(x).
INLINE void softmax(int64_t count, float *x) {
  float largest = x[0], sum = 0;
  for (int64_t i = 1; i < count; i++) largest = x[i] > largest ? x[i] : largest;
  for (int64_t i = 0; i < count; i++) {
    x[i] = vm_exp(x[i] - largest);
    sum += x[i];
  }
  for (int64_t i = 0; i < count; i++) x[i] /= sum;
}

VECTORIZED void vm_attention_forward(
    int64_t rows, int64_t heads, int64_t A, int64_t C, const float *v, const float *queries,
    const float *keys, const float *values, const int32_t *starts, const int32_t *lengths,
    int64_t S, float *weights, float *contexts) {
  const int64_t a = A / heads, c = C / heads;
  for (int64_t row = 0; row < rows; row++) {
    for (int64_t head = 0; head < heads; head++) {
      const float *q = queries + row * A + head * a;
      const float *k = keys + starts[row] * A + head * a;
      const float *s = values + starts[row] * C + head * c;
      float *weight = weights + (row * heads + head) * S, *context = contexts + row * C + head * c;
      const int64_t length = lengths[row];
      for (int64_t j = 0; j < length; j++)
        weight[j] = v ? energy_of(a, v + head * a, q, k + j * A) : dot(a, q, k + j * A);
      softmax(length, weight);
      memset(context, 0, sizeof(float) * c);
      for (int64_t j = 0; j < length; j++) add_scaled(c, weight[j], s + j * C, context);
    }
  }
}

/// What one energy's derivative g gives to the query, its key and the vector v.
INLINE void energy_backward(
    int64_t count, float g, const float *restrict v, const float *restrict q,
    const float *restrict k, float *restrict dv, float *restrict dq, float *restrict dk) {
  for (int64_t i = 0; i < count; i++) {
    float t = vm_tanh_of(q[i] + k[i]);
    float d = g * v[i] * (1.0f - t * t);
    dv[i] += g * t;
    dq[i] += d;
    dk[i] += d;
  }
}

VECTORIZED void vm_attention_backward(
    int64_t rows, int64_t heads, int64_t A, int64_t C, const float *v, const float *queries,
    const float *keys, const float *values, const int32_t *starts, const int32_t *lengths,
    int64_t S, const float *weights, const float *dcontexts, float *scratch, float *dqueries,
    float *dkeys, float *dvalues, float *dv) {
  const int64_t a = A / heads, c = C / heads;
  for (int64_t row = 0; row < rows; row++) {
    memset(dqueries + row * A, 0, sizeof(float) * A);
    for (int64_t head = 0; head < heads; head++) {
      const int64_t key = starts[row] * A + head * a, value = starts[row] * C + head * c;
      const float *q = queries + row * A + head * a, *dcontext = dcontexts + row * C + head * c;
      const float *weight = weights + (row * heads + head) * S;
      float *dq = dqueries + row * A + head * a;
      const int64_t length = lengths[row];
      // de = α ⊙ (dα − Σ α dα), dα = dc · value
      float mean = 0;
      for (int64_t j = 0; j < length; j++) {
        scratch[j] = dot(c, dcontext, values + value + j * C);
        mean += weight[j] * scratch[j];
        add_scaled(c, weight[j], dcontext, dvalues + value + j * C);
      }
      for (int64_t j = 0; j < length; j++) {
        const float g = weight[j] * (scratch[j] - mean), *k = keys + key + j * A;
        float *dk = dkeys + key + j * A;
        if (v) {
          energy_backward(a, g, v + head * a, q, k, dv + head * a, dq, dk);
        } else {
          add_scaled(a, g, k, dq);
          add_scaled(a, g, q, dk);
        }
      }
    }
  }
}

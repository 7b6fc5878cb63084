#include <math.h>

#include "CVectorMath.h"
#include "Vectorized.h"

enum { lanes = 16 };

/// The largest element.
INLINE float maximum(int64_t V, const float *x) {
  float best[lanes];
  for (int lane = 0; lane < lanes; lane++) best[lane] = -INFINITY;
  int64_t i = 0;
  for (; i + lanes <= V; i += lanes)
    for (int lane = 0; lane < lanes; lane++)
      best[lane] = x[i + lane] > best[lane] ? x[i + lane] : best[lane];
  float largest = -INFINITY;
  for (; i < V; i++) largest = x[i] > largest ? x[i] : largest;
  for (int lane = 0; lane < lanes; lane++) largest = best[lane] > largest ? best[lane] : largest;
  return largest;
}

/// Σ e^(x − shift) and Σ x, by lanes, then the lanes in order.
INLINE double sum_of_exponentials(int64_t V, const float *x, float shift, double *sum_of_x) {
  float exponentials[lanes] = {0}, values[lanes] = {0};
  int64_t i = 0;
  for (; i + lanes <= V; i += lanes)
    for (int lane = 0; lane < lanes; lane++) {
      exponentials[lane] += vm_exp(x[i + lane] - shift);
      values[lane] += x[i + lane];
    }
  double sum = 0, plain = 0;
  for (; i < V; i++) {
    sum += vm_exp(x[i] - shift);
    plain += x[i];
  }
  for (int lane = 0; lane < lanes; lane++) {
    sum += exponentials[lane];
    plain += values[lane];
  }
  *sum_of_x = plain;
  return sum;
}

/// log Σ e^x, and Σ x beside it.
INLINE double log_sum_of_exponentials(int64_t V, const float *x, double *sum_of_x) {
  float largest = maximum(V, x);
  return largest + log(sum_of_exponentials(V, x, largest, sum_of_x));
}

/// −(1 − ε) log p[target] − ε/V Σ_j log p[j], where Σ_j log p[j] = Σ_j x[j] − V log Σ e^x.
INLINE double smoothed_loss(
    int64_t V, double likelihood, float epsilon, double sum_of_x, double log_sum) {
  return -(1.0 - epsilon) * likelihood - epsilon / V * (sum_of_x - V * log_sum);
}

VECTORIZED void vm_cross_entropy(
    int64_t V, float *logits, int64_t target, float epsilon, float scale, double *loss,
    double *negative_log_likelihood) {
  double sum_of_x;
  double log_sum = log_sum_of_exponentials(V, logits, &sum_of_x);
  double likelihood = logits[target] - log_sum;
  *loss = smoothed_loss(V, likelihood, epsilon, sum_of_x, log_sum);
  *negative_log_likelihood = -likelihood;
  if (scale == 0) return;
  // dloss/dx[j] = p[j] − ε/V − (1 − ε) [j = target]
  const float shift = (float)log_sum, uniform = epsilon / V * scale;
  for (int64_t j = 0; j < V; j++) logits[j] = vm_exp(logits[j] - shift) * scale - uniform;
  logits[target] -= (1.0f - epsilon) * scale;
}

/// KL(p‖q) and KL(q‖p) of p = e^(x − shift_x) and q = e^(y − shift_y), by lanes.
INLINE void divergences(
    int64_t V, const float *x, float shift_x, const float *y, float shift_y, float *from_x,
    float *from_y) {
  float forth[lanes] = {0}, back[lanes] = {0};
  int64_t i = 0;
  for (; i + lanes <= V; i += lanes)
    for (int lane = 0; lane < lanes; lane++) {
      float p = x[i + lane] - shift_x, q = y[i + lane] - shift_y;
      forth[lane] += vm_exp(p) * (p - q);
      back[lane] += vm_exp(q) * (q - p);
    }
  float forward = 0, backward = 0;
  for (; i < V; i++) {
    float p = x[i] - shift_x, q = y[i] - shift_y;
    forward += vm_exp(p) * (p - q);
    backward += vm_exp(q) * (q - p);
  }
  for (int lane = 0; lane < lanes; lane++) {
    forward += forth[lane];
    backward += back[lane];
  }
  *from_x = forward;
  *from_y = backward;
}

VECTORIZED void vm_cross_entropy_twins(
    int64_t V, float *first, float *second, int64_t target, float epsilon, float consistency,
    float scale, double *loss, double *negative_log_likelihood) {
  double sums[2], log_sums[2];
  log_sums[0] = log_sum_of_exponentials(V, first, &sums[0]);
  log_sums[1] = log_sum_of_exponentials(V, second, &sums[1]);
  double likelihoods[2] = {first[target] - log_sums[0], second[target] - log_sums[1]};
  const float shift_p = (float)log_sums[0], shift_q = (float)log_sums[1];
  float from_p, from_q;
  divergences(V, first, shift_p, second, shift_q, &from_p, &from_q);
  *loss = smoothed_loss(V, likelihoods[0], epsilon, sums[0], log_sums[0])
      + smoothed_loss(V, likelihoods[1], epsilon, sums[1], log_sums[1])
      + 0.5 * consistency * ((double)from_p + from_q);
  *negative_log_likelihood = -likelihoods[0] - likelihoods[1];
  if (scale == 0) return;
  // dKL(p‖q)/dx[j] = p[j] (log p[j] − log q[j] − KL(p‖q)), dKL(q‖p)/dx[j] = p[j] − q[j]
  const float uniform = epsilon / V * scale, half = 0.5f * consistency * scale;
  for (int64_t j = 0; j < V; j++) {
    float log_p = first[j] - shift_p, log_q = second[j] - shift_q;
    float p = vm_exp(log_p), q = vm_exp(log_q);
    first[j] = p * scale - uniform + half * (p * (log_p - log_q - from_p) + p - q);
    second[j] = q * scale - uniform + half * (q * (log_q - log_p - from_q) + q - p);
  }
  first[target] -= (1.0f - epsilon) * scale;
  second[target] -= (1.0f - epsilon) * scale;
}

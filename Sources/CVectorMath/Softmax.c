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

VECTORIZED void vm_cross_entropy(
    int64_t V, float *logits, int64_t target, float epsilon, float scale, double *loss,
    double *negative_log_likelihood) {
  float largest = maximum(V, logits);
  double sum_of_x;
  double log_sum = largest + log(sum_of_exponentials(V, logits, largest, &sum_of_x));
  double likelihood = logits[target] - log_sum;
  // Σ_j log p[j] = Σ_j x[j] − V log Σ e^x
  *loss = -(1.0 - epsilon) * likelihood - epsilon / V * (sum_of_x - V * log_sum);
  *negative_log_likelihood = -likelihood;
  if (scale == 0) return;
  // dloss/dx[j] = p[j] − ε/V − (1 − ε) [j = target]
  const float shift = (float)log_sum, uniform = epsilon / V * scale;
  for (int64_t j = 0; j < V; j++) logits[j] = vm_exp(logits[j] - shift) * scale - uniform;
  logits[target] -= (1.0f - epsilon) * scale;
}

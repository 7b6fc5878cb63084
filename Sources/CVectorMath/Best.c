#include <float.h>
#include <math.h>

#include "CVectorMath.h"
#include "Vectorized.h"

// A block is read from the caches once: it waits in L1 for the sum and the search.
enum { lanes = vm_best_lanes, block = vm_best_unit };

/// The best few elements so far, the best first.
struct ranking {
  int64_t capacity, count;
  int32_t *columns;
  float *values;
  float threshold;  // what does not exceed it is not kept
};

/// Puts an element in its place; elements come in ascending columns, so that of equal ones the
/// first stays in front.
INLINE void rank(struct ranking *r, float value, int32_t column) {
  int64_t place = r->count < r->capacity ? r->count++ : r->capacity - 1;
  while (place > 0 && r->values[place - 1] < value) {
    r->values[place] = r->values[place - 1];
    r->columns[place] = r->columns[place - 1];
    place--;
  }
  r->values[place] = value;
  r->columns[place] = column;
  if (r->count == r->capacity) r->threshold = r->values[r->capacity - 1];
}

INLINE float block_maximum(const float *x) {
  float best[lanes];
  for (int lane = 0; lane < lanes; lane++) best[lane] = x[lane];
  for (int i = lanes; i < block; i += lanes)
    for (int lane = 0; lane < lanes; lane++)
      best[lane] = x[i + lane] > best[lane] ? x[i + lane] : best[lane];
  for (int half = lanes / 2; half > 0; half /= 2)
    for (int lane = 0; lane < half; lane++)
      best[lane] = best[lane + half] > best[lane] ? best[lane + half] : best[lane];
  return best[0];
}

void vm_best_begin(struct vm_best_state *state) {
  state->count = 0;
  state->shift = -FLT_MAX;
  for (int lane = 0; lane < lanes; lane++) state->sums[lane] = 0;
}

VECTORIZED void vm_best_extend(
    struct vm_best_state *state, int64_t start, int64_t count, const float *logits,
    const float *bias, int64_t first, int64_t k, int32_t *columns, float *values) {
  struct ranking ranking = {k, state->count, columns, values, -INFINITY};
  if (k > 0 && ranking.count == k) ranking.threshold = values[k - 1];
  float shift = state->shift, sums[lanes], x[block];
  for (int lane = 0; lane < lanes; lane++) sums[lane] = state->sums[lane];
  for (int64_t from = 0; from < count; from += block) {
    int64_t size = count - from < block ? count - from : block;
    const float *y = logits + from, *b = bias + from;
    if (size == block) {
      for (int i = 0; i < block; i++) x[i] = y[i] + b[i];
    } else {
      for (int i = 0; i < block; i++) x[i] = i < size ? y[i] + b[i] : -INFINITY;
    }
    float largest = block_maximum(x);
    if (largest > shift) {
      float factor = vm_exp_of_negative(shift - largest);
      for (int lane = 0; lane < lanes; lane++) sums[lane] *= factor;
      shift = largest;
    }
    for (int i = 0; i < block; i += lanes)
      for (int lane = 0; lane < lanes; lane++) sums[lane] += vm_exp_of_negative(x[i + lane] - shift);
    if (k == 0 || !(largest > ranking.threshold)) continue;
    for (int i = 0; i < block; i += lanes) {
      int any = 0;
      for (int lane = 0; lane < lanes; lane++) any |= x[i + lane] > ranking.threshold;
      if (!any) continue;
      for (int lane = 0; lane < lanes; lane++)
        if (x[i + lane] > ranking.threshold && start + from + i + lane >= first)
          rank(&ranking, x[i + lane], (int32_t)(start + from + i + lane));
    }
  }
  for (int lane = 0; lane < lanes; lane++) state->sums[lane] = sums[lane];
  state->shift = shift;
  state->count = ranking.count;
}

int64_t vm_best_end(const struct vm_best_state *state, float *values, float *log_sum) {
  double sum = 0;
  for (int lane = 0; lane < lanes; lane++) sum += state->sums[lane];
  *log_sum = (float)(state->shift + log(sum));
  if (!(*log_sum == *log_sum)) return 0;
  for (int64_t i = 0; i < state->count; i++) values[i] -= *log_sum;
  return state->count;
}

int64_t vm_best(
    int64_t V, const float *logits, const float *bias, int64_t first, int64_t k, int32_t *columns,
    float *values, float *log_sum) {
  struct vm_best_state state;
  vm_best_begin(&state);
  vm_best_extend(&state, 0, V, logits, bias, first, k, columns, values);
  return vm_best_end(&state, values, log_sum);
}

VECTORIZED void vm_log_probabilities(
    int64_t V, const float *restrict logits, const float *restrict bias, float log_sum,
    float *restrict y) {
  for (int64_t j = 0; j < V; j++) y[j] = (logits[j] + bias[j]) - log_sum;
}

// The element-wise loops of a recurrent network, written so that the compiler vectorises them.
//
// Matrices are row-major floats. A function's outputs do not overlap its inputs unless it says so.
// Each row's result depends on that row alone, bit for bit: neither the number of rows nor a
// row's place among them changes it. Letters: H hidden size, V vocabulary size.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "Panels.h"

#ifdef __cplusplus
extern "C" {
#endif

// ---- Precision

/// Weights in 8 bits: row i of x (rows, columns) is about scales[i] times row i of y, whose elements
/// are of -127 … 127. A row of zeros, or so small, has the scale 0.
void vm_quantize_weights(
    int64_t rows, int64_t columns, const float *x, int8_t *y, float *scales);

/// The first factor of a product in 8 bits: row i of x is about scales[i] times (row i of y − 128).
/// Row i of x begins at x + i * x_stride, that of y at y + i * y_stride, filled up with zeros.
void vm_quantize_rows(
    int64_t rows, int64_t columns, const float *x, int64_t x_stride, uint8_t *y, int64_t y_stride,
    float *scales);

/// offsets[i] = 128 times the sum of row i: what the rows' 128 adds to their products with it. Row i
/// of w begins at w + i * w_stride.
void vm_offsets(
    int64_t rows, int64_t columns, const int8_t *w, int64_t w_stride, int32_t *offsets);

/// y = scale x.
void vm_scale_bytes(int64_t count, float scale, const int8_t *x, float *y);

// ---- Recurrent cells

/// One GRU step (Cho et al. 2014, arXiv 1406.1078 v1; the reset gate after the recurrent product,
/// as in PyTorch and cuDNN), gates in the order r, z, n:
///   r = σ(gx_r + gh_r + c_r)   z = σ(gx_z + gh_z + c_z)   a = gh_n + c_n
///   n = tanh(gx_n + r a)       h' = (1 − z) n + z h
/// gates (rows, 3H) holds gx = W x + b before and (r, z, n) after; gh (rows, 3H) is U h;
/// c (3H) the recurrent bias; candidate (rows, H) receives a.
void vm_gru_forward(
    int64_t rows, int64_t H, float *gates, const float *gh, const float *c, const float *h,
    float *candidate, float *h_next);

/// The derivative of `vm_gru_forward`. dh (rows, H) is dL/dh' before; after it holds the part of
/// dL/dh that does not pass through U, dh·z. dgx (rows, 3H) receives dL/d(gx), dgh dL/d(gh).
void vm_gru_backward(
    int64_t rows, int64_t H, const float *gates, const float *candidate, const float *h, float *dh,
    float *dgx, float *dgh);

/// One step of long short-term memory (Hochreiter & Schmidhuber 1997 with the forget gate of Gers et
/// al. 2000; as PyTorch), gates in the order i, f, g, o, each gx + gh + b:
///   c' = σ(f) c + σ(i) tanh(g)   h' = σ(o) tanh(c')
/// gates (rows, 4H) holds gx before and the gates after; gh (rows, 4H) is U h; b (4H) the recurrent
/// bias; c and c_next are (rows, H).
void vm_lstm_forward(
    int64_t rows, int64_t H, float *gates, const float *gh, const float *b, const float *c,
    float *c_next, float *h_next);

/// The derivative of `vm_lstm_forward`. dh (rows, H) is dL/dh' before and zero after: all of it
/// passes through U; dc is dL/dc' before and dL/dc after. dg (rows, 4H) receives dL/d(gx), which is
/// dL/d(gh) too.
void vm_lstm_backward(
    int64_t rows, int64_t H, const float *gates, const float *c, const float *c_next, float *dh,
    float *dc, float *dg);

/// One Elman step: y = f(gx + gh + c), f = tanh, or max(0, ·) when `relu`. y may be gx.
void vm_elman_forward(
    int64_t rows, int64_t H, bool relu, const float *gx, const float *gh, const float *c, float *y);

/// dg = dy f'(·), told from the output y: 1 − y² for tanh, [y > 0] for ReLU.
void vm_elman_backward(int64_t count, bool relu, const float *y, const float *dy, float *dg);

// ---- Attention

/// Attention of `rows` queries (rows, A) over the annotations of their sentences. For the query of
/// row i, j runs over the `lengths[i]` rows of keys (·, A) and values (·, C) from `starts[i]` on:
///   e_j = q · k_j, or Σ v tanh(q + k_j) where v (A) is not NULL    α = softmax(e)
///   context = Σ_j α_j value_j
/// Each of the heads does so on its own share of the columns of A and C, which it divides.
/// weights (rows, heads, S) receives α, S >= every length; contexts is (rows, C).
void vm_attention_forward(
    int64_t rows, int64_t heads, int64_t A, int64_t C, const float *v, const float *queries,
    const float *keys, const float *values, const int32_t *starts, const int32_t *lengths,
    int64_t S, float *weights, float *contexts);

/// The derivative of `vm_attention_forward`: dqueries is overwritten; dkeys, dvalues and dv (NULL
/// where v is) are added to, row after row. scratch has room for S numbers.
void vm_attention_backward(
    int64_t rows, int64_t heads, int64_t A, int64_t C, const float *v, const float *queries,
    const float *keys, const float *values, const int32_t *starts, const int32_t *lengths,
    int64_t S, const float *weights, const float *dcontexts, float *scratch, float *dqueries,
    float *dkeys, float *dvalues, float *dv);

// ---- Element-wise

/// y = tanh(x); y may be x.
void vm_tanh(int64_t count, const float *x, float *y);

/// dx += dy (1 − y²).
void vm_tanh_backward(int64_t count, const float *y, const float *dy, float *dx);

/// y += a (x − y): y goes the part a of the way to x.
void vm_approach(int64_t count, float a, const float *x, float *y);

/// x = a x.
void vm_scale(int64_t count, float a, float *x);

/// y += a x.
void vm_add_scaled(int64_t count, float a, const float *x, float *y);

/// sums (columns) += the sum over the rows of x (rows, columns), row by row from the first.
void vm_add_column_sums(int64_t rows, int64_t columns, const float *x, float *sums);

/// Inverted dropout: y[i] = keep(key, i) ? x[i] / (1 − rate) : 0, the choice made by a hash of
/// (key, i), so that the backward pass repeats it without storing a mask; y may be x.
/// With `add`, y[i] += instead.
void vm_dropout(int64_t count, float rate, uint64_t key, const float *x, float *y, bool add);

/// The same with one choice for all rows of a group: element (i, j) is kept by a hash of
/// (key, groups[i] · columns + j).
void vm_group_dropout(
    int64_t rows, int64_t columns, const int32_t *groups, float rate, uint64_t key, const float *x,
    float *y, bool add);

/// The same with one choice for all columns: a row is kept whole or dropped whole.
void vm_row_dropout(
    int64_t rows, int64_t columns, float rate, uint64_t key, const float *x, float *y, bool add);

/// y = a b, element by element.
void vm_multiply(int64_t count, const float *a, const float *b, float *y);

/// y += a b, element by element.
void vm_add_product(int64_t count, const float *a, const float *b, float *y);

/// Layer normalisation of each row (Ba et al. 2016): n = (x − mean) · scale, where scale is
/// 1 / √(variance + ε), ε = 1e-5; y = gain n + bias. bias may be NULL, for zeros; y may be x.
void vm_layer_norm_forward(
    int64_t rows, int64_t columns, const float *x, const float *gain, const float *bias,
    float *normalized, float *scales, float *y);

/// Its derivative: dx is overwritten and may be dy; dgain (columns) is added to, row after row.
void vm_layer_norm_backward(
    int64_t rows, int64_t columns, const float *normalized, const float *scales, const float *gain,
    const float *dy, float *dx, float *dgain);

// ---- Output distribution

/// Softmax cross-entropy of one row of V logits with label smoothing ε (Szegedy et al. 2016):
///   loss = −(1 − ε) log p[target] − ε/V Σ_j log p[j]
/// Returns loss and −log p[target]; the logits become scale · dloss/dlogits unless scale is 0.
void vm_cross_entropy(
    int64_t V, float *logits, int64_t target, float epsilon, float scale, double *loss,
    double *negative_log_likelihood);

/// The same for two rows p and q of one target, which differ by their dropout, with the divergence of
/// each from the other beside it (R-Drop; Liang et al. 2021, arXiv 2106.14448):
///   loss = ce(p) + ce(q) + α/2 (KL(p‖q) + KL(q‖p))
void vm_cross_entropy_twins(
    int64_t V, float *first, float *second, int64_t target, float epsilon, float consistency,
    float scale, double *loss, double *negative_log_likelihood);

/// Softmax and search fused, in one pass over x = logits + bias (V): the k best of the columns from
/// `first` on, the largest first, of equal ones the lowest; `values` receives their logarithms of
/// the softmax over all columns, `log_sum` that of Σ e^x. What is -∞ or no number is not among them.
/// Returns how many there are: fewer than k where there are not as many, none where the sum is no
/// number. columns and values have room for k.
int64_t vm_best(
    int64_t V, const float *logits, const float *bias, int64_t first, int64_t k, int32_t *columns,
    float *values, float *log_sum);

/// The same for logits that come in parts: what is known after some of them.
enum { vm_best_lanes = 16, vm_best_unit = 256 };
struct vm_best_state {
  int64_t count;
  float shift, sums[vm_best_lanes];
};

void vm_best_begin(struct vm_best_state *state);

/// Takes in `count` logits, those from column `start` on. All parts but the last have a multiple of
/// `vm_best_unit` columns, and get the same first, k, columns and values. The result is that of one part.
void vm_best_extend(
    struct vm_best_state *state, int64_t start, int64_t count, const float *logits,
    const float *bias, int64_t first, int64_t k, int32_t *columns, float *values);

/// Normalises, and returns what `vm_best` returns.
int64_t vm_best_end(const struct vm_best_state *state, float *values, float *log_sum);

/// y = (logits + bias) − log_sum: the logarithms of the softmax, of the very bits of `vm_best`.
void vm_log_probabilities(
    int64_t V, const float *logits, const float *bias, float log_sum, float *y);

// ---- Memory

/// distances[i] = Σⱼ (x[j] − keys[i][j])², of `rows` keys one behind the other.
void vm_squared_distances(
    int64_t rows, int64_t columns, const float *x, const float *keys, float *distances);

// ---- Files

/// Takes bytes into a CRC-32 (polynomial 0xEDB88320, reflected; the state before its last
/// complement) by carry-less products. Returns how many of the first bytes were
/// taken in, a multiple of 16: none where there are fewer than 64, or no instruction for it.
size_t vm_crc32(uint32_t *state, const uint8_t *bytes, size_t count);

// ---- Optimisation

/// The sum of the squares, in double precision and a fixed order.
double vm_sum_of_squares(int64_t count, const float *x);

/// One Adam step (Kingma & Ba 2015, Algorithm 1) with the gradient scaled by `scale`:
///   m = β₁ m + (1−β₁) g   v = β₂ v + (1−β₂) g²   w −= step m / (√(v·correction) + ε)
/// where step = learning rate / (1 − β₁ᵗ) and correction = 1 / (1 − β₂ᵗ).
void vm_adam(
    int64_t count, float scale, float beta1, float beta2, float epsilon, float step,
    float correction, const float *gradient, float *m, float *v, float *w);

#ifdef __cplusplus
}
#endif

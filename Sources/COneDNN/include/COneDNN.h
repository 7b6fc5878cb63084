// Matrix products behind a few plain C functions; no oneDNN type appears here.
//
// Products with packed weights are CVectorMath's (Panels.h), without a call of oneDNN, and the gradients
// of weights in bfloat16 too; those in 32-bit floats are oneDNN's.
//
// All matrices are row-major floats. Every function runs on the calling thread alone: parallelism
// is the caller's.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The numbers that a product's factors are rounded to. Sums are float, of 8-bit integers exact; a
/// row of the first factor is brought into 8 bits by its largest element, weights by scales given.
typedef enum odn_precision { odn_float32 = 0, odn_bfloat16 = 1, odn_int8 = 2 } odn_precision;

/// Whether this processor has instructions for products of that precision.
bool odn_supports(odn_precision precision);

/// A k×n weight matrix in the layout that the product kernels like best.
/// It may be used by several threads at once, but packed by one thread while no other uses it.
typedef struct odn_weights odn_weights;

/// The largest number of rows that `odn_multiply` takes in one call.
enum { odn_maximum_rows = 64 };

/// What the products of the calling thread have cost so far. Additions and multiplications count
/// as one operation each, zeros that fill up a part as none.
typedef struct odn_work {
  uint64_t nanoseconds, operations;
} odn_work;

odn_work odn_work_so_far(void);

/// Room for packed weights of k rows (the summed dimension) and n columns; NULL when out of memory.
odn_weights *odn_weights_create(int64_t k, int64_t n, odn_precision precision);

void odn_weights_destroy(odn_weights *weights);

/// Packs w[i*row_stride + j*column_stride], i < k, j < n. One of the strides is 1.
void odn_weights_pack(
    odn_weights *weights, const float *w, int64_t row_stride, int64_t column_stride);

/// The same for weights of 8-bit integers: column j is scales[j] times w[i + j*column_stride].
void odn_weights_pack_int8(
    odn_weights *weights, const int8_t *w, int64_t column_stride, const float *scales);

/// y (m×count) = start (m×count) + x (m×k) · weights, for `count` columns of the weights, from `first`
/// on, a multiple of a panel's columns; 1 <= m <= odn_maximum_rows.
/// Row i of x begins at x + i*x_stride, likewise start and y. start may be y with its stride; NULL
/// stands for zeros, and a stride of 0 adds the same row to all.
void odn_multiply(
    const odn_weights *weights, int64_t first, int64_t count, int64_t m, const float *x,
    int64_t x_stride, const float *start, int64_t start_stride, float *y, int64_t y_stride);

/// Two factors of a sum over rows: a is k×m and b is k×n; the strides are those of their rows.
typedef struct odn_rows {
  int64_t k;
  const float *a, *b;
  int64_t a_stride, b_stride;
} odn_rows;

/// c (m×n) = Σ aᵀ · b over so many parts, or c += when `accumulate`, in their order and without weights
/// that are packed for later: the gradient of a weight from all steps of all shards at once. Returns 0, or
/// oneDNN's status code, which only a bug or memory exhaustion can cause.
int odn_multiply_transposed(
    odn_precision precision, int64_t m, int64_t n, int64_t count, const odn_rows *parts,
    bool accumulate, float *c, int64_t c_stride);

#ifdef __cplusplus
}
#endif

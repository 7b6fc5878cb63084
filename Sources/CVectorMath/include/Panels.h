// Products with weights in panels: of floats on all processors, of smaller numbers on those with
// AVX-512.
//
// The summed dimension is counted in words of 32 bits: one float, two bfloat16s or four 8-bit
// integers, filled up with zeros at its end. A panel is 64 columns, word after word: first the 64
// columns' first words, then their second ones. The last panel is filled up with columns of zeros.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The columns of a panel.
enum { vm_panel_columns = 64 };

/// What a word holds.
typedef enum vm_word { vm_word_float, vm_word_bfloat16, vm_word_bytes } vm_word;

/// Whether this processor can compute with such words; it always can with floats. Where it cannot,
/// nothing else here may be called.
bool vm_has_panels(vm_word kind);

/// The words of k numbers.
static inline int64_t vm_words(vm_word kind, int64_t k) {
  const int64_t numbers = 1 << kind;
  return (k + numbers - 1) / numbers;
}

/// Lays out w[i*row_stride + j*column_stride], i < k, j < n, as floats or bfloat16s. One of the
/// strides is 1. panels begins at a multiple of 64 bytes.
void vm_fill_panels(
    vm_word kind, int64_t k, int64_t n, const float *w, int64_t row_stride, int64_t column_stride,
    uint32_t *panels);

/// The same for floats, without AVX-512.
void vm_fill_float_panels(
    int64_t k, int64_t n, const float *w, int64_t row_stride, int64_t column_stride,
    uint32_t *panels);

/// The same for 8-bit integers w[i + j*column_stride].
void vm_fill_byte_panels(
    int64_t k, int64_t n, const int8_t *w, int64_t column_stride, uint32_t *panels);

/// Rows of k numbers rounded to bfloat16, ties to even; row i begins at x + i * x_stride, and its words
/// follow those of the row before.
void vm_round_rows(int64_t rows, int64_t k, const float *x, int64_t x_stride, uint32_t *y);

/// A part of the summed dimension of panels of bfloat16s that have so many words in all: k rows of n
/// numbers, which begin at the word `first`; row i begins at w + i * row_stride.
void vm_fill_part(
    int64_t k, int64_t n, const float *w, int64_t row_stride, int64_t first, int64_t words,
    uint32_t *panels);

/// The first factor of a product, and its weights.
struct vm_factors {
  int64_t rows, words, columns;
  /// Row i begins at x + i * x_stride words.
  const uint32_t *x;
  int64_t x_stride;
  const uint32_t *panels;
};

/// What a product is added to, and where it goes: row i begins at start + i * start_stride, or
/// y + i * y_stride. start may be y with its stride, or NULL for zeros; a bias has the stride 0.
struct vm_sum {
  const float *start;
  int64_t start_stride;
  float *y;
  int64_t y_stride;
};

/// y = start + x · w, for floats or bfloat16s.
///
/// Each element is one chain of additions, from the start through the words in their order, whatever
/// the number of rows.
void vm_multiply_panels(vm_word kind, struct vm_factors factors, struct vm_sum sum);

/// The same for floats, without AVX-512.
void vm_multiply_float_panels(struct vm_factors factors, struct vm_sum sum);

/// The same for 8-bit integers: y[i][j] = start[i][j] + row_scales[i] column_scales[j] (x[i] · w[j] −
/// offsets[j]), where x is unsigned and x · w exact.
void vm_multiply_byte_panels(
    struct vm_factors factors, const float *row_scales, const float *column_scales,
    const int32_t *offsets, struct vm_sum sum);

/// y (m×n) = start + aᵀ · b of bfloat16s in panels, of m and n columns; start is y or NULL.
void vm_multiply_transposed_panels(
    int64_t m, int64_t n, int64_t words, const uint32_t *a, const uint32_t *b, struct vm_sum sum);

#ifdef __cplusplus
}
#endif

// Products of floats with panels for processors without AVX-512, in vectors that the compiler divides
// as the processor needs it.
#include "CVectorMath.h"
#include "Vectorized.h"

/// Eight floats, wherever floats may lie.
typedef float lanes __attribute__((ext_vector_type(8), aligned(4), may_alias));

// The sums of a tile fit the 16 registers of AVX2 beside a vector of weights and one of a row: two
// vectors for each of six rows, and more of them for fewer rows.
enum { width = 8, most_rows = 6, block = 128 };

void vm_fill_float_panels(
    int64_t k, int64_t n, const float *w, int64_t row_stride, int64_t column_stride,
    uint32_t *panels) {
  // Rows that are as many as a line of the cache has floats, where the columns follow each other.
  enum { rows = 16 };
  for (int64_t j = 0; j < n; j += vm_panel_columns) {
    float *panel = (float *)panels + j * k;
    for (int64_t first = 0; first < k; first += rows) {
      const int64_t end = k - first < rows ? k : first + rows;
      for (int64_t c = 0; c < vm_panel_columns; c++)
        for (int64_t i = first; i < end; i++)
          panel[i * vm_panel_columns + c] =
              j + c < n ? w[i * row_stride + (j + c) * column_stride] : 0;
    }
  }
}

/// Some words of `8 * vectors` columns of a panel, for some rows: each sum is a chain in the words'
/// order, whatever the numbers of rows and vectors.
INLINE void multiply_tile(
    int rows, int vectors, int64_t words, const float *x, int64_t x_stride, const float *w,
    struct vm_sum s) {
  lanes sums[most_rows][width];
  for (int i = 0; i < rows; i++)
    for (int v = 0; v < vectors; v++)
      sums[i][v] = s.start ? *(const lanes *)(s.start + i * s.start_stride + v * width) : (lanes)0;
  for (int64_t k = 0; k < words; k++)
    for (int v = 0; v < vectors; v++) {
      const lanes column = *(const lanes *)(w + k * vm_panel_columns + v * width);
      for (int i = 0; i < rows; i++) sums[i][v] += column * (lanes)x[i * x_stride + k];
    }
  for (int i = 0; i < rows; i++)
    for (int v = 0; v < vectors; v++) *(lanes *)(s.y + i * s.y_stride + v * width) = sums[i][v];
}

/// The vectors of a tile of so many rows.
INLINE int vectors_beside(int64_t rows) { return rows == 1 ? 8 : rows == 2 ? 4 : 2; }

INLINE void multiply_rows(
    int64_t rows, int64_t words, const float *x, int64_t x_stride, const float *w,
    struct vm_sum s) {
  switch (rows) {
    case 1: return multiply_tile(1, vectors_beside(1), words, x, x_stride, w, s);
    case 2: return multiply_tile(2, vectors_beside(2), words, x, x_stride, w, s);
    case 3: return multiply_tile(3, vectors_beside(3), words, x, x_stride, w, s);
    case 4: return multiply_tile(4, vectors_beside(4), words, x, x_stride, w, s);
    case 5: return multiply_tile(5, vectors_beside(5), words, x, x_stride, w, s);
    case 6: return multiply_tile(6, vectors_beside(6), words, x, x_stride, w, s);
  }
}

/// The same where fewer columns are wanted than a tile has: it works on a copy.
INLINE void multiply_some_columns(
    int64_t rows, int64_t columns, int64_t words, const float *x, int64_t x_stride, const float *w,
    struct vm_sum s) {
  float copy[most_rows * vm_panel_columns] = {0};
  const int64_t size = columns * (int64_t)sizeof(float);
  if (s.start)
    for (int64_t i = 0; i < rows; i++)
      memcpy(copy + i * vm_panel_columns, s.start + i * s.start_stride, size);
  struct vm_sum whole = {copy, vm_panel_columns, copy, vm_panel_columns};
  multiply_rows(rows, words, x, x_stride, w, whole);
  for (int64_t i = 0; i < rows; i++)
    memcpy(s.y + i * s.y_stride, copy + i * vm_panel_columns, size);
}

VECTORIZED void vm_multiply_float_panels(struct vm_factors f, struct vm_sum s) {
  const float *x = (const float *)f.x;
  for (int64_t j = 0; j < f.columns; j += vm_panel_columns) {
    const int64_t columns = f.columns - j < vm_panel_columns ? f.columns - j : vm_panel_columns;
    for (int64_t k = 0; k < f.words; k += block) {
      const int64_t words = f.words - k < block ? f.words - k : block;
      const float *w = (const float *)f.panels + j * f.words + k * vm_panel_columns;
      for (int64_t row = 0; row < f.rows; row += most_rows) {
        const int64_t rows = f.rows - row < most_rows ? f.rows - row : most_rows;
        const int64_t step = width * vectors_beside(rows);
        for (int64_t c = 0; c < columns; c += step) {
          float *y = s.y + row * s.y_stride + j + c;
          // After the first block the sums so far stand in y.
          struct vm_sum part = {y, s.y_stride, y, s.y_stride};
          if (k == 0) {
            part.start = s.start ? s.start + row * s.start_stride + j + c : 0;
            part.start_stride = s.start_stride;
          }
          const float *rows_begin = x + row * f.x_stride + k;
          if (columns - c >= step)
            multiply_rows(rows, words, rows_begin, f.x_stride, w + c, part);
          else
            multiply_some_columns(rows, columns - c, words, rows_begin, f.x_stride, w + c, part);
        }
      }
    }
  }
}

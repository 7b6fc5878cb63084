#include "CVectorMath.h"

#if defined(__x86_64__)
#include "AVX512.h"

// One instruction multiplies the words of 16 columns with a word of a row and adds to 16 sums. The
// 64 sums of a panel for six rows fit the registers beside a panel's words, and a panel is one stream
// through memory, which the processor fetches ahead of a single row too.
enum { vectors = vm_panel_columns / 16, most_rows = 6 };

// The words of a panel that stay in the nearest caches while all rows pass by.
enum { block = 128 };

/// Some rows of x and some words of a panel, and what is fetched meanwhile: a line for each word. The
/// words of a row are `step` apart, a number known when this is compiled.
struct tile {
  int64_t words;
  const uint32_t *x;
  int64_t x_stride;
  const uint32_t *w, *ahead;
};

/// What comes after the words of `w`, which the tiles after the first fetch by quarters. With few
/// tiles the processor's own way of fetching ahead is the better one.
static inline const uint32_t *ahead(
    const uint32_t *w, int64_t words, int64_t tile, int64_t tiles) {
  const int64_t quarters = 4;
  if (tiles <= quarters || tile == 0 || tile > quarters) return w;
  return w + words * vm_panel_columns + (tile - 1) * words * (vm_panel_columns / quarters);
}

#define DEFINE_PASS(name, features, multiply_add) \
  AVX512_INLINE(features) void name( \
      int rows, int step, struct tile t, __m512i sums[most_rows][vectors]) { \
    for (int64_t k = 0; k < t.words; k++) { \
      __m512i w[vectors]; \
      UNROLL for (int v = 0; v < vectors; v++) \
        w[v] = _mm512_load_si512(t.w + k * vm_panel_columns + v * 16); \
      if (rows > 1) _mm_prefetch((const char *)(t.ahead + k * 16), _MM_HINT_T1); \
      UNROLL for (int i = 0; i < rows; i++) { \
        __m512i x = _mm512_set1_epi32((int)t.x[i * t.x_stride + k * step]); \
        UNROLL for (int v = 0; v < vectors; v++) sums[i][v] = multiply_add(sums[i][v], x, w[v]); \
      } \
    } \
  }

#define ADD_FLOATS(sum, x, w) \
  _mm512_castps_si512(_mm512_fmadd_ps( \
      _mm512_castsi512_ps(x), _mm512_castsi512_ps(w), _mm512_castsi512_ps(sum)))
#define ADD_BFLOATS(sum, x, w) \
  _mm512_castps_si512(_mm512_dpbf16_ps(_mm512_castsi512_ps(sum), (__m512bh)(x), (__m512bh)(w)))

DEFINE_PASS(pass_floats, "fma", ADD_FLOATS)
DEFINE_PASS(pass_bfloats, "avx512bf16", ADD_BFLOATS)
DEFINE_PASS(pass_bytes, "avx512vnni", _mm512_dpbusd_epi32)

/// Chooses the tile compiled for a number of rows.
#define FOR_ROWS(count, call) \
  switch (count) { \
    case 1: call(1); break; \
    case 2: call(2); break; \
    case 3: call(3); break; \
    case 4: call(4); break; \
    case 5: call(5); break; \
    case 6: call(6); break; \
  }

/// Rows in tiles of nearly equal size, none above `most_rows`.
static inline int64_t tile_count(int64_t rows) { return (rows + most_rows - 1) / most_rows; }

#define DEFINE_FLOAT_PRODUCT(name, features, pass) \
  AVX512_INLINE(features) void name##_tile( \
      int rows, int step, struct tile t, int64_t columns, struct vm_sum s) { \
    __m512i sums[most_rows][vectors]; \
    UNROLL for (int i = 0; i < rows; i++) UNROLL for (int v = 0; v < vectors; v++) \
      sums[i][v] = s.start ? _mm512_maskz_loadu_epi32( \
                                 lanes_of(columns, 16 * v), s.start + i * s.start_stride + 16 * v) \
                           : _mm512_setzero_si512(); \
    pass(rows, step, t, sums); \
    UNROLL for (int i = 0; i < rows; i++) UNROLL for (int v = 0; v < vectors; v++) \
      _mm512_mask_storeu_epi32( \
          s.y + i * s.y_stride + 16 * v, lanes_of(columns, 16 * v), sums[i][v]); \
  } \
  static AVX512(features) void name(struct vm_factors f, struct vm_sum s) { \
    const int64_t tiles = tile_count(f.rows); \
    for (int64_t j = 0; j < f.columns; j += vm_panel_columns) \
      for (int64_t k = 0; k < f.words; k += block) { \
        const int64_t words = f.words - k < block ? f.words - k : block; \
        const uint32_t *w = f.panels + j * f.words + k * vm_panel_columns; \
        for (int64_t tile = 0, row = 0, end; tile < tiles; tile++, row = end) { \
          end = f.rows * (tile + 1) / tiles; \
          const struct tile t = { \
              words, f.x + row * f.x_stride + k, f.x_stride, w, ahead(w, words, tile, tiles)}; \
          float *y = s.y + row * s.y_stride + j; \
          /* After the first block the sums so far stand in y. */ \
          struct vm_sum part = {y, s.y_stride, y, s.y_stride}; \
          if (k == 0) { \
            part.start = s.start ? s.start + row * s.start_stride + j : 0; \
            part.start_stride = s.start_stride; \
          } \
          FOR_ROWS(end - row, name##_CALL) \
        } \
      } \
  }

#define multiply_floats_CALL(rows) multiply_floats_tile(rows, 1, t, f.columns - j, part)
#define multiply_bfloats_CALL(rows) multiply_bfloats_tile(rows, 1, t, f.columns - j, part)

DEFINE_FLOAT_PRODUCT(multiply_floats, "fma", pass_floats)
DEFINE_FLOAT_PRODUCT(multiply_bfloats, "avx512bf16", pass_bfloats)

void vm_multiply_panels(vm_word kind, struct vm_factors factors, struct vm_sum sum) {
  if (kind != vm_word_float) return multiply_bfloats(factors, sum);
  if (has_avx512()) return multiply_floats(factors, sum);
  vm_multiply_float_panels(factors, sum);
}

#define TRANSPOSED_CALL(rows) multiply_bfloats_tile(rows, vm_panel_columns, t, n - j, part)

AVX512("avx512bf16") void vm_multiply_transposed_panels(
    int64_t m, int64_t n, int64_t words, const uint32_t *a, const uint32_t *b, struct vm_sum s) {
  for (int64_t j = 0; j < n; j += vm_panel_columns)
    for (int64_t k = 0; k < words; k += block) {
      const int64_t count = words - k < block ? words - k : block;
      const uint32_t *w = b + j * words + k * vm_panel_columns;
      for (int64_t i = 0; i < m; i += vm_panel_columns) {
        const int64_t rows = m - i < vm_panel_columns ? m - i : vm_panel_columns;
        const int64_t tiles = tile_count(rows);
        for (int64_t tile = 0, row = 0, end; tile < tiles; tile++, row = end) {
          end = rows * (tile + 1) / tiles;
          const struct tile t = {count, a + i * words + k * vm_panel_columns + row, 1, w, w};
          float *y = s.y + (i + row) * s.y_stride + j;
          struct vm_sum part = {y, s.y_stride, y, s.y_stride};
          if (k == 0 && !s.start) part.start = 0;
          FOR_ROWS(end - row, TRANSPOSED_CALL)
        }
      }
    }
}

/// The scales and offsets of a tile of 8-bit integers.
struct scaling {
  const float *rows, *columns;
  const int32_t *offsets;
};

AVX512_INLINE("avx512vnni") void bytes_tile(
    int rows, struct tile t, int64_t columns, struct scaling scaling, struct vm_sum s) {
  __m512i sums[most_rows][vectors];
  UNROLL for (int i = 0; i < rows; i++) UNROLL for (int v = 0; v < vectors; v++)
    sums[i][v] = _mm512_setzero_si512();
  pass_bytes(rows, 1, t, sums);
  UNROLL for (int v = 0; v < vectors; v++) {
    const __mmask16 lanes = lanes_of(columns, 16 * v);
    const __m512 scales = _mm512_maskz_loadu_ps(lanes, scaling.columns + 16 * v);
    const __m512i offsets = _mm512_maskz_loadu_epi32(lanes, scaling.offsets + 16 * v);
    UNROLL for (int i = 0; i < rows; i++) {
      __m512 value = _mm512_cvtepi32_ps(_mm512_sub_epi32(sums[i][v], offsets));
      __m512 factor = _mm512_mul_ps(_mm512_set1_ps(scaling.rows[i]), scales);
      __m512 start = s.start
          ? _mm512_maskz_loadu_ps(lanes, s.start + i * s.start_stride + 16 * v)
          : _mm512_setzero_ps();
      _mm512_mask_storeu_ps(
          s.y + i * s.y_stride + 16 * v, lanes, _mm512_fmadd_ps(factor, value, start));
    }
  }
}

#define BYTES_CALL(rows) bytes_tile(rows, t, f.columns - j, scaling, part)

AVX512("avx512vnni") void vm_multiply_byte_panels(
    struct vm_factors f, const float *row_scales, const float *column_scales,
    const int32_t *offsets, struct vm_sum s) {
  const int64_t tiles = tile_count(f.rows);
  for (int64_t j = 0; j < f.columns; j += vm_panel_columns) {
    const uint32_t *w = f.panels + j * f.words;
    for (int64_t tile = 0, row = 0, end; tile < tiles; tile++, row = end) {
      end = f.rows * (tile + 1) / tiles;
      const struct tile t = {
          f.words, f.x + row * f.x_stride, f.x_stride, w, ahead(w, f.words, tile, tiles)};
      const struct scaling scaling = {row_scales + row, column_scales + j, offsets + j};
      const struct vm_sum part = {
          s.start ? s.start + row * s.start_stride + j : 0, s.start_stride,
          s.y + row * s.y_stride + j, s.y_stride};
      FOR_ROWS(end - row, BYTES_CALL)
    }
  }
}

bool vm_has_panels(vm_word kind) {
  switch (kind) {
    case vm_word_bfloat16: return has_avx512() && __builtin_cpu_supports("avx512bf16");
    case vm_word_bytes: return has_avx512() && __builtin_cpu_supports("avx512vnni");
    default: return true;
  }
}

#else

bool vm_has_panels(vm_word kind) { return kind == vm_word_float; }

void vm_multiply_panels(vm_word kind, struct vm_factors factors, struct vm_sum sum) {
  vm_multiply_float_panels(factors, sum);
}

void vm_multiply_transposed_panels(
    int64_t m, int64_t n, int64_t words, const uint32_t *a, const uint32_t *b, struct vm_sum s) {}

void vm_multiply_byte_panels(
    struct vm_factors factors, const float *row_scales, const float *column_scales,
    const int32_t *offsets, struct vm_sum sum) {}

#endif

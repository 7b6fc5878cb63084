#include "CVectorMath.h"

#if defined(__x86_64__)
#include "AVX512.h"

enum { panel = vm_panel_columns };

#define TARGET "avx512bf16"
#define FLOAT_TARGET "avx512f"

/// 16 words that follow each other in a column of floats, from number i of k on.
AVX512_INLINE(FLOAT_TARGET) __m512i float_words(const void *column, int64_t k, int64_t i) {
  return _mm512_maskz_loadu_epi32(lanes_of(k, i), (const float *)column + i);
}

AVX512_INLINE(TARGET) __m512i bfloat_words(const void *column, int64_t k, int64_t i) {
  const float *x = (const float *)column + i;
  return (__m512i)_mm512_cvtne2ps_pbh(
      _mm512_maskz_loadu_ps(lanes_of(k, i + 16), x + 16), _mm512_maskz_loadu_ps(lanes_of(k, i), x));
}

AVX512_INLINE(FLOAT_TARGET) __m512i byte_words(const void *column, int64_t k, int64_t i) {
  const int64_t left = k - i;
  const __mmask64 lanes = left >= 64 ? ~0ull : left > 0 ? (1ull << left) - 1 : 0;
  return _mm512_maskz_loadu_epi8(lanes, (const int8_t *)column + i);
}

/// Turns rows of 16 words into columns: by pairs, fours, and quarters of a vector.
AVX512_INLINE(FLOAT_TARGET) void transpose(__m512i r[16]) {
  __m512i t[16];
  UNROLL for (int i = 0; i < 16; i += 2) {
    t[i] = _mm512_unpacklo_epi32(r[i], r[i + 1]);
    t[i + 1] = _mm512_unpackhi_epi32(r[i], r[i + 1]);
  }
  UNROLL for (int i = 0; i < 16; i += 4) UNROLL for (int j = 0; j < 2; j++) {
    r[i + 2 * j] = _mm512_unpacklo_epi64(t[i + j], t[i + j + 2]);
    r[i + 2 * j + 1] = _mm512_unpackhi_epi64(t[i + j], t[i + j + 2]);
  }
  UNROLL for (int i = 0; i < 16; i += 8) UNROLL for (int j = 0; j < 4; j++) {
    t[i + j] = _mm512_shuffle_i32x4(r[i + j], r[i + j + 4], 0x88);
    t[i + j + 4] = _mm512_shuffle_i32x4(r[i + j], r[i + j + 4], 0xDD);
  }
  UNROLL for (int j = 0; j < 8; j++) {
    r[j] = _mm512_shuffle_i32x4(t[j], t[j + 8], 0x88);
    r[j + 8] = _mm512_shuffle_i32x4(t[j], t[j + 8], 0xDD);
  }
}

/// Panels of columns whose numbers follow each other in memory, `size` bytes each.
#define DEFINE_FILL(name, features, numbers, size, load_words) \
  static AVX512(features) void name( \
      int64_t k, int64_t n, const void *w, int64_t column_stride, uint32_t *panels) { \
    const int64_t words = (k + (numbers)-1) / (numbers); \
    for (int64_t j = 0; j < (n + panel - 1) / panel * panel; j += 16) \
      for (int64_t word = 0; word < words; word += 16) { \
        __m512i r[16]; \
        UNROLL for (int c = 0; c < 16; c++) \
          r[c] = j + c < n ? load_words( \
                                 (const char *)w + (j + c) * column_stride * (size), k, \
                                 word * (numbers)) \
                           : _mm512_setzero_si512(); \
        transpose(r); \
        uint32_t *place = panels + j / panel * panel * words + word * panel + j % panel; \
        UNROLL for (int i = 0; i < 16; i++) \
          if (word + i < words) _mm512_store_si512(place + i * panel, r[i]); \
      } \
  }

DEFINE_FILL(fill_floats, FLOAT_TARGET, 1, 4, float_words)
DEFINE_FILL(fill_bfloats, TARGET, 2, 4, bfloat_words)
DEFINE_FILL(fill_bytes, FLOAT_TARGET, 4, 1, byte_words)

/// Panels of floats whose rows follow each other in memory.
static AVX512(FLOAT_TARGET) void copy_floats(
    int64_t k, int64_t n, const float *w, int64_t row_stride, uint32_t *panels) {
  for (int64_t j = 0; j < n; j += panel)
    for (int64_t i = 0; i < k; i++, panels += panel)
      for (int v = 0; v < panel; v += 16)
        _mm512_store_si512(
            panels + v, _mm512_maskz_loadu_epi32(lanes_of(n, j + v), w + i * row_stride + j + v));
}

/// Rows in pairs: the two numbers of a column side by side in a word.
AVX512(TARGET) void vm_fill_part(
    int64_t k, int64_t n, const float *w, int64_t row_stride, int64_t first, int64_t words,
    uint32_t *panels) {
  uint16_t order[32];
  for (int i = 0; i < 32; i++) order[i] = (uint16_t)(i / 2 + i % 2 * 16);
  const __m512i pairs = _mm512_loadu_si512(order);
  for (int64_t j = 0; j < n; j += panel) {
    uint32_t *place = panels + j * words + first * panel;
    for (int64_t i = 0; i < k; i += 2, place += panel)
      for (int v = 0; v < panel; v += 16) {
        const __mmask16 lanes = lanes_of(n, j + v);
        const float *x = w + i * row_stride + j + v;
        __m512 low = _mm512_maskz_loadu_ps(lanes, x);
        __m512 high =
            i + 1 < k ? _mm512_maskz_loadu_ps(lanes, x + row_stride) : _mm512_setzero_ps();
        _mm512_store_si512(
            place + v,
            _mm512_permutexvar_epi16(pairs, (__m512i)_mm512_cvtne2ps_pbh(high, low)));
      }
  }
}

AVX512(TARGET) void vm_round_rows(
    int64_t rows, int64_t k, const float *x, int64_t x_stride, uint32_t *y) {
  const int64_t words = vm_words(vm_word_bfloat16, k);
  for (int64_t row = 0; row < rows; row++, x += x_stride, y += words)
    for (int64_t word = 0; word < words; word += 16)
      _mm512_mask_storeu_epi32(y + word, lanes_of(words, word), bfloat_words(x, k, 2 * word));
}

void vm_fill_panels(
    vm_word kind, int64_t k, int64_t n, const float *w, int64_t row_stride, int64_t column_stride,
    uint32_t *panels) {
  if (kind == vm_word_float && !has_avx512()) {
    vm_fill_float_panels(k, n, w, row_stride, column_stride, panels);
  } else if (row_stride == 1 && kind == vm_word_float) {
    fill_floats(k, n, w, column_stride, panels);
  } else if (row_stride == 1) {
    fill_bfloats(k, n, w, column_stride, panels);
  } else if (kind == vm_word_float) {
    copy_floats(k, n, w, row_stride, panels);
  } else {
    vm_fill_part(k, n, w, row_stride, 0, vm_words(kind, k), panels);
  }
}

void vm_fill_byte_panels(
    int64_t k, int64_t n, const int8_t *w, int64_t column_stride, uint32_t *panels) {
  fill_bytes(k, n, w, column_stride, panels);
}

#else

void vm_fill_panels(
    vm_word kind, int64_t k, int64_t n, const float *w, int64_t row_stride, int64_t column_stride,
    uint32_t *panels) {
  vm_fill_float_panels(k, n, w, row_stride, column_stride, panels);
}

void vm_fill_byte_panels(
    int64_t k, int64_t n, const int8_t *w, int64_t column_stride, uint32_t *panels) {}

void vm_fill_part(
    int64_t k, int64_t n, const float *w, int64_t row_stride, int64_t first, int64_t words,
    uint32_t *panels) {}

void vm_round_rows(int64_t rows, int64_t k, const float *x, int64_t x_stride, uint32_t *y) {}

#endif

#include "CVectorMath.h"

#if defined(__x86_64__)
#include "AVX512.h"

enum { panel = vm_panel_columns };

#define TARGET "avx512f"

/// 16 floats rounded to bfloat16, ties to even, each in the low half of a word.
AVX512_INLINE(TARGET) __m512i rounded(__m512 x) {
  const __m512i bits = _mm512_castps_si512(x), high = _mm512_srli_epi32(bits, 16);
  __m512i sum = _mm512_add_epi32(bits, _mm512_set1_epi32(0x7FFF));
  sum = _mm512_add_epi32(sum, _mm512_and_si512(high, _mm512_set1_epi32(1)));
  // A carry could turn a NaN into an infinity: its quiet bit is set instead.
  return _mm512_mask_or_epi32(
      _mm512_srli_epi32(sum, 16), _mm512_cmp_ps_mask(x, x, _CMP_UNORD_Q), high,
      _mm512_set1_epi32(0x40));
}

/// 16 words that follow each other in a column of floats, from number i of k on.
AVX512_INLINE(TARGET) __m512i float_words(const void *column, int64_t k, int64_t i) {
  return _mm512_maskz_loadu_epi32(lanes_of(k, i), (const float *)column + i);
}

AVX512_INLINE(TARGET) __m512i bfloat_words(const void *column, int64_t k, int64_t i) {
  const float *x = (const float *)column + i;
  __m512i low = rounded(_mm512_maskz_loadu_ps(lanes_of(k, i), x));
  __m512i high = rounded(_mm512_maskz_loadu_ps(lanes_of(k, i + 16), x + 16));
  return _mm512_inserti64x4(
      _mm512_castsi256_si512(_mm512_cvtepi32_epi16(low)), _mm512_cvtepi32_epi16(high), 1);
}

AVX512_INLINE(TARGET) __m512i byte_words(const void *column, int64_t k, int64_t i) {
  const int64_t left = k - i;
  const __mmask64 lanes = left >= 64 ? ~0ull : left > 0 ? (1ull << left) - 1 : 0;
  return _mm512_maskz_loadu_epi8(lanes, (const int8_t *)column + i);
}

/// Turns rows of 16 words into columns: by pairs, fours, and quarters of a vector.
AVX512_INLINE(TARGET) void transpose(__m512i r[16]) {
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
#define DEFINE_FILL(name, numbers, size, load_words) \
  static AVX512(TARGET) void name( \
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

DEFINE_FILL(fill_floats, 1, 4, float_words)
DEFINE_FILL(fill_bfloats, 2, 4, bfloat_words)
DEFINE_FILL(fill_bytes, 4, 1, byte_words)

/// Panels of floats whose rows follow each other in memory.
static AVX512(TARGET) void copy_floats(
    int64_t k, int64_t n, const float *w, int64_t row_stride, uint32_t *panels) {
  for (int64_t j = 0; j < n; j += panel)
    for (int64_t i = 0; i < k; i++, panels += panel)
      for (int v = 0; v < panel; v += 16)
        _mm512_store_si512(
            panels + v, _mm512_maskz_loadu_epi32(lanes_of(n, j + v), w + i * row_stride + j + v));
}

static AVX512(TARGET) void copy_bfloats(
    int64_t k, int64_t n, const float *w, int64_t row_stride, uint32_t *panels) {
  for (int64_t j = 0; j < n; j += panel)
    for (int64_t i = 0; i < k; i += 2, panels += panel)
      for (int v = 0; v < panel; v += 16) {
        const __mmask16 lanes = lanes_of(n, j + v);
        const float *x = w + i * row_stride + j + v;
        __m512i low = rounded(_mm512_maskz_loadu_ps(lanes, x));
        __m512i high = i + 1 < k ? rounded(_mm512_maskz_loadu_ps(lanes, x + row_stride))
                                 : _mm512_setzero_si512();
        _mm512_store_si512(panels + v, _mm512_or_si512(low, _mm512_slli_epi32(high, 16)));
      }
}

void vm_fill_panels(
    vm_word kind, int64_t k, int64_t n, const float *w, int64_t row_stride, int64_t column_stride,
    uint32_t *panels) {
  if (row_stride == 1 && kind == vm_word_float) {
    fill_floats(k, n, w, column_stride, panels);
  } else if (row_stride == 1) {
    fill_bfloats(k, n, w, column_stride, panels);
  } else if (kind == vm_word_float) {
    copy_floats(k, n, w, row_stride, panels);
  } else {
    copy_bfloats(k, n, w, row_stride, panels);
  }
}

void vm_fill_byte_panels(
    int64_t k, int64_t n, const int8_t *w, int64_t column_stride, uint32_t *panels) {
  fill_bytes(k, n, w, column_stride, panels);
}

#else

void vm_fill_panels(
    vm_word kind, int64_t k, int64_t n, const float *w, int64_t row_stride, int64_t column_stride,
    uint32_t *panels) {}

void vm_fill_byte_panels(
    int64_t k, int64_t n, const int8_t *w, int64_t column_stride, uint32_t *panels) {}

#endif

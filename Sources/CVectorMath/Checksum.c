#include "CVectorMath.h"

#if defined(__x86_64__)
#include <immintrin.h>

// Gopal et al., "Fast CRC computation for generic polynomials using PCLMULQDQ", Intel 2009: the
// message is a polynomial over GF(2); 512 bits at a time are multiplied by x^512 mod P and added to
// what follows. Constants are bit-reflected, for P = 0xEDB88320.
#define FOLDING __attribute__((target("pclmul,sse4.1")))

static inline FOLDING __m128i fold(__m128i x, __m128i factor, __m128i next) {
  __m128i low = _mm_clmulepi64_si128(x, factor, 0x00);
  __m128i high = _mm_clmulepi64_si128(x, factor, 0x11);
  return _mm_xor_si128(_mm_xor_si128(low, high), next);
}

static inline FOLDING __m128i load(const uint8_t *bytes) {
  return _mm_loadu_si128((const __m128i *)bytes);
}

static FOLDING uint32_t crc_by_folding(uint32_t crc, const uint8_t *bytes, size_t count) {
  const __m128i by_512 = _mm_set_epi64x(0x01c6e41596, 0x0154442bd4);
  const __m128i by_128 = _mm_set_epi64x(0x00ccaa009e, 0x01751997d0);
  const __m128i by_64 = _mm_set_epi64x(0, 0x0163cd6124);
  const __m128i barrett = _mm_set_epi64x(0x01f7011641, 0x01db710641);
  const __m128i low_32 = _mm_setr_epi32(~0, 0, ~0, 0);
  __m128i x[4];
  for (int i = 0; i < 4; i++) x[i] = load(bytes + 16 * i);
  x[0] = _mm_xor_si128(x[0], _mm_cvtsi32_si128((int)crc));
  for (bytes += 64, count -= 64; count >= 64; bytes += 64, count -= 64)
    for (int i = 0; i < 4; i++) x[i] = fold(x[i], by_512, load(bytes + 16 * i));
  __m128i sum = fold(x[0], by_128, x[1]);
  sum = fold(sum, by_128, x[2]);
  sum = fold(sum, by_128, x[3]);
  for (; count >= 16; bytes += 16, count -= 16) sum = fold(sum, by_128, load(bytes));
  // 128 bits to 64, to 32 by Barrett's reduction.
  sum = _mm_xor_si128(_mm_clmulepi64_si128(sum, by_128, 0x10), _mm_srli_si128(sum, 8));
  sum = _mm_xor_si128(
      _mm_clmulepi64_si128(_mm_and_si128(sum, low_32), by_64, 0x00), _mm_srli_si128(sum, 4));
  __m128i quotient = _mm_clmulepi64_si128(_mm_and_si128(sum, low_32), barrett, 0x10);
  quotient = _mm_clmulepi64_si128(_mm_and_si128(quotient, low_32), barrett, 0x00);
  return (uint32_t)_mm_extract_epi32(_mm_xor_si128(sum, quotient), 1);
}

size_t vm_crc32(uint32_t *state, const uint8_t *bytes, size_t count) {
  size_t whole = count & ~(size_t)15;
  if (whole < 64 || !__builtin_cpu_supports("pclmul") || !__builtin_cpu_supports("sse4.1"))
    return 0;
  *state = crc_by_folding(*state, bytes, whole);
  return whole;
}

#else

size_t vm_crc32(uint32_t *state, const uint8_t *bytes, size_t count) { return 0; }

#endif

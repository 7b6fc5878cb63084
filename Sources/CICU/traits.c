#include "traits.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf8.h>

#include "CICU.h"

_Atomic uint8_t cicu_known_traits[0x10000];

static uint8_t cluster_traits(UChar32 scalar) {
  switch (u_getIntPropertyValue(scalar, UCHAR_GRAPHEME_CLUSTER_BREAK)) {
    case U_GCB_OTHER:
    // Syllables of Hangul: only vowels and final consonants join them, and those say so themselves.
    case U_GCB_LV:
    case U_GCB_LVT: return 0;
    case U_GCB_EXTEND:
    case U_GCB_SPACING_MARK:
      // A virama may join consonants (rule GB9c, which ICU had before Unicode 15.1).
      return u_getCombiningClass(scalar) == 9 ? TRAIT_JOINS : TRAIT_EXTENDS;
    default: return TRAIT_JOINS;
  }
}

static uint8_t space_traits(UChar32 scalar) {
  switch (u_getIntPropertyValue(scalar, UCHAR_WORD_BREAK)) {
    case U_WB_EXTEND:
    case U_WB_FORMAT:
    case U_WB_ZWJ:
    case U_WB_WSEGSPACE: return TRAIT_EXTENDS_SPACE;
    default: return 0;
  }
}

uint8_t cicu_find_traits(uint32_t scalar) {
  UChar32 c = (UChar32)scalar;
  uint8_t traits = TRAIT_KNOWN | cluster_traits(c) | space_traits(c);
  if (u_getIntPropertyValue(c, UCHAR_NFC_QUICK_CHECK) != UNORM_YES) traits |= TRAIT_MAY_COMPOSE;
  if (u_getCombiningClass(c) != 0) traits |= TRAIT_REORDERS;
  if (scalar < 0x10000)
    atomic_store_explicit(&cicu_known_traits[scalar], traits, memory_order_relaxed);
  return traits;
}

int32_t cicu_extends_character_before(uint32_t scalar) {
  return (cicu_traits(scalar) & TRAIT_EXTENDS_SPACE) != 0;
}

int32_t cicu_is_certainly_nfc(const uint8_t *text, int32_t length) {
  UChar32 before = 0;
  uint8_t before_traits = 0;
  for (int32_t place = 0; place < length;) {
    UChar32 scalar;
    U8_NEXT_UNSAFE(text, place, scalar);
    uint8_t traits = cicu_traits((uint32_t)scalar);
    if (traits & TRAIT_MAY_COMPOSE) return 0;
    if ((traits & before_traits & TRAIT_REORDERS) &&
        u_getCombiningClass(before) > u_getCombiningClass(scalar))
      return 0;
    before = scalar;
    before_traits = traits;
  }
  return 1;
}

int32_t cicu_simple_clusters(const uint8_t *text, int32_t length, int32_t *ends) {
  int32_t count = 0;
  for (int32_t place = 0; place < length;) {
    int32_t start = place;
    UChar32 scalar;
    U8_NEXT_UNSAFE(text, place, scalar);
    uint8_t traits = cicu_traits((uint32_t)scalar);
    if (traits & TRAIT_JOINS) return -1;
    if (start > 0 && !(traits & TRAIT_EXTENDS)) ends[count++] = start;
  }
  if (length > 0) ends[count++] = length;
  return count;
}

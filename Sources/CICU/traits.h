#ifndef CICU_TRAITS_H
#define CICU_TRAITS_H

#include <stdatomic.h>
#include <stdint.h>

// What is asked about each scalar of a text that is not ASCII, remembered so that ICU's properties are
// looked up once for each scalar.

enum {
  TRAIT_KNOWN = 1,
  TRAIT_MAY_COMPOSE = 2,    // NFC_Quick_Check is not Yes
  TRAIT_REORDERS = 4,       // has a combining class: its place among its like may change
  TRAIT_EXTENDS = 8,        // belongs to the grapheme cluster before it, whatever that is
  TRAIT_JOINS = 16,         // grapheme clusters depend on more than this scalar
  TRAIT_EXTENDS_SPACE = 32  // word rules keep it with a space before it
};

extern _Atomic uint8_t cicu_known_traits[0x10000];

/// Looks a scalar up in ICU, and remembers it if it is in the Basic Multilingual Plane.
uint8_t cicu_find_traits(uint32_t scalar);

static inline uint8_t cicu_traits(uint32_t scalar) {
  // subtle: threads may find out the same at once, and all write the same.
  uint8_t known = scalar < 0x10000
                      ? atomic_load_explicit(&cicu_known_traits[scalar], memory_order_relaxed)
                      : 0;
  return known ? known : cicu_find_traits(scalar);
}

#endif

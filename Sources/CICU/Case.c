#include "CICU.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucasemap.h>
#include <unicode/uchar.h>

struct cicu_case {
  UCaseMap *map;
  char *bytes;
  int32_t capacity;
};

cicu_case *cicu_case_open(const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UCaseMap *map = ucasemap_open(locale, 0, &status);
  if (U_FAILURE(status)) return NULL;
  cicu_case *result = calloc(1, sizeof *result);
  if (result)
    result->map = map;
  else
    ucasemap_close(map);
  return result;
}

void cicu_case_close(cicu_case *mapper) {
  if (!mapper) return;
  ucasemap_close(mapper->map);
  free(mapper->bytes);
  free(mapper);
}

int32_t cicu_lowercase(cicu_case *mapper, const uint8_t *text, int32_t length,
                       const uint8_t **result) {
  for (int64_t room = (int64_t)length + length / 8 + 16;;) {
    if (room > INT32_MAX) return -1;
    if (room > mapper->capacity) {
      free(mapper->bytes);
      mapper->bytes = malloc((size_t)room);
      mapper->capacity = mapper->bytes ? (int32_t)room : 0;
      if (!mapper->bytes) return -1;
    }
    UErrorCode status = U_ZERO_ERROR;
    int32_t count = ucasemap_utf8ToLower(mapper->map, mapper->bytes, mapper->capacity,
                                         (const char *)text, length, &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {
      room = (int64_t)count + 16;
      continue;
    }
    if (U_FAILURE(status)) return -1;
    *result = (const uint8_t *)mapper->bytes;
    return count;
  }
}

uint32_t cicu_lower_scalar(uint32_t scalar, int32_t is_turkic) {
  if (is_turkic && scalar == 'I') return 0x131;
  if (is_turkic && scalar == 0x130) return 'i';
  return (uint32_t)u_tolower((UChar32)scalar);
}

uint32_t cicu_upper_scalar(uint32_t scalar, int32_t is_turkic) {
  if (is_turkic && scalar == 'i') return 0x130;
  return (uint32_t)u_toupper((UChar32)scalar);
}

int32_t cicu_case_class(uint32_t scalar) {
  if (u_hasBinaryProperty((UChar32)scalar, UCHAR_CASED)) return CICU_CASED;
  switch (u_charType((UChar32)scalar)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
    case U_DECIMAL_DIGIT_NUMBER: return CICU_WITHIN_CASED;
    default: return CICU_UNCASED;
  }
}

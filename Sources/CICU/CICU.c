#include "CICU.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/uvernum.h>

const char *cicu_version(void) { return U_ICU_VERSION; }

int32_t cicu_knows_locale(const char *locale) {
  if (strcmp(locale, "root") == 0 || strcmp(locale, "und") == 0) return 1;
  return uloc_getISO3Language(locale)[0] != 0;
}

// MARK: Normalisation

struct cicu_normalizer {
  const UNormalizer2 *form;  // ICU's own, never closed
  UChar *source;             // the text in UTF-16
  int32_t source_capacity;
  UChar *target;  // the normalised text in UTF-16
  int32_t target_capacity;
  uint8_t *bytes;  // and back in UTF-8
  int32_t bytes_capacity;
};

cicu_normalizer *cicu_normalizer_open(int32_t form) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *instance =
      form == CICU_NFKC ? unorm2_getNFKCInstance(&status) : unorm2_getNFCInstance(&status);
  if (U_FAILURE(status)) return NULL;
  cicu_normalizer *normalizer = calloc(1, sizeof *normalizer);
  if (normalizer) normalizer->form = instance;
  return normalizer;
}

void cicu_normalizer_close(cicu_normalizer *normalizer) {
  if (!normalizer) return;
  free(normalizer->source);
  free(normalizer->target);
  free(normalizer->bytes);
  free(normalizer);
}

/// Makes room for `needed` elements of `size` bytes, without keeping what was there.
static int reserve(void **buffer, int32_t *capacity, int64_t needed, size_t size) {
  if (needed <= *capacity) return 1;
  int64_t wanted = needed + needed / 2 + 64;
  if (wanted > INT32_MAX) wanted = INT32_MAX;
  if (needed > wanted) return 0;
  free(*buffer);
  *buffer = malloc((size_t)wanted * size);
  *capacity = *buffer ? (int32_t)wanted : 0;
  return *buffer != NULL;
}

/// Normalises `source` into `target`, which grows once when the result turns out to be longer.
static int32_t normalize_utf16(cicu_normalizer *n, int32_t length) {
  for (int64_t room = (int64_t)length + 16;;) {
    if (!reserve((void **)&n->target, &n->target_capacity, room, sizeof(UChar))) return -1;
    UErrorCode status = U_ZERO_ERROR;
    int32_t count =
        unorm2_normalize(n->form, n->source, length, n->target, n->target_capacity, &status);
    if (status == U_BUFFER_OVERFLOW_ERROR && count > n->target_capacity) {
      room = count;
      continue;
    }
    return U_FAILURE(status) ? -1 : count;
  }
}

int32_t cicu_normalize(cicu_normalizer *n, const uint8_t *text, int32_t length,
                       const uint8_t **result) {
  *result = text;
  if (length == 0) return 0;
  UErrorCode status = U_ZERO_ERROR;
  int32_t units = 0;
  // A code point takes at least as many bytes in UTF-8 as units in UTF-16.
  if (!reserve((void **)&n->source, &n->source_capacity, length, sizeof(UChar))) return -1;
  u_strFromUTF8WithSub(n->source, n->source_capacity, &units, (const char *)text, length, 0xFFFD,
                       NULL, &status);
  if (U_FAILURE(status)) return -1;
  if (unorm2_spanQuickCheckYes(n->form, n->source, units, &status) == units && U_SUCCESS(status))
    return length;

  int32_t count = normalize_utf16(n, units);
  if (count < 0) return -1;
  int32_t bytes = 0;
  status = U_ZERO_ERROR;
  // A unit becomes at most three bytes (a pair of surrogates four).
  if (!reserve((void **)&n->bytes, &n->bytes_capacity, 3 * (int64_t)count, 1)) return -1;
  u_strToUTF8((char *)n->bytes, n->bytes_capacity, &bytes, n->target, count, &status);
  if (U_FAILURE(status)) return -1;
  *result = n->bytes;
  return bytes;
}

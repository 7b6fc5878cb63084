#include "CICU.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/uregex.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>

struct cicu_pattern {
  URegularExpression *expression;
  UText *text;  // reused from call to call; looks at the caller's bytes in place
};

/// A match that takes more steps than this, in ICU's unit of about ten thousand, is given up: no
/// pattern may hang a program. The count depends on pattern and text alone.
enum { MOST_STEPS = 2000, MOST_STACK = 16 << 20 };

cicu_pattern *cicu_pattern_open(const uint8_t *pattern, int32_t length, int32_t *position) {
  *position = 0;
  UErrorCode status = U_ZERO_ERROR;
  UParseError error = {0};
  UText *source = utext_openUTF8(NULL, (const char *)pattern, length, &status);
  URegularExpression *expression = uregex_openUText(source, 0, &error, &status);
  if (source) utext_close(source);
  if (U_FAILURE(status)) {
    *position = error.offset > 0 ? error.offset : 0;
    return NULL;
  }
  uregex_setTimeLimit(expression, MOST_STEPS, &status);
  uregex_setStackLimit(expression, MOST_STACK, &status);
  cicu_pattern *result = calloc(1, sizeof *result);
  if (result)
    result->expression = expression;
  else
    uregex_close(expression);
  return result;
}

void cicu_pattern_close(cicu_pattern *pattern) {
  if (!pattern) return;
  uregex_close(pattern->expression);
  if (pattern->text) utext_close(pattern->text);
  free(pattern);
}

int32_t cicu_pattern_start(cicu_pattern *pattern, const uint8_t *text, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  pattern->text = utext_openUTF8(pattern->text, (const char *)text, length, &status);
  uregex_setUText(pattern->expression, pattern->text, &status);
  return U_SUCCESS(status);
}

int32_t cicu_pattern_next(cicu_pattern *pattern, int32_t *start, int32_t *end) {
  UErrorCode status = U_ZERO_ERROR;
  if (!uregex_findNext(pattern->expression, &status) || U_FAILURE(status)) return 0;
  *start = (int32_t)uregex_start64(pattern->expression, 0, &status);
  *end = (int32_t)uregex_end64(pattern->expression, 0, &status);
  return U_SUCCESS(status);
}

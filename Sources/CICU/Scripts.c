#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "CICU.h"

int32_t cicu_script(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode code = uscript_getScript((UChar32)scalar, &status);
  return U_FAILURE(status) ? USCRIPT_UNKNOWN : (int32_t)code;
}

const char *cicu_script_name(int32_t script) {
  const char *name = uscript_getName((UScriptCode)script);
  return name ? name : "Unknown";
}

int32_t cicu_script_is_shared(int32_t script) {
  return script == USCRIPT_COMMON || script == USCRIPT_INHERITED || script == USCRIPT_UNKNOWN;
}

int32_t cicu_columns(uint32_t scalar) {
  switch (u_charType((UChar32)scalar)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR: return 0;
    default: break;
  }
  switch (u_getIntPropertyValue((UChar32)scalar, UCHAR_EAST_ASIAN_WIDTH)) {
    case U_EA_WIDE:
    case U_EA_FULLWIDTH: return 2;
    default: return 1;
  }
}

// ICU behind a few plain C functions.
//
// No ICU header is included and no ICU type is named here: ICU declares `UErrorCode`, as Foundation
// does on Linux, and a module that exports both does not compile. ICU also renames its functions by
// macro (`ubrk_open_72`), so that only C code that sees its headers can call them.
//
// All text is well-formed UTF-8, all offsets are in bytes. A handle belongs to one thread at a time.
#pragma once

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The version of the ICU library in use, as "72.1". The text is static.
const char *cicu_version(void);

/// Whether a locale such as "en" or "zh_Hant_TW" begins with a language that ICU knows by an ISO 639
/// code, or is "root" or "und".
int32_t cicu_knows_locale(const char *locale);

// MARK: Normalisation

typedef struct cicu_normalizer cicu_normalizer;

enum { CICU_NFC = 0, CICU_NFKC = 1 };

/// Opens a normaliser for a form (`CICU_NFC`, `CICU_NFKC`), or returns NULL when ICU's data is missing.
cicu_normalizer *cicu_normalizer_open(int32_t form);
void cicu_normalizer_close(cicu_normalizer *normalizer);

/// Normalises `length` bytes. Points `*result` to the normalised bytes and returns how many they are;
/// they are `text` itself where it was normalised already, else they belong to the normaliser and
/// live until its next call. Returns -1 when memory runs out.
int32_t cicu_normalize(cicu_normalizer *normalizer, const uint8_t *text, int32_t length,
                       const uint8_t **result);

// MARK: Segmentation

typedef struct cicu_segmenter cicu_segmenter;

enum { CICU_WORDS = 0, CICU_GRAPHEMES = 1 };

/// Opens a break iterator (`CICU_WORDS`, `CICU_GRAPHEMES`) for a locale such as "en" or "th".
/// This reads rules and dictionaries and is slow: open once, use often. An unknown locale gets the
/// root rules. Returns NULL when ICU's data is missing.
cicu_segmenter *cicu_segmenter_open(int32_t kind, const char *locale);
void cicu_segmenter_close(cicu_segmenter *segmenter);

/// Writes the end of each segment to `ends` and, unless `statuses` is NULL, ICU's rule status of the
/// segment (0 neither word nor number, 100 number, 200 letters, 300 kana, 400 ideographs) beside it.
/// `length` places are always enough. Returns the number of segments, or -1 on an error of ICU.
int32_t cicu_segment(cicu_segmenter *segmenter, const uint8_t *text, int32_t length, int32_t *ends,
                     int32_t *statuses, int32_t capacity);

/// Does what `cicu_segment` does, but asks ICU about every byte, to compare with.
int32_t cicu_segment_by_icu(cicu_segmenter *segmenter, const uint8_t *text, int32_t length,
                            int32_t *ends, int32_t *statuses, int32_t capacity);

/// Whether the segments of ASCII text are found without ICU.
int32_t cicu_knows_ascii(const cicu_segmenter *segmenter);

/// Finds grapheme clusters without a break iterator, where none depends on more than whether each
/// scalar belongs to the one before it. `ends` has room for as many ends as the text, which must be
/// well-formed, has bytes. Returns how many there are, or -1 where the iterator must be asked.
int32_t cicu_simple_clusters(const uint8_t *text, int32_t length, int32_t *ends);

/// Whether the properties of its scalars alone show that a text, which must be well-formed, is in NFC.
int32_t cicu_is_certainly_nfc(const uint8_t *text, int32_t length);

/// Whether word rules keep a scalar and a space before it together (Unicode Standard Annex #29:
/// Extend, Format, ZWJ, and the other spaces).
int32_t cicu_extends_character_before(uint32_t scalar);

// MARK: Case

typedef struct cicu_case cicu_case;

/// Opens what maps text to lower case by the rules of a locale; NULL when memory runs out.
cicu_case *cicu_case_open(const char *locale);
void cicu_case_close(cicu_case *mapper);

/// Maps `length` bytes to lower case. Points `*result` to the bytes, which belong to the mapper and
/// live until its next call, and returns how many they are; -1 when memory runs out.
int32_t cicu_lowercase(cicu_case *mapper, const uint8_t *text, int32_t length,
                       const uint8_t **result);

/// The scalar that is another in lower or upper case; itself where there is none, or several.
/// In Turkish and Azerbaijani, i has a dot in both cases, and U+0131 in neither.
uint32_t cicu_lower_scalar(uint32_t scalar, int32_t is_turkic);
uint32_t cicu_upper_scalar(uint32_t scalar, int32_t is_turkic);

enum { CICU_UNCASED = 0, CICU_CASED = 1, CICU_WITHIN_CASED = 2 };

/// Whether a scalar has case (`CICU_CASED`), or is a mark or digit that stands within words that have.
int32_t cicu_case_class(uint32_t scalar);

// MARK: Patterns

typedef struct cicu_pattern cicu_pattern;

/// Compiles a regular expression in ICU's syntax. Returns NULL, and the place of the error in
/// `*position` as far as ICU knows it, when it is none.
cicu_pattern *cicu_pattern_open(const uint8_t *pattern, int32_t length, int32_t *position);
void cicu_pattern_close(cicu_pattern *pattern);

/// Begins to look through a text, which must be there until the last match. Returns 0 on failure.
int32_t cicu_pattern_start(cicu_pattern *pattern, const uint8_t *text, int32_t length);

/// Finds the next match. Returns 0 when there is none, or none was found within a fixed number of
/// steps.
int32_t cicu_pattern_next(cicu_pattern *pattern, int32_t *start, int32_t *end);

// MARK: Terminals

/// The columns that a scalar takes up on a terminal: 0 for marks and format characters, 2 for the wide
/// ones of East Asia (Unicode Standard Annex #11), else 1.
int32_t cicu_columns(uint32_t scalar);

// MARK: Memory

/// Asks the processor to bring what lies at an address near, which will be read soon.
static inline void cicu_prefetch(const void *address) { __builtin_prefetch(address); }

// MARK: Scripts

/// ICU's number of the script that a scalar belongs to (Unicode Standard Annex #24); below 256.
int32_t cicu_script(uint32_t scalar);

/// The English name of a script, such as "Latin" or "Devanagari". The text is static.
const char *cicu_script_name(int32_t script);

/// Whether a script is none: signs used with many scripts, marks that inherit theirs, unassigned.
int32_t cicu_script_is_shared(int32_t script);

#ifdef __cplusplus
}
#endif

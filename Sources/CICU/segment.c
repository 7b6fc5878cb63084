#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "CICU.h"

// ICU spends some 15 ns on a byte, and most text has many bytes that are ASCII. Where a boundary
// between two ASCII characters depends on ASCII characters alone, it is found here instead, after
// the Word_Break classes (Unicode Standard Annex #29, section 4.1) that ICU itself shows when asked
// about each character; everything else, and every locale whose rules turn out to be of another
// make, is left to ICU. A boundary depends on at most two characters to each side of it, and the
// rules start anew at every boundary, so that it does not matter who has found the one before.

/// What a class of ASCII characters does between letters and between digits.
enum {
  OTHER = 0,
  MID_LETTER = 1,  // joins letters, such as the apostrophe
  MID_NUMBER = 2,  // joins digits, such as the comma; both bits: does both, such as the full stop
  SPACE = 4,
  RETURN = 8,  // CR, which joins the LF after it
  LETTER = 16,
  DIGIT = 32,
  CONNECTOR = 64,  // the underscore: joins all of these and itself
  WORD = LETTER | DIGIT | CONNECTOR
};

struct cicu_segmenter {
  UBreakIterator *iterator;
  UText *text;          // reused from call to call; looks at the caller's bytes in place
  int32_t knows_ascii;  // whether `classes` tells what ICU does with ASCII
  uint8_t classes[128];
};

/// Asks ICU about all of a text and adds `offset` to what it says.
static int32_t segment_by_icu(cicu_segmenter *segmenter, const uint8_t *text, int32_t length,
                              int32_t offset, int32_t *ends, int32_t *statuses, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  segmenter->text = utext_openUTF8(segmenter->text, (const char *)text, length, &status);
  ubrk_setUText(segmenter->iterator, segmenter->text, &status);
  if (U_FAILURE(status)) return -1;
  int32_t count = 0;
  ubrk_first(segmenter->iterator);
  for (int32_t end; (end = ubrk_next(segmenter->iterator)) != UBRK_DONE; count++) {
    if (count == capacity) return -1;
    ends[count] = end + offset;
    if (statuses) statuses[count] = ubrk_getRuleStatus(segmenter->iterator);
  }
  return count;
}

/// The end of the segment that starts at `start` with an ASCII character, or -1 when characters
/// that are not ASCII have a say in it.
static inline int32_t ascii_segment_end(const uint8_t *classes, const uint8_t *text, int32_t start,
                                        int32_t length) {
  int32_t end = start + 1;
  uint8_t class = classes[text[start]];
  if (class & WORD) {
    for (; end < length; end++) {
      if (text[end] >= 0x80) return -1;
      uint8_t next = classes[text[end]];
      if (next & WORD) {
        class = next;
        continue;
      }
      // A sign stays between two letters, or two digits; it ends the segment else.
      uint8_t wanted = class == LETTER && (next & MID_LETTER)  ? LETTER
                       : class == DIGIT && (next & MID_NUMBER) ? DIGIT
                                                               : 0;
      if (!wanted || end + 1 == length) break;
      if (text[end + 1] >= 0x80) return -1;
      if (classes[text[end + 1]] != wanted) break;
      end++;
    }
    return end;
  }
  if (class == SPACE) {
    while (end < length && text[end] < 0x80 && classes[text[end]] == SPACE) end++;
  } else if (class == RETURN && end < length && text[end] == '\n') {
    end++;
  }
  // What follows may be a mark that belongs to the character before it.
  return end < length && text[end] >= 0x80 ? -1 : end;
}

/// ICU's rule status of an ASCII segment: that of its last character, which an underscore takes
/// from the character before it.
static inline int32_t ascii_status(const uint8_t *classes, const uint8_t *text, int32_t start,
                                   int32_t end) {
  uint8_t class = classes[text[end - 1]];
  if (class == CONNECTOR && end - start > 1) {
    class = classes[text[end - 2]];
    if (class == CONNECTOR) class = LETTER;
  }
  return class == LETTER ? 200 : class == DIGIT ? 100 : 0;
}

static inline int is_ascii(const uint8_t *eight_bytes) {
  uint64_t word;
  memcpy(&word, eight_bytes, sizeof word);
  return (word & 0x8080808080808080u) == 0;
}

/// Where ICU's work may end, that starts with the character at `start`: at the first space with
/// eight bytes of ASCII, behind something that no space belongs to.
static int32_t end_of_foreign_text(const uint8_t *text, int32_t start, int32_t length) {
  for (int32_t place = start + 1; place + 8 <= length; place++) {
    if (text[place] != ' ' || !is_ascii(text + place)) continue;
    // U+1680, U+2000 to U+200A, U+205F and U+3000 form one segment with spaces after them.
    const uint8_t *before = text + place;
    int is_space = place - start >= 3 && before[-1] <= 0x9F && before[-3] >= 0xE1 &&
                   before[-3] <= 0xE3 && before[-2] <= 0x9A;
    if (before[-1] != ' ' && !is_space) return place;
  }
  return length;
}

static int32_t segment_words(cicu_segmenter *segmenter, const uint8_t *text, int32_t length,
                             int32_t *ends, int32_t *statuses, int32_t capacity) {
  const uint8_t *classes = segmenter->classes;
  int32_t count = 0;
  for (int32_t start = 0; start < length;) {
    int32_t end = text[start] < 0x80 ? ascii_segment_end(classes, text, start, length) : -1;
    if (end >= 0) {
      if (count == capacity) return -1;
      ends[count] = end;
      if (statuses) statuses[count] = ascii_status(classes, text, start, end);
      count++;
      start = end;
      continue;
    }
    int32_t foreign = start;
    while (text[foreign] < 0x80) foreign++;
    end = end_of_foreign_text(text, foreign, length);
    int32_t found = segment_by_icu(segmenter, text + start, end - start, start, ends + count,
                                   statuses ? statuses + count : NULL, capacity - count);
    if (found < 0) return -1;
    count += found;
    start = end;
  }
  return count;
}

int32_t cicu_segment(cicu_segmenter *segmenter, const uint8_t *text, int32_t length, int32_t *ends,
                     int32_t *statuses, int32_t capacity) {
  if (length == 0) return 0;
  if (segmenter->knows_ascii)
    return segment_words(segmenter, text, length, ends, statuses, capacity);
  return segment_by_icu(segmenter, text, length, 0, ends, statuses, capacity);
}

int32_t cicu_segment_by_icu(cicu_segmenter *segmenter, const uint8_t *text, int32_t length,
                            int32_t *ends, int32_t *statuses, int32_t capacity) {
  if (length == 0) return 0;
  return segment_by_icu(segmenter, text, length, 0, ends, statuses, capacity);
}

int32_t cicu_knows_ascii(const cicu_segmenter *segmenter) { return segmenter->knows_ascii; }

// MARK: Learning the classes

/// Puts each ASCII character alone, between letters and between digits, and takes its class from
/// what ICU makes of that. Returns whether ICU answered.
static int32_t learn_classes(cicu_segmenter *segmenter) {
  // "\1c\1aca\1" "1c1" for each character: nothing joins a control character.
  enum { WIDTH = 10, LENGTH = 128 * WIDTH };
  uint8_t text[LENGTH];
  int32_t ends[LENGTH], statuses[LENGTH];
  for (int c = 0; c < 128; c++) {
    const uint8_t probe[WIDTH] = {1, (uint8_t)c, 1, 'a', (uint8_t)c, 'a', 1, '1', (uint8_t)c, '1'};
    memcpy(text + c * WIDTH, probe, WIDTH);
  }
  int32_t count = segment_by_icu(segmenter, text, LENGTH, 0, ends, statuses, LENGTH);
  if (count < 0) return 0;
  uint8_t is_end[LENGTH + 1] = {0};
  int32_t status_at[LENGTH + 1] = {0};
  for (int32_t i = 0; i < count; i++) {
    is_end[ends[i]] = 1;
    status_at[ends[i]] = statuses[i];
  }
  for (int c = 0; c < 128; c++) {
    int32_t at = c * WIDTH;
    int joins_letters = !is_end[at + 4] && !is_end[at + 5];
    int joins_digits = !is_end[at + 8] && !is_end[at + 9];
    int32_t status = status_at[at + 2];
    uint8_t class = (uint8_t)((joins_letters ? MID_LETTER : 0) | (joins_digits ? MID_NUMBER : 0));
    if (class == (MID_LETTER | MID_NUMBER)) {
      if (status == 200) class = LETTER;
      if (status == 100) class = DIGIT;
      if (c == '_') class = CONNECTOR;
    }
    if (class == OTHER && c == ' ') class = SPACE;
    if (class == OTHER && c == '\r') class = RETURN;
    segmenter->classes[c] = class;
  }
  return 1;
}

/// Writes a sequence in which every string of three of the `size` symbols occurs: all Lyndon words
/// whose lengths divide three, in order (Fredricksen and Maiorana 1978), and its start once more.
static int32_t all_strings_of_three(const uint8_t *symbols, int32_t size, uint8_t *text) {
  int32_t length = 0;
  for (int32_t a = 0; a < size; a++) {
    text[length++] = symbols[a];
    for (int32_t b = a; b < size; b++) {
      for (int32_t c = a; c < size; c++) {
        // (a, b, c) is a Lyndon word if it is smaller than its rotations.
        int is_smaller_than_b = b > a || (b == a && c > a);
        int is_smaller_than_c = c > a;
        if (!is_smaller_than_b || !is_smaller_than_c) continue;
        text[length++] = symbols[a];
        text[length++] = symbols[b];
        text[length++] = symbols[c];
      }
    }
  }
  text[length++] = symbols[0];
  text[length++] = symbols[0];
  return length;
}

/// Whether the classes give ICU's boundaries and statuses for every string of three characters, one
/// of each class; this is what would show that a locale's rules are of another make.
static int32_t agrees_with_icu(cicu_segmenter *segmenter) {
  enum { MOST = 16, LENGTH = MOST * MOST * MOST + 2 };
  uint8_t symbols[MOST], text[LENGTH];
  int32_t ends[2][LENGTH], statuses[2][LENGTH];
  int32_t size = 0;
  uint8_t is_known[256] = {0};
  for (int c = 0; c < 128 && size < MOST; c++) {
    // A line feed has no class of its own and yet is not like others after CR.
    if (is_known[segmenter->classes[c]] && c != '\n') continue;
    is_known[segmenter->classes[c]] = 1;
    symbols[size++] = (uint8_t)c;
  }
  int32_t length = all_strings_of_three(symbols, size, text);
  int32_t by_icu = segment_by_icu(segmenter, text, length, 0, ends[0], statuses[0], LENGTH);
  int32_t by_class = segment_words(segmenter, text, length, ends[1], statuses[1], LENGTH);
  if (by_icu < 0 || by_icu != by_class) return 0;
  size_t bytes = (size_t)by_icu * sizeof(int32_t);
  return memcmp(ends[0], ends[1], bytes) == 0 && memcmp(statuses[0], statuses[1], bytes) == 0;
}

// MARK: Opening

cicu_segmenter *cicu_segmenter_open(int32_t kind, const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIteratorType type = kind == CICU_GRAPHEMES ? UBRK_CHARACTER : UBRK_WORD;
  UBreakIterator *iterator = ubrk_open(type, locale, NULL, 0, &status);
  if (U_FAILURE(status)) return NULL;
  cicu_segmenter *segmenter = calloc(1, sizeof *segmenter);
  if (!segmenter) {
    ubrk_close(iterator);
    return NULL;
  }
  segmenter->iterator = iterator;
  if (kind == CICU_WORDS)
    segmenter->knows_ascii = learn_classes(segmenter) && agrees_with_icu(segmenter);
  return segmenter;
}

void cicu_segmenter_close(cicu_segmenter *segmenter) {
  if (!segmenter) return;
  ubrk_close(segmenter->iterator);
  if (segmenter->text) utext_close(segmenter->text);
  free(segmenter);
}

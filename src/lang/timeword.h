/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_TIMEWORD_H
#define ONR_LANG_TIMEWORD_H

/**
   @file
   The words of a sentence as the grammar of times sees them: numbers read, words of `lexicon/times.lex` with their
   class, words joined by hyphens apart, whatever the tokens look like.
*/

#include "lang/reading.h"
#include "lexicon/lexicon.h"

/* Classes of words: those of the lexicon by its names, then those of forms that have digits. */
/* clang-format off */
#define ONR_TIMEWORD_LIST(X)                                                             \
    X(OTHER, "") X(MONTH, "month") X(WEEKDAY, "weekday") X(WEEKDAYS, "weekdays")         \
    X(UNIT, "unit") X(NUMBER, "number") X(SCALE, "scale") X(SEVERAL, "several")          \
    X(ORDINAL, "ordinal") X(HALF, "half") X(HALFOF, "halfof") X(PLUSHALF, "plushalf")    \
    X(SEASON, "season") X(PART, "part") X(PARTS, "parts") X(CLOCK, "clock")              \
    X(DAY, "day") X(DATE, "date") X(REF, "ref") X(STEP, "step") X(SHIFT, "shift")        \
    X(PHASE, "phase") X(ABOUT, "about") X(HOLIDAY, "holiday") X(SET, "set")              \
    X(EACH, "each") X(ZONE, "zone") X(MERIDIEM, "meridiem") X(OCLOCK, "oclock")          \
    X(THE, "the") X(ARTICLE, "article") X(OF, "of") X(AGE, "age") X(EXTRA, "extra")      \
    X(FISCAL, "fiscal") X(PREPOSITION, "preposition") X(COUNTED, "counted")              \
    X(LENGTH, "length") X(ORSO, "orso") X(LONG, "long") X(PERIOD, "period") X(DATELINE, "dateline") X(ENDED, "ended")              \
    X(HYPHEN, "-") X(COMMA, ",") X(GENITIVE, "'s") X(DECADE, "1990s")
/* clang-format on */

typedef enum {
#define X(name, text) ONR_TIMEWORD_##name,
    ONR_TIMEWORD_LIST(X)
#undef X
        ONR_TIMEWORD_COUNT
} onr_timeword_class;

enum { ONR_TIMEWORD_NUMBER_MAX = 99999 /**< Larger numbers are none of time */ };

typedef struct {
    onr_symbol
        word; ///< In small letters; first, so that words can be matched with tables
    onr_span span;
    uint32_t first, last; ///< Its tokens: [first, last)
    uint8_t class;        ///< onr_timeword_class
    bool proper;          ///< Begins with a capital letter
    bool glued;           ///< No white space between this word and the one before
    bool digits;          ///< A number in digits
    int32_t
        value; ///< Of numbers, months, weekdays, ordinals, steps; the first year of a decade
    int32_t minute; ///< Of times of day and decimals (hundredths), else -1
    onr_date date;  ///< Of dates in digits
    onr_slice text; ///< The lexicon's value
    onr_slice note; ///< The lexicon's note
} onr_timeword;

/** The table `times` of the lexicon, with an index by symbol. */
typedef struct {
    const onr_table *table;
    const uint8_t *
        roles; ///< [count] by id of symbol: whether it begins a key, and whether it makes a time
    uint32_t count;
} onr_timewords_lexicon;

/** Index the table; `symbols` is where the lexicon's words are interned. */
onr_timewords_lexicon onr_timewords_lexicon_of(onr_arena *arena,
                                               const onr_symbols *symbols,
                                               const onr_lexicon *lexicon);

/** The words of a sentence. */
typedef struct {
    onr_timeword *items;
    size_t count, capacity;
} onr_timewords;

/**
   Read the words of tokens [first, last), or none if nothing in them can make a time.

   @param lexicon  Borrowed.
   @param arena    Where the list grows.
   @param out      Overwritten; zeroed before its first use, so that one list serves all sentences.
*/
void onr_timewords_read(const onr_timewords_lexicon *lexicon, onr_arena *arena,
                        const onr_reading *reading, uint32_t first, uint32_t last,
                        onr_timewords *out);

/** The class of word `at`; OTHER past the end. */
onr_timeword_class onr_timewords_class(onr_timewords words, size_t at);

#endif

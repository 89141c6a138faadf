/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_NAME_WORDS_H
#define ONR_LANG_NAME_WORDS_H

/**
   @file
   What the lexicon knows about single words that stand in or beside names, as a set of bits a word.
*/

#include "base/symbol.h"
#include "lexicon/lexicon.h"

enum {
    ONR_NW_GIVEN = 1 << 0, ///< A given name
    ONR_NW_GIVEN_WORD =
        1 << 1,            ///< A given name that is a common word, surname or place, too
    ONR_NW_TITLE = 1 << 2, ///< A title, or the last word of one
    ONR_NW_TITLE_PART = 1 << 3,  ///< Another word of a title
    ONR_NW_AGENCY_END = 1 << 4,  ///< The last word of an agency's name: "department"
    ONR_NW_AGENCY_PART = 1 << 5, ///< Another word of such an end: "police"
    ONR_NW_AGENCY = 1 << 6,      ///< An agency's whole name: "FBI"
    ONR_NW_COMPANY = 1 << 7,     ///< The last word of a company's name
    ONR_NW_PLACE = 1 << 8,       ///< The name of a place
    ONR_NW_PLACE_PART = 1 << 9,  ///< A word of the name of a place
    ONR_NW_PLACE_END = 1 << 10,  ///< "Street", "County"
    ONR_NW_STATE = 1 << 11,      ///< A state, or the abbreviation of one
    ONR_NW_DEMONYM = 1 << 12,    ///< "French", "Democrat"
    ONR_NW_CALENDAR = 1 << 13,   ///< "Friday", "June", "EST"
    ONR_NW_STARTER = 1 << 14,    ///< A word that begins sentences and no names
    ONR_NW_NEWS = 1 << 15,       ///< The last word of an outlet's name
};

enum { ONR_NW_COUNT = 16 /**< Number of bits */ };

typedef struct onr_name_words onr_name_words;

/**
   Gather the bits of all words of the lexicon's tables titles, given-names, agency-heads, agencies, places, place-heads,
   demonyms and after-stop.

   @param arena    The result lives in the arena.
   @param symbols  The program's table, in which the lexicon has interned its words.
*/
const onr_name_words *onr_name_words_new(onr_arena *arena, onr_symbols *symbols,
                                         const onr_lexicon *lexicon);

/**
   Take the words from a section of a model: what the tagger learned from, whatever became of the lexicon since.

   @param section  Kept.
   @param source   For messages.
   @return ONR_OK; ONR_BAD_INPUT for a section of no possible size.
*/
onr_status onr_name_words_open(onr_arena *arena, onr_slice section, const char *source,
                               const onr_name_words **out,
                               onr_error *err) ONR_WARN_UNUSED;

/** The words as a section of a model; borrowed from them. */
onr_slice onr_name_words_section(const onr_name_words *words);

/**
   Read words from text: lines of a word, a tab, and the names of its bits parted by spaces; lines that begin with `#` are
   passed over.

   @param name  For messages.
   @return ONR_OK; ONR_BAD_INPUT for a bit that is not known, with its line.
*/
onr_status onr_name_words_parse(onr_arena *arena, onr_symbols *symbols, const char *name,
                                onr_slice text, const onr_name_words **out,
                                onr_error *err) ONR_WARN_UNUSED;

/** The name of the `i`-th bit in that text. */
const char *onr_name_words_bit(unsigned i);

/** The bits of a word in small letters; 0 for null and for words that are not known. */
uint16_t onr_name_words_bits(const onr_name_words *words, onr_symbol lower);

#endif

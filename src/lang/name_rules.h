/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_NAME_RULES_H
#define ONR_LANG_NAME_RULES_H

/**
   @file
   How news names people and places: titles, ages, nicknames, generations, streets.  Parts of the stage of names; users want
   lang/names.h.
*/

#include "lang/name_features.h"
#include "lang/name_spans.h"

/** The tables of the rules. */
typedef struct {
    const onr_table *titles, *places, *place_heads, *demonyms, *parts, *eponyms, *things,
        *where, *people, *common, *agencies, *no_names;
} onr_name_tables;

/** A document whose names are being decided. */
typedef struct {
    const onr_name_tables *tables;
    onr_arena *arena;
    const onr_reading *reading;
    const onr_token *tokens;
    const onr_name_token *seen;
    onr_name_spans *spans;
} onr_name_desk;

onr_name_tables onr_name_tables_of(const onr_lexicon *lexicon);

/** Whether token `i` is the word `lower`. */
bool onr_name_is(const onr_name_desk *desk, uint32_t i, const char *lower);

/** Whether token `i` begins with a capital. */
bool onr_name_capital(const onr_name_desk *desk, uint32_t i);

/** Whether token `i` is a hyphen without spaces beside it, inside the sentence. */
bool onr_name_glue(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i);

/** The end of a word of a name that begins at `i`, hyphened parts with it. */
uint32_t onr_name_word_end(const onr_name_desk *desk, const onr_sentence *sentence,
                           uint32_t i);

/** Take titles off the front of spans and give what is left to the person; trim titles off the ends of others. */
void onr_name_part_titles(const onr_name_desk *desk, const onr_sentence *sentence);

/** Streets, counties, and known places after words of place. */
void onr_name_find_places(const onr_name_desk *desk, const onr_sentence *sentence);

/** People after titles, by given names and before ages; their generations and nicknames. */
void onr_name_find_people(const onr_name_desk *desk, const onr_sentence *sentence);

/** The titles before the people of a sentence. */
void onr_name_find_titles(const onr_name_desk *desk, const onr_sentence *sentence);

#endif

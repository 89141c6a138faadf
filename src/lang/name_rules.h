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

/** Margin of the tagger below which one capital alone is no name. */
enum { ONR_NAME_LONE_LEAST = 300 };

/** What the names of a document say of a word. */
typedef struct {
    onr_symbol lower;
    bool surname, given; ///< Of people named in full or after a title
    bool body;           ///< Of people named outside of captions
    bool lone;           ///< Taken for a person by the tagger where it stood alone
    bool place;          ///< Stands where places stand
    bool town;           ///< Named with its kind: "Ashby Borough"
} onr_name_note;

typedef struct {
    onr_name_note *items; ///< [mask + 1] open addressing
    size_t mask;
} onr_name_notes;

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

/** The longest row of a table that the words from `i` on make, before `end`; its number of words in `*length`. */
const onr_row *onr_name_match(const onr_name_desk *desk, const onr_table *table,
                              uint32_t i, uint32_t end, uint32_t *length);

/** Whether the lexicon gives token `i` one of the ONR_NW_ bits. */
bool onr_name_has(const onr_name_desk *desk, uint32_t i, unsigned bits);

/** Whether [first, last) can be a person: it begins with a capital and holds no words of agencies. */
bool onr_name_may_be_person(const onr_name_desk *desk, uint32_t first, uint32_t last);

/** Whether token `i` is a part of names of a kind in `lexicon/name-parts.lex`, its stop left out. */
bool onr_name_is_part(const onr_name_desk *desk, uint32_t i, const char *kind);

/** The zone that token `i` stands in. */
onr_zone_kind onr_name_zone(const onr_name_desk *desk, uint32_t i);

/** Whether an age stands at `i`: ", 34,". */
bool onr_name_age(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i);

/** Take titles off the front of spans and give what is left to the person; trim titles off the ends of others. */
void onr_name_part_titles(const onr_name_desk *desk, const onr_sentence *sentence);

/** Streets, counties, and known places after words of place. */
void onr_name_find_places(const onr_name_desk *desk, const onr_sentence *sentence);

/** People after titles, by given names and before ages; their generations and nicknames. */
void onr_name_find_people(const onr_name_desk *desk, const onr_sentence *sentence);

/** The titles before the people of a sentence. */
void onr_name_find_titles(const onr_name_desk *desk, const onr_sentence *sentence);

/** The note of a word, with a null `lower` if there is none yet. */
onr_name_note *onr_name_note_of(const onr_name_notes *notes, onr_symbol lower);

/** Note surnames and given names of people named in full or after a title, in notes of their own. */
void onr_name_note_people(const onr_name_desk *desk, onr_name_notes *notes);

/** Note words that stand where places do: "in Ashby", "Ashby police". */
void onr_name_note_places(const onr_name_desk *desk, onr_name_notes *notes,
                          const onr_sentence *sentence);

/** A capital by itself that the document calls a town elsewhere ("Ashby Borough") is that town. */
void onr_name_spread_places(const onr_name_desk *desk, const onr_name_notes *notes,
                            const onr_sentence *sentence);

/** A capital that is the surname of one of the document's people is that person. */
void onr_name_spread_people(const onr_name_desk *desk, const onr_name_notes *notes,
                            const onr_sentence *sentence);

/** Take back what nothing supports: capitals alone, eponyms, who took the picture, brands. */
void onr_name_drop_unsupported(const onr_name_desk *desk, const onr_name_notes *notes);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_READING_H
#define ONR_LANG_READING_H

/**
   @file
   What the stages of `lang` found in one document, each stage's output a list of its own.

   Everything lives in the document's arena.  Spans are bytes of the document's text.  Indices count in the lists of the
   reading; ONR_NONE stands for "none".  A stage fills its own lists and reads those before it, in this order: tokens
   and sentences, tags, trees, names, times, quotations, references.
*/

#include "base/symbol.h"
#include "lang/ud.h"
#include "text/document.h"

#define ONR_NONE UINT32_MAX

/** A token: a syntactic word of UD ("don't" is "do" + "n't", "Orr's" is "Orr" + "'s"). */
typedef struct {
    onr_span span;
    onr_symbol form; ///< As written
    onr_symbol
        lower; ///< In small letters, curly quotation marks and apostrophes made straight
    onr_symbol lemma; ///< In small letters, save for proper nouns
    uint8_t upos;     ///< onr_upos
    uint8_t xpos;     ///< onr_xpos
    uint16_t
        word_class; ///< The tagger's class of the word (lang/word_classes.h), 0 for none
    uint8_t deprel; ///< onr_deprel of the arc from `head`
    bool space_after; ///< White space, or the end of the text, follows
    uint32_t head; ///< Index in the reading's tokens; ONR_NONE for the root of a sentence
    uint32_t sentence; ///< Index of its sentence
} onr_token;

typedef struct {
    onr_span span;        ///< From its first token's first byte to its last token's last
    uint32_t first, last; ///< Its tokens: [first, last)
    uint32_t
        paragraph; ///< Counted from 0 through the document; a blank line or a line break ends one
    uint8_t zone;  ///< onr_zone_kind; only body, headline and caption are read
    uint32_t root; ///< Index of the root token
} onr_sentence;

typedef enum { ONR_NAME_PER, ONR_NAME_ORG, ONR_NAME_LOC, ONR_NAME_MISC } onr_name_kind;

/** A proper name as it stands in the text, titles split off. */
typedef struct {
    onr_span span;
    uint32_t first, last; ///< Its tokens: [first, last), all of one sentence
    onr_name_kind kind;
    uint32_t title_first,
        title_last;  ///< Tokens of the title before it ("City Manager"), empty if equal
    uint32_t entity; ///< Index in entities, set by the reference stage, else ONR_NONE
    float score;     ///< Margin of the tagger; higher is surer; not a probability
} onr_name;

typedef enum {
    ONR_TIME_DATE,
    ONR_TIME_TIME,
    ONR_TIME_DURATION,
    ONR_TIME_SET
} onr_time_kind;

/** A time expression, as TIMEX3 has them (TimeML 1.2.1). */
typedef struct {
    onr_span span;
    uint32_t first, last; ///< Its tokens: [first, last)
    onr_time_kind kind;
    onr_symbol
        value; ///< TIMEX3 value: "2021-09-02", "2021-W35", "2021-SU", "P2Y", "PAST_REF"; null if unknown
    onr_date date; ///< For dates that are a day, a month or a year: that; else zeroed
    bool vague;    ///< "about", "early", "in the last few years": bounds are soft
} onr_time;

/** Words between quotation marks, or of one paragraph of a longer quotation. */
typedef struct {
    onr_span span;         ///< With its marks
    onr_span inner;        ///< Without them
    uint32_t first, last;  ///< Tokens inside: [first, last)
    uint32_t cue;          ///< Token of the verb of saying ("said"), or ONR_NONE
    uint32_t speaker_head; ///< Head token of the speaker's phrase at the cue, or ONR_NONE
    uint32_t speaker;      ///< Index in entities, or ONR_NONE; set after the references
    uint32_t
        continues; ///< Index of the quotation that this one goes on from ("..." he said. "..."), or ONR_NONE
    bool
        goes_on; ///< No closing mark: unbroken, it goes on in the next paragraph as the next quotation
    bool scare; ///< No speech: a word or title in quotation marks
} onr_quote;

/** A clause told on somebody's word without quotation marks: "police said", "according to the affidavit". */
typedef struct {
    uint32_t cue;          ///< Token of the verb, noun or preposition
    uint32_t first, last;  ///< Tokens of what is said: [first, last)
    uint32_t speaker_head; ///< Head token of the speaker's phrase, or ONR_NONE
    uint32_t
        speaker; ///< Index in mentions of the speaker ("police", "the lawsuit"), or ONR_NONE; set after the references
} onr_report;

typedef enum {
    ONR_MENTION_NAME,
    ONR_MENTION_NOMINAL,
    ONR_MENTION_PRONOUN
} onr_mention_kind;

/** A phrase that stands for somebody or something. */
typedef struct {
    onr_span span;        ///< The minimal phrase, without relative clauses
    uint32_t first, last; ///< Its tokens: [first, last)
    uint32_t head;        ///< Its head token
    onr_mention_kind kind;
    uint32_t name; ///< Index in names, or ONR_NONE
    uint32_t
        entity; ///< Index in entities, or ONR_NONE for a pronoun that nothing explains
} onr_mention;

typedef enum {
    ONR_ENTITY_PERSON,
    ONR_ENTITY_GROUP,  ///< Several people: "four tourists", "the grand jury"
    ONR_ENTITY_AGENCY, ///< Any organisation
    ONR_ENTITY_PLACE,
    ONR_ENTITY_OTHER,
} onr_entity_kind;

typedef enum {
    ONR_GENDER_UNKNOWN,
    ONR_GENDER_MALE,
    ONR_GENDER_FEMALE,
    ONR_GENDER_NEUTER
} onr_gender;

/** Somebody or something that the story speaks of. */
typedef struct {
    onr_entity_kind kind;
    onr_slice
        label; ///< Fullest name without titles, or for unnamed ones the shortest identifying phrase
    bool named;
    onr_gender gender;
    bool plural;
    uint32_t *mentions; ///< [mention_count] indices in mentions, in order of text
    size_t mention_count;
    uint32_t *
        members; ///< [member_count] Entities that make up a group: of "they" for two people
    size_t member_count;
} onr_entity;

/** The whole reading of a document. */
typedef struct {
    const onr_document *document; ///< Kept
    onr_symbols *symbols;         ///< The document's own table on top of the program's
    struct {
        onr_token *items;
        size_t count, capacity;
    } tokens;
    struct {
        onr_sentence *items;
        size_t count, capacity;
    } sentences;
    struct {
        onr_name *items;
        size_t count, capacity;
    } names;
    struct {
        onr_time *items;
        size_t count, capacity;
    } times;
    struct {
        onr_quote *items;
        size_t count, capacity;
    } quotes;
    struct {
        onr_report *items;
        size_t count, capacity;
    } reports;
    struct {
        onr_mention *items;
        size_t count, capacity;
    } mentions;
    struct {
        onr_entity *items;
        size_t count, capacity;
    } entities;
} onr_reading;

#endif

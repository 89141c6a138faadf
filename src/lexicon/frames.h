/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LEXICON_FRAMES_H
#define ONR_LEXICON_FRAMES_H

/**
   @file
   The language of the rules files of `lexicon/`, and what is read from it: which words evoke which class of event, under which
   conditions, and where in the sentence its participants stand.  lexicon/README shows the language to those who
   write it; here is what it becomes.

   After Fillmore's frame semantics (Baker, Fillmore, Lowe: The Berkeley FrameNet Project, 1998): a frame is a class
   of events, a rule of it names the words that evoke it and how their grammatical functions fill the frame's roles.
   This room knows nothing of sentences: src/extract/triggers.h finds what is described here in a reading.
*/

#include "lexicon/lexicon.h"

enum {
    ONR_PATTERN_WORDS_MAX = 12,     ///< Words of one trigger
    ONR_RULE_ALTERNATIVES_MAX = 64, ///< Paths of one role
};

/** A named list of words and phrases: `set weapon: gun, stun gun`. */
typedef struct {
    onr_slice name;
    onr_map *members; ///< Phrase in small letters -> not null
} onr_word_set;

/** What a phrase may be asked to be. */
typedef enum {
    ONR_TYPE_PERSON, ///< Somebody or several people, named or not
    ONR_TYPE_AGENCY, ///< An organisation
    ONR_TYPE_PARTY,  ///< One of these two
    ONR_TYPE_PLACE,
    ONR_TYPE_NAMED, ///< Has a proper name in the story
    ONR_TYPE_GROUP, ///< Several people
    ONR_TYPE_MONEY,
    ONR_TYPE_TIME,
    ONR_TYPE_NUMBER,
    ONR_TYPE_CLAUSE, ///< A verb with what hangs on it: "for lying to detectives"
    ONR_TYPE_THING,  ///< Neither party nor place, time or clause
    ONR_TYPE_SET,    ///< One of the words of a set or of a table of the lexicon
} onr_phrase_type;

typedef struct {
    onr_phrase_type type;
    onr_slice name;          ///< As written, for `explain`
    const onr_word_set *set; ///< For ONR_TYPE_SET, or null if a table
    const onr_table *table;  ///< For ONR_TYPE_SET, or null if a set
} onr_type_test;
typedef struct {
    onr_type_test *items; ///< Any of them; an empty list asks nothing
    size_t count, capacity;
} onr_type_tests;

/** How a filler is reached from the trigger. */
typedef enum {
    ONR_STEP_WHO, ///< Who does it: subject of the active verb, "by" of the passive, owner of the deed
    ONR_STEP_WHOM, ///< To whom: object of the active verb, subject of the passive, "of" of the noun
    ONR_STEP_RECIPIENT,  ///< Indirect object
    ONR_STEP_POSS,       ///< "his", "Orr's"
    ONR_STEP_COMPOUND,   ///< A noun or adjective before the noun: "battery charge"
    ONR_STEP_COMPLEMENT, ///< Clause or predicate that the word governs
    ONR_STEP_HEAD, ///< The noun that the trigger describes: "the accused officer", "man, shot by"
    ONR_STEP_WITH,     ///< A preposition's phrase; its word is in `word`
    ONR_STEP_BEFORE,   ///< Nearest phrase before the trigger in the sentence
    ONR_STEP_AFTER,    ///< Nearest phrase after it
    ONR_STEP_SELF,     ///< The trigger's own phrase
    ONR_STEP_CONSTANT, ///< A word given by the rule: "taser"
} onr_step;

typedef struct onr_path onr_path;

/** One way to a filler: `for(clause)`, `whom of arrest/indict`, `whom > against`, `"taser"`. */
struct onr_path {
    onr_step step;
    const onr_path *then; ///< Where to go on from what `step` led to, or null
    bool also;            ///< Written with "+": adds to what was found before
    onr_symbol word;      ///< Preposition of ONR_STEP_WITH
    onr_slice constant;   ///< For ONR_STEP_CONSTANT
    onr_type_tests types; ///< What the filler must be
    struct {
        onr_symbol *items;
        size_t count, capacity;
    } governors; ///< "of file/bring": the step is taken from the verb that governs the trigger
    bool any_governor; ///< "of *"
    onr_slice text;    ///< As written, for `explain`
};
typedef struct {
    onr_path *items;
    size_t count, capacity;
} onr_paths;

/** A participant's role or a slot of the contract. */
typedef enum {
    ONR_ROLE_SUBJECT,
    ONR_ROLE_AUTHORITY,
    ONR_ROLE_INITIATOR,
    ONR_ROLE_ACTOR,
    ONR_ROLE_TARGET,
    ONR_ROLE_COUNT, ///< Those before are parties, those after words
    ONR_SLOT_OFFENSE = ONR_ROLE_COUNT,
    ONR_SLOT_INSTRUMENT,
    ONR_SLOT_AMOUNT,
    ONR_SLOT_TERM,
    ONR_SLOT_PLACE,
    ONR_SLOT_DEATHS,
    ONR_SLOT_INJURIES,
    ONR_SLOT_COUNT
} onr_slot;

/** The contract's local name: "subject"; never null. */
const char *onr_slot_name(onr_slot slot);

/** `ONR_SLOT_COUNT` if there is no such role or slot. */
onr_slot onr_slot_of(onr_slice name);

typedef struct {
    onr_slot slot;
    onr_paths
        paths; ///< In order; the first that is filled counts, and those marked `also`
} onr_slot_rule;

typedef enum {
    ONR_COND_PATH,    ///< Something is there at the end of `path`
    ONR_COND_PASSIVE, ///< The verb is passive
    ONR_COND_ACTIVE,
    ONR_COND_BEFORE, ///< One of `words` stands in the sentence before the trigger
    ONR_COND_AFTER,  ///< ... after it
    ONR_COND_NEAR,   ///< ... on either side
    ONR_COND_MARKED, ///< One of `words` introduces the trigger or its clause: "if convicted"
    ONR_COND_ATTRIBUTIVE, ///< It stands before the noun that it describes: "the convicted felon"
    ONR_COND_PLURAL, ///< The trigger is plural
    ONR_COND_SINGULAR,
    ONR_COND_DETERMINED, ///< It has an article, a possessive, a number or a name before it
} onr_condition_kind;

typedef struct {
    onr_condition_kind kind;
    bool negated; ///< From `unless:`, or "no" before it
    bool either;  ///< Joined by "or" to the one before it
    onr_path path;
    const onr_word_set *words;
} onr_condition;

/** What stands at one place of a trigger. */
typedef enum {
    ONR_WORD_LITERAL, ///< One of `words`, as lemma or as written
    ONR_WORD_SELF,    ///< "himself"
    ONR_WORD_HIS,     ///< A possessive
    ONR_WORD_NUMBER,
    ONR_WORD_SET, ///< A word or phrase of a set
} onr_word_kind;

typedef struct {
    onr_word_kind kind;
    bool gap;      ///< Other words may stand before it: "place ... on leave"
    bool optional; ///< "administrative?"
    struct {
        onr_symbol *items;
        size_t count, capacity;
    } words;
    const onr_word_set *set;
} onr_pattern_word;

typedef enum {
    ONR_POS_VERB,
    ONR_POS_NOUN,
    ONR_POS_WORD /**< Any */
} onr_trigger_pos;

typedef struct onr_rule onr_rule;

/** One way of wording a trigger. */
typedef struct {
    const onr_rule *rule;
    onr_trigger_pos pos;
    onr_pattern_word words[ONR_PATTERN_WORDS_MAX];
    uint8_t count;
    uint8_t head;  ///< Index of the word on which the participants hang
    uint32_t rank; ///< Order of preference: a pattern of a lower rank is tried first
} onr_pattern;

/** A sentence of a rule, with what must be found in it. */
typedef struct {
    onr_slice text;
    bool wanted; ///< `yes:` rather than `no:`
    size_t line;
    struct {
        struct {
            onr_slice name, value;
        } * items;
        size_t count, capacity;
    } expected; ///< "subject = Dana Ruiz"
} onr_example;

/** How a role that the sentence leaves out may be filled: `implied authority: employer`. */
typedef struct {
    onr_slot slot;
    onr_slice way;
} onr_implied;

typedef struct {
    onr_slice
        class_name; ///< "Termination"; "Nothing" for words that only look like an event
    struct {
        onr_implied *items;
        size_t count, capacity;
    } implied;
    onr_slice file;
    size_t line;
} onr_frame;

struct onr_rule {
    const onr_frame *frame;
    onr_slice name;
    onr_slice file;
    size_t line;
    struct {
        onr_condition *items;
        size_t count, capacity;
    } conditions;
    struct {
        onr_slot_rule *items;
        size_t count, capacity;
    } slots;
    struct {
        onr_example *items;
        size_t count, capacity;
    } examples;
    onr_slice factuality; ///< "Prospective" where the words themselves say so; else empty
    float score;          ///< How sure the rule is, 0 to 1
};

typedef struct onr_frames onr_frames;

/**
   Parse all rules of a lexicon.

   @param arena    All lives in the arena; the program's.
   @param symbols  The program's table; the words of triggers are interned there.
   @param lexicon  Kept.
   @param out      Set to the frames; null on failure.
   @return ONR_OK; ONR_BAD_INPUT naming file and line of the first mistake.
*/
onr_status onr_frames_parse(onr_arena *arena, onr_symbols *symbols,
                            const onr_lexicon *lexicon, onr_frames **out,
                            onr_error *err) ONR_WARN_UNUSED;

/** The `i`-th rule in order of files, or null past the last. */
const onr_rule *onr_frames_rule(const onr_frames *frames, size_t i);

/**
   The patterns whose head may be `word`, in order of rank.

   @param count  Set to their number.
*/
const onr_pattern *const *onr_frames_patterns(const onr_frames *frames, onr_slice word,
                                              size_t *count);

/** The set of that name, or null. */
const onr_word_set *onr_frames_set(const onr_frames *frames, onr_slice name);

/** Whether a phrase in small letters is in a set; a null set has nothing. */
bool onr_word_set_has(const onr_word_set *set, onr_slice phrase);

/**
   Whether events may have this class, and whether it is an incident.

   The classes stand in the table "classes": class in small letters, its name, its parent's name or "-", "incident"
   or "action".
*/
bool onr_frames_class(const onr_lexicon *lexicon, onr_slice name, bool *incident);

#endif

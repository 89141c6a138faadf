/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LEXICON_RULES_READER_H
#define ONR_LEXICON_RULES_READER_H

/**
   @file
   What the parts of the rules' parser share: where they read, and what they look names up in.
*/

#include "lexicon/frames.h"

/** Patterns in the arena. */
typedef struct {
    onr_pattern **items;
    size_t count, capacity;
} onr_pattern_list;

struct onr_frames {
    onr_map *sets; ///< Name with its "@" -> onr_word_set
    struct {
        onr_rule **items;
        size_t count, capacity;
    } rules;
    onr_pattern_list patterns;
    onr_map *index; ///< Head word -> its patterns
};

typedef struct {
    onr_arena *arena;
    onr_symbols *symbols;
    const onr_lexicon *lexicon;
    onr_map *sets;                ///< Name -> onr_word_set
    const onr_rules_text *source; ///< The file being read
    size_t line;                  ///< Line of the entry being read
} onr_rules_reader;

/** Report a mistake on the reader's line. */
onr_status onr_rules_fail(const onr_rules_reader *reader, onr_error *err,
                          const char *format, ...) ONR_PRINTF(3, 4);

/** Take the next word (no white space, none of "(),;") or single sign off `*rest`; empty at its end. */
onr_slice onr_rules_token(onr_slice *rest);

/** The set of `@name`, also one made of a table of the lexicon; null if there is none. */
onr_status onr_rules_set(onr_rules_reader *reader, onr_slice name,
                         const onr_word_set **out, onr_error *err) ONR_WARN_UNUSED;

/** Add the phrases of a comma-separated list to a set. */
onr_status onr_rules_read_set(onr_rules_reader *reader, onr_slice name, onr_slice members,
                              onr_error *err) ONR_WARN_UNUSED;

/** `fire, let ... go, [decision] not to charge` -> patterns, pushed on `out`. */
onr_status onr_rules_read_triggers(onr_rules_reader *reader, onr_slice text,
                                   onr_trigger_pos pos, const onr_rule *rule,
                                   onr_pattern_list *out, onr_error *err) ONR_WARN_UNUSED;

/** `who, from(agency) + by` -> paths. */
onr_status onr_rules_read_paths(onr_rules_reader *reader, onr_slice text, onr_paths *out,
                                onr_error *err) ONR_WARN_UNUSED;

/** `whom is person and no with` -> conditions, pushed on the rule. */
onr_status onr_rules_read_conditions(onr_rules_reader *reader, onr_slice text,
                                     bool unless, onr_rule *rule,
                                     onr_error *err) ONR_WARN_UNUSED;

/** Sort the patterns by preference and index them by the words that may head them. */
void onr_rules_index(onr_frames *frames, onr_arena *arena);

#endif

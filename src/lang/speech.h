/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_SPEECH_H
#define ONR_LANG_SPEECH_H

/**
   @file
   Verbs and other words of saying, and who stands beside them as the speaker.
*/

#include "lang/tree.h"
#include "lexicon/lexicon.h"

/* Kinds of cues, as `lexicon/speech.lex` names and explains them. */
/* clang-format off */
#define ONR_SPEECH_LIST(X)                                                               \
    X(NONE, "") X(SAY, "say") X(SAY2, "say2") X(CLAIM, "claim") X(CLAIM2, "claim2")      \
    X(DENY, "deny") X(ASK, "ask") X(THINK, "think") X(ACCORDING, "according")            \
    X(ADVERB, "adverb") X(ADJECTIVE, "adjective") X(NOUN, "noun") X(TITLE, "title")      \
    X(CALL, "call")
/* clang-format on */

typedef enum {
#define X(name, text) ONR_SPEECH_##name,
    ONR_SPEECH_LIST(X)
#undef X
        ONR_SPEECH_COUNT
} onr_speech_kind;

/** The words; a value, filled once for all documents. */
typedef struct {
    const onr_table *table; ///< `speech` of the lexicon
} onr_speech;

onr_speech onr_speech_of(const onr_lexicon *lexicon);

/** What kind of cue a token is by its lemma and tag: verbs only as verbs, nouns only as nouns. */
onr_speech_kind onr_speech_kind_of(onr_speech speech, const onr_token *token);

/** Whether a kind is a verb of saying; `near` for those that are so only beside a quotation or clause. */
bool onr_speech_is_verb(onr_speech_kind kind, bool near);

/**
   The head token of the phrase that names who speaks at a cue, or ONR_NONE.

   The subject of the verb, also through conjunction ("said … and added"), control ("declined to say", "went on to
   say"), participles ("saying …") and relative clauses; the agent of a passive; the noun after "according to".  Where
   the tree has none, the noun phrase that touches the verb.

   @param tree  Borrowed; null if the reading has none.
*/
uint32_t onr_speech_speaker(const onr_reading *reading, const onr_tree *tree,
                            uint32_t cue);

/**
   The head of the noun phrase that touches a cue, looked for in tokens [begin, end): first before it, over an apposition
   between commas ("Ruiz, 45, said"), then behind it ("said Ruiz").  ONR_NONE if there is none.
*/
uint32_t onr_speech_beside(const onr_reading *reading, uint32_t cue, uint32_t begin,
                           uint32_t end);

#endif

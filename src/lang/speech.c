/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/speech.h"

enum {
    CLIMB_MAX = 6,  /* Governors asked for a subject */
    PHRASE_MAX = 12 /* Tokens of a noun phrase beside a verb */
};

onr_speech
onr_speech_of(const onr_lexicon *lexicon)
{
    return (onr_speech){onr_lexicon_table(lexicon, "speech")};
}

static onr_speech_kind
kind_by_name(onr_slice name)
{
    static const char *const names[] = {
#define X(name, text) text,
        ONR_SPEECH_LIST(X)
#undef X
    };
    for (size_t i = 1; i < ONR_COUNT(names); ++i) {
        if (onr_slice_equal(name, onr_slice_of(names[i]))) {
            return (onr_speech_kind)i;
        }
    }
    return ONR_SPEECH_NONE;
}

bool
onr_speech_is_verb(onr_speech_kind kind, bool near)
{
    switch (kind) {
    case ONR_SPEECH_SAY:
    case ONR_SPEECH_CLAIM:
    case ONR_SPEECH_ASK:
        return true;
    case ONR_SPEECH_DENY:
    case ONR_SPEECH_SAY2:
    case ONR_SPEECH_CLAIM2:
    case ONR_SPEECH_THINK:
    case ONR_SPEECH_CALL:
        return near;
    default:
        return false;
    }
}

onr_speech_kind
onr_speech_kind_of(onr_speech speech, const onr_token *token)
{
    const onr_row *row = onr_table_find(speech.table, onr_symbol_slice(token->lemma));
    if (!row) {
        row = onr_table_find(speech.table, onr_symbol_slice(token->lower));
    }
    if (!row) {
        return ONR_SPEECH_NONE;
    }
    const onr_speech_kind kind = kind_by_name(onr_row_field(row, 1));
    const bool verb = token->upos == ONR_UPOS_VERB || token->upos == ONR_UPOS_AUX;
    switch (kind) {
    case ONR_SPEECH_ACCORDING:
    case ONR_SPEECH_ADVERB:
    case ONR_SPEECH_TITLE:
        return kind;
    case ONR_SPEECH_ADJECTIVE:
        return token->upos == ONR_UPOS_ADJ || verb ? kind : ONR_SPEECH_NONE;
    case ONR_SPEECH_NOUN:
        return token->upos == ONR_UPOS_NOUN ? kind : ONR_SPEECH_NONE;
    default:
        return verb ? kind : ONR_SPEECH_NONE;
    }
}

/* -- the speaker in the tree -- */

static uint32_t
subject_of(const onr_tree *tree, uint32_t verb)
{
    const uint32_t subject = onr_tree_child(tree, verb, ONR_DEPREL_NSUBJ, ONR_NONE);
    return subject != ONR_NONE
               ? subject
               : onr_tree_child(tree, verb, ONR_DEPREL_NSUBJ_PASS, ONR_NONE);
}

static bool
is_relative(const onr_token *token)
{
    return token->xpos == ONR_XPOS_WP || token->xpos == ONR_XPOS_WDT ||
           onr_symbol_is(token->lower, "who");
}

/* The noun in front of a relative clause or participle that hangs on it. */
static uint32_t
noun_above(const onr_tree *tree, uint32_t verb)
{
    const onr_token *const token = tree->reading->tokens.items + verb;
    const bool clause =
        token->deprel == ONR_DEPREL_ACL || token->deprel == ONR_DEPREL_ACL_RELCL;
    return clause ? token->head : ONR_NONE;
}

static bool
is_in_time(const onr_reading *reading, uint32_t token)
{
    size_t low = 0, high = reading->times.count;
    while (low < high) { // To the first time that ends behind the token
        const size_t middle = (low + high) / 2;
        if (reading->times.items[middle].last <= token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < reading->times.count && reading->times.items[low].first <= token;
}

static uint32_t
agent_of(const onr_tree *tree, uint32_t verb)
{
    const bool passive =
        onr_tree_child(tree, verb, ONR_DEPREL_AUX_PASS, ONR_NONE) != ONR_NONE;
    return passive ? onr_tree_child(tree, verb, ONR_DEPREL_OBL_AGENT, ONR_NONE)
                   : ONR_NONE;
}

static bool
is_passive(const onr_tree *tree, uint32_t verb)
{
    return onr_tree_child(tree, verb, ONR_DEPREL_AUX_PASS, ONR_NONE) != ONR_NONE &&
           onr_tree_child(tree, verb, ONR_DEPREL_NSUBJ_PASS, ONR_NONE) != ONR_NONE;
}

/* Whether a verb may borrow the subject of its governor. */
static bool
borrows_subject(const onr_token *token)
{
    switch (token->deprel) {
    case ONR_DEPREL_CONJ:
    case ONR_DEPREL_XCOMP:
    case ONR_DEPREL_ADVCL:
    case ONR_DEPREL_AUX:
    case ONR_DEPREL_COP:
    case ONR_DEPREL_CCOMP:
        return true;
    case ONR_DEPREL_PARATAXIS:
        return token->xpos == ONR_XPOS_VBG;
    default:
        return false;
    }
}

/* "Ruiz noted that he was in touch with the family, adding that": a participle of saying that hangs on what somebody reports
   goes on with the reporting. */
static uint32_t
reporting_above(const onr_tree *tree, uint32_t cue)
{
    const onr_token *const tokens = tree->reading->tokens.items;
    const uint32_t clause = tokens[cue].head;
    const bool participle = tokens[cue].xpos == ONR_XPOS_VBG &&
                            (tokens[cue].deprel == ONR_DEPREL_ADVCL ||
                             tokens[cue].deprel == ONR_DEPREL_CONJ) &&
                            cue > 0 && onr_symbol_is(tokens[cue - 1].lower, ",");
    const bool reported =
        participle && tokens[clause].deprel == ONR_DEPREL_CCOMP &&
        tokens[clause].head < clause &&
        onr_tree_child(tree, clause, ONR_DEPREL_MARK, ONR_NONE) != ONR_NONE;
    return reported ? tokens[clause].head : cue;
}

static uint32_t
speaker_in_tree(const onr_tree *tree, uint32_t cue)
{
    const onr_token *const tokens = tree->reading->tokens.items;
    uint32_t verb = reporting_above(tree, cue);
    for (int i = 0; i < CLIMB_MAX && verb != ONR_NONE; ++i, verb = tokens[verb].head) {
        const uint32_t agent = agent_of(tree, verb);
        const uint32_t subject = agent == ONR_NONE ? subject_of(tree, verb) : agent;
        if (subject != ONR_NONE && is_relative(&tokens[subject])) {
            return noun_above(tree, verb);
        }
        if (subject != ONR_NONE) {
            return subject;
        }
        const uint32_t noun = noun_above(tree, verb);
        if (noun != ONR_NONE && is_in_time(tree->reading, noun)) {
            verb = noun; // "a lawsuit filed Monday accusing"
            continue;
        }
        if (noun != ONR_NONE) {
            return noun;
        }
        if (!borrows_subject(&tokens[verb])) {
            break;
        }
    }
    return ONR_NONE;
}

/* -- the speaker beside the cue -- */

static bool
is_nominal(const onr_token *token)
{
    return token->upos == ONR_UPOS_NOUN || token->upos == ONR_UPOS_PROPN ||
           token->upos == ONR_UPOS_PRON;
}

static bool
goes_on_phrase(const onr_token *token)
{
    return is_nominal(token) || token->upos == ONR_UPOS_DET ||
           token->upos == ONR_UPOS_ADJ || token->upos == ONR_UPOS_NUM ||
           onr_symbol_is(token->lower, "'s") || token->xpos == ONR_XPOS_HYPH;
}

/* The last nominal of the phrase that begins at `at`: "said Police Chief Ana Ruiz". */
static uint32_t
phrase_after(const onr_reading *reading, uint32_t at, uint32_t end)
{
    const onr_token *const tokens = reading->tokens.items;
    uint32_t found = ONR_NONE;
    for (uint32_t i = at; i < end && i < at + PHRASE_MAX && goes_on_phrase(&tokens[i]);
         ++i) {
        found = is_nominal(&tokens[i]) ? i : found;
    }
    return found;
}

/* The nominal right before `at`, over an apposition between commas: "Ruiz, 45, said". */
static uint32_t
phrase_before(const onr_reading *reading, uint32_t begin, uint32_t at)
{
    const onr_token *const tokens = reading->tokens.items;
    for (uint32_t i = at; i > begin && i + 3 > at; --i) {
        if (tokens[i - 1].upos != ONR_UPOS_ADV && tokens[i - 1].upos != ONR_UPOS_AUX) {
            at = i;
            break;
        }
    }
    if (at > begin + 1 && is_relative(&tokens[at - 1])) { // "Ruiz, who said"
        at -= 1 + onr_symbol_is(tokens[at - 2].lower, ",");
    }
    if (at > begin && (is_nominal(&tokens[at - 1]) ||
                       (at > begin + 1 && tokens[at - 2].upos == ONR_UPOS_DET &&
                        tokens[at - 1].upos == ONR_UPOS_ADJ))) { // "the chief said"
        return at - 1;
    }
    if (at <= begin || !onr_symbol_is(tokens[at - 1].lower, ",")) {
        return ONR_NONE;
    }
    for (uint32_t i = at - 1; i > begin && i + 30 > at; --i) {
        if (onr_symbol_is(tokens[i - 1].lower, ",") && i > begin + 1) {
            return is_nominal(&tokens[i - 2]) ? i - 2 : ONR_NONE;
        }
    }
    return ONR_NONE;
}

uint32_t
onr_speech_beside(const onr_reading *reading, uint32_t cue, uint32_t begin, uint32_t end)
{
    const uint32_t before = phrase_before(reading, begin, cue);
    return before != ONR_NONE ? before : phrase_after(reading, cue + 1, end);
}

/* "According to police": the noun, whichever way the words were joined. */
static uint32_t
speaker_according(const onr_reading *reading, const onr_tree *tree, uint32_t cue)
{
    const onr_token *const tokens = reading->tokens.items;
    const onr_sentence *const sentence = reading->sentences.items + tokens[cue].sentence;
    const uint32_t to = cue + 1;
    if (to + 1 >= sentence->last || !onr_symbol_is(tokens[to].lower, "to")) {
        return ONR_NONE;
    }
    const uint32_t head =
        tree && tokens[cue].deprel == ONR_DEPREL_CASE ? tokens[cue].head : ONR_NONE;
    return head != ONR_NONE && head > to && is_nominal(&tokens[head])
               ? head
               : phrase_after(reading, to + 1, sentence->last);
}

/* First name that ends behind a token. */
static size_t
name_at(const onr_reading *reading, uint32_t token)
{
    size_t low = 0, high = reading->names.count;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (reading->names.items[middle].last <= token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static bool
is_in_person(const onr_reading *reading, uint32_t token)
{
    const size_t i = name_at(reading, token);
    return i < reading->names.count && reading->names.items[i].first <= token &&
           reading->names.items[i].kind == ONR_NAME_PER;
}

static uint32_t
title_begin(const onr_name *name)
{
    return name->title_first < name->title_last ? name->title_first : name->first;
}

/* The last token of the name that covers `token`, or follows it with nothing but its title between; `token` if none does. */
static uint32_t
end_of_name(const onr_reading *reading, uint32_t token)
{
    const size_t low = name_at(reading, token);
    const onr_name *const names = reading->names.items;
    if (low >= reading->names.count || title_begin(&names[low]) > token) {
        return token;
    }
    const bool joined = names[low].kind != ONR_NAME_PER &&
                        low + 1 < reading->names.count &&
                        names[low + 1].kind == ONR_NAME_PER &&
                        title_begin(&names[low + 1]) <= names[low].last;
    return names[low + joined].last - 1; // "Marlow Falls Mayor Ana Ruiz"
}

/* The person whose name stands right before the cue, in commas or not: "Chief of Police Ana Ruiz wrote". */
static uint32_t
person_before(const onr_reading *reading, uint32_t cue)
{
    const onr_token *const tokens = reading->tokens.items;
    const onr_sentence *const sentence = reading->sentences.items + tokens[cue].sentence;
    uint32_t at = cue;
    while (at > sentence->first + 1 && at + 3 > cue &&
           tokens[at - 1].upos == ONR_UPOS_ADV) {
        --at;
    }
    at -= at > sentence->first + 1 && onr_symbol_is(tokens[at - 1].lower, ",");
    const size_t low = name_at(reading, at - 1);
    const onr_name *const name =
        low < reading->names.count ? &reading->names.items[low] : NULL;
    const bool person = name && name->last == at && name->kind == ONR_NAME_PER &&
                        name->first >= sentence->first;
    const bool comma = onr_symbol_is(tokens[at].lower, ",");
    const bool apposition = comma && person && name->first > sentence->first &&
                            onr_symbol_is(tokens[name->first - 1].lower, ",");
    return person && (!comma || apposition) ? at - 1 : ONR_NONE;
}

static uint32_t
find_speaker(const onr_reading *reading, const onr_tree *tree, uint32_t cue)
{
    if (onr_symbol_is(reading->tokens.items[cue].lower, "according")) {
        return speaker_according(reading, tree, cue);
    }
    if (tree && is_passive(tree, cue)) { // "He was told …": the subject only listens
        return agent_of(tree, cue);
    }
    const uint32_t found = tree ? speaker_in_tree(tree, cue) : ONR_NONE;
    const onr_sentence *const sentence =
        reading->sentences.items + reading->tokens.items[cue].sentence;
    return found != ONR_NONE
               ? found
               : onr_speech_beside(reading, cue, sentence->first, sentence->last);
}

/* The person whose name an indefinite phrase around `noun` explains: "Ruiz, a detective". */
static uint32_t
name_before(const onr_reading *reading, uint32_t noun)
{
    const onr_token *const tokens = reading->tokens.items;
    const uint32_t first = reading->sentences.items[tokens[noun].sentence].first;
    uint32_t at = noun;
    while (at > first && at + PHRASE_MAX > noun && goes_on_phrase(&tokens[at - 1]) &&
           tokens[at].upos != ONR_UPOS_DET) {
        --at;
    }
    const bool indefinite =
        onr_symbol_is(tokens[at].lower, "a") || onr_symbol_is(tokens[at].lower, "an");
    if (!indefinite || at < first + 2 || !onr_symbol_is(tokens[at - 1].lower, ",")) {
        return ONR_NONE;
    }
    return is_in_person(reading, at - 2) ? at - 2 : ONR_NONE;
}

uint32_t
onr_speech_speaker(const onr_reading *reading, const onr_tree *tree, uint32_t cue)
{
    const uint32_t found = find_speaker(reading, tree, cue);
    const uint32_t person = person_before(reading, cue);
    const bool named = found != ONR_NONE && is_in_person(reading, found);
    const bool nearer = person != ONR_NONE && !named &&
                        (found == ONR_NONE || found < cue) &&
                        !onr_symbol_is(reading->tokens.items[cue].lower, "according");
    if (nearer) {
        return person;
    }
    // "Ruiz, a detective who said": the name, which the references know best
    const bool apposition = found != ONR_NONE && tree &&
                            reading->tokens.items[found].deprel == ONR_DEPREL_APPOS;
    const uint32_t named_before = found == ONR_NONE ? found : name_before(reading, found);
    const uint32_t head = apposition                 ? reading->tokens.items[found].head
                          : named_before != ONR_NONE ? named_before
                                                     : found;
    return head == ONR_NONE ? head : end_of_name(reading, head);
}

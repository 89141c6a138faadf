/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/slots.h"

#include "base/utf8.h"
#include "extract/money.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    PHRASE_TOKENS_MAX =
        14, ///< Longer offenses are cut: what follows is story, not offense
    EVIDENCE_TOKENS_MAX = 28,
    LIST_MAX = 16,
};

static const onr_token *
token_at(const onr_desk *desk, uint32_t i)
{
    return &desk->story->reading->tokens.items[i];
}

// --- phrases ---

static bool
cuts_phrase(onr_deprel relation)
{
    switch (relation) {
    case ONR_DEPREL_ACL_RELCL:
    case ONR_DEPREL_APPOS:
    case ONR_DEPREL_PARATAXIS:
    case ONR_DEPREL_CONJ:
    case ONR_DEPREL_CC:
    case ONR_DEPREL_ADVCL:
    case ONR_DEPREL_ADVCL_RELCL:
    case ONR_DEPREL_OBL_UNMARKED:
    case ONR_DEPREL_NMOD_UNMARKED:
        return true;
    default:
        return false;
    }
}

static bool
leads_phrase(const onr_token *token)
{
    return token->upos == ONR_UPOS_DET || token->upos == ONR_UPOS_PUNCT ||
           token->upos == ONR_UPOS_ADP || token->upos == ONR_UPOS_SCONJ ||
           token->upos == ONR_UPOS_NUM || token->upos == ONR_UPOS_CCONJ ||
           token->deprel == ONR_DEPREL_CASE || token->deprel == ONR_DEPREL_NMOD_POSS ||
           token->xpos == ONR_XPOS_POS || token->xpos == ONR_XPOS_TO;
}

/* The noun behind "counts of", "charges of": where the offense itself stands. */
static uint32_t
past_counts(const onr_desk *desk, uint32_t token)
{
    const onr_table *const counters =
        onr_lexicon_table(desk->story->lexicon, "offense-counters");
    for (int depth = 0; depth < 3; ++depth) {
        const onr_slice lemma = onr_symbol_slice(token_at(desk, token)->lemma);
        uint32_t child = ONR_NONE;
        if (!onr_table_find(counters, lemma)) {
            break;
        }
        do {
            child = onr_tree_child(desk->tree, token, ONR_DEPREL_NMOD, child);
        } while (child != ONR_NONE &&
                 !onr_tree_has(desk->tree, child, ONR_DEPREL_CASE, "of"));
        if (child == ONR_NONE) {
            break;
        }
        token = child;
    }
    return token;
}

/* Where the first time behind a token begins, with its preposition ("arson in May"), or `last`; `first` is moved past one before
   it ("the April 27 robbery"). */
static uint32_t
without_times(const onr_desk *desk, uint32_t token, uint32_t *first, uint32_t last)
{
    for (size_t i = 0; i < desk->story->reading->times.count; ++i) {
        const onr_time *const time = &desk->story->reading->times.items[i];
        if (time->first > token && time->first < last) {
            const bool led = time->first > token + 1 &&
                             token_at(desk, time->first - 1)->upos == ONR_UPOS_ADP;
            last = time->first - led;
        } else if (time->kind != ONR_TIME_DURATION && time->first >= *first &&
                   time->last <= token) {
            *first = time->last;
        }
    }
    return last;
}

/* Where a phrase of place with a name begins behind a token, or `last`: "attempted murder in Ashby". */
static uint32_t
place_behind(const onr_desk *desk, uint32_t token, uint32_t last)
{
    const onr_table *const where = onr_lexicon_table(desk->story->lexicon, "where");
    for (uint32_t t = token + 1; t + 1 < last; ++t) {
        const uint32_t next = token_at(desk, t + 1)->upos == ONR_UPOS_DET ? t + 2 : t + 1;
        const uint32_t name = next < last ? desk->story->name_at[next] : ONR_NONE;
        if (name != ONR_NONE &&
            desk->story->reading->names.items[name].kind == ONR_NAME_LOC &&
            token_at(desk, t)->upos == ONR_UPOS_ADP &&
            onr_table_find(where, onr_symbol_slice(token_at(desk, t)->lower))) {
            return t;
        }
    }
    return last;
}

static void
phrase_bounds(const onr_desk *desk, uint32_t token, uint32_t *first, uint32_t *last)
{
    *first = desk->tree->low[token];
    *last = desk->tree->high[token];
    for (uint32_t child = desk->tree->first[token]; child != ONR_NONE;
         child = desk->tree->next[child]) {
        if (!cuts_phrase(token_at(desk, child)->deprel)) {
            continue;
        }
        if (child > token && desk->tree->low[child] < *last) {
            *last = desk->tree->low[child] > token ? desk->tree->low[child] : token + 1;
        }
    }
    *last = without_times(desk, token, first, *last);
    *last = place_behind(desk, token, *last);
    while (*first < token && leads_phrase(token_at(desk, *first))) {
        ++*first;
    }
    if (*last > *first + PHRASE_TOKENS_MAX) {
        *last =
            token >= *first + PHRASE_TOKENS_MAX ? token + 1 : *first + PHRASE_TOKENS_MAX;
    }
    while (*last > token + 1 && leads_phrase(token_at(desk, *last - 1))) {
        --*last;
    }
}

onr_slice
onr_phrase_value(const onr_desk *desk, uint32_t token)
{
    uint32_t first, last;
    token = past_counts(desk, token);
    phrase_bounds(desk, token, &first, &last);
    const onr_slice text = onr_story_text(desk->story, first, last);
    return onr_utf8_lower(desk->story->arena, text);
}

// --- values ---

static void
add_offenses_joined(const onr_desk *desk, uint32_t token, onr_event *event)
{
    uint32_t child = ONR_NONE;
    while ((child = onr_tree_child(desk->tree, token, ONR_DEPREL_CONJ, child)) !=
           ONR_NONE) {
        onr_slices_add(desk->story->arena, &event->offenses,
                       onr_phrase_value(desk, child));
    }
}

/* "One count of murder and assault, two counts of battery": what is joined to the offense and to its count. */
static void
add_offense(const onr_desk *desk, uint32_t token, onr_event *event)
{
    const onr_table *const counters =
        onr_lexicon_table(desk->story->lexicon, "offense-counters");
    const uint32_t noun = past_counts(desk, token);
    if (!onr_table_find(counters, onr_symbol_slice(token_at(desk, noun)->lemma)) ||
        desk->tree->low[noun] < noun) {
        onr_slices_add(desk->story->arena, &event->offenses,
                       onr_phrase_value(desk, noun));
    }
    add_offenses_joined(desk, noun, event);
    if (noun != token) {
        add_offenses_joined(desk, token, event);
    }
}

static onr_slice
instrument_of(const onr_desk *desk, uint32_t token)
{
    const onr_table *const table = onr_lexicon_table(desk->story->lexicon, "instruments");
    const onr_reading *const reading = desk->story->reading;
    for (uint32_t first = desk->tree->low[token]; first <= token; ++first) {
        size_t length;
        const onr_row *const row =
            onr_table_match(table, &reading->tokens.items[first].lower, sizeof(onr_token),
                            token + 1 - first, &length);
        if (row && first + length == token + 1) {
            return onr_row_field(row, 1);
        }
    }
    const onr_row *const row =
        onr_table_find(table, onr_symbol_slice(token_at(desk, token)->lemma));
    return row ? onr_row_field(row, 1)
               : onr_utf8_lower(desk->story->arena,
                                onr_symbol_slice(token_at(desk, token)->lemma));
}

static void
add_amount(const onr_desk *desk, uint32_t token, onr_event *event)
{
    onr_money money;
    if (onr_money_find(desk->story->arena, desk->story->lexicon, desk->story->reading,
                       desk->tree->low[token], desk->tree->high[token], &money, NULL)) {
        for (size_t i = 0; i < event->amounts.count; ++i) {
            if (onr_slice_equal(event->amounts.items[i].number, money.number)) {
                return;
            }
        }
        *ONR_PUSH(desk->story->arena, &event->amounts) = money;
    }
}

/* Length in days of a TIMEX3 duration, to find the longest; 0 for one without figures. */
static double
duration_days(onr_slice value)
{
    double days = 0, number = 0;
    bool digits = false;
    for (size_t i = 1; i < value.len; ++i) {
        const char c = value.ptr[i];
        if (c >= '0' && c <= '9') {
            number = number * 10 + (c - '0');
            digits = true;
            continue;
        }
        days += digits ? number * (c == 'Y' ? 365 : c == 'M' ? 30 : c == 'W' ? 7 : 1) : 0;
        number = 0;
        digits = false;
    }
    return days;
}

/* TIMEX3 has weeks ("P2W"), which xsd:duration has not. */
static onr_slice
xsd_duration(onr_arena *arena, onr_slice value)
{
    if (!onr_slice_ends(value, ONR_LIT("W")) || value.len < 3) {
        return value;
    }
    const long weeks = strtol(onr_slice_copy(arena, value).ptr + 1, NULL, 10);
    return onr_slice_of(onr_arena_printf(arena, "P%ldD", weeks * 7));
}

void
onr_slots_add_term(const onr_desk *desk, uint32_t first, uint32_t last, onr_event *event)
{
    const onr_reading *const reading = desk->story->reading;
    onr_slice longest = {0};
    double days = 0;
    for (size_t i = 0; i < reading->times.count; ++i) {
        const onr_time *const time = &reading->times.items[i];
        const onr_slice value = onr_symbol_slice(time->value);
        if (time->kind == ONR_TIME_DURATION && time->first >= first &&
            time->last <= last && duration_days(value) > days) {
            longest = value;
            days = duration_days(value);
        }
    }
    if (days > 0 && longest.ptr[0] == 'P') {
        onr_slices_add(desk->story->arena, &event->terms,
                       xsd_duration(desk->story->arena,
                                    onr_slice_copy(desk->story->arena, longest)));
    }
}

static int32_t
count_of(const onr_desk *desk, uint32_t token)
{
    onr_number number;
    for (uint32_t i = desk->tree->low[token]; i <= token; ++i) {
        if (onr_number_read(desk->story->lexicon, desk->story->reading, i,
                            desk->tree->high[token], &number) &&
            number.value < 100000) {
            return (int32_t)number.value;
        }
    }
    return token_at(desk, token)->xpos == ONR_XPOS_NN ||
                   token_at(desk, token)->xpos == ONR_XPOS_NNP
               ? 1
               : -1;
}

static void
add_place(const onr_desk *desk, uint32_t token, onr_event *event)
{
    const onr_reading *const reading = desk->story->reading;
    const uint32_t name = desk->story->name_at[token];
    if (name == ONR_NONE || reading->names.items[name].entity == ONR_NONE) {
        return;
    }
    const uint32_t place =
        onr_place_of_entity(desk->story, reading->names.items[name].entity);
    if (place == ONR_NO_FACT) {
        return;
    }
    for (size_t i = 0; i < event->places.count; ++i) {
        if (event->places.items[i] == place) {
            return;
        }
    }
    *ONR_PUSH(desk->story->arena, &event->places) = place;
}

// --- roles ---

static void
add_role(const onr_desk *desk, const onr_filler *filler, onr_event *event)
{
    onr_index_list parties = {0};
    uint32_t mention = filler->mention;
    if (mention == ONR_NONE && filler->token != ONR_NONE) {
        mention = desk->story->mention_at[filler->token];
    }
    onr_parties_of_mention(desk->story, mention, &parties);
    for (size_t i = 0; i < parties.count && i < LIST_MAX; ++i) {
        onr_role *const role =
            onr_event_add_role(desk->story->arena, event, onr_role_slice(filler->slot),
                               parties.items[i], false);
        const onr_mention *const m = &desk->story->reading->mentions.items[mention];
        onr_story_cite(desk->story, m->first, m->last, &role->evidence);
    }
}

static void
add_filler(const onr_desk *desk, const onr_filler *filler, onr_event *event)
{
    const uint32_t token = filler->token;
    if (filler->found == ONR_FOUND_GIVEN) {
        if (filler->slot == ONR_SLOT_INSTRUMENT) {
            onr_slices_add(desk->story->arena, &event->instruments, filler->constant);
        } else if (filler->slot == ONR_SLOT_OFFENSE) {
            onr_slices_add(desk->story->arena, &event->offenses, filler->constant);
        }
        return;
    }
    switch (filler->slot) {
    case ONR_SLOT_OFFENSE:
        add_offense(desk, token, event);
        break;
    case ONR_SLOT_INSTRUMENT:
        onr_slices_add(desk->story->arena, &event->instruments,
                       instrument_of(desk, token));
        break;
    case ONR_SLOT_AMOUNT:
        add_amount(desk, token, event);
        break;
    case ONR_SLOT_TERM:
        onr_slots_add_term(desk, desk->tree->low[token], desk->tree->high[token], event);
        break;
    case ONR_SLOT_PLACE:
        add_place(desk, token, event);
        break;
    case ONR_SLOT_DEATHS:
        event->deaths = count_of(desk, token);
        break;
    case ONR_SLOT_INJURIES:
        event->injuries = count_of(desk, token);
        break;
    default:
        add_role(desk, filler, event);
    }
}

/* Who is named behind a quotation has said it: no subject of the verbs in it, whatever the tree makes of the two. */
static bool
only_speaks(const onr_desk *desk, const onr_candidate *candidate,
            const onr_filler *filler)
{
    const onr_reading *const reading = desk->story->reading;
    for (size_t i = 0; filler->token != ONR_NONE && i < reading->quotes.count; ++i) {
        const onr_quote *const quote = &reading->quotes.items[i];
        if (!quote->scare && candidate->trigger >= quote->first &&
            candidate->trigger < quote->last && filler->token >= quote->last &&
            filler->token == quote->speaker_head) {
            return true;
        }
    }
    return false;
}

// --- evidence ---

/* From the first participant to the last around the trigger, within the clause's sentence. */
static void
cite(const onr_desk *desk, const onr_candidate *candidate, onr_event *event)
{
    uint32_t first = candidate->words[0];
    uint32_t last = candidate->words[candidate->word_count - 1] + 1;
    const onr_sentence *const sentence =
        &desk->story->reading->sentences.items[candidate->sentence];
    for (size_t i = 0; i < candidate->fillers.count; ++i) {
        const onr_filler *const filler = &candidate->fillers.items[i];
        if (filler->token == ONR_NONE || filler->token < sentence->first ||
            filler->token >= sentence->last || only_speaks(desk, candidate, filler)) {
            continue;
        }
        uint32_t begin = filler->token, end = filler->token + 1;
        if (filler->mention != ONR_NONE) {
            begin = desk->story->reading->mentions.items[filler->mention].first;
            end = desk->story->reading->mentions.items[filler->mention].last;
        }
        const uint32_t low = begin < first ? begin : first,
                       high = end > last ? end : last;
        if (high - low <= EVIDENCE_TOKENS_MAX) {
            first = low;
            last = high;
        }
    }
    onr_story_cite(desk->story, first, last, &event->evidence);
}

/* "A man convicted of murder", taken for somebody who convicts: nobody deals with himself by right of office. */
static void
drop_own_authority(const onr_desk *desk, onr_event *event)
{
    size_t kept = 0;
    for (size_t i = 0; i < event->roles.count; ++i) {
        const onr_role r = event->roles.items[i];
        if (!onr_slice_equal(r.role, ONR_LIT("authority")) ||
            !onr_slice_equal(onr_desk_party(desk, r.party)->kind, ONR_LIT("Person")) ||
            !onr_event_has(event, ONR_LIT("subject"), r.party)) {
            event->roles.items[kept++] = r;
        }
    }
    event->roles.count = kept;
}

void
onr_slots_fill(const onr_desk *desk, const onr_candidate *candidate, onr_event *event)
{
    for (size_t i = 0; i < candidate->fillers.count; ++i) {
        if (!only_speaks(desk, candidate, &candidate->fillers.items[i])) {
            add_filler(desk, &candidate->fillers.items[i], event);
        }
    }
    drop_own_authority(desk, event);
    cite(desk, candidate, event);
}

/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/offenses.h"

#include "base/utf8.h"
#include "extract/offense_phrase.h"

enum {
    BEFORE_MAX = 4, ///< Words before a noun that may name its offense
    PHRASE_MAX = 7, ///< Words of a phrase that is more offense than story
    SPAN_MAX = 90,  ///< Words behind a trigger that are looked at
};

static const onr_table *
table_of(const onr_desk *desk, const char *name)
{
    return onr_lexicon_table(desk->story->lexicon, name);
}

static bool
is_charge_like(const onr_desk *desk, onr_slice kind)
{
    return onr_table_find(table_of(desk, "charge-like"),
                          onr_utf8_lower(desk->story->arena, kind)) != NULL;
}

// --- offenses in the sentence ---

/* The number of words from `at` that name an offense, 0 if none do. */
static size_t
offense_at(const onr_desk *desk, uint32_t at, uint32_t end)
{
    size_t length;
    onr_table_match(table_of(desk, "offenses"),
                    &desk->story->reading->tokens.items[at].lower, sizeof(onr_token),
                    end - at, &length);
    return length;
}

/* The first of the words before an offense that belong to it: "attempted second-degree". */
static uint32_t
with_modifiers(const onr_desk *desk, uint32_t at, uint32_t begin)
{
    const onr_token *const tokens = desk->story->reading->tokens.items;
    const onr_table *const modifiers = table_of(desk, "offense-modifiers");
    while (at > begin &&
           onr_table_find(modifiers, onr_symbol_slice(tokens[at - 1].lower))) {
        --at;
    }
    while (onr_symbol_is(tokens[at].lower, "-")) {
        ++at;
    }
    return at;
}

static bool
contains(onr_slice text, onr_slice part)
{
    return onr_slice_find(text, part, 0) != SIZE_MAX;
}

/* Add an offense unless one that says as much is there; one that says less gives way. */
static void
add_offense(const onr_desk *desk, onr_event *event, onr_slice text)
{
    for (size_t i = 0; i < event->offenses.count; ++i) {
        if (contains(event->offenses.items[i], text)) {
            return;
        }
        if (contains(text, event->offenses.items[i])) {
            event->offenses.items[i] = text;
            return;
        }
    }
    *ONR_PUSH(desk->story->arena, &event->offenses) = text;
}

static void
add_range(const onr_desk *desk, onr_event *event, uint32_t begin, uint32_t end)
{
    for (uint32_t at = begin; at < end;) {
        const size_t length = offense_at(desk, at, end);
        if (length == 0) {
            ++at;
            continue;
        }
        const uint32_t first = with_modifiers(desk, at, begin);
        const uint32_t last = at + (uint32_t)length;
        add_offense(
            desk, event,
            onr_utf8_lower(desk->story->arena, onr_story_text(desk->story, first, last)));
        at = last;
    }
}

/* Where the next trigger of a class that has offenses of its own begins, or `end`. */
static uint32_t
next_trigger(const onr_desk *desk, const onr_candidate *candidate, uint32_t end)
{
    const uint32_t last = candidate->words[candidate->word_count - 1];
    for (size_t i = 0; i < desk->candidates->count; ++i) {
        const onr_candidate *const other = &desk->candidates->items[i];
        if (other->words[0] > last && other->words[0] < end &&
            is_charge_like(desk, other->rule->frame->class_name) &&
            !onr_slice_equal(other->rule->frame->class_name,
                             candidate->rule->frame->class_name)) {
            end = other->words[0];
        }
    }
    return end;
}

/* Whether a phrase names an offense: not a number, "the charges", "related crimes". */
static bool
names_offense(const onr_desk *desk, onr_slice phrase)
{
    onr_slice rest = phrase, word;
    while (onr_slice_split(&rest, ' ', &word)) {
        const bool plural = word.len > 3 && onr_slice_ends(word, ONR_LIT("s"));
        const onr_slice single = onr_slice_part(word, 0, word.len - (plural ? 1 : 0));
        const bool digits = word.len > 0 && word.ptr[0] >= '0' && word.ptr[0] <= '9';
        if (!digits && !onr_table_find(table_of(desk, "offense-counters"), word) &&
            !onr_table_find(table_of(desk, "offense-counters"), single) &&
            !onr_table_find(table_of(desk, "offense-fillers"), word)) {
            return true;
        }
    }
    return false;
}

/* Whether one of the offenses found in the sentence is in a phrase that is not much longer. */
static bool
is_brief(const onr_slice_list *named, onr_slice phrase)
{
    size_t words = 0;
    onr_slice rest = phrase, word;
    while (onr_slice_split(&rest, ' ', &word)) {
        ++words;
    }
    for (size_t i = 0; i < named->count; ++i) {
        if (words <= PHRASE_MAX && contains(phrase, named->items[i])) {
            return true;
        }
    }
    return false;
}

/* Offenses that the sentence names around the trigger. */
static void
gather(const onr_desk *desk, const onr_candidate *candidate, onr_event *out)
{
    const onr_sentence *const sentence =
        &desk->story->reading->sentences.items[candidate->sentence];
    const uint32_t first = candidate->words[0];
    const uint32_t behind = candidate->words[candidate->word_count - 1] + 1;
    uint32_t end = next_trigger(desk, candidate, sentence->last);
    end = end > behind + SPAN_MAX ? behind + SPAN_MAX : end;
    const uint32_t before =
        first - sentence->first > BEFORE_MAX ? first - BEFORE_MAX : sentence->first;
    add_range(desk, out, candidate->verb ? first : before, end);
}

/* The phrases of an event as offenses, one each; in an accusation only those that name a wrong. */
static void
part_phrases(const onr_desk *desk, bool strict, onr_slice_list *phrases)
{
    onr_slice_list parts = {0};
    for (size_t i = 0; i < phrases->count; ++i) {
        if (names_offense(desk, phrases->items[i])) {
            onr_offense_parts(desk, phrases->items[i], &parts);
        }
    }
    phrases->count = 0;
    for (size_t i = 0; i < parts.count; ++i) {
        const onr_slice part = parts.items[i];
        if (names_offense(desk, part) && (!strict || onr_offense_is_wrong(desk, part))) {
            *ONR_PUSH(desk->story->arena, phrases) = part;
        }
    }
}

void
onr_offenses_gather(const onr_desk *desk, const onr_candidate *candidate,
                    onr_event *event)
{
    onr_event named = {0};
    const bool accuses = is_charge_like(desk, event->kind);
    if (accuses) {
        gather(desk, candidate, &named);
    }
    part_phrases(desk, accuses, &event->offenses);
    size_t kept = 0;
    for (size_t i = 0; i < event->offenses.count; ++i) {
        const onr_slice phrase = event->offenses.items[i];
        if (named.offenses.count == 0 || is_brief(&named.offenses, phrase)) {
            event->offenses.items[kept++] = phrase;
        }
    }
    event->offenses.count = kept;
    for (size_t i = 0; i < named.offenses.count; ++i) {
        add_offense(desk, event, named.offenses.items[i]);
    }
}

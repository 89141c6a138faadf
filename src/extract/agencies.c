/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/agencies.h"

#include "base/utf8.h"

enum { TAIL_WORDS = 4 /* Most words of an end in `agency-endings` */ };

/* "'" in the kind of apostrophe that the story uses. */
onr_slice
onr_agency_apostrophes(const onr_story *story, onr_slice name)
{
    const bool curly =
        onr_slice_find(story->reading->document->text, ONR_LIT("’"), 0) != SIZE_MAX;
    onr_slice out = ONR_LIT(""), part;
    if (!curly) {
        return onr_slice_copy(story->arena, name);
    }
    for (bool first = true; name.ptr != NULL && onr_slice_split(&name, '\'', &part);
         first = false) {
        out = first
                  ? part
                  : onr_slice_join(story->arena,
                                   onr_slice_join(story->arena, out, ONR_LIT("’")), part);
    }
    return onr_slice_copy(story->arena, out);
}

static bool
begins_small(onr_slice text)
{
    size_t width;
    return onr_utf8_is_lower(onr_utf8_read(text, 0, &width));
}

static bool
ends_in_title(const onr_story *story, onr_slice lower)
{
    size_t last = lower.len;
    while (last > 0 && lower.ptr[last - 1] != ' ') {
        last--;
    }
    return onr_table_find(onr_lexicon_table(story->lexicon, "titles"),
                          onr_slice_part(lower, last, lower.len)) != NULL ||
           onr_slice_ends(lower, ONR_LIT("attorney general"));
}

/* "Seattle" in "Seattle's Office of Police Accountability": a place by the gazetteer or by the story. */
static bool
is_owner_place(const onr_story *story, onr_slice owner)
{
    if (onr_place_kind(story->lexicon, story->arena, owner).len > 0) {
        return true;
    }
    for (size_t i = 0; i < story->reading->entities.count; i++) {
        const onr_entity *const entity = &story->reading->entities.items[i];
        if (entity->kind == ONR_ENTITY_PLACE &&
            onr_slice_equal_nocase(entity->label, owner)) {
            return true;
        }
    }
    return false;
}

/* "Chicago’s police department" loses the ending, "Iowa's Tarrant County court" the owner. */
static onr_slice
without_owner(const onr_story *story, onr_slice text)
{
    onr_arena *const arena = story->arena;
    size_t at = onr_slice_find(text, ONR_LIT("’s "), 0), width = strlen("’s ");
    if (at == SIZE_MAX) {
        at = onr_slice_find(text, ONR_LIT("'s "), 0);
        width = strlen("'s ");
    }
    if (at == SIZE_MAX) {
        return text;
    }
    const onr_slice front = onr_slice_part(text, 0, at),
                    back = onr_slice_part(text, at + width, text.len);
    const onr_slice last = onr_utf8_lower(arena, front);
    if (ends_in_title(story, last) ||
        (!begins_small(back) && !is_owner_place(story, front))) {
        return text; // "Ashby District Attorney's Office", "Children's Hospital"
    }
    return begins_small(back)
               ? onr_slice_join(arena, onr_slice_join(arena, front, ONR_LIT(" ")), back)
               : back;
}

/* The longest end of the name that table `agency-endings` knows, as where it begins. */
const onr_row *
onr_agency_ending(const onr_story *story, onr_slice text, size_t *begin)
{
    const onr_table *const forms = onr_lexicon_table(story->lexicon, "agency-endings");
    const onr_row *best = NULL;
    size_t at = text.len;
    for (int words = 0; words < TAIL_WORDS && at > 0; words++) {
        while (at > 0 && text.ptr[at - 1] != ' ') {
            at--;
        }
        onr_slice key = onr_utf8_lower(story->arena, onr_slice_part(text, at, text.len));
        onr_slice spaced = ONR_LIT("");
        for (size_t i = 0; i < key.len; i++) { // As tokens: "sheriff 's office"
            const bool mark = key.ptr[i] == '\'' || (unsigned char)key.ptr[i] == 0xE2;
            if (mark) {
                const size_t width = key.ptr[i] == '\'' ? 1 : 3;
                spaced = onr_slice_join(story->arena, onr_slice_part(key, 0, i),
                                        ONR_LIT(" '"));
                key = onr_slice_join(story->arena, spaced,
                                     onr_slice_part(key, i + width, key.len));
                break;
            }
        }
        const onr_row *const row = onr_table_find(forms, key);
        if (row != NULL) {
            best = row;
            *begin = at;
        }
        at -= at > 0;
    }
    return best;
}

/* "Retired Ashby police", "A state police": words that are no part of the name. */
static onr_slice
without_status(const onr_story *story, onr_slice text)
{
    const onr_table *const statuses = onr_lexicon_table(story->lexicon, "tenure-status"),
                           *const articles =
                               onr_lexicon_table(story->lexicon, "articles");
    for (;;) {
        const size_t space = onr_slice_find(text, ONR_LIT(" "), 0);
        const onr_slice word = onr_utf8_lower(
            story->arena, onr_slice_part(text, 0, space == SIZE_MAX ? 0 : space));
        if (word.len == 0 || (onr_table_find(statuses, word) == NULL &&
                              onr_table_find(articles, word) == NULL)) {
            return text;
        }
        text = onr_slice_part(text, space + 1, text.len);
    }
}

onr_slice
onr_agency_normal_name(const onr_story *story, onr_slice text)
{
    onr_arena *const arena = story->arena;
    text =
        onr_slice_starts(text, ONR_LIT("the ")) || onr_slice_starts(text, ONR_LIT("The "))
            ? onr_slice_part(text, 4, text.len)
            : text;
    if (onr_slice_ends(text, ONR_LIT("'s"))) {
        text.len -= strlen("'s");
    } else if (onr_slice_ends(text, ONR_LIT("’s"))) {
        text.len -= strlen("’s");
    }
    const onr_agency_name name = onr_agency_name_parse_text(story->lexicon, arena, text);
    if (name.full.len > 0) {
        return onr_agency_apostrophes(story, name.full);
    }
    text = without_owner(story, without_status(story, text));
    size_t begin = 0;
    const onr_row *const end = onr_agency_ending(story, text, &begin);
    const bool of =
        begin > 4 && onr_slice_ends(onr_slice_part(text, 0, begin), ONR_LIT(" of "));
    const onr_slice front = onr_slice_trim(onr_slice_part(text, 0, begin));
    const bool nation = onr_table_find(onr_lexicon_table(story->lexicon, "demonyms"),
                                       onr_utf8_lower(arena, front)) != NULL;
    if (end != NULL && begin > 0 && !of && !nation) { // "French police" are no department
        text =
            onr_slice_join(arena, onr_slice_part(text, 0, begin), onr_row_field(end, 1));
        return onr_agency_apostrophes(story, text);
    }
    return onr_slice_copy(arena, text);
}

static bool
is_agency(const onr_party *party)
{
    return !onr_slice_equal(party->kind, ONR_LIT("Person"));
}

uint32_t
onr_agency_find(const onr_story *story, onr_slice name)
{
    const onr_agency_name wanted =
        onr_agency_name_parse_text(story->lexicon, story->arena, name);
    for (size_t i = 0; i < story->facts->parties.count; i++) {
        const onr_party *const party = &story->facts->parties.items[i];
        if (!is_agency(party)) {
            continue;
        }
        for (size_t j = 0; j <= party->aliases.count; j++) {
            const onr_slice own = j == 0 ? party->label : party->aliases.items[j - 1];
            const onr_agency_name known =
                onr_agency_name_parse_text(story->lexicon, story->arena, own);
            if (onr_agency_names_compare(&wanted, &known) == ONR_AGENCIES_AGREE) {
                return (uint32_t)i;
            }
        }
    }
    return ONR_NO_FACT;
}

/* A commonwealth is called a state as well, and the government of a country by the country's name. */
static void
add_plain_name(const onr_story *story, onr_party *party)
{
    const onr_slice label = party->label, tail = ONR_LIT(" government");
    if (onr_slice_starts(label, ONR_LIT("Commonwealth of "))) {
        const onr_slice name = onr_place_bare(story->lexicon, story->arena, label);
        *ONR_PUSH(story->arena, &party->aliases) =
            onr_slice_join(story->arena, ONR_LIT("State of "), name);
    } else if (onr_slice_ends(label, tail) &&
               onr_slice_equal(party->kind, ONR_LIT("Government"))) {
        *ONR_PUSH(story->arena, &party->aliases) =
            onr_slice_part(label, 0, label.len - tail.len);
    }
}

uint32_t
onr_agency_party(onr_story *story, onr_slice name, onr_slice kind)
{
    const uint32_t known = onr_agency_find(story, name);
    if (known != ONR_NO_FACT) {
        return known;
    }
    const onr_agency_name parts =
        onr_agency_name_parse_text(story->lexicon, story->arena, name);
    onr_party *const party = ONR_PUSH(story->arena, &story->facts->parties);
    party->label = name;
    party->kind = kind.len > 0         ? kind
                  : parts.kind.len > 0 ? parts.kind
                                       : ONR_LIT("Agency");
    add_plain_name(story, party);
    return (uint32_t)story->facts->parties.count - 1;
}

/* Whether a body's name begins with a city or county that is not where the story plays. */
static bool
is_of_another_place(const onr_story *story, const onr_party *party)
{
    const onr_whereabouts *const where = &story->where;
    const onr_slice own[] = {where->city, where->county, where->town};
    bool known = false;
    for (size_t i = 0; i < ONR_COUNT(own); i++) {
        if (own[i].len > 0 && onr_slice_find(party->label, own[i], 0) != SIZE_MAX) {
            return false;
        }
        known |= own[i].len > 0;
    }
    size_t begin = 0;
    if (!known || onr_agency_ending(story, party->label, &begin) == NULL) {
        return false;
    }
    const onr_slice kind =
        onr_place_kind(story->lexicon, story->arena,
                       onr_slice_trim(onr_slice_part(party->label, 0, begin)));
    return onr_slice_equal(kind, ONR_LIT("city")) ||
           onr_slice_equal(kind, ONR_LIT("county"));
}

bool
onr_agency_is_past_station(const onr_story *story, uint32_t party)
{
    const onr_reading *const reading = story->reading;
    if (!is_of_another_place(story, &story->facts->parties.items[party])) {
        return false;
    }
    bool named = false;
    for (size_t i = 0; i < reading->mentions.count; i++) {
        const onr_mention *const mention = &reading->mentions.items[i];
        if (mention->entity == ONR_NONE || story->party_of[mention->entity] != party ||
            story->name_at[mention->first] == ONR_NONE) {
            continue;
        }
        if (!onr_past_service_is_told(story->lexicon, reading, mention->first)) {
            return false;
        }
        named = true;
    }
    return named;
}

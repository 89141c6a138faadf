/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/offices.h"

#include "base/utf8.h"
#include "extract/agencies.h"
#include "lang/placename.h"

enum {
    NEAR = 160,       /* Code points within which a body is near a title */
    NEAR_WEIGHT = 3,  /* Mentions that nearness counts for */
    PLACE_WEIGHT = 4, /* Mentions that being of the story's place counts for */
};

/* A place without its last word where the pattern goes on with it: "Tarrant County District" before " District Court". */
static onr_slice
without_overlap(onr_slice place, onr_slice back)
{
    size_t last = place.len, end = 1;
    while (last > 0 && place.ptr[last - 1] != ' ') {
        last--;
    }
    while (end < back.len && back.ptr[end] != ' ') {
        end++;
    }
    const bool twice = last > 0 && back.len > 1 &&
                       onr_slice_equal(onr_slice_part(place, last, place.len),
                                       onr_slice_part(back, 1, end));
    return twice ? onr_slice_part(place, 0, last - 1) : place;
}

static onr_slice
put_in(onr_arena *arena, onr_slice pattern, onr_slice place)
{
    const size_t star = onr_slice_find(pattern, ONR_LIT("*"), 0);
    if (star == SIZE_MAX) {
        return pattern;
    }
    place = without_overlap(place, onr_slice_part(pattern, star + 1, pattern.len));
    const onr_slice front =
        onr_slice_join(arena, onr_slice_part(pattern, 0, star), place);
    const onr_slice whole =
        onr_slice_join(arena, front, onr_slice_part(pattern, star + 1, pattern.len));
    return place.len > 0 ? whole : onr_slice_trim(whole);
}

/* A chamber or the government of a state; empty if it is not known which state. */
static onr_slice
of_state(const onr_story *story, onr_slice pattern, onr_slice place)
{
    const onr_row *const row = onr_state_row(story->lexicon, story->arena, place);
    const size_t field = onr_slice_equal(pattern, ONR_LIT("="))       ? 2
                         : onr_slice_equal(pattern, ONR_LIT("house")) ? 3
                                                                      : 4;
    return onr_row_field(row, field);
}

/* "Tarrant County" with "* County", "City of Ashby" with "City of *": the place's own kind of government. */
static onr_slice
of_government(const onr_story *story, onr_slice pattern, onr_slice place)
{
    const onr_slice kind = onr_place_kind(story->lexicon, story->arena, place);
    const onr_row *const type =
        onr_table_find(onr_lexicon_table(story->lexicon, "governments"), kind);
    if (onr_slice_starts(onr_row_field(type, 1), ONR_LIT("*")) &&
        onr_slice_ends(onr_utf8_lower(story->arena, place), kind)) {
        return place; // The name has the word already
    }
    if (onr_slice_equal_nocase(place, story->where.town)) {
        const onr_row *const own = onr_table_find(
            onr_lexicon_table(story->lexicon, "governments"), story->where.town_type);
        return put_in(story->arena, onr_row_field(own, 1), place);
    }
    return put_in(story->arena, pattern, place);
}

static onr_slice
office_name(const onr_story *story, const onr_row *office, onr_slice place)
{
    const onr_slice scope = onr_row_field(office, 1), pattern = onr_row_field(office, 2);
    const bool plain = onr_slice_find(pattern, ONR_LIT("*"), 0) == SIZE_MAX;
    const onr_slice where = place.len > 0 ? place : onr_story_place(story, scope);
    if (onr_slice_equal(scope, ONR_LIT("state"))) {
        if (onr_slice_find(pattern, ONR_LIT("*"), 0) == SIZE_MAX &&
            onr_utf8_is_lower((unsigned char)pattern.ptr[0])) {
            return of_state(story, pattern, where);
        }
        if (onr_slice_equal(pattern, ONR_LIT("="))) {
            return of_state(story, pattern, where);
        }
        const onr_row *const row = onr_state_row(story->lexicon, story->arena, where);
        return put_in(story->arena, pattern, row != NULL ? onr_row_field(row, 1) : where);
    }
    const bool government = onr_slice_starts(pattern, ONR_LIT("City of")) ||
                            onr_slice_starts(pattern, ONR_LIT("Town of")) ||
                            onr_slice_starts(pattern, ONR_LIT("Village of")) ||
                            onr_slice_equal(pattern, ONR_LIT("* County")) ||
                            onr_slice_equal(pattern, ONR_LIT("* Township")) ||
                            onr_slice_equal(pattern, ONR_LIT("* Borough"));
    if (plain) {
        return pattern;
    }
    if (government) {
        return where.len > 0 ? of_government(story, pattern, where) : ONR_LIT("");
    }
    return put_in(story->arena, pattern, where);
}

onr_slice
onr_agency_by_pattern(const onr_story *story, const onr_row *row, onr_slice place)
{
    const onr_slice own =
        place.len > 0 ? place : onr_story_place(story, onr_row_field(row, 1));
    return own.len == 0 ? ONR_LIT("")
                        : onr_agency_apostrophes(story, office_name(story, row, own));
}

/* How near a party is spoken of: the number of code points to its nearest evidence. */
static uint32_t
distance(const onr_story *story, const onr_party *party, uint32_t at)
{
    const uint32_t here =
        onr_evidence_offset(story->index, story->reading->tokens.items[at].span.begin);
    uint32_t best = UINT32_MAX;
    for (size_t i = 0; i < party->evidence.count; i++) {
        const uint32_t there = party->evidence.items[i].begin;
        const uint32_t far = there > here ? there - here : here - there;
        best = far < best ? far : best;
    }
    return best;
}

/* Whether a label ends as a pattern does by table `agency-endings` too: "Iowa State Police" is no "Police Department". */
static bool
ends_alike(const onr_story *story, onr_slice label, onr_slice end)
{
    size_t begin;
    const onr_row *const own = onr_agency_ending(story, label, &begin);
    const onr_row *const wanted = onr_agency_ending(story, end, &begin);
    return own == NULL || wanted == NULL ||
           onr_slice_equal(onr_row_field(own, 1), onr_row_field(wanted, 1));
}

static bool
has_place(const onr_story *story, const onr_party *party)
{
    const onr_whereabouts *const where = &story->where;
    return (where->county.len > 0 && onr_slice_starts(party->label, where->county)) ||
           (where->city.len > 0 && onr_slice_starts(party->label, where->city)) ||
           (where->town.len > 0 && onr_slice_starts(party->label, where->town));
}

/* The story's body of the kind that an office belongs to, one whose name ends as the office's pattern does: spoken of
   often, near by, of the place where the story plays. */
static uint32_t
body_with_end(const onr_story *story, onr_slice end, uint32_t at)
{
    const onr_slice trimmed = onr_slice_trim(end);
    const onr_agency_name wanted =
        onr_agency_name_parse_text(story->lexicon, story->arena, trimmed);
    uint32_t choice = ONR_NO_FACT;
    size_t best = 0;
    for (size_t i = 0; i < story->facts->parties.count; i++) {
        const onr_party *const party = &story->facts->parties.items[i];
        if (onr_slice_equal(party->kind, ONR_LIT("Person"))) {
            continue;
        }
        const onr_agency_name known =
            onr_agency_name_parse_text(story->lexicon, story->arena, party->label);
        const onr_agencies_match match = onr_agency_names_compare(&wanted, &known);
        if ((match != ONR_AGENCIES_TAIL && match != ONR_AGENCIES_AGREE &&
             match != ONR_AGENCIES_HEAD) ||
            known.count < wanted.count || !ends_alike(story, party->label, trimmed) ||
            onr_agency_is_past_station(story, (uint32_t)i)) {
            continue;
        }
        const size_t score = 1 + party->evidence.count +
                             (distance(story, party, at) < NEAR ? NEAR_WEIGHT : 0) +
                             (has_place(story, party) ? PLACE_WEIGHT : 0);
        if (score > best) {
            best = score;
            choice = (uint32_t)i;
        }
    }
    return choice;
}

/* The law enforcement body that an officer without more belongs to: named near by, of the story's place, spoken of most. */
static uint32_t
police_body(const onr_story *story, uint32_t at)
{
    uint32_t choice = ONR_NO_FACT;
    size_t best = 0;
    for (size_t i = 0; i < story->facts->parties.count; i++) {
        const onr_party *const party = &story->facts->parties.items[i];
        if (!onr_slice_equal(party->kind, ONR_LIT("LawEnforcementAgency")) ||
            onr_agency_is_past_station(story, (uint32_t)i)) {
            continue;
        }
        const size_t score = party->evidence.count +
                             (distance(story, party, at) < NEAR ? NEAR_WEIGHT : 0) +
                             (has_place(story, party) ? PLACE_WEIGHT : 0);
        if (score > best) {
            best = score;
            choice = (uint32_t)i;
        }
    }
    return choice;
}

/* "Centre" before "County Judge" is "Centre County". */
static onr_slice
whole_place(const onr_story *story, onr_slice title, onr_slice place)
{
    onr_slice rest = title, word;
    (void)onr_slice_split(&rest, ' ', &word);
    const onr_row *const type =
        onr_table_find(onr_lexicon_table(story->lexicon, "governments"), word);
    if (place.len == 0 || !onr_slice_starts(onr_row_field(type, 1), ONR_LIT("*")) ||
        onr_slice_ends(onr_utf8_lower(story->arena, place), word)) {
        return place;
    }
    return put_in(story->arena, onr_row_field(type, 1), place);
}

/* "US Attorney General", and any where the story speaks of the Justice Department, serves the nation. */
static bool
is_national(const onr_story *story, onr_slice title, onr_slice place)
{
    if (!onr_slice_ends(title, ONR_LIT("attorney general"))) {
        return false;
    }
    if (onr_slice_starts(title, ONR_LIT("u.s."))) {
        return true;
    }
    return place.len > 0
               ? onr_slice_equal(onr_place_kind(story->lexicon, story->arena, place),
                                 ONR_LIT("country"))
               : onr_agency_find(story, ONR_LIT("Department of Justice")) != ONR_NO_FACT;
}

/* "County sheriff" is the sheriff of a county. */
static const onr_row *
row_of_rest(const onr_story *story, onr_slice title)
{
    onr_slice rest = title, word;
    (void)onr_slice_split(&rest, ' ', &word);
    const bool place =
        onr_table_find(onr_lexicon_table(story->lexicon, "governments"), word) != NULL;
    return place && rest.len > 0
               ? onr_table_find(onr_lexicon_table(story->lexicon, "offices"), rest)
               : NULL;
}

/* An "Alabama police officer" serves some town of Alabama. */
static bool
is_too_wide(onr_slice kind)
{
    return onr_slice_equal(kind, ONR_LIT("state")) ||
           onr_slice_equal(kind, ONR_LIT("country")) ||
           onr_slice_equal(kind, ONR_LIT("region"));
}

/* The place of a scope that the sentence of a title names, else the story's own. */
onr_slice
onr_agency_near_place(const onr_story *story, onr_slice scope, uint32_t at)
{
    const onr_reading *const reading = story->reading;
    const onr_sentence *const sentence =
        &reading->sentences.items[reading->tokens.items[at].sentence];
    const onr_slice own = onr_story_place(story, scope);
    onr_slice found = ONR_LIT("");
    for (uint32_t t = sentence->first; t < sentence->last; t++) {
        const uint32_t index = story->name_at[t];
        if (index == ONR_NONE || reading->names.items[index].kind != ONR_NAME_LOC) {
            continue;
        }
        const onr_name *const name = &reading->names.items[index];
        const onr_slice text = onr_story_text(story, name->first, name->last);
        if (onr_slice_equal_nocase(text, own)) {
            return own;
        }
        if (onr_slice_equal(onr_place_kind(story->lexicon, story->arena, text), scope)) {
            found = found.len == 0 ? text : found;
        }
    }
    return found.len > 0 ? found : own;
}

static bool
is_title_word(const onr_story *story, onr_slice word)
{
    return onr_table_find(onr_lexicon_table(story->lexicon, "person-nouns"), word) !=
               NULL ||
           onr_table_find(onr_lexicon_table(story->lexicon, "titles"), word) != NULL;
}

/* A place without what belongs to the title: "Centre County" of "Centre County Assistant", but "Cook County" as it is. */
static onr_slice
before_title_words(const onr_story *story, onr_slice place)
{
    const onr_slice lower = onr_utf8_lower(story->arena, place);
    for (size_t at = 0; at < lower.len;) {
        size_t end = onr_slice_find(lower, ONR_LIT(" "), at);
        end = end == SIZE_MAX ? lower.len : end;
        const bool named = at == 0 && end < lower.len;
        if (!named && is_title_word(story, onr_slice_part(lower, at, end))) {
            return onr_slice_trim(onr_slice_part(place, 0, at));
        }
        at = end + 1;
    }
    return place;
}

/* Whether words may name a place: no street, direction or common noun, and in capitals only if the gazetteer knows them. */
static bool
may_be_place(const onr_story *story, onr_slice place)
{
    static const char *const alone[] = {"agency-nouns", "directions", "governments"};
    const onr_slice lower = onr_utf8_lower(story->arena, place);
    for (size_t i = 0; i < ONR_COUNT(alone); i++) { // But "East Orange", "Ashby City"
        if (onr_table_find(onr_lexicon_table(story->lexicon, alone[i]), lower) != NULL) {
            return false;
        }
    }
    if (onr_place_kind(story->lexicon, story->arena, place).len > 0) {
        return true;
    }
    size_t last = lower.len;
    while (last > 0 && lower.ptr[last - 1] != ' ') {
        last--;
    }
    const onr_row *const head =
        onr_table_find(onr_lexicon_table(story->lexicon, "place-heads"),
                       onr_slice_part(lower, last, lower.len));
    return !onr_slice_equal(onr_row_field(head, 1), ONR_LIT("street")) &&
           !onr_place_is_shouted(place);
}

uint32_t
onr_agency_of_office(onr_story *story, onr_slice title, onr_slice field, onr_slice place,
                     uint32_t at)
{
    place = before_title_words(story, place);
    place = place.len > 0 && may_be_place(story, place) ? place : ONR_LIT("");
    const onr_table *const offices = onr_lexicon_table(story->lexicon, "offices");
    const onr_row *office = onr_table_find(offices, title);
    const bool police = onr_slice_equal(field, ONR_LIT("law-enforcement"));
    if (is_national(story, title, place)) {
        return onr_agency_party(story, ONR_LIT("U.S. Department of Justice"),
                                ONR_LIT(""));
    }
    if (office == NULL) {
        office = row_of_rest(story, title);
    }
    if (office == NULL && police) {
        const uint32_t body = place.len == 0 ? police_body(story, at) : ONR_NO_FACT;
        if (body != ONR_NO_FACT) {
            return body;
        }
        office = onr_table_find(offices, ONR_LIT("police officer"));
    }
    const onr_slice scope = onr_row_field(office, 1), pattern = onr_row_field(office, 2);
    if (office == NULL) {
        return ONR_NO_FACT;
    }
    const size_t star = onr_slice_find(pattern, ONR_LIT("*"), 0);
    if (star == SIZE_MAX || (place.len == 0 && star == 0)) {
        const uint32_t body = body_with_end(
            story, onr_slice_part(pattern, star == 0 ? 1 : 0, pattern.len), at);
        if (body != ONR_NO_FACT) {
            return body;
        }
    }
    if (place.len == 0 && onr_slice_equal(scope, ONR_LIT("named"))) {
        return ONR_NO_FACT;
    }
    const bool bare = onr_slice_equal(field, ONR_LIT("prosecution")) ||
                      onr_slice_equal(scope, ONR_LIT("court"));
    const onr_slice own = place.len > 0 ? whole_place(story, title, place)
                                        : onr_agency_near_place(story, scope, at);
    if (own.len == 0 && star != SIZE_MAX && !bare) {
        return ONR_NO_FACT;
    }
    const bool city = onr_slice_equal(scope, ONR_LIT("city")) && place.len > 0;
    if (city && is_too_wide(onr_place_kind(story->lexicon, story->arena, place))) {
        return ONR_NO_FACT;
    }
    const onr_slice name = office_name(story, office, own);
    return name.len == 0 ? ONR_NO_FACT
                         : onr_agency_party(story, onr_agency_apostrophes(story, name),
                                            ONR_LIT(""));
}

uint32_t
onr_agency_of_place(onr_story *story, onr_slice place)
{
    if (!may_be_place(story, place)) {
        return ONR_NO_FACT;
    }
    const onr_slice kind = onr_place_kind(story->lexicon, story->arena, place);
    const onr_row *const state = onr_state_row(story->lexicon, story->arena, place);
    onr_slice name = onr_row_field(state, 2);
    if (onr_slice_starts(onr_utf8_lower(story->arena, place), kind) && kind.len > 0) {
        name = place; // "City of Ashby"
    }
    if (name.len == 0) {
        const onr_row *const type =
            onr_table_find(onr_lexicon_table(story->lexicon, "governments"), kind);
        const onr_slice pattern = onr_row_field(type, 1);
        name =
            of_government(story, pattern.len > 0 ? pattern : ONR_LIT("City of *"), place);
    }
    return onr_agency_party(story, onr_slice_copy(story->arena, name),
                            ONR_LIT("Government"));
}

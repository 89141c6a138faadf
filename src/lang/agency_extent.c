/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/agency_extent.h"

enum { NAME_TOKENS_MAX = 14 /* a longer run of capitals is no name */ };

const onr_row *
onr_agency_match(const onr_table *table, const onr_agency_finder *f, uint32_t i,
                 uint32_t *length)
{
    size_t n = 0;
    const onr_row *const row =
        onr_table_match(table, &f->tokens[i].lower, sizeof(onr_token), f->last - i, &n);
    *length = (uint32_t)n;
    return row;
}

bool
onr_agency_is(const onr_agency_finder *f, uint32_t i, const char *word)
{
    return i >= f->first && i < f->last && onr_symbol_is(f->tokens[i].lower, word);
}

bool
onr_agency_capital(const onr_agency_finder *f, uint32_t i)
{
    return i < f->last && i >= f->first && onr_writing_is_capital(f->seen[i].writing);
}

bool
onr_agency_is_place(const onr_agency_finder *f, uint32_t i)
{
    return f->hints[i] & ONR_HINT_PLACE;
}

bool
onr_agency_field_is(const onr_row *row, size_t field, const char *text)
{
    return onr_slice_equal(onr_row_field(row, field), onr_slice_of(text));
}

/* A hyphen written without spaces. */
bool
onr_agency_glues(const onr_agency_finder *f, uint32_t i)
{
    return onr_agency_is(f, i, "-") && i > f->first && !f->tokens[i - 1].space_after &&
           !f->tokens[i].space_after;
}

/* "gov." and the like, which belong to a person and never stand inside an agency's name. */
static bool
is_short_title(const onr_agency_finder *f, uint32_t i)
{
    const onr_symbol form = f->tokens[i].form;
    return f->seen[i].known & ONR_NW_TITLE && form->text[form->len - 1] == '.' &&
           form->len > 2;
}

/* Whether names of towns begin with the word at `i`, and another capital follows: "Grand Falls", "New Ashby". */
static bool
begins_town(const onr_agency_finder *f, uint32_t i)
{
    const uint8_t upos = f->tokens[i].upos;
    return (f->seen[i].known & ONR_NW_PLACE_PART || onr_agency_is_place(f, i)) &&
           onr_agency_capital(f, i + 1) &&
           (upos == ONR_UPOS_ADJ || upos == ONR_UPOS_PROPN || upos == ONR_UPOS_NOUN);
}

/* A word that may have its capital from the beginning of a sentence: "Local police". */
static bool
is_ordinary(const onr_agency_finder *f, uint32_t i)
{
    const uint8_t upos = f->tokens[i].upos;
    return (upos == ONR_UPOS_ADJ || upos == ONR_UPOS_ADV || upos == ONR_UPOS_VERB) &&
           !(f->seen[i].known & ONR_NW_AGENCY_PART);
}

/* A capital that no name of an agency begins with or goes over. */
static bool
stops(const onr_agency_finder *f, uint32_t i)
{
    const bool town = begins_town(f, i);
    if (f->hints[i] & ONR_HINT_PERSON || f->seen[i].known & ONR_NW_CALENDAR ||
        is_short_title(f, i)) {
        return true;
    }
    const bool modifier =
        onr_table_find(f->grammar->modifiers, onr_symbol_slice(f->tokens[i].lower));
    return i == f->first ? !town && (is_ordinary(f, i) || modifier ||
                                     f->seen[i].known & ONR_NW_STARTER)
                         : (modifier || f->seen[i].known & ONR_NW_STARTER) &&
                               !(town && f->seen[i].style == 0);
}

/* "17th". */
bool
onr_agency_is_ordinal(const onr_agency_finder *f, uint32_t i)
{
    const onr_symbol form = f->tokens[i].form;
    return f->seen[i].writing == ONR_WRITING_DIGITS && form->len > 2 &&
           form->text[form->len - 1] >= 'a';
}

/* The small words over which a name goes on to the left: "City of Ashby Police", "Parks and Recreation Department". */
static bool
links_left(const onr_agency_finder *f, uint32_t i, const onr_row *head)
{
    if (i <= f->first || !onr_agency_capital(f, i - 1) || !onr_agency_capital(f, i + 1)) {
        return false;
    }
    const uint16_t before = f->seen[i - 1].known;
    if (onr_agency_is(f, i, "of")) {
        return before & (ONR_NW_AGENCY_PART | ONR_NW_AGENCY_END | ONR_NW_PLACE_END);
    }
    if (onr_agency_is(f, i, "'s")) {
        return onr_agency_field_is(head, 1, "MedicalFacility") ||
               onr_agency_field_is(head, 1, "School");
    }
    const bool pair = onr_agency_is(f, i, "and") || onr_agency_is(f, i, "&");
    return pair && !onr_agency_is_place(f, i - 1) && !onr_agency_is_place(f, i + 1) &&
           !(before & ONR_NW_TITLE) &&
           (onr_agency_is(f, i, "&") || onr_agency_field_is(head, 1, "Government") ||
            onr_agency_field_is(head, 1, "AdvocacyGroup") ||
            onr_agency_field_is(head, 1, "LaborUnion"));
}

/* "Ashby's Board of Supervisors". */
static bool
owns_head(const onr_agency_finder *f, uint32_t i, uint32_t head_at)
{
    return i == head_at && i >= f->first + 2 && onr_agency_is(f, i - 1, "'s") &&
           onr_agency_is_place(f, i - 2) && onr_agency_capital(f, i - 2);
}

/* Where the name before the head at `head_at` begins. */
uint32_t
onr_agency_left_end(const onr_agency_finder *f, uint32_t head_at, const onr_row *head)
{
    uint32_t i = head_at;
    while (i > f->first && head_at - i < NAME_TOKENS_MAX) {
        if (onr_agency_capital(f, i - 1) && !stops(f, i - 1)) {
            --i;
        } else if (owns_head(f, i, head_at)) {
            i -= 2;
        } else if (i >= f->first + 3 && onr_agency_glues(f, i - 2) &&
                   onr_agency_capital(f, i - 3)) {
            i -= 3;
        } else if (onr_agency_glues(f, i - 1) && i >= f->first + 2 &&
                   onr_agency_capital(f, i - 2)) {
            i -= 2;
        } else if (i - 1 > f->first && i < head_at + 1 && links_left(f, i - 1, head)) {
            i -= 2;
        } else {
            break;
        }
    }
    const bool numbered = onr_agency_field_is(head, 1, "Court") ||
                          onr_agency_field_is(head, 1, "LawEnforcementAgency");
    return numbered && i > f->first && onr_agency_is_ordinal(f, i - 1) ? i - 1 : i;
}

/* The end of a hyphened or plain capital word at `i`, or `i`. */
static uint32_t
word_end(const onr_agency_finder *f, uint32_t i)
{
    if (!onr_agency_capital(f, i) || stops(f, i)) {
        return i;
    }
    ++i;
    while (i + 1 < f->last && onr_agency_glues(f, i)) {
        i += 2;
    }
    return i;
}

/* Whether "and" at `i` goes on with what a department is for, not with another party. */
static bool
and_goes_on(const onr_agency_finder *f, uint32_t i, const onr_row *head)
{
    uint32_t length;
    return (onr_agency_field_is(head, 1, "Government") ||
            onr_agency_field_is(head, 1, "LawEnforcementAgency")) &&
           !onr_agency_field_is(head, 0, "city of") && onr_agency_capital(f, i + 1) &&
           !onr_agency_is_place(f, i + 1) && !onr_agency_is_place(f, i - 1) &&
           !(f->seen[i + 1].known & (ONR_NW_TITLE | ONR_NW_GIVEN | ONR_NW_AGENCY)) &&
           !onr_agency_match(f->grammar->known, f, i + 1, &length);
}

/* Whether a head goes on after its last word: "Department of". */
bool
onr_agency_ends_open(const onr_agency_finder *f, uint32_t last)
{
    return f->seen[last].writing == ONR_WRITING_SMALL;
}

/* The end of what follows a head such as "Department of". */
uint32_t
onr_agency_complement_end(const onr_agency_finder *f, uint32_t start, const onr_row *head)
{
    uint32_t i = start + onr_agency_is(f, start, "the"), end = start;
    if (onr_agency_is(f, start, "and") && !onr_agency_ends_open(f, start - 1) &&
        and_goes_on(f, start, head)) {
        end = i =
            word_end(f, start + 1); // "Division of Corrections | and Rehabilitation"
    }
    while (i < f->last && i - start < NAME_TOKENS_MAX) {
        const uint32_t next = word_end(f, i);
        if (next > i) {
            end = i = next;
        } else if (end == i && i > start &&
                   (((onr_agency_is(f, i, "and") || onr_agency_is(f, i, "&")) &&
                     and_goes_on(f, i, head)) ||
                    ((onr_agency_is(f, i, "of") || onr_agency_is(f, i, "for")) &&
                     onr_agency_capital(f, i + 1)))) {
            ++i;
        } else if (end == i && i > start && onr_agency_is(f, i, "of") &&
                   onr_agency_is(f, i + 1, "the") && onr_agency_capital(f, i + 2)) {
            i += 2;
        } else {
            break;
        }
    }
    return end;
}

bool
onr_agency_is_number(const onr_agency_finder *f, uint32_t i)
{
    return i < f->last && f->seen[i].writing == ONR_WRITING_DIGITS;
}

/* "Division of Corrections | and Rehabilitation", where the head is a department of something and the name ends there. */
static bool
goes_on_with_and(const onr_agency_finder *f, uint32_t end, const onr_row *head)
{
    return onr_slice_find(onr_row_field(head, 0), ONR_LIT(" of "), 0) != SIZE_MAX &&
           (onr_agency_is(f, end, "and") || onr_agency_is(f, end, "&")) &&
           onr_agency_capital(f, end + 1) && !onr_agency_capital(f, end + 2) &&
           and_goes_on(f, end, head);
}

/* What may follow a name: "Lodge 5", "No. 12", "for the Southern District of Iowa", "of Ashby County". */
uint32_t
onr_agency_right_end(const onr_agency_finder *f, uint32_t end, const onr_row *head)
{
    if (end + 1 < f->last && onr_agency_glues(f, end) && onr_agency_capital(f, end + 1)) {
        return word_end(f, end + 1);
    }
    if (onr_agency_capital(f, end) &&
        f->seen[end].known & (ONR_NW_AGENCY_END | ONR_NW_AGENCY_PART) &&
        onr_agency_is_number(f, end + 1) && onr_agency_field_is(head, 1, "LaborUnion")) {
        return end + 2;
    }
    if (onr_agency_is(f, end, "no.") && onr_agency_is_number(f, end + 1)) {
        return end + 2;
    }
    if (onr_agency_is_number(f, end) && f->tokens[end].form->len <= 3 &&
        (onr_agency_field_is(head, 1, "LaborUnion") ||
         onr_agency_field_is(head, 1, "School"))) {
        return end + 1;
    }
    if (goes_on_with_and(f, end, head)) {
        return word_end(f, end + 1);
    }
    if (onr_agency_field_is(head, 1, "MedicalFacility") && onr_agency_is(f, end, "at") &&
        onr_agency_capital(f, end + 1)) {
        return word_end(f, end + 1); // "Ashby Medical Center at Marlow"
    }
    const bool court = onr_agency_field_is(head, 1, "Court");
    if (court && onr_agency_is(f, end, "for") && onr_agency_is(f, end + 1, "the")) {
        const bool ordinal =
            onr_agency_is_number(f, end + 2) && onr_agency_capital(f, end + 3);
        return ordinal ? word_end(f, end + 3)
                       : onr_agency_complement_end(f, end + 1, head);
    }
    const bool local = court || onr_agency_field_is(head, 1, "Legislature") ||
                       onr_agency_field_is(head, 1, "OversightBody") ||
                       onr_agency_field_is(head, 1, "MedicalFacility");
    if (local && onr_agency_is(f, end, "of") && onr_agency_capital(f, end + 1) &&
        onr_agency_is_place(f, end + 1)) {
        return onr_agency_complement_end(f, end + 1, head);
    }
    return end;
}

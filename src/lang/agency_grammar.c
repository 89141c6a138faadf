/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/agency_grammar.h"

enum { NAME_TOKENS_MAX = 14 /* a longer run of capitals is no name */ };

typedef struct {
    const onr_agency_grammar *grammar;
    const onr_token *tokens;
    const onr_name_token *seen;
    const uint8_t *hints;
    uint32_t first, last; // Of the sentence
} finder;

onr_agency_grammar
onr_agency_grammar_of(const onr_lexicon *lexicon)
{
    return (onr_agency_grammar){
        onr_lexicon_table(lexicon, "agency-heads"),
        onr_lexicon_table(lexicon, "agencies"),
        onr_lexicon_table(lexicon, "titles"),
        onr_lexicon_table(lexicon, "loose-modifiers"),
        onr_lexicon_table(lexicon, "where"),
    };
}

static const onr_row *
match(const onr_table *table, const finder *f, uint32_t i, uint32_t *length)
{
    size_t n = 0;
    const onr_row *const row =
        onr_table_match(table, &f->tokens[i].lower, sizeof(onr_token), f->last - i, &n);
    *length = (uint32_t)n;
    return row;
}

static bool
is(const finder *f, uint32_t i, const char *word)
{
    return i >= f->first && i < f->last && onr_symbol_is(f->tokens[i].lower, word);
}

static bool
capital(const finder *f, uint32_t i)
{
    return i < f->last && i >= f->first && onr_writing_is_capital(f->seen[i].writing);
}

static bool
is_place(const finder *f, uint32_t i)
{
    return f->hints[i] & ONR_HINT_PLACE;
}

static bool
field_is(const onr_row *row, size_t field, const char *text)
{
    return onr_slice_equal(onr_row_field(row, field), onr_slice_of(text));
}

/* A hyphen written without spaces. */
static bool
glues(const finder *f, uint32_t i)
{
    return is(f, i, "-") && i > f->first && !f->tokens[i - 1].space_after &&
           !f->tokens[i].space_after;
}

/* "gov." and the like, which belong to a person and never stand inside an agency's name. */
static bool
is_short_title(const finder *f, uint32_t i)
{
    const onr_symbol form = f->tokens[i].form;
    return f->seen[i].known & ONR_NW_TITLE && form->text[form->len - 1] == '.' &&
           form->len > 2;
}

/* A capital that no name of an agency begins with or goes over. */
static bool
stops(const finder *f, uint32_t i)
{
    const uint8_t upos = f->tokens[i].upos;
    if (f->hints[i] & ONR_HINT_PERSON ||
        (i == f->first &&
         (upos == ONR_UPOS_ADJ || upos == ONR_UPOS_ADV || upos == ONR_UPOS_VERB) &&
         !(f->seen[i].known & ONR_NW_AGENCY_PART))) {
        return true;
    }
    return f->seen[i].known & (ONR_NW_CALENDAR | ONR_NW_STARTER) ||
           is_short_title(f, i) ||
           onr_table_find(f->grammar->modifiers, onr_symbol_slice(f->tokens[i].lower));
}

/* "17th". */
static bool
is_ordinal(const finder *f, uint32_t i)
{
    const onr_symbol form = f->tokens[i].form;
    return f->seen[i].writing == ONR_WRITING_DIGITS && form->len > 2 &&
           form->text[form->len - 1] >= 'a';
}

/* The small words over which a name goes on to the left: "City of Ashby Police", "Parks and Recreation Department". */
static bool
links_left(const finder *f, uint32_t i, const onr_row *head)
{
    if (i <= f->first || !capital(f, i - 1) || !capital(f, i + 1)) {
        return false;
    }
    const uint16_t before = f->seen[i - 1].known;
    if (is(f, i, "of")) {
        return before & (ONR_NW_AGENCY_PART | ONR_NW_AGENCY_END | ONR_NW_PLACE_END);
    }
    if (is(f, i, "'s")) {
        return field_is(head, 1, "MedicalFacility") || field_is(head, 1, "School");
    }
    const bool pair = is(f, i, "and") || is(f, i, "&");
    return pair && !is_place(f, i - 1) && !is_place(f, i + 1) &&
           !(before & ONR_NW_TITLE) &&
           (is(f, i, "&") || field_is(head, 1, "Government") ||
            field_is(head, 1, "AdvocacyGroup") || field_is(head, 1, "LaborUnion"));
}

/* "Ashby's Board of Supervisors". */
static bool
owns_head(const finder *f, uint32_t i, uint32_t head_at)
{
    return i == head_at && i >= f->first + 2 && is(f, i - 1, "'s") &&
           is_place(f, i - 2) && capital(f, i - 2);
}

/* Where the name before the head at `head_at` begins. */
static uint32_t
left_end(const finder *f, uint32_t head_at, const onr_row *head)
{
    uint32_t i = head_at;
    while (i > f->first && head_at - i < NAME_TOKENS_MAX) {
        if (capital(f, i - 1) && !stops(f, i - 1)) {
            --i;
        } else if (owns_head(f, i, head_at)) {
            i -= 2;
        } else if (i >= f->first + 3 && glues(f, i - 2) && capital(f, i - 3)) {
            i -= 3;
        } else if (glues(f, i - 1) && i >= f->first + 2 && capital(f, i - 2)) {
            i -= 2;
        } else if (i - 1 > f->first && i < head_at + 1 && links_left(f, i - 1, head)) {
            i -= 2;
        } else {
            break;
        }
    }
    const bool numbered =
        field_is(head, 1, "Court") || field_is(head, 1, "LawEnforcementAgency");
    return numbered && i > f->first && is_ordinal(f, i - 1) ? i - 1 : i;
}

/* The end of a hyphened or plain capital word at `i`, or `i`. */
static uint32_t
word_end(const finder *f, uint32_t i)
{
    if (!capital(f, i) || stops(f, i)) {
        return i;
    }
    ++i;
    while (i + 1 < f->last && glues(f, i)) {
        i += 2;
    }
    return i;
}

/* Whether "and" at `i` goes on with what a department is for, not with another party. */
static bool
and_goes_on(const finder *f, uint32_t i, const onr_row *head)
{
    uint32_t length;
    return field_is(head, 1, "Government") && !field_is(head, 0, "city of") &&
           capital(f, i + 1) && !is_place(f, i + 1) && !is_place(f, i - 1) &&
           !(f->seen[i + 1].known & (ONR_NW_TITLE | ONR_NW_GIVEN | ONR_NW_AGENCY)) &&
           !match(f->grammar->known, f, i + 1, &length);
}

/* Whether a head goes on after its last word: "Department of". */
static bool
ends_open(const finder *f, uint32_t last)
{
    return f->seen[last].writing == ONR_WRITING_SMALL;
}

/* The end of what follows a head such as "Department of". */
static uint32_t
complement_end(const finder *f, uint32_t start, const onr_row *head)
{
    uint32_t i = start + is(f, start, "the"), end = start;
    if (is(f, start, "and") && !ends_open(f, start - 1) && and_goes_on(f, start, head)) {
        end = i =
            word_end(f, start + 1); // "Division of Corrections | and Rehabilitation"
    }
    while (i < f->last && i - start < NAME_TOKENS_MAX) {
        const uint32_t next = word_end(f, i);
        if (next > i) {
            end = i = next;
        } else if (end == i && i > start &&
                   (((is(f, i, "and") || is(f, i, "&")) && and_goes_on(f, i, head)) ||
                    ((is(f, i, "of") || is(f, i, "for")) && capital(f, i + 1)))) {
            ++i;
        } else if (end == i && i > start && is(f, i, "of") && is(f, i + 1, "the") &&
                   capital(f, i + 2)) {
            i += 2;
        } else {
            break;
        }
    }
    return end;
}

static bool
is_number(const finder *f, uint32_t i)
{
    return i < f->last && f->seen[i].writing == ONR_WRITING_DIGITS;
}

/* What may follow a name: "Lodge 5", "No. 12", "for the Southern District of Iowa", "of Ashby County". */
static uint32_t
right_end(const finder *f, uint32_t end, const onr_row *head)
{
    if (end + 1 < f->last && glues(f, end) && capital(f, end + 1)) {
        return word_end(f, end + 1);
    }
    if (capital(f, end) &&
        f->seen[end].known & (ONR_NW_AGENCY_END | ONR_NW_AGENCY_PART) &&
        is_number(f, end + 1) && field_is(head, 1, "LaborUnion")) {
        return end + 2;
    }
    if (is(f, end, "no.") && is_number(f, end + 1)) {
        return end + 2;
    }
    if (is_number(f, end) && f->tokens[end].form->len <= 3 &&
        (field_is(head, 1, "LaborUnion") || field_is(head, 1, "School"))) {
        return end + 1;
    }
    const bool court = field_is(head, 1, "Court");
    if (court && is(f, end, "for") && is(f, end + 1, "the")) {
        const bool ordinal = is_number(f, end + 2) && capital(f, end + 3);
        return ordinal ? word_end(f, end + 3) : complement_end(f, end + 1, head);
    }
    const bool local = court || field_is(head, 1, "Legislature") ||
                       field_is(head, 1, "OversightBody") ||
                       field_is(head, 1, "MedicalFacility");
    if (local && is(f, end, "of") && capital(f, end + 1) && is_place(f, end + 1)) {
        return complement_end(f, end + 1, head);
    }
    return end;
}

static void
push(onr_arena *arena, onr_agency_list *out, uint32_t first, uint32_t last,
     onr_slice kind, bool weak)
{
    *ONR_PUSH(arena, out) = (onr_agency_span){first, last, kind, weak};
}

static bool
all_capital(const finder *f, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; ++i) {
        if (f->seen[i].writing == ONR_WRITING_SMALL && f->tokens[i].form->len > 3) {
            return false;
        }
    }
    return capital(f, first);
}

/* Whether a title that begins in [first, last) ends with the head: "Tarrant County Deputy District Attorney". */
static bool
is_title_over(const finder *f, uint32_t first, uint32_t last, uint32_t end)
{
    uint32_t length;
    for (uint32_t i = first; i < last; ++i) {
        if (f->seen[i].known & (ONR_NW_TITLE | ONR_NW_TITLE_PART) &&
            match(f->grammar->titles, f, i, &length) && i + length == end) {
            return true;
        }
    }
    return false;
}

/* "Ashby police", "Tarrant County sheriff's office": a place before a head in small letters. */
static void
find_small_head(const finder *f, onr_arena *arena, uint32_t at, uint32_t length,
                const onr_row *head, onr_agency_list *out)
{
    const bool police = length == 1 && is(f, at, "police");
    const bool owned = at >= f->first + 2 && is(f, at - 1, "'s");
    const uint32_t end = owned ? at - 1 : at;
    if (at <= f->first || (length == 1 && (!police || owned)) ||
        field_is(head, 3, "weak") || (!police && !is_place(f, end - 1))) {
        return;
    }
    uint32_t first = left_end(f, end, head);
    while (!police && first < end && !is_place(f, first)) {
        ++first;
    }
    const bool any_of_state =
        police && first + 1 == end && f->seen[first].known & ONR_NW_STATE;
    if (first < end && !any_of_state && !is_title_over(f, first, at, at + length)) {
        push(arena, out, first, at + length, onr_row_field(head, 1), false);
    }
}

static void
find_end_head(const finder *f, onr_arena *arena, uint32_t at, uint32_t length,
              const onr_row *head, onr_agency_list *out)
{
    if (!capital(f, at)) {
        find_small_head(f, arena, at, length, head, out);
        return;
    }
    if (!all_capital(f, at, at + length)) {
        return;
    }
    const uint32_t first = left_end(f, at, head);
    const uint32_t end = right_end(f, at + length, head);
    const bool bare = first == at;
    const bool body =
        !field_is(head, 1, "AdvocacyGroup") && !field_is(head, 1, "Company") &&
        !field_is(head, 1, "School") && !field_is(head, 1, "MedicalFacility") &&
        !field_is(head, 1, "NewsOrganization") && !field_is(head, 1, "LawFirm");
    /* "Kanawha Court" is a court or an address; a place or another word of courts must tell. */
    const bool address = length == 1 && is(f, at, "court") && at > f->first &&
                         !is_place(f, at - 1) && !is_ordinal(f, first) &&
                         !(f->seen[at - 1].known & ONR_NW_AGENCY_PART);
    if (is_title_over(f, first, bare ? at + 1 : at, at + length)) {
        return;
    }
    const bool weak = field_is(head, 3, "weak") || (bare && length == 1);
    if (!address && (!bare || (length > 1 && body) || end > at + length)) {
        push(arena, out, first, end, onr_row_field(head, 1), weak);
    }
}

static void
find_start_head(const finder *f, onr_arena *arena, uint32_t at, uint32_t length,
                const onr_row *head, onr_agency_list *out)
{
    if (!all_capital(f, at, at + length)) {
        return;
    }
    const uint32_t end = complement_end(f, at + length, head);
    const bool whole = length > 2 && !ends_open(f, at + length - 1);
    if (end > at + length || whole) {
        push(arena, out, left_end(f, at, head), end > at + length ? end : at + length,
             onr_row_field(head, 1), false);
    }
}

static bool
all_upper(const finder *f, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; ++i) {
        if (f->seen[i].writing == ONR_WRITING_SMALL ||
            f->seen[i].writing == ONR_WRITING_CAPITAL) {
            return false;
        }
    }
    return true;
}

/* Whether a platform is named as where something was said: "on Facebook", "a Twitter post". */
static bool
is_where(const finder *f, uint32_t at, uint32_t end)
{
    const bool after =
        at > f->first &&
        (onr_table_find(f->grammar->where, onr_symbol_slice(f->tokens[at - 1].lower)) ||
         f->tokens[at - 1].upos == ONR_UPOS_ADP ||
         f->tokens[at - 1].upos == ONR_UPOS_DET ||
         f->tokens[at - 1].upos == ONR_UPOS_PRON);
    return after || (end < f->last && f->tokens[end].upos == ONR_UPOS_NOUN);
}

static void
find_known(const finder *f, onr_arena *arena, uint32_t at, onr_agency_list *out)
{
    uint32_t length;
    const onr_row *const row = match(f->grammar->known, f, at, &length);
    const uint32_t end = at + length;
    const bool news = field_is(row, 2, "NewsOrganization");
    const bool written =
        all_capital(f, at, end) || (capital(f, at) && length > 1 && !news);
    if (!row || !written || (field_is(row, 3, "caps") && !all_upper(f, at, end)) ||
        (field_is(row, 3, "platform") && is_where(f, at, end))) {
        return;
    }
    /* Inside a sentence a capital says that the body is meant: "the Army", "to Walmart". */
    const bool body = at > f->first && f->seen[at].style == 0 &&
                      !(f->seen[at].seen & ONR_SEEN_SMALL) && !news &&
                      !(f->seen[at].known & (ONR_NW_GIVEN | ONR_NW_PLACE)) &&
                      !(capital(f, at - 1) || (end < f->last && capital(f, end)));
    const bool channel = news && is_number(f, end) && f->tokens[end].form->len <= 2;
    push(arena, out, at, end + channel, onr_row_field(row, 2),
         length == 1 && !all_upper(f, at, at + 1) && !body);
}

/* "WXYZ" and "KXYZ-TV": stations of the United States have letters that begin with K or W. */
static void
find_station(const finder *f, onr_arena *arena, uint32_t at, onr_agency_list *out)
{
    const onr_slice form = onr_symbol_slice(f->tokens[at].form);
    const bool letters = form.len == 4 && (form.ptr[0] == 'K' || form.ptr[0] == 'W') &&
                         f->seen[at].writing == ONR_WRITING_UPPER &&
                         f->seen[at].style != 2 && f->seen[at].known == 0;
    const bool tailed =
        glues(f, at + 1) && at + 2 < f->last &&
        (is(f, at + 2, "tv") || is(f, at + 2, "fm") || is(f, at + 2, "am"));
    if (letters ||
        (tailed && form.len <= 4 && f->seen[at].writing == ONR_WRITING_UPPER)) {
        push(arena, out, at, tailed ? at + 3 : at + 1, ONR_LIT("NewsOrganization"),
             false);
    }
    const bool numbered = is(f, at, "channel") && is_number(f, at + 1);
    if (numbered) {
        push(arena, out, at, at + 2, ONR_LIT("NewsOrganization"), false);
    }
}

/* Longest first, then from left to right. */
static bool
comes_before(const onr_agency_span *a, const onr_agency_span *b)
{
    const uint32_t m = a->last - a->first, n = b->last - b->first;
    return m != n ? m > n : a->first < b->first;
}

static bool
overlaps(const onr_agency_span *a, const onr_agency_span *b)
{
    return a->first < b->last && b->first < a->last;
}

/* Keep the longest of spans that overlap, the first found of equals, in order of text. */
static void
keep_longest(onr_agency_list *list, size_t from)
{
    const size_t count = list->count - from;
    if (count == 0) {
        return;
    }
    onr_agency_span *const items = list->items + from;
    size_t kept = 0;
    for (size_t i = 1; i < count; ++i) {
        const onr_agency_span span = items[i];
        size_t k = i;
        for (; k > 0 && comes_before(&span, &items[k - 1]); --k) {
            items[k] = items[k - 1];
        }
        items[k] = span;
    }
    for (size_t i = 0; i < count; ++i) {
        const onr_agency_span span = items[i];
        size_t k = 0;
        while (k < kept && !overlaps(&span, &items[k])) {
            ++k;
        }
        if (k == kept) {
            items[kept++] = span;
        }
    }
    for (size_t i = 1; i < kept; ++i) {
        const onr_agency_span span = items[i];
        size_t k = i;
        for (; k > 0 && span.first < items[k - 1].first; --k) {
            items[k] = items[k - 1];
        }
        items[k] = span;
    }
    list->count = from + kept;
}

void
onr_agency_grammar_find(const onr_agency_grammar *grammar, onr_arena *arena,
                        const onr_reading *reading, const onr_name_token *tokens,
                        const uint8_t *hints, const onr_sentence *sentence,
                        onr_agency_list *out)
{
    const finder f = {grammar, reading->tokens.items, tokens,
                      hints,   sentence->first,       sentence->last};
    const size_t from = out->count;
    for (uint32_t i = f.first; i < f.last; ++i) {
        const unsigned heads =
            ONR_NW_AGENCY_END | ONR_NW_AGENCY_PART | ONR_NW_COMPANY | ONR_NW_NEWS;
        uint32_t length;
        if (capital(&f, i)) {
            find_known(&f, arena, i, out);
            find_station(&f, arena, i, out);
        }
        if (!capital(&f, i) && !(tokens[i].known & heads)) {
            continue;
        }
        const onr_row *const head = match(grammar->heads, &f, i, &length);
        if (head && field_is(head, 2, "start")) {
            find_start_head(&f, arena, i, length, head, out);
        } else if (head) {
            find_end_head(&f, arena, i, length, head, out);
        }
    }
    keep_longest(out, from);
}

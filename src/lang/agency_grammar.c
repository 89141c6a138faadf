/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/agency_extent.h"

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

static void
push(onr_arena *arena, onr_agency_list *out, uint32_t first, uint32_t last,
     onr_slice kind, bool weak)
{
    *ONR_PUSH(arena, out) = (onr_agency_span){first, last, kind, weak};
}

static bool
all_capital(const onr_agency_finder *f, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; ++i) {
        if (f->seen[i].writing == ONR_WRITING_SMALL && f->tokens[i].form->len > 3) {
            return false;
        }
    }
    return onr_agency_capital(f, first);
}

/* Whether a title that begins in [first, last) ends with the head, or after it where it is a unit's: "Tarrant County Deputy
   District Attorney", "Internal Affairs Lt.". */
static bool
is_title_over(const onr_agency_finder *f, uint32_t first, uint32_t last, uint32_t end,
              const onr_row *head)
{
    uint32_t length;
    const bool unit =
        first + 1 == last && onr_agency_field_is(head, 1, "LawEnforcementAgency");
    for (uint32_t i = first; i < last; ++i) {
        if (f->seen[i].known & (ONR_NW_TITLE | ONR_NW_TITLE_PART) &&
            onr_agency_match(f->grammar->titles, f, i, &length) &&
            (i + length == end || (unit && i + length > end))) {
            return true;
        }
    }
    return false;
}

/* "Ashby police", "Tarrant County sheriff's office": a place before a head in small letters. */
static void
find_small_head(const onr_agency_finder *f, onr_arena *arena, uint32_t at,
                uint32_t length, const onr_row *head, onr_agency_list *out)
{
    const bool police = length == 1 && onr_agency_is(f, at, "police");
    const bool owned = at >= f->first + 2 && onr_agency_is(f, at - 1, "'s");
    const uint32_t end = owned ? at - 1 : at;
    if (at <= f->first || (length == 1 && (!police || owned)) ||
        onr_agency_field_is(head, 3, "weak") ||
        (!police && !onr_agency_is_place(f, end - 1))) {
        return;
    }
    uint32_t first = onr_agency_left_end(f, end, head);
    while (!police && first < end && !onr_agency_is_place(f, first)) {
        ++first;
    }
    const bool whole = first + 1 == end;
    const bool any_of_state = police && whole && f->seen[first].known & ONR_NW_STATE;
    const bool any_of_nation = police && whole && f->seen[first].known & ONR_NW_DEMONYM &&
                               at + 1 < f->last &&
                               f->tokens[at + 1].upos == ONR_UPOS_NOUN;
    const bool station =
        police && onr_agency_is_ordinal(f, end - 1); // "120th police precinct"
    if (first < end && !any_of_state && !any_of_nation && !station &&
        !is_title_over(f, first, at, at + length, head)) {
        push(arena, out, first, at + length, onr_row_field(head, 1), false);
    }
}

static void
find_end_head(const onr_agency_finder *f, onr_arena *arena, uint32_t at, uint32_t length,
              const onr_row *head, onr_agency_list *out)
{
    if (!onr_agency_capital(f, at)) {
        find_small_head(f, arena, at, length, head, out);
        return;
    }
    if (!all_capital(f, at, at + length)) {
        return;
    }
    const uint32_t first = onr_agency_left_end(f, at, head);
    const uint32_t end = onr_agency_right_end(f, at + length, head);
    const bool bare = first == at;
    const bool body = !onr_agency_field_is(head, 1, "AdvocacyGroup") &&
                      !onr_agency_field_is(head, 1, "Company") &&
                      !onr_agency_field_is(head, 1, "School") &&
                      !onr_agency_field_is(head, 1, "MedicalFacility") &&
                      !onr_agency_field_is(head, 1, "NewsOrganization") &&
                      !onr_agency_field_is(head, 1, "LawFirm");
    /* "Kanawha Court" is a court or an address; a place or another word of courts must tell. */
    const bool address = length == 1 && onr_agency_is(f, at, "court") && at > f->first &&
                         !onr_agency_is_place(f, at - 1) &&
                         !onr_agency_is_ordinal(f, first) &&
                         !(f->seen[at - 1].known & ONR_NW_AGENCY_PART);
    if (is_title_over(f, first, bare ? at + 1 : at, at + length, head)) {
        return;
    }
    const bool weak = onr_agency_field_is(head, 3, "weak") || (bare && length == 1);
    if (!address && (!bare || (length > 1 && body) || end > at + length)) {
        push(arena, out, first, end, onr_row_field(head, 1), weak);
    }
}

static void
find_start_head(const onr_agency_finder *f, onr_arena *arena, uint32_t at,
                uint32_t length, const onr_row *head, onr_agency_list *out)
{
    if (!all_capital(f, at, at + length)) {
        return;
    }
    const uint32_t end = onr_agency_complement_end(f, at + length, head);
    const bool whole = length > 2 && !onr_agency_ends_open(f, at + length - 1);
    if (end > at + length || whole) {
        push(arena, out, onr_agency_left_end(f, at, head),
             end > at + length ? end : at + length, onr_row_field(head, 1), false);
    }
}

static bool
all_upper(const onr_agency_finder *f, uint32_t first, uint32_t last)
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
is_where(const onr_agency_finder *f, uint32_t at, uint32_t end)
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
find_known(const onr_agency_finder *f, onr_arena *arena, uint32_t at,
           onr_agency_list *out)
{
    uint32_t length;
    const onr_row *const row = onr_agency_match(f->grammar->known, f, at, &length);
    const uint32_t end = at + length;
    const bool news = onr_agency_field_is(row, 2, "NewsOrganization");
    const bool written =
        all_capital(f, at, end) || (onr_agency_capital(f, at) && length > 1 && !news);
    if (!row || !written ||
        (onr_agency_field_is(row, 3, "caps") && !all_upper(f, at, end)) ||
        (onr_agency_field_is(row, 3, "platform") && is_where(f, at, end))) {
        return;
    }
    /* Inside a sentence a capital says that the body is meant: "the Army", "to Walmart". */
    const bool body =
        at > f->first && f->seen[at].style == 0 && !(f->seen[at].seen & ONR_SEEN_SMALL) &&
        !news && !(f->seen[at].known & (ONR_NW_GIVEN | ONR_NW_PLACE)) &&
        !(onr_agency_capital(f, at - 1) || (end < f->last && onr_agency_capital(f, end)));
    const bool channel =
        news && onr_agency_is_number(f, end) && f->tokens[end].form->len <= 2;
    push(arena, out, at, end + channel, onr_row_field(row, 2),
         length == 1 && !all_upper(f, at, at + 1) && !body);
}

/* "WXYZ" and "KXYZ-TV": stations of the United States have letters that begin with K or W. */
static void
find_station(const onr_agency_finder *f, onr_arena *arena, uint32_t at,
             onr_agency_list *out)
{
    const onr_slice form = onr_symbol_slice(f->tokens[at].form);
    const bool letters = form.len == 4 && (form.ptr[0] == 'K' || form.ptr[0] == 'W') &&
                         f->seen[at].writing == ONR_WRITING_UPPER &&
                         f->seen[at].style != 2 && f->seen[at].known == 0;
    const bool tailed =
        onr_agency_glues(f, at + 1) && at + 2 < f->last &&
        (onr_agency_is(f, at + 2, "tv") || onr_agency_is(f, at + 2, "fm") ||
         onr_agency_is(f, at + 2, "am"));
    if (letters ||
        (tailed && form.len <= 4 && f->seen[at].writing == ONR_WRITING_UPPER)) {
        /* "WORK" is more often a word written large. */
        push(arena, out, at, tailed ? at + 3 : at + 1, ONR_LIT("NewsOrganization"),
             !tailed && strpbrk(form.ptr, "AEIOU"));
    }
    const bool numbered =
        onr_agency_is(f, at, "channel") && onr_agency_is_number(f, at + 1);
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
    const onr_agency_finder f = {grammar, reading->tokens.items, tokens,
                                 hints,   sentence->first,       sentence->last};
    const size_t from = out->count;
    for (uint32_t i = f.first; i < f.last; ++i) {
        const unsigned heads =
            ONR_NW_AGENCY_END | ONR_NW_AGENCY_PART | ONR_NW_COMPANY | ONR_NW_NEWS;
        uint32_t length;
        if (onr_agency_capital(&f, i)) {
            find_known(&f, arena, i, out);
            find_station(&f, arena, i, out);
        }
        if (!onr_agency_capital(&f, i) && !(tokens[i].known & heads)) {
            continue;
        }
        const onr_row *const head = onr_agency_match(grammar->heads, &f, i, &length);
        if (head && onr_agency_field_is(head, 2, "start")) {
            find_start_head(&f, arena, i, length, head, out);
        } else if (head) {
            find_end_head(&f, arena, i, length, head, out);
        }
    }
    keep_longest(out, from);
}

/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/sketching.h"

#include "resolve/slug.h"

#include <stdlib.h>

/* What comes behind " - ", " | " or " :: " is the outlet's name. */
static onr_slice
cut_title(onr_slice title)
{
    static const onr_slice marks[] = {{" - ", 3}, {" | ", 3}, {" :: ", 4}};
    for (size_t i = 0; i < ONR_COUNT(marks); ++i) {
        const size_t at = onr_slice_find(title, marks[i], 0);
        title = at == SIZE_MAX || at == 0 ? title : onr_slice_part(title, 0, at);
    }
    return title;
}

static bool
is_roundup(const onr_sketching *s, onr_slice title)
{
    onr_slice rest = onr_slug_fold(s->scratch, cut_title(title)), word;
    while (rest.len && onr_slice_split(&rest, ' ', &word)) {
        if (onr_table_find(s->pool->tables->roundups, word)) {
            return true;
        }
    }
    return false;
}

static int
compare_numbers(const void *left, const void *right)
{
    const uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
    return (a > b) - (a < b);
}

/* ---- Marks ---- */

enum { MARKS_MAX = 96 };

typedef struct {
    onr_symbol words[MARKS_MAX];
    uint16_t count;
} word_list;

static bool
is_telling(const onr_tables *tables, onr_slice word)
{
    enum { SHORT = 2 };
    return word.len > SHORT && !(word.ptr[0] >= '0' && word.ptr[0] <= '9') &&
           !onr_table_find(tables->words, word) &&
           !onr_table_find(tables->title_words, word) &&
           !onr_table_find(tables->affair_words, word) &&
           !onr_table_find(tables->names, word) && !onr_table_find(tables->states, word);
}

static bool
is_listed(const word_list *list, onr_symbol word)
{
    for (uint16_t i = 0; i < list->count; ++i) {
        if (list->words[i] == word) {
            return true;
        }
    }
    return false;
}

/* Add telling words of folded text that are not in `but`, each once. */
static void
list_words(const onr_sketching *s, onr_slice text, const word_list *but, word_list *list)
{
    onr_slice rest = text, word;
    while (rest.len && list->count < MARKS_MAX && onr_slice_split(&rest, ' ', &word)) {
        if (is_telling(s->pool->tables, word)) {
            const onr_symbol symbol = onr_sketching_intern(s, word);
            if (!is_listed(list, symbol) && !(but && is_listed(but, symbol))) {
                list->words[list->count++] = symbol;
            }
        }
    }
}

/* Towns are compared as such: all stories of a town name it. */
static void
list_towns(const onr_sketching *s, word_list *list)
{
    list_words(s, onr_symbol_slice(s->to->document.setting), NULL, list);
    for (size_t i = 0; i < s->facts->places.count; ++i) {
        list_words(s, onr_symbol_slice(s->to->places[i].setting), NULL, list);
    }
    for (size_t i = 0; i < s->facts->parties.count; ++i) {
        const onr_sketch_party *const party = &s->to->parties[i];
        if (!party->person && party->agency_name.function) {
            list_words(s, onr_symbol_slice(party->agency_name.owner), NULL, list);
        }
    }
}

/* A body that does not deal with every affair of its town. */
static bool
is_private(const onr_sketch_party *party)
{
    return !party->agency_name.function &&
           !onr_symbol_is(party->kind, "MedicalFacility") &&
           !onr_symbol_is(party->kind, "NewsOrganization");
}

/* Capitalised words around what is cited for an incident: streets, schools, shops.  What stands around it is cut at its
   ends, within words. */
static void
list_names(const onr_sketching *s, onr_slice around, bool cut_first, bool cut_last,
           const word_list *but, word_list *list)
{
    onr_slice rest = around, word;
    for (bool first = true; rest.len && onr_slice_split(&rest, ' ', &word);
         first = false) {
        const bool whole = !(first && cut_first) && !(!rest.len && cut_last);
        if (whole && word.len && word.ptr[0] >= 'A' && word.ptr[0] <= 'Z') {
            list_words(s, onr_slug_fold(s->scratch, word), but, list);
        }
    }
}

static void
list_surroundings(const onr_sketching *s, const word_list *but, word_list *list)
{
    for (size_t i = 0; i < s->facts->events.count; ++i) {
        const onr_evidence_list *const evidence = &s->facts->events.items[i].evidence;
        for (size_t j = 0; s->to->events[i].incident && j < evidence->count; ++j) {
            list_names(s, evidence->items[j].prefix, true, false, but, list);
            list_names(s, evidence->items[j].exact, false, false, but, list);
            list_names(s, evidence->items[j].suffix, false, true, but, list);
        }
    }
}

/* Words of the title and of the names of people, places and private bodies. */
static void
add_marks(const onr_sketching *s, onr_sketch_document *doc)
{
    const onr_facts *const facts = s->facts;
    word_list towns = {.count = 0}, list = {.count = 0};
    list_towns(s, &towns);
    list_words(s, onr_slug_fold(s->scratch, cut_title(facts->articles.items[0].title)),
               &towns, &list);
    for (size_t i = 0; i < facts->parties.count; ++i) {
        const onr_sketch_party *const party = &s->to->parties[i];
        if (!party->unnamed && (party->person || is_private(party))) {
            list_words(s, onr_slug_fold(s->scratch, facts->parties.items[i].label),
                       &towns, &list);
        }
    }
    for (size_t i = 0; i < facts->places.count; ++i) {
        list_words(s, onr_slug_fold(s->scratch, facts->places.items[i].label), &towns,
                   &list);
    }
    list_surroundings(s, &towns, &list);
    doc->mark_count = list.count;
    doc->marks = onr_arena_array(s->pool->arena, list.count, sizeof(*doc->marks));
    for (uint16_t i = 0; i < list.count; ++i) {
        doc->marks[i] = list.words[i]->id;
    }
    qsort(doc->marks, list.count, sizeof(*doc->marks), compare_numbers);
}

/* ---- Title ---- */

/* "boy, 7, shot" or "7-year-old": a number of one or two digits with this around it. */
static uint8_t
age_at(onr_slice title, size_t at)
{
    size_t end = at;
    uint8_t age = 0;
    for (; end < title.len && end < at + 3 && title.ptr[end] >= '0' &&
           title.ptr[end] <= '9';
         ++end) {
        age = (uint8_t)(age * 10 + title.ptr[end] - '0');
    }
    if (end == at || end == at + 3) {
        return 0;
    }
    const onr_slice before = onr_slice_part(title, 0, at);
    const onr_slice after = onr_slice_part(title, end, title.len);
    const bool apposed = onr_slice_ends(before, ONR_LIT(", ")) &&
                         (!after.len || onr_slice_starts(after, ONR_LIT(",")));
    return apposed || onr_slice_starts(after, ONR_LIT("-year-old")) ||
                   onr_slice_starts(after, ONR_LIT("-Year-Old"))
               ? age
               : 0;
}

static void
add_title_ages(onr_slice title, onr_sketch_document *doc)
{
    for (size_t i = 0; i < title.len && doc->title_age_count < ONR_COUNT(doc->title_ages);
         ++i) {
        const bool first = i == 0 || title.ptr[i - 1] < '0' || title.ptr[i - 1] > '9';
        const uint8_t age = first ? age_at(title, i) : 0;
        if (age) {
            doc->title_ages[doc->title_age_count++] = age;
        }
    }
}

/* What a title says in words that many titles have: "toddler", "church", "deputy". */
static void
add_title(const onr_sketching *s, onr_slice title, onr_sketch_document *doc)
{
    enum { SHORT = 2, MOST = 16 };
    uint32_t found[MOST];
    size_t count = 0;
    onr_slice rest = onr_slug_fold(s->scratch, title), word;
    while (rest.len && count < MOST && onr_slice_split(&rest, ' ', &word)) {
        if (word.len > SHORT && !is_telling(s->pool->tables, word)) {
            found[count++] = onr_sketching_intern(s, word)->id;
        }
    }
    qsort(found, count, sizeof(*found), compare_numbers);
    doc->title = onr_arena_array(s->pool->arena, count, sizeof(*doc->title));
    for (size_t i = 0; i < count; ++i) {
        if (!i || found[i] != found[i - 1]) {
            doc->title[doc->title_count++] = found[i];
        }
    }
}

void
onr_sketching_words(const onr_sketching *s)
{
    onr_sketch_document *const doc = &s->to->document;
    doc->roundup = is_roundup(s, s->facts->articles.items[0].title);
    add_marks(s, doc);
    add_title(s, cut_title(s->facts->articles.items[0].title), doc);
    add_title_ages(s->facts->articles.items[0].title, doc);
}

/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/headline.h"

enum {
    WORDS_MAX = 40,  // Words of a headline that are read
    FORMS_MAX = 10,  // Words that one may be a form of, itself among them
    LETTERS_MAX = 32 // Of a word
};

/* A word and those of which it may be a form: "shootings", "shooting", "shoot". */
typedef struct {
    onr_slice forms[FORMS_MAX];
    size_t count;
} word;
typedef struct {
    word items[WORDS_MAX];
    size_t count;
} words;

static void
add_form(word *w, onr_slice form)
{
    if (w->count < FORMS_MAX && form.len > 1) {
        w->forms[w->count++] = form;
    }
}

/* "stabb" of "stabbed", "charg" of "charging": the lemma may want a letter less or an "e" more. */
static void
add_stem(onr_arena *arena, word *w, onr_slice stem)
{
    add_form(w, stem);
    add_form(w, onr_slice_join(arena, stem, ONR_LIT("e")));
    if (stem.len > 2 && stem.ptr[stem.len - 1] == stem.ptr[stem.len - 2]) {
        add_form(w, onr_slice_part(stem, 0, stem.len - 1));
    }
}

static void
add_forms(const onr_desk *desk, onr_slice lower, word *w)
{
    onr_arena *const arena = desk->story->arena;
    const onr_slice known = onr_row_field(
        onr_table_find(onr_lexicon_table(desk->story->lexicon, "verb-forms"), lower), 1);
    add_form(w, lower);
    add_form(w, known);
    if (known.len) {
        return;
    }
    if (onr_slice_ends(lower, ONR_LIT("s"))) {
        add_form(w, onr_slice_part(lower, 0, lower.len - 1));
    }
    if (onr_slice_ends(lower, ONR_LIT("ed"))) {
        add_stem(arena, w, onr_slice_part(lower, 0, lower.len - 2));
    } else if (onr_slice_ends(lower, ONR_LIT("ing"))) {
        add_stem(arena, w, onr_slice_part(lower, 0, lower.len - 3));
    }
}

static bool
is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static void
split(const onr_desk *desk, onr_slice title, words *out)
{
    for (size_t i = 0, j; i < title.len && out->count < WORDS_MAX; i = j + 1) {
        for (j = i;
             j < title.len && (is_letter(title.ptr[j]) || (title.ptr[j] == '-' && j > i));
             ++j) {
        }
        if (j > i && j - i < LETTERS_MAX) {
            add_forms(desk,
                      onr_slice_lower(desk->story->arena, onr_slice_part(title, i, j)),
                      &out->items[out->count++]);
        }
    }
}

static bool
is_form_of(const word *w, const onr_pattern_word *wanted)
{
    for (size_t i = 0; i < wanted->words.count; ++i) {
        for (size_t f = 0; f < w->count; ++f) {
            if (onr_slice_equal(w->forms[f], onr_symbol_slice(wanted->words.items[i]))) {
                return true;
            }
        }
    }
    return false;
}

/* Whether all words of a pattern stand in the headline, in their order though not side by side. */
static bool
stands_in(const words *list, const onr_pattern *pattern)
{
    size_t at = 0;
    for (uint8_t p = 0; p < pattern->count; ++p) {
        if (pattern->words[p].kind != ONR_WORD_LITERAL) {
            return false;
        }
        size_t next = at;
        while (next < list->count &&
               !is_form_of(&list->items[next], &pattern->words[p])) {
            ++next;
        }
        if (next == list->count && !pattern->words[p].optional) {
            return false;
        }
        at = next == list->count ? at : next + 1;
    }
    return true;
}

static void
add_classes(const onr_desk *desk, const words *list, onr_slice form, onr_slice_list *out)
{
    size_t count = 0;
    const onr_pattern *const *const patterns =
        onr_frames_patterns(desk->frames, form, &count);
    for (size_t i = 0; i < count; ++i) {
        const onr_slice name = patterns[i]->rule->frame->class_name;
        bool incident = false;
        if (onr_frames_class(desk->story->lexicon, name, &incident) && incident &&
            stands_in(list, patterns[i])) {
            onr_slices_add(desk->story->arena, out, name);
        }
    }
}

/* That of the metadata, else the first that stands in the text. */
static onr_slice
headline_of(const onr_document *document)
{
    for (size_t i = 0; !document->title.len && i < document->zone_count; ++i) {
        if (document->zones[i].kind == ONR_ZONE_HEADLINE) {
            return onr_slice_at(document->text, document->zones[i].span);
        }
    }
    return document->title;
}

onr_slice_list
onr_headline_incidents(const onr_desk *desk)
{
    words list = {.count = 0};
    onr_slice_list found = {0};
    split(desk, headline_of(desk->story->reading->document), &list);
    for (size_t i = 0; i < list.count; ++i) {
        for (size_t f = 0; f < list.items[i].count; ++f) {
            add_classes(desk, &list, list.items[i].forms[f], &found);
        }
    }
    return found;
}

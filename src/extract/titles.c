/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/titles.h"

enum { LOOK_BACK = 4 /* Tokens before a title that may tell its status */ };

typedef onr_titles finder;
typedef onr_title title;

onr_titles
onr_titles_of(onr_story *story, const onr_tree *tree)
{
    return (onr_titles){
        .story = story,
        .tree = tree,
        .reading = story->reading,
        .tokens = story->reading->tokens.items,
        .titles = onr_lexicon_table(story->lexicon, "titles"),
        .forms = onr_lexicon_table(story->lexicon, "title-forms"),
        .statuses = onr_lexicon_table(story->lexicon, "tenure-status"),
        .people = onr_lexicon_table(story->lexicon, "person-nouns"),
        .articles = onr_lexicon_table(story->lexicon, "articles"),
        .ranks = onr_lexicon_table(story->lexicon, "rank-modifiers"),
    };
}

onr_slice
onr_title_text(const finder *f, const onr_row *row)
{
    onr_slice full = onr_row_field(row, 1);
    const onr_row *const form = onr_table_find(f->forms, full);
    if (form != NULL) {
        return onr_row_field(form, 1);
    }
    const onr_slice one = onr_slice_part(full, 0, full.len - (full.len > 0));
    return onr_slice_ends(full, ONR_LIT("s")) && onr_table_find(f->titles, one) != NULL
               ? one
               : full;
}

/* Titles that people are, not hold: victims, relatives, marks of address. */
bool
onr_title_is_held(const onr_row *row)
{
    const onr_slice kind = onr_row_field(row, 2), field = onr_row_field(row, 3);
    return !onr_slice_equal(kind, ONR_LIT("honorific")) &&
           !onr_slice_equal(field, ONR_LIT("none"));
}

bool
onr_title_is_of(const title *t, const char *field)
{
    return t->row != NULL &&
           onr_slice_equal(onr_row_field(t->row, 3), onr_slice_of(field));
}

/* "In 2016, Gov. John Doe declared": who governed years before the story. */
static bool
is_of_earlier_year(const finder *f, const title *t)
{
    const int16_t published = f->reading->document->published.year;
    const onr_sentence *const sentence =
        &f->reading->sentences.items[f->tokens[t->first].sentence];
    if (!onr_title_is_of(t, "executive") || published == 0) {
        return false;
    }
    for (size_t i = 0; i < f->reading->times.count; i++) {
        const onr_time *const time = &f->reading->times.items[i];
        if (time->first >= sentence->first && time->last <= sentence->last &&
            time->kind == ONR_TIME_DATE && time->date.year != 0 &&
            time->date.year + 1 < published) {
            return true;
        }
    }
    return false;
}

/* "Former", "interim", "then-": between the start of the phrase and the title, or right before the phrase. */
onr_slice
onr_title_status(const finder *f, const title *t)
{
    const uint32_t begin =
        f->reading->sentences.items[f->tokens[t->first].sentence].first;
    uint32_t from = t->limit > begin + 2 ? t->limit - 2 : begin;
    from = t->first > from + LOOK_BACK ? t->first - LOOK_BACK : from;
    for (uint32_t i = from; i < t->last; i++) {
        const onr_row *const row =
            onr_table_find(f->statuses, onr_symbol_slice(f->tokens[i].lower));
        if (row != NULL && (i >= t->limit || f->tokens[i + 1].upos != ONR_UPOS_PUNCT ||
                            onr_symbol_is(f->tokens[i + 1].lower, "-"))) {
            return onr_row_field(row, 1);
        }
    }
    return is_of_earlier_year(f, t) ? ONR_LIT("Former") : ONR_LIT("Current");
}

/* The title that a noun is part of: "deputy chief of staff" around "chief". */
static const onr_row *
title_around(const finder *f, uint32_t first, uint32_t noun, uint32_t *begin,
             uint32_t *end)
{
    const uint32_t last = f->reading->sentences.items[f->tokens[noun].sentence].last;
    for (uint32_t t = first; t <= noun; t++) {
        size_t length;
        const onr_row *const row = onr_table_match(f->titles, &f->tokens[t].lower,
                                                   sizeof(*f->tokens), last - t, &length);
        if (row != NULL && t + length > noun) {
            *begin = t;
            *end = t + (uint32_t)length;
            return row;
        }
    }
    return NULL;
}

/* A noun in the singular, as table `person-nouns` has it where it does. */
static onr_slice
noun_text(const finder *f, uint32_t noun)
{
    const onr_slice lemma = onr_symbol_slice(f->tokens[noun].lemma),
                    lower = onr_symbol_slice(f->tokens[noun].lower);
    const onr_slice stem = onr_slice_part(lower, 0, lower.len - 1);
    return onr_table_find(f->people, lemma) != NULL   ? lemma
           : onr_table_find(f->people, lower) != NULL ? lower
           : onr_table_find(f->people, stem) != NULL  ? stem
                                                      : lower;
}

/* "Emergency medical technician": a job with the words that narrow it, in small letters and in the singular. */
static onr_slice
job_text(const finder *f, uint32_t first, uint32_t noun)
{
    uint32_t begin = noun;
    while (begin > first) {
        const onr_token *const word = &f->tokens[begin - 1];
        const bool hyphen =
            begin - 1 > first && onr_symbol_is(f->tokens[begin - 2].lower, "-");
        const bool narrows =
            word->upos == ONR_UPOS_NOUN && word->form == word->lower && !hyphen &&
            f->story->name_at[begin - 1] == ONR_NONE &&
            onr_table_find(f->statuses, onr_symbol_slice(word->lower)) == NULL &&
            onr_table_find(f->articles, onr_symbol_slice(word->lower)) == NULL;
        if (!narrows) {
            break;
        }
        begin--;
    }
    onr_slice text = noun_text(f, noun);
    if (begin < noun) {
        text = onr_slice_join(f->story->arena,
                              onr_slice_join(f->story->arena,
                                             onr_story_text(f->story, begin, noun),
                                             ONR_LIT(" ")),
                              text);
    }
    return text;
}

static bool
is_job(const finder *f, uint32_t noun)
{
    const onr_row *const row = onr_table_find(f->people, noun_text(f, noun));
    return onr_slice_equal(onr_row_field(row, 4), ONR_LIT("job"));
}

/* What the words around a noun make of it: a title of the table, or a job. */
bool
onr_title_read(const finder *f, const onr_mention *phrase, title *out)
{
    const uint32_t noun = phrase->head;
    *out = (title){.first = noun, .last = noun + 1, .limit = phrase->first, .head = noun};
    out->row = title_around(f, phrase->first, noun, &out->first, &out->last);
    if (out->row != NULL && onr_title_is_held(out->row)) {
        out->text = onr_title_text(f, out->row);
        return true;
    }
    if (!is_job(f, noun)) {
        return false;
    }
    out->text = job_text(f, phrase->first, noun);
    const onr_row *const form = onr_table_find(f->forms, out->text);
    out->text = form != NULL ? onr_row_field(form, 1) : out->text;
    out->row = onr_table_find(f->titles, noun_text(f, noun));
    return true;
}

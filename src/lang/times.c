/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/times.h"

#include "lang/timevalue.h"

enum {
    DATE_LINE_PARAGRAPHS = 6, /* Where a date line is looked for */
    DATE_LINE_TOKENS = 16,
};

typedef struct {
    const onr_timer *timer;
    onr_arena *arena;
    onr_reading *reading;
    const onr_tree *tree;
    onr_time_anchors anchors;
    int16_t told[13][32];
    onr_timewords words;
    size_t name; // First name that does not end before the sentence
} stage;

onr_timer
onr_timer_of(onr_arena *arena, const onr_symbols *symbols, const onr_lexicon *lexicon)
{
    return (onr_timer){onr_timewords_lexicon_of(arena, symbols, lexicon),
                       onr_tense_of(lexicon)};
}

/* -- what looks like a time and is none -- */

/* Whether a person's name, or the inside of another name, covers the words. */
static bool
is_in_name(stage *s, const onr_timeword *first, const onr_timeword *last)
{
    const onr_name *const names = s->reading->names.items;
    while (s->name < s->reading->names.count && names[s->name].last <= first->first) {
        ++s->name;
    }
    if (s->name == s->reading->names.count) {
        return false;
    }
    const onr_name *const name = names + s->name;
    const bool inside = name->first <= first->first && last->last <= name->last;
    const bool whole = name->first == first->first && name->last == last->last;
    return inside && !whole &&
           (name->kind == ONR_NAME_PER ||
            (name->first < first->first && name->last > last->last));
}

/* Words that are months or verbs: "May" and "March" count where the sentence leads to a date. */
static bool
is_doubtful_month(const stage *s, onr_timewords words, size_t at, const onr_timex *t)
{
    const onr_timeword *const word = words.items + at;
    if (!onr_slice_equal(word->note, ONR_LIT("proper")) || t->day || t->year) {
        return false;
    }
    const onr_token *const token = s->reading->tokens.items + word->first;
    if (token->xpos != ONR_XPOS_NONE) {
        return token->upos != ONR_UPOS_PROPN && token->upos != ONR_UPOS_NOUN;
    }
    return at == 0 || words.items[at - 1].class != ONR_TIMEWORD_PREPOSITION;
}

static bool
is_spurious(stage *s, onr_timewords words, size_t at, size_t end, const onr_timex *t)
{
    const bool bare = end == at + 1 && t->form == ONR_TIMEX_CALENDAR;
    return bare && (is_doubtful_month(s, words, at, t) ||
                    is_in_name(s, words.items + at, words.items + end - 1));
}

/* -- anchors -- */

static void
note_narrative(stage *s, const onr_timex *t, const onr_timevalue *value,
               uint32_t paragraph)
{
    const bool date = t->kind == ONR_TIME_DATE || t->kind == ONR_TIME_TIME;
    const bool aside = t->form == ONR_TIMEX_STEP && t->step < 0 && t->count.article;
    if (!date || aside || !value->date.year) {
        return;
    }
    onr_narrative *const n = &s->anchors.narrative;
    const bool told =
        t->year || t->year_steps ||
        (t->form == ONR_TIMEX_STEP && onr_slice_equal(t->unit, ONR_LIT("Y")));
    const bool kept = n->year_told && n->date.year == value->date.year;
    n->date = value->date;
    n->quarter = value->quarter ? value->quarter : n->quarter;
    n->year_told = told || kept;
    const onr_date published = s->anchors.published;
    if (t->month &&
        (!published.year ||
         onr_date_to_days(value->date) <= onr_date_to_days(onr_date_latest(published)))) {
        s->told[t->month][t->day] = (int16_t)value->date.year;
    }
    n->paragraph = paragraph;
}

/* A day or month without a year takes that of the date that it is joined to: "March and June 2014". */
static void
borrow_year(onr_timewords words, size_t end, onr_timex *t)
{
    if (t->form != ONR_TIMEX_CALENDAR || !t->month || t->year || t->year_steps ||
        t->anchor != ONR_TIMEX_TENSE) {
        return;
    }
    const onr_timeword_class class = onr_timewords_class(words, end);
    const bool join =
        class == ONR_TIMEWORD_HYPHEN ||
        (class == ONR_TIMEWORD_PREPOSITION && words.items[end].note.len > 0);
    onr_timex next;
    if (!join || onr_timex_parse(words, end + 1, &next) == end + 1 ||
        next.form != ONR_TIMEX_CALENDAR || !next.month || !next.year) {
        return;
    }
    t->year = next.year - (t->month > next.month);
}

static void
push(stage *s, onr_timewords words, size_t at, size_t end, const onr_timex *t,
     const onr_timevalue *value)
{
    onr_time *const time = ONR_PUSH(s->arena, &s->reading->times);
    const onr_timeword *const first = words.items + at, *const last =
                                                            words.items + end - 1;
    time->span = (onr_span){first->span.begin, last->span.end};
    time->first = first->first;
    time->last = last->last;
    time->kind = t->kind;
    time->vague = value->vague;
    time->date = t->kind == ONR_TIME_DATE || t->kind == ONR_TIME_TIME ? value->date
                                                                      : (onr_date){0};
    if (value->value[0]) {
        time->value = onr_symbols_intern(s->reading->symbols, onr_slice_of(value->value));
    }
}

/* Give an expression its value and add it to the times. */
static void
take(stage *s, onr_timewords words, size_t at, size_t end, const onr_timex *t,
     uint32_t paragraph)
{
    s->anchors.paragraph = paragraph;
    s->anchors.direction = 0;
    if (onr_timevalue_needs_tense(t)) {
        s->anchors.direction =
            onr_tense_direction(s->timer->tense, s->reading, s->tree,
                                words.items[at].first, words.items[end - 1].last);
    }
    onr_timevalue value;
    onr_timevalue_of(t, &s->anchors, &value);
    push(s, words, at, end, t, &value);
    note_narrative(s, t, &value, paragraph);
}

static void
read_sentence(stage *s, const onr_sentence *sentence)
{
    onr_timewords_read(&s->timer->words, s->arena, s->reading, sentence->first,
                       sentence->last, &s->words);
    const onr_timewords all = s->words;
    for (size_t at = 0; at < all.count;) {
        onr_timex t;
        const size_t end =
            all.items[at].class == ONR_TIMEWORD_OTHER ? at : onr_timex_parse(all, at, &t);
        if (end == at || is_spurious(s, all, at, end, &t)) {
            ++at;
            continue;
        }
        borrow_year(all, end, &t);
        onr_timex more;
        size_t day;
        const size_t after = onr_timex_parse_more(all, end, &t, &day, &more);
        t.year = after > end ? more.year : t.year;
        take(s, all, at, end, &t, sentence->paragraph);
        if (after > end) {
            take(s, all, day, after, &more, sentence->paragraph);
        }
        at = after;
    }
}
/* The first full date of a sentence: anywhere in a short line, else only behind "published" or the like at its head. */
static onr_date
date_in_line(stage *s, const onr_sentence *sentence)
{
    const bool line = sentence->last - sentence->first <= DATE_LINE_TOKENS;
    onr_timewords_read(&s->timer->words, s->arena, s->reading, sentence->first,
                       sentence->last, &s->words);
    for (size_t at = 0; at < s->words.count && (line || at < 3); ++at) {
        onr_timex t;
        const size_t end = onr_timex_parse(s->words, at, &t);
        const bool told = at > 0 && s->words.items[at - 1].class == ONR_TIMEWORD_DATELINE;
        if (end > at && t.form == ONR_TIMEX_CALENDAR && t.year && t.month && t.day &&
            (line || told)) {
            return (onr_date){(int16_t)t.year, (uint8_t)t.month, (uint8_t)t.day};
        }
    }
    return (onr_date){0};
}

/* A short line near the top that tells a full date is when the story was published. */
static onr_date
find_date_line(stage *s)
{
    const onr_reading *const reading = s->reading;
    onr_date found = {0};
    for (size_t i = 0; i < reading->sentences.count && !found.year; ++i) {
        if (reading->sentences.items[i].paragraph >= DATE_LINE_PARAGRAPHS) {
            break;
        }
        found = date_in_line(s, reading->sentences.items + i);
    }
    return found;
}

void
onr_times_run(const onr_timer *timer, onr_arena *arena, onr_reading *reading,
              const onr_tree *tree)
{
    stage s = {.timer = timer, .arena = arena, .reading = reading, .tree = tree};
    s.anchors.told = s.told;
    s.anchors.published = reading->document->published;
    if (!s.anchors.published.year) {
        s.anchors.published = find_date_line(&s);
    }
    for (size_t i = 0; i < reading->sentences.count; ++i) {
        read_sentence(&s, reading->sentences.items + i);
    }
}

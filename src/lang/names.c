/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/names.h"

#include "lang/name_rules.h"

/*
  The tagger knows how names look, the lexicon how institutions are called, and the document itself what it calls its
  people.  What they say is put together as spans over the tokens: a later rule takes back what an earlier one put, so
  they stand in order of trust.  Last, capitals that nothing supports are dropped.
*/

/* Margins below which one capital alone is no name. */
/* Margins below which one capital alone is no name. */
enum { LONE_LEAST = 300, LONE_GIVEN_LEAST = 100 };

struct onr_namer {
    const onr_name_tagger *tagger;
    const onr_name_words *words;
    onr_agency_grammar agencies;
    onr_name_tables tables;
};

/* Words of the document's people. */
typedef struct {
    onr_symbol lower;
    bool surname, given;
    bool lone;  // Taken for a person by the tagger where it stood alone
    bool place; // Stands where places stand
} person_word;

typedef struct {
    person_word *items; // [mask + 1] open addressing
    size_t mask;
} person_words;

const onr_namer *
onr_namer_new(onr_arena *arena, onr_symbols *symbols, const onr_lexicon *lexicon,
              const onr_name_tagger *tagger)
{
    onr_namer *const namer = onr_arena_alloc(arena, sizeof(*namer));
    namer->tagger = tagger;
    namer->words = onr_name_words_new(arena, symbols, lexicon);
    namer->agencies = onr_agency_grammar_of(lexicon);
    namer->tables = onr_name_tables_of(lexicon);
    return namer;
}

/* -- what the tagger proposes -- */

static void
put_tagged(const onr_name_desk *desk, const uint8_t *labels, const int32_t *margin)
{
    const size_t count = desk->reading->tokens.count;
    for (uint32_t i = 0; i < count; ++i) {
        if (labels[i] == 0) {
            continue;
        }
        const unsigned kind = (labels[i] - 1) / 4;
        uint32_t end = i;
        int64_t sum = margin[end];
        while (end + 1 < count && labels[end] != 0 &&
               (labels[end] - 1) % 4 <= ONR_BILOU_I) {
            sum += margin[++end];
        }
        onr_name_span *const span =
            onr_name_spans_put(desk->spans, desk->arena, i, end + 1, (onr_name_kind)kind);
        span->score = (float)sum / (float)(end + 1 - i);
        i = end;
    }
}

static void
tag(const onr_namer *namer, const onr_name_desk *desk)
{
    const size_t count = desk->reading->tokens.count;
    uint8_t *const labels = onr_arena_array(desk->arena, count, 1);
    int32_t *const margin = onr_arena_array(desk->arena, count, sizeof(*margin));
    if (namer->tagger) {
        onr_name_tagger_run(namer->tagger, desk->arena, desk->reading, desk->seen, labels,
                            margin);
        put_tagged(desk, labels, margin);
    }
}

/* -- agencies -- */

static uint8_t *
gather_hints(const onr_name_desk *desk)
{
    const size_t count = desk->reading->tokens.count;
    uint8_t *const hints = onr_arena_array(desk->arena, count, 1);
    for (uint32_t i = 0; i < count; ++i) {
        const onr_name_span *const span = onr_name_spans_at(desk->spans, i);
        const unsigned bits = desk->seen[i].known;
        const bool county =
            bits & ONR_NW_PLACE_END && i > 0 && onr_name_capital(desk, i - 1);
        const bool known = bits & (ONR_NW_PLACE | ONR_NW_STATE) || county ||
                           desk->seen[i].seen & ONR_SEEN_PLACE;
        const bool place =
            (span && span->kind == ONR_NAME_LOC) || (onr_name_capital(desk, i) && known);
        const bool person = span && span->kind == ONR_NAME_PER &&
                            span->last - span->first > 1 &&
                            desk->seen[span->first].known & ONR_NW_GIVEN &&
                            !(desk->seen[span->last - 1].known & ONR_NW_PLACE_END);
        hints[i] =
            (uint8_t)((place ? ONR_HINT_PLACE : 0) | (person ? ONR_HINT_PERSON : 0));
    }
    return hints;
}

/* Whether the tagger saw an organisation that ends with the words before `last`. */
static bool
tagged_agency(const onr_name_desk *desk, uint32_t last)
{
    const onr_name_span *const span = onr_name_spans_at(desk->spans, last - 1);
    return span && span->kind == ONR_NAME_ORG;
}

static void
put_agencies(const onr_namer *namer, const onr_name_desk *desk, const uint8_t *hints,
             const onr_sentence *sentence)
{
    onr_agency_list list = {0};
    onr_agency_grammar_find(&namer->agencies, desk->arena, desk->reading, desk->seen,
                            hints, sentence, &list);
    for (size_t i = 0; i < list.count; ++i) {
        const onr_agency_span *const agency = &list.items[i];
        const onr_name_span *const old = onr_name_spans_at(desk->spans, agency->first);
        if (agency->weak && !tagged_agency(desk, agency->last)) {
            continue;
        }
        if (agency->weak && old && old->first <= agency->first &&
            old->last >= agency->last) {
            continue; // The tagger's is the longer
        }
        onr_name_spans_put(desk->spans, desk->arena, agency->first, agency->last,
                           ONR_NAME_ORG)
            ->sure = !agency->weak;
    }
}

/* -- one thing, one name -- */

static person_word *
person_word_of(const person_words *words, onr_symbol lower)
{
    size_t i = (size_t)lower->hash & words->mask;
    while (words->items[i].lower && words->items[i].lower != lower) {
        i = (i + 1) & words->mask;
    }
    return &words->items[i];
}

static bool
is_suffix(const onr_name_desk *desk, uint32_t i)
{
    onr_slice word = onr_symbol_slice(desk->tokens[i].lower);
    word.len -= word.len > 1 && word.ptr[word.len - 1] == '.';
    return onr_slice_equal(onr_row_field(onr_table_find(desk->tables->parts, word), 1),
                           ONR_LIT("suffix"));
}

/* Surnames and given names of people named in full or after a title. */
static void
gather_people(const onr_name_desk *desk, person_words *words)
{
    words->mask = 63;
    while (words->mask < desk->spans->count * 4) {
        words->mask = words->mask * 2 + 1;
    }
    words->items = onr_arena_array(desk->arena, words->mask + 1, sizeof(*words->items));
    for (size_t n = 0; n < desk->spans->count; ++n) {
        const onr_name_span *const span = &desk->spans->items[n];
        uint32_t last = span->last;
        while (last > span->first + 1 &&
               (is_suffix(desk, last - 1) || onr_name_is(desk, last - 1, ","))) {
            --last;
        }
        const bool full = last - span->first > 1;
        if (span->kind == ONR_NAME_PER && span->last - span->first == 1) {
            person_word *const alone =
                person_word_of(words, desk->tokens[span->first].lower);
            alone->lower = desk->tokens[span->first].lower;
            alone->lone = alone->lone || span->score >= LONE_LEAST;
        }
        if (span->kind != ONR_NAME_PER || span->last == span->first ||
            !(full || span->sure || span->title_first < span->first) ||
            desk->tokens[last - 1].form->len < 2) {
            continue;
        }
        person_word *word = person_word_of(words, desk->tokens[last - 1].lower);
        word->lower = desk->tokens[last - 1].lower;
        word->surname = true;
        if (full) {
            word = person_word_of(words, desk->tokens[span->first].lower);
            word->lower = desk->tokens[span->first].lower;
            word->given = true;
        }
    }
}

/* The start of the word whose last part is token `i`: "Cole" of "Cole-Lamb". */
static uint32_t
word_start(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i)
{
    while (i >= sentence->first + 2 && onr_name_glue(desk, sentence, i - 1)) {
        i -= 2;
    }
    return i;
}

static bool
after_where(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i)
{
    const bool of_city = i >= sentence->first + 2 && onr_name_is(desk, i - 1, "of") &&
                         desk->seen[i - 2].known & ONR_NW_PLACE_END;
    return of_city || (i > sentence->first && !onr_name_is(desk, i - 1, "by") &&
                       onr_table_find(desk->tables->where,
                                      onr_symbol_slice(desk->tokens[i - 1].lower)));
}

/* Whether a word that some span covers may be taken for a person's name. */
static bool
yields(const onr_name_desk *desk, const onr_sentence *sentence, const onr_name_span *span)
{
    const bool place =
        span->kind == ONR_NAME_LOC && after_where(desk, sentence, span->first);
    return !span->sure && span->kind != ONR_NAME_PER && span->last - span->first <= 2 &&
           !place;
}

/* Whether token `i` names one of the document's people by itself. */
static bool
names_person(const onr_name_desk *desk, const person_words *words,
             const onr_sentence *sentence, uint32_t i)
{
    const unsigned bits = desk->seen[i].known;
    const person_word *const word = person_word_of(words, desk->tokens[i].lower);
    const bool beside = i + 1 < sentence->last && onr_name_capital(desk, i + 1) &&
                        onr_name_spans_free(desk->spans, i + 1, i + 2) &&
                        !is_suffix(desk, i + 1);
    const bool starter = bits & ONR_NW_STARTER &&
                         (i == sentence->first || !desk->tokens[i - 1].space_after);
    const bool given =
        word->given && bits & ONR_NW_GIVEN && onr_name_spans_free(desk->spans, i, i + 1);
    const onr_name_span *const span = onr_name_spans_at(desk->spans, i);
    const unsigned others = ONR_NW_AGENCY_END | ONR_NW_AGENCY_PART | ONR_NW_COMPANY |
                            ONR_NW_PLACE | ONR_NW_PLACE_END | ONR_NW_STATE | ONR_NW_NEWS;
    const bool last_of_two =
        word->lone && span && span->last - span->first == 2 && !(bits & others) &&
        !(desk->seen[span->first].known & (others | ONR_NW_STARTER | ONR_NW_DEMONYM));
    return (word->surname || given || last_of_two) && !beside && !starter &&
           !(bits & (ONR_NW_CALENDAR | ONR_NW_TITLE));
}

/* Words that stand where places do: "in Ashby", "Ashby police". */
static void
gather_places(const onr_name_desk *desk, person_words *words,
              const onr_sentence *sentence)
{
    for (uint32_t i = sentence->first; i < sentence->last; ++i) {
        const onr_name_span *const span = onr_name_spans_at(desk->spans, i);
        const bool alone = span && span->last - span->first == 1 && !span->sure;
        const bool police = span && span->first == i && span->kind == ONR_NAME_ORG &&
                            i + 1 < sentence->last && onr_name_is(desk, i + 1, "police");
        const bool stands =
            alone && after_where(desk, sentence, i) && !onr_name_is(desk, i + 1, "'s");
        if (police || stands) {
            person_word *const word = person_word_of(words, desk->tokens[i].lower);
            word->lower = desk->tokens[i].lower;
            word->place = true;
        }
    }
}

/* A capital that is the surname of one of the document's people is that person. */
static void
spread_people(const onr_name_desk *desk, const person_words *words,
              const onr_sentence *sentence)
{
    for (uint32_t i = sentence->first; i < sentence->last; ++i) {
        const onr_name_span *const span = onr_name_spans_at(desk->spans, i);
        if (!onr_name_capital(desk, i) || desk->tokens[i].form->len < 2 ||
            (span && (!yields(desk, sentence, span) || i + 1 != span->last)) ||
            !names_person(desk, words, sentence, i)) {
            continue;
        }
        const uint32_t start = span ? span->first : word_start(desk, sentence, i);
        const uint32_t end = i + 1 < sentence->last && onr_name_capital(desk, i + 1) &&
                                     is_suffix(desk, i + 1)
                                 ? i + 2
                                 : i + 1;
        if (onr_name_capital(desk, start)) {
            onr_name_spans_put(desk->spans, desk->arena, start, end, ONR_NAME_PER)->sure =
                true;
        }
    }
}

/* -- what nothing supports -- */

/* "the Baker Act", "Marsy's Law": a thing called after somebody. */
static bool
is_eponym(const onr_name_desk *desk, const onr_name_span *span)
{
    uint32_t next = span->last;
    next += onr_name_is(desk, next, "'s");
    return onr_name_capital(desk, next) &&
           onr_table_find(desk->tables->eponyms,
                          onr_symbol_slice(desk->tokens[next].lower));
}

/* "Photo/Ruth Lamb", "Ruth Lamb/Getty Images", "Ruth (@ruthlamb)": who took the picture, or who posted. */
static bool
is_credit(const onr_name_desk *desk, const onr_name_span *span)
{
    const uint32_t count = (uint32_t)desk->reading->tokens.count;
    const bool slash = (span->first > 0 && onr_name_is(desk, span->first - 1, "/")) ||
                       (span->last + 1 < count && onr_name_is(desk, span->last, "/") &&
                        onr_name_capital(desk, span->last + 1));
    const bool handle = span->last + 1 < count && onr_name_is(desk, span->last, "(") &&
                        desk->tokens[span->last + 1].form->text[0] == '@';
    return slash || handle;
}

/* “Healthy Holly”: the title of a work, or a word that is talked about. */
static bool
is_quoted(const onr_name_desk *desk, const onr_name_span *span)
{
    const onr_token *const tokens = desk->tokens;
    return span->first > 0 && span->last < desk->reading->tokens.count &&
           tokens[span->first - 1].lower->text[0] == '"' &&
           tokens[span->last].lower->text[0] == '"' &&
           !(desk->seen[span->first].known & ONR_NW_GIVEN);
}

static bool
is_no_name(const onr_name_desk *desk, const onr_name_span *span)
{
    size_t length;
    return onr_table_match(desk->tables->no_names, &desk->tokens[span->first].lower,
                           sizeof(onr_token), span->last - span->first, &length) &&
           length == span->last - span->first;
}

/* "the Lambs": several of one surname. */
static bool
is_family(const onr_name_desk *desk, const person_words *words, uint32_t i)
{
    const onr_slice lower = onr_symbol_slice(desk->tokens[i].lower);
    const onr_symbol one = lower.len > 3 && lower.ptr[lower.len - 1] == 's'
                               ? onr_symbols_find(desk->reading->symbols,
                                                  onr_slice_part(lower, 0, lower.len - 1))
                               : NULL;
    return one && person_word_of(words, one)->surname &&
           !person_word_of(words, desk->tokens[i].lower)->surname;
}

static bool
is_lone_supported(const onr_name_desk *desk, const person_words *words,
                  const onr_name_span *span)
{
    const onr_name_token *const seen = &desk->seen[span->first];
    const onr_symbol lower = desk->tokens[span->first].lower;
    if (seen->known &
            (ONR_NW_STARTER | ONR_NW_CALENDAR | ONR_NW_DEMONYM | ONR_NW_TITLE) ||
        onr_table_find(desk->tables->things, onr_symbol_slice(lower)) ||
        onr_slice_equal(
            onr_row_field(onr_table_find(desk->tables->agencies, onr_symbol_slice(lower)),
                          3),
            ONR_LIT("platform")) ||
        (span->kind == ONR_NAME_PER && is_family(desk, words, span->first))) {
        return false;
    }
    const bool known = span->kind == ONR_NAME_PER ? person_word_of(words, lower)->surname
                       : span->kind == ONR_NAME_LOC
                           ? seen->known & (ONR_NW_PLACE | ONR_NW_STATE)
                           : seen->known & ONR_NW_AGENCY;
    const bool given = span->kind == ONR_NAME_PER && seen->known & ONR_NW_GIVEN;
    const float least = given ? LONE_GIVEN_LEAST : LONE_LEAST;
    return known || span->score >= least;
}

static bool
is_supported(const onr_name_desk *desk, const person_words *words,
             const onr_name_span *span)
{
    if (is_no_name(desk, span) || (span->kind == ONR_NAME_PER &&
                                   (is_eponym(desk, span) || is_credit(desk, span)))) {
        return false;
    }
    if (span->sure || span->title_first < span->first) {
        return true;
    }
    if (span->kind == ONR_NAME_PER && is_quoted(desk, span)) {
        return false;
    }
    return span->last - span->first > 1 || is_lone_supported(desk, words, span);
}

/* A place that the tagger took for a person where nothing else does. */
static void
mend_place(const onr_name_desk *desk, const person_words *words, onr_name_span *span)
{
    const uint16_t known = desk->seen[span->first].known;
    const person_word *const word =
        person_word_of(words, desk->tokens[span->first].lower);
    const bool place = known & (ONR_NW_PLACE | ONR_NW_STATE) || word->place;
    if (span->kind == ONR_NAME_PER && span->last - span->first == 1 && !span->sure &&
        place && !(known & ONR_NW_GIVEN) && !word->surname) {
        span->kind = ONR_NAME_LOC;
    }
}

static void
drop_unsupported(const onr_name_desk *desk, const person_words *words)
{
    for (size_t i = 0; i < desk->spans->count; ++i) {
        onr_name_span *const span = &desk->spans->items[i];
        mend_place(desk, words, span);
        if (span->last > span->first && !is_supported(desk, words, span)) {
            onr_name_spans_drop(desk->spans, span);
        }
    }
}

static void
write_names(const onr_name_desk *desk, onr_arena *arena, onr_reading *reading)
{
    for (uint32_t i = 0; i < reading->tokens.count; ++i) {
        const onr_name_span *const span = onr_name_spans_at(desk->spans, i);
        if (span && span->first == i) {
            *ONR_PUSH(arena, &reading->names) = (onr_name){
                .span = {reading->tokens.items[span->first].span.begin,
                         reading->tokens.items[span->last - 1].span.end},
                .first = span->first,
                .last = span->last,
                .kind = span->kind,
                .title_first = span->title_first,
                .title_last = span->first,
                .entity = ONR_NONE,
                .score = span->score,
            };
        }
    }
}

static const onr_name_words *
learned_words(const onr_namer *namer)
{
    return namer->tagger ? onr_name_tagger_words(namer->tagger) : namer->words;
}

void
onr_names_run(const onr_namer *namer, onr_arena *arena, onr_reading *reading)
{
    onr_name_spans spans;
    person_words words;
    onr_name_spans_init(&spans, arena, reading->tokens.count);
    const onr_name_desk desk = {
        .tables = &namer->tables,
        .arena = arena,
        .reading = reading,
        .tokens = reading->tokens.items,
        .seen = onr_name_tokens(learned_words(namer), namer->words, arena, reading),
        .spans = &spans};
    tag(namer, &desk);
    const uint8_t *const hints = gather_hints(&desk);
    for (size_t i = 0; i < reading->sentences.count; ++i) {
        const onr_sentence *const sentence = &reading->sentences.items[i];
        onr_name_part_titles(&desk, sentence);
        put_agencies(namer, &desk, hints, sentence);
        onr_name_find_places(&desk, sentence);
        onr_name_find_people(&desk, sentence);
        onr_name_find_titles(&desk, sentence);
    }
    gather_people(&desk, &words);
    for (size_t i = 0; i < reading->sentences.count; ++i) {
        gather_places(&desk, &words, &reading->sentences.items[i]);
    }
    for (size_t i = 0; i < reading->sentences.count; ++i) {
        spread_people(&desk, &words, &reading->sentences.items[i]);
        onr_name_find_titles(&desk, &reading->sentences.items[i]);
    }
    drop_unsupported(&desk, &words);
    write_names(&desk, arena, reading);
}

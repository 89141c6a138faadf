/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/names.h"

#include "lang/name_rules.h"

/*
  The tagger knows how names look, the lexicon how institutions are called, and the document itself what it calls its
  people.  What they say is put together as spans over the tokens: a later rule takes back what an earlier one put, so
  they stand in order of trust.  Last, capitals that nothing supports are dropped.
*/

struct onr_namer {
    const onr_name_tagger *tagger;
    const onr_name_words *words;
    onr_agency_grammar agencies;
    onr_name_tables tables;
};

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
    onr_name_notes notes;
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
    onr_name_note_people(&desk, &notes);
    for (size_t i = 0; i < reading->sentences.count; ++i) {
        onr_name_note_places(&desk, &notes, &reading->sentences.items[i]);
    }
    for (size_t i = 0; i < reading->sentences.count; ++i) {
        onr_name_spread_people(&desk, &notes, &reading->sentences.items[i]);
        onr_name_spread_places(&desk, &notes, &reading->sentences.items[i]);
        onr_name_find_people(&desk, &reading->sentences.items[i]);
        onr_name_find_titles(&desk, &reading->sentences.items[i]);
    }
    onr_name_drop_unsupported(&desk, &notes);
    write_names(&desk, arena, reading);
}

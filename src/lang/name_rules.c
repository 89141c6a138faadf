/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/name_rules.h"

onr_name_tables
onr_name_tables_of(const onr_lexicon *lexicon)
{
    return (onr_name_tables){
        .titles = onr_lexicon_table(lexicon, "titles"),
        .places = onr_lexicon_table(lexicon, "places"),
        .place_heads = onr_lexicon_table(lexicon, "place-heads"),
        .demonyms = onr_lexicon_table(lexicon, "demonyms"),
        .parts = onr_lexicon_table(lexicon, "name-parts"),
        .eponyms = onr_lexicon_table(lexicon, "eponym-heads"),
        .things = onr_lexicon_table(lexicon, "instruments"),
        .where = onr_lexicon_table(lexicon, "where"),
        .agencies = onr_lexicon_table(lexicon, "agencies"),
        .common = onr_lexicon_table(lexicon, "common-names"),
        .people = onr_lexicon_table(lexicon, "person-nouns"),
        .no_names = onr_lexicon_table(lexicon, "no-names"),
    };
}

bool
onr_name_is(const onr_name_desk *desk, uint32_t i, const char *lower)
{
    return i < desk->reading->tokens.count && onr_symbol_is(desk->tokens[i].lower, lower);
}

bool
onr_name_capital(const onr_name_desk *desk, uint32_t i)
{
    return i < desk->reading->tokens.count &&
           onr_writing_is_capital(desk->seen[i].writing);
}

bool
onr_name_glue(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i)
{
    return i > sentence->first && i + 1 < sentence->last && onr_name_is(desk, i, "-") &&
           !desk->tokens[i - 1].space_after && !desk->tokens[i].space_after;
}

uint32_t
onr_name_word_end(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i)
{
    ++i;
    while (onr_name_glue(desk, sentence, i)) {
        i += 2;
    }
    return i < sentence->last ? i : sentence->last;
}

const onr_row *
onr_name_match(const onr_name_desk *desk, const onr_table *table, uint32_t i,
               uint32_t end, uint32_t *length)
{
    size_t n = 0;
    const onr_row *const row = i < end ? onr_table_match(table, &desk->tokens[i].lower,
                                                         sizeof(onr_token), end - i, &n)
                                       : NULL;
    *length = (uint32_t)n;
    return row;
}

bool
onr_name_has(const onr_name_desk *desk, uint32_t i, unsigned bits)
{
    return desk->seen[i].known & bits;
}

bool
onr_name_may_be_person(const onr_name_desk *desk, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; ++i) {
        if (onr_name_has(desk, i,
                         ONR_NW_AGENCY_END | ONR_NW_AGENCY_PART | ONR_NW_CALENDAR) &&
            !onr_name_has(desk, i, ONR_NW_GIVEN)) {
            return false;
        }
    }
    return first < last && onr_name_capital(desk, first);
}

bool
onr_name_age(const onr_name_desk *desk, const onr_sentence *sentence, uint32_t i)
{
    return i + 2 < sentence->last && onr_name_is(desk, i, ",") &&
           desk->seen[i + 1].writing == ONR_WRITING_DIGITS &&
           desk->tokens[i + 1].form->len <= 3 &&
           (onr_name_is(desk, i + 2, ",") || onr_name_is(desk, i + 2, ".") ||
            onr_name_is(desk, i + 2, "and") || onr_name_is(desk, i + 2, "of"));
}

bool
onr_name_is_part(const onr_name_desk *desk, uint32_t i, const char *kind)
{
    onr_slice word = onr_symbol_slice(desk->tokens[i].lower);
    word.len -= word.len > 1 && word.ptr[word.len - 1] == '.';
    return onr_slice_equal(onr_row_field(onr_table_find(desk->tables->parts, word), 1),
                           onr_slice_of(kind));
}

onr_zone_kind
onr_name_zone(const onr_name_desk *desk, uint32_t i)
{
    const uint32_t sentence = desk->tokens[i].sentence;
    return sentence < desk->reading->sentences.count
               ? (onr_zone_kind)desk->reading->sentences.items[sentence].zone
               : ONR_ZONE_BODY;
}

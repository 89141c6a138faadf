/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/tables.h"

#include <math.h>

enum { KEY_WORDS_MAX = 6, KEY_BYTES_MAX = 120 };

bool
onr_tables_number(onr_slice text, double *out)
{
    const bool negative = text.len && text.ptr[0] == '-';
    double value = 0, scale = 1;
    size_t digits = 0, points = 0;
    for (size_t i = negative; i < text.len; ++i) {
        const char c = text.ptr[i];
        if (c == '.' && digits && !points) {
            ++points;
        } else if (c >= '0' && c <= '9') {
            scale = points ? scale * 10 : scale;
            value = value * 10 + (c - '0');
            ++digits;
        } else {
            return false;
        }
    }
    *out = (negative ? -value : value) / scale;
    return digits > 0 && digits < 16;
}

float
onr_tables_probability(double odds)
{
    return (float)(1 / (1 + exp(-odds)));
}

static onr_status
read_weights(const onr_table *table, const char *const *keys, size_t count,
             double *weights, onr_error *err)
{
    for (size_t i = 0; i < count; ++i) {
        const onr_row *const row = onr_table_find(table, onr_slice_of(keys[i]));
        if (!row) {
            return onr_error_set(err, ONR_NOT_FOUND, "resolve.lex", 0, 0,
                                 "there is no weight \"%s\"", keys[i]);
        }
        if (!onr_tables_number(onr_row_field(row, 1), &weights[i])) {
            return onr_error_set(err, ONR_BAD_INPUT, "resolve.lex", row->line, 0,
                                 "\"%s\" has no number", keys[i]);
        }
    }
    return ONR_OK;
}

static bool
is_probability(double x)
{
    return x > 0 && x <= 1;
}

static onr_status
read_leads(const onr_table *table, onr_odds *leads, onr_error *err)
{
#define X(name, key) key,
    static const char *const keys[] = {ONR_LEADS(X)};
#undef X
    for (size_t i = 0; i < ONR_COUNT(keys); ++i) {
        const onr_row *const row = onr_table_find(table, onr_slice_of(keys[i]));
        if (!row) {
            return onr_error_set(err, ONR_NOT_FOUND, "leads.lex", 0, 0,
                                 "there is no row \"%s\"", keys[i]);
        }
        if (!onr_tables_number(onr_row_field(row, 1), &leads[i].m) ||
            !onr_tables_number(onr_row_field(row, 2), &leads[i].u) ||
            !is_probability(leads[i].m) || !is_probability(leads[i].u)) {
            return onr_error_set(err, ONR_BAD_INPUT, "leads.lex", row->line, 0,
                                 "\"%s\" has no two probabilities", keys[i]);
        }
    }
    return ONR_OK;
}

static onr_status
read_all_weights(const onr_lexicon *lexicon, onr_tables *out, onr_error *err)
{
#define X(name, key) key,
    static const char *const keys[] = {ONR_WEIGHTS(X)};
    static const char *const event_keys[] = {ONR_EVENT_WEIGHTS(X)};
#undef X
    const onr_table *const table = onr_lexicon_table(lexicon, "resolve");
    ONR_TRY(read_weights(table, keys, ONR_COUNT(keys), out->weights, err));
    ONR_TRY(
        read_weights(table, event_keys, ONR_COUNT(event_keys), out->event_weights, err));
    return read_leads(onr_lexicon_table(lexicon, "leads"), out->leads, err);
}

onr_status
onr_tables_open(const onr_lexicon *lexicon, onr_tables *out, onr_error *err)
{
    *out = (onr_tables){
        .labels = onr_lexicon_table(lexicon, "labels"),
        .classes = onr_lexicon_table(lexicon, "classes"),
        .kin = onr_lexicon_table(lexicon, "kin"),
        .nicknames = onr_lexicon_table(lexicon, "nicknames"),
        .names = onr_lexicon_table(lexicon, "common-names"),
        .parts = onr_lexicon_table(lexicon, "name-parts"),
        .titles = onr_lexicon_table(lexicon, "common-titles"),
        .forms = onr_lexicon_table(lexicon, "agency-forms"),
        .states = onr_lexicon_table(lexicon, "state-forms"),
        .roundups = onr_lexicon_table(lexicon, "roundups"),
        .title_words = onr_lexicon_table(lexicon, "common-title-words"),
        .words = onr_lexicon_table(lexicon, "common-words"),
        .affair_words = onr_lexicon_table(lexicon, "common-affair-words"),
    };
    return read_all_weights(lexicon, out, err);
}

const onr_row *
onr_tables_match(const onr_table *table, const onr_slice *words, size_t count,
                 size_t *length)
{
    const onr_row *found = NULL;
    char key[KEY_BYTES_MAX];
    size_t len = 0;
    *length = 0;
    for (size_t i = 0; i < count && i < KEY_WORDS_MAX; ++i) {
        if (len + words[i].len + 1 > sizeof(key)) {
            break;
        }
        if (i) {
            key[len++] = ' ';
        }
        memcpy(key + len, words[i].ptr, words[i].len);
        len += words[i].len;
        const onr_row *const row = onr_table_find(table, (onr_slice){key, len});
        if (row) {
            found = row;
            *length = i + 1;
        }
    }
    return found;
}

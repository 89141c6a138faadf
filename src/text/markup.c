/* SPDX-License-Identifier: Apache-2.0 */
#include "text/markup.h"

enum {
    MOST_WORDS = 16, // Of one name that are looked at
    KEY_WORDS = 3,   // Most words of a key
    KEY_LENGTH = 64, // Most bytes of a key
};

struct onr_markup {
    const onr_table *table;
    const onr_zones *zones;
};

static const struct {
    const char *name;
    unsigned bits;
} kinds[] = {
    {"story", ONR_MARKUP_STORY},
    {"aside", ONR_MARKUP_ASIDE},
    {"comments", ONR_MARKUP_COMMENTS},
    {"silent", 0},
};

/* The bits of a row's kind; false if there is no such kind. */
static bool
read_kind(const onr_row *row, unsigned *bits)
{
    const onr_slice kind = onr_row_field(row, 1);
    for (size_t i = 0; i < ONR_COUNT(kinds); ++i) {
        if (onr_slice_equal(kind, onr_slice_of(kinds[i].name))) {
            *bits = kinds[i].bits;
            return true;
        }
    }
    return false;
}

onr_status
onr_markup_open(onr_arena *arena, const onr_lexicon *lexicon, onr_markup **out,
                onr_error *err)
{
    onr_markup *const markup = onr_arena_alloc(arena, sizeof(*markup));
    onr_zones *zones;
    const onr_row *row;
    unsigned bits;
    *out = NULL;
    markup->table = onr_lexicon_table(lexicon, "markup");
    for (size_t i = 0; (row = onr_table_row(markup->table, i)); ++i) {
        if (!read_kind(row, &bits)) {
            return onr_error_set(err, ONR_BAD_INPUT, row->file.ptr, row->line, 0,
                                 "\"%.*s\" is no kind of name",
                                 ONR_ARG(onr_row_field(row, 1)));
        }
    }
    ONR_TRY(onr_zones_open(arena, lexicon, &zones, err));
    markup->zones = zones;
    *out = markup;
    return ONR_OK;
}

/* -- names -- */

/* A name's words in small letters, behind each other with one space between them. */
typedef struct {
    char bytes[KEY_LENGTH * 4];
    size_t length;
    size_t begins[MOST_WORDS], ends[MOST_WORDS];
    size_t count;
} words;

static void
add_byte(words *w, char c)
{
    if (w->length < sizeof(w->bytes)) {
        w->bytes[w->length++] = c;
        w->ends[w->count - 1] = w->length;
    }
}

static bool
begin_word(words *w)
{
    if (w->count == MOST_WORDS || w->length + 1 >= sizeof(w->bytes)) {
        return false;
    }
    if (w->count > 0) {
        w->bytes[w->length++] = ' ';
    }
    w->begins[w->count] = w->ends[w->count] = w->length;
    ++w->count;
    return true;
}

/* "relatedArticles", "related-articles" and "related__articles" have the same two words. */
static void
split(onr_slice name, words *w)
{
    bool inside = false, small = false;
    *w = (words){.length = 0};
    for (size_t i = 0; i < name.len; ++i) {
        const char c = name.ptr[i];
        const bool lower = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c < 0;
        const bool upper = c >= 'A' && c <= 'Z';
        if (!lower && !upper) {
            inside = false;
            continue;
        }
        if (!inside || (upper && small)) {
            if (!begin_word(w)) {
                return;
            }
        }
        inside = true;
        small = lower;
        add_byte(w, upper ? (char)(c + 'a' - 'A') : c);
    }
}

/* The row of the longest key that begins at a word, and the number of its words. */
static const onr_row *
match(const onr_markup *markup, const words *w, size_t at, size_t *length)
{
    for (*length = KEY_WORDS; *length > 0; --*length) {
        const size_t last = at + *length - 1;
        if (last < w->count) {
            const onr_slice key = {w->bytes + w->begins[at],
                                   w->ends[last] - w->begins[at]};
            const onr_row *const row = onr_table_find(markup->table, key);
            if (row) {
                return row;
            }
        }
    }
    return NULL;
}

/* The bits of one name; one in which a "silent" word stands says nothing. */
static unsigned
look_at_name(const onr_markup *markup, onr_slice name)
{
    words w;
    unsigned found = 0;
    size_t length;
    split(name, &w);
    for (size_t i = 0; i < w.count; i += length ? length : 1) {
        const onr_row *const row = match(markup, &w, i, &length);
        unsigned bits;
        if (row && read_kind(row, &bits)) {
            if (!bits) {
                return 0;
            }
            found |= bits;
        }
    }
    return found;
}

unsigned
onr_markup_look(const onr_markup *markup, onr_slice names)
{
    unsigned found = 0;
    size_t begin = 0;
    for (size_t i = 0; markup && i <= names.len; ++i) {
        if (i == names.len || strchr(" \t\n\r\f", names.ptr[i])) {
            if (i > begin) {
                found |= look_at_name(markup, onr_slice_part(names, begin, i));
            }
            begin = i + 1;
        }
    }
    return found;
}

bool
onr_markup_is_furniture(const onr_markup *markup, onr_arena *scratch, onr_slice paragraph)
{
    return markup && onr_zones_is_furniture(markup->zones, scratch, paragraph);
}

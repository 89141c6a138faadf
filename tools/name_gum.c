/* SPDX-License-Identifier: Apache-2.0 */
/* GUM marks all entities, with brackets in the column MISC; names are those whose head is a proper noun. */
#include "name_corpus.h"

#include "base/utf8.h"

#include <stdlib.h>

/* An entity of GUM that is open at the token at hand. */
typedef struct {
    onr_slice id;
    size_t first;
    int kind;
} open_entity;

typedef struct {
    size_t first, last;
    onr_name_kind kind;
} gum_mention;

typedef struct {
    const name_reader *reader;
    const onr_reading *reading;
    struct {
        open_entity *items;
        size_t count, capacity;
    } open;
    struct {
        gum_mention *items;
        size_t count, capacity;
    } mentions;
} gum_reader;

static int
gum_kind(onr_slice type)
{
    static const char *const types[] = {"person", "organization", "place"};
    for (int i = 0; i < ONR_NAME_KINDS; ++i) {
        if (onr_slice_equal(type, onr_slice_of(types[i]))) {
            return i;
        }
    }
    return -1;
}

static void
open_entity_at(gum_reader *g, onr_slice head, size_t token)
{
    onr_slice id, type = {0};
    onr_slice_split(&head, '-', &id);
    if (head.ptr) {
        onr_slice_split(&head, '-', &type);
    }
    *ONR_PUSH(g->reader->arena, &g->open) = (open_entity){id, token, gum_kind(type)};
}

static void
close_entity_at(gum_reader *g, onr_slice id, size_t token)
{
    for (size_t i = g->open.count; i-- > 0;) {
        const open_entity entity = g->open.items[i];
        if (onr_slice_equal(entity.id, id)) {
            if (entity.kind >= 0) {
                *ONR_PUSH(g->reader->arena, &g->mentions) =
                    (gum_mention){entity.first, token + 1, (onr_name_kind)entity.kind};
            }
            memmove(&g->open.items[i], &g->open.items[i + 1],
                    (--g->open.count - i) * sizeof(entity));
            return;
        }
    }
}

/* The brackets of one token: "(1-person-…(2-place-…)" opens two and closes the second, "1)" closes one. */
static void
read_entities(gum_reader *g, onr_slice value, size_t token)
{
    while (value.len > 0) {
        const bool opens = value.ptr[0] == '(';
        size_t end = opens ? 1 : 0;
        while (end < value.len && value.ptr[end] != '(' && value.ptr[end] != ')') {
            ++end;
        }
        const bool closes = end < value.len && value.ptr[end] == ')';
        const onr_slice inner = onr_slice_part(value, opens ? 1 : 0, end);
        if (opens) {
            open_entity_at(g, inner, token);
        }
        if (closes) {
            const size_t dash = onr_slice_find(inner, ONR_LIT("-"), 0);
            close_entity_at(
                g,
                opens ? onr_slice_part(inner, 0, dash == SIZE_MAX ? inner.len : dash)
                      : inner,
                token);
        }
        value = onr_slice_part(value, end + (closes ? 1 : 0), value.len);
    }
}

static onr_slice
entity_of(onr_slice line)
{
    onr_slice misc = line, field;
    size_t tabs = 0;
    for (size_t i = 0; i < line.len && tabs < 9; ++i) {
        tabs += line.ptr[i] == '\t';
        misc = onr_slice_part(line, i + 1, line.len);
    }
    while (onr_slice_split(&misc, '|', &field)) {
        if (onr_slice_starts(field, ONR_LIT("Entity="))) {
            return onr_slice_part(field, 7, field.len);
        }
    }
    return (onr_slice){"", 0};
}

/* Whether a line is of a word, and no comment, multi-word token or empty node. */
static bool
is_word_line(onr_slice line)
{
    size_t i = 0;
    while (i < line.len && line.ptr[i] >= '0' && line.ptr[i] <= '9') {
        ++i;
    }
    return i > 0 && i < line.len && line.ptr[i] == '\t';
}

static bool
is_capital(const onr_token *token)
{
    size_t width;
    return onr_utf8_is_upper(onr_utf8_read(onr_symbol_slice(token->form), 0, &width));
}

static bool
is_link(const onr_token *token)
{
    static const char *const links[] = {"of", "the", "for", "and", "&", "de", "-", "'s"};
    for (size_t i = 0; i < ONR_COUNT(links); ++i) {
        if (onr_symbol_is(token->lower, links[i])) {
            return true;
        }
    }
    return false;
}

/* The token of a mention whose head lies outside of it. */
static size_t
head_of(const onr_token *tokens, const gum_mention *mention)
{
    for (size_t i = mention->first; i < mention->last; ++i) {
        const size_t head = tokens[i].head;
        if (head < mention->first || head >= mention->last) {
            return i;
        }
    }
    return mention->first;
}

/* The name around the head of a mention: capitals, and the small words that link them. */
static bool
name_of_mention(const gum_reader *g, const gum_mention *mention, size_t *first,
                size_t *last)
{
    const onr_token *const tokens = g->reading->tokens.items;
    const size_t head = head_of(tokens, mention);
    if (tokens[head].upos != ONR_UPOS_PROPN || !is_capital(&tokens[head])) {
        return false;
    }
    const bool person = mention->kind == ONR_NAME_PER;
    *first = head;
    *last = head + 1;
    while (*first > mention->first && tokens[*first - 1].upos != ONR_UPOS_DET &&
           tokens[*first - 1].upos != ONR_UPOS_PRON &&
           (is_capital(&tokens[*first - 1]) ||
            (*first - 1 > mention->first && is_link(&tokens[*first - 1]) &&
             is_capital(&tokens[*first - 2]) &&
             (!person || tokens[*first - 1].form->text[0] == '-')))) {
        --*first;
    }
    for (size_t i = *last; i < mention->last; ++i) {
        if (is_capital(&tokens[i])) {
            *last = i + 1;
        } else if (!is_link(&tokens[i]) || (person && tokens[i].form->text[0] != '-')) {
            break;
        }
    }
    return name_clean(g->reader, tokens, first, *last, mention->kind);
}

static int
by_length(const void *a, const void *b)
{
    const gum_mention *const x = a, *const y = b;
    const size_t m = x->last - x->first, n = y->last - y->first;
    return m != n ? (m > n ? -1 : 1) : x->first < y->first ? -1 : x->first > y->first;
}

static void
label_mentions(gum_reader *g, uint8_t *labels)
{
    if (g->mentions.count > 0) {
        qsort(g->mentions.items, g->mentions.count, sizeof(*g->mentions.items),
              by_length);
    }
    for (size_t i = 0; i < g->mentions.count; ++i) {
        const gum_mention *const mention = &g->mentions.items[i];
        size_t first, last;
        bool free = name_of_mention(g, mention, &first, &last);
        for (size_t k = first; free && k < last; ++k) {
            free = labels[k] == 0;
        }
        if (free) {
            name_label(labels, first, last, mention->kind);
        }
    }
}

onr_status
name_corpus_read_gum(const name_reader *reader, const char *conllu, name_corpus *out,
                     onr_error *err)
{
    onr_reading *reading;
    onr_slice bytes, line;
    ONR_TRY(name_treebank_read(reader, conllu, &reading, &bytes, err));
    gum_reader g = {.reader = reader, .reading = reading};
    size_t token = 0;
    while (onr_slice_split(&bytes, '\n', &line)) {
        if (is_word_line(line)) {
            read_entities(&g, entity_of(line), token++);
        }
    }
    uint8_t *const labels = onr_arena_array(reader->arena, reading->tokens.count, 1);
    bool *const known =
        onr_arena_array(reader->arena, reading->sentences.count, sizeof(*known));
    memset(known, 1, reading->sentences.count * sizeof(*known));
    label_mentions(&g, labels);
    name_corpus_add(reader, reading, labels, known, out);
    return ONR_OK;
}

/* SPDX-License-Identifier: Apache-2.0 */
#include "name_corpus.h"

#include "base/mapping.h"
#include "base/utf8.h"
#include "lang/conllu.h"

enum { SENTENCES_OF_DOCUMENT = 12 /* where the corpus does not tell */ };

void
name_label(uint8_t *labels, size_t first, size_t last, onr_name_kind kind)
{
    for (size_t i = first; i < last; ++i) {
        const onr_bilou place = last - first == 1 ? ONR_BILOU_U
                                : i == first      ? ONR_BILOU_B
                                : i + 1 == last   ? ONR_BILOU_L
                                                  : ONR_BILOU_I;
        labels[i] = (uint8_t)ONR_NAME_LABEL(kind, place);
    }
}

size_t
name_span(const uint8_t *labels, size_t first, size_t count, onr_name_kind *kind)
{
    if (first >= count || labels[first] == 0) {
        return first;
    }
    *kind = (onr_name_kind)((labels[first] - 1) / 4);
    size_t end = first;
    while (end < count && (labels[end] - 1) % 4 <= ONR_BILOU_I) {
        ++end;
    }
    return end + 1;
}

static bool
starts_name(const uint8_t *labels, size_t i)
{
    const unsigned place = (labels[i] - 1u) % 4;
    return labels[i] != 0 && (place == ONR_BILOU_B || place == ONR_BILOU_U);
}

void
name_count(const uint8_t *labels, const uint8_t *gold, size_t count, name_tally *out)
{
    onr_name_kind a = ONR_NAME_MISC, b = ONR_NAME_MISC;
    for (size_t i = 0; i < count; ++i) {
        const bool found = starts_name(labels, i), right = starts_name(gold, i);
        out->found += found;
        out->gold += right;
        out->right += found && right &&
                      name_span(labels, i, count, &a) == name_span(gold, i, count, &b) &&
                      a == b;
    }
}

double
name_f1(const name_tally *sum)
{
    const size_t all = sum->found + sum->gold;
    return all ? 200.0 * (double)sum->right / (double)all : 0.0;
}

/* A word of an IOB2 file; an empty word ends a sentence. */
typedef struct {
    onr_slice word;
    bool begins; // a name
    int kind;    // onr_name_kind, or -1 outside of names of our kinds
} iob_word;

typedef struct {
    iob_word *items;
    size_t count, capacity;
} iob_list;

static int
kind_of(onr_slice label)
{
    static const char *const kinds[] = {"PER", "ORG", "LOC"};
    for (int i = 0; i < ONR_NAME_KINDS; ++i) {
        if (label.len == 5 && memcmp(label.ptr + 2, kinds[i], 3) == 0) {
            return i;
        }
    }
    return -1;
}

static onr_status
read_iob(const name_reader *reader, const char *path, iob_list *out, onr_error *err)
{
    onr_mapping file;
    ONR_TRY(onr_mapping_open(path, &file, err));
    onr_slice rest = onr_slice_copy(reader->arena, file.bytes), line;
    onr_mapping_close(&file);
    while (onr_slice_split(&rest, '\n', &line)) {
        size_t cut = line.len;
        while (cut > 0 && line.ptr[cut - 1] != '\t' && line.ptr[cut - 1] != ' ') {
            --cut;
        }
        if (cut > 1) {
            const onr_slice label = onr_slice_part(line, cut, line.len);
            *ONR_PUSH(reader->arena, out) =
                (iob_word){onr_slice_part(line, 0, cut - 1), label.ptr[0] == 'B',
                           label.ptr[0] == 'O' ? -1 : kind_of(label)};
        } else if (out->count > 0 && out->items[out->count - 1].word.len > 0) {
            *ONR_PUSH(reader->arena, out) = (iob_word){.kind = -1};
        }
    }
    return ONR_OK;
}

static const onr_table *
table_of(const name_reader *reader, const char *name)
{
    return onr_lexicon_table(reader->lexicon, name);
}

bool
name_clean(const name_reader *reader, const onr_token *tokens, size_t *first, size_t last,
           onr_name_kind kind)
{
    size_t length;
    const onr_token *const t = tokens;
    if (!reader->clean) {
        return true;
    }
    if (last - *first > 1 && onr_symbol_is(t[*first].lower, "the")) {
        ++*first;
    }
    while (kind == ONR_NAME_PER && *first < last &&
           onr_table_match(table_of(reader, "titles"), &t[*first].lower, sizeof(*t),
                           last - *first, &length)) {
        *first += length;
    }
    if (*first >= last) {
        return false;
    }
    return last - *first > 1 || !onr_table_find(table_of(reader, "demonyms"),
                                                onr_symbol_slice(t[*first].lower));
}

/* A document of the sentences [first, last) of a reading, with their labels. */
static void
add_document(const name_reader *reader, const onr_reading *whole, const uint8_t *labels,
             size_t first, size_t last, name_corpus *out)
{
    onr_arena *const arena = reader->arena;
    onr_reading *const part = onr_arena_alloc(arena, sizeof(*part));
    part->document = whole->document;
    part->symbols = whole->symbols;
    const uint32_t base = whole->sentences.items[first].first;
    const uint32_t end = whole->sentences.items[last - 1].last;
    part->tokens.items = whole->tokens.items + base;
    part->tokens.count = end - base;
    for (size_t i = first; i < last; ++i) {
        onr_sentence *const sentence = ONR_PUSH(arena, &part->sentences);
        *sentence = whole->sentences.items[i];
        sentence->first -= base;
        sentence->last -= base;
    }
    uint8_t *const own = (uint8_t *)onr_arena_copy(arena, labels + base, end - base);
    *ONR_PUSH(arena, out) =
        (name_document){part, onr_name_tokens(reader->words, arena, part), own};
}

/* Whether a blank line stands between the sentences `i - 1` and `i`. */
static bool
begins_document(const onr_reading *reading, size_t i)
{
    const onr_slice gap =
        onr_slice_part(reading->document->text, reading->sentences.items[i - 1].span.end,
                       reading->sentences.items[i].span.begin);
    return onr_slice_find(gap, ONR_LIT("\n\n"), 0) != SIZE_MAX;
}

void
name_corpus_add(const name_reader *reader, const onr_reading *reading,
                const uint8_t *labels, const bool *known, name_corpus *out)
{
    for (size_t first = 0, i = 0; i < reading->sentences.count; ++i) {
        const bool last =
            i + 1 == reading->sentences.count || begins_document(reading, i + 1);
        if (!known[i]) {
            if (i > first) {
                add_document(reader, reading, labels, first, i, out);
            }
            first = i + 1;
        } else if (last) {
            add_document(reader, reading, labels, first, i + 1, out);
            first = i + 1;
        }
    }
}

onr_status
name_treebank_read(const name_reader *reader, const char *path, onr_reading **out,
                   onr_slice *bytes, onr_error *err)
{
    onr_mapping file;
    ONR_TRY(onr_mapping_open(path, &file, err));
    *bytes = onr_slice_copy(reader->arena, file.bytes);
    onr_mapping_close(&file);
    *out = onr_arena_alloc(reader->arena, sizeof(**out));
    return onr_conllu_read(reader->arena, reader->symbols, path, *bytes, *out, err);
}

/* Whether the words from `at` on are those of the sentence. */
static bool
same_words(const iob_list *iob, size_t at, const onr_reading *reading,
           const onr_sentence *sentence)
{
    for (uint32_t i = sentence->first; i < sentence->last; ++i, ++at) {
        if (at >= iob->count ||
            !onr_slice_equal(iob->items[at].word,
                             onr_symbol_slice(reading->tokens.items[i].form))) {
            return false;
        }
    }
    return at == iob->count || iob->items[at].word.len == 0;
}

static onr_slice
key_of_words(onr_arena *arena, const iob_list *iob, size_t at)
{
    onr_slice key = {"", 0};
    for (; at < iob->count && iob->items[at].word.len > 0; ++at) {
        key = onr_slice_join(arena, key, iob->items[at].word);
    }
    return key;
}

static onr_slice
key_of_sentence(onr_arena *arena, const onr_reading *reading,
                const onr_sentence *sentence)
{
    onr_slice key = {"", 0};
    for (uint32_t i = sentence->first; i < sentence->last; ++i) {
        key = onr_slice_join(arena, key, onr_symbol_slice(reading->tokens.items[i].form));
    }
    return key;
}

/* The first word of each sentence, found by its letters: the two files have other orders. */
static onr_map *
index_sentences(onr_arena *arena, const iob_list *iob)
{
    onr_map *const index = onr_map_new(arena);
    for (size_t i = 0; i < iob->count; ++i) {
        if (i == 0 || iob->items[i - 1].word.len == 0) {
            onr_map_set(index, key_of_words(arena, iob, i), &iob->items[i]);
        }
    }
    return index;
}

static void
take_labels(const name_reader *reader, const iob_word *words, const onr_token *tokens,
            size_t count, uint8_t *labels)
{
    for (size_t i = 0; i < count;) {
        size_t end = i + 1;
        while (end < count && words[i].kind >= 0 && !words[end].begins &&
               words[end].kind == words[i].kind) {
            ++end;
        }
        size_t first = i;
        if (words[i].kind >= 0 &&
            name_clean(reader, tokens, &first, end, (onr_name_kind)words[i].kind)) {
            name_label(labels, first, end, (onr_name_kind)words[i].kind);
        }
        i = end;
    }
}

onr_status
name_corpus_read_uner(const name_reader *reader, const char *iob, const char *conllu,
                      name_corpus *out, onr_error *err)
{
    iob_list words = {0};
    onr_reading *reading;
    onr_slice bytes;
    ONR_TRY(read_iob(reader, iob, &words, err));
    ONR_TRY(name_treebank_read(reader, conllu, &reading, &bytes, err));
    uint8_t *const labels = onr_arena_array(reader->arena, reading->tokens.count, 1);
    bool *const known =
        onr_arena_array(reader->arena, reading->sentences.count, sizeof(*known));
    const onr_map *const index = index_sentences(reader->arena, &words);
    for (size_t i = 0; i < reading->sentences.count; ++i) {
        const onr_sentence *const sentence = &reading->sentences.items[i];
        const iob_word *const found =
            onr_map_get(index, key_of_sentence(reader->arena, reading, sentence));
        known[i] =
            found && same_words(&words, (size_t)(found - words.items), reading, sentence);
        if (known[i]) {
            take_labels(reader, found, reading->tokens.items + sentence->first,
                        sentence->last - sentence->first, labels + sentence->first);
        }
    }
    name_corpus_add(reader, reading, labels, known, out);
    return ONR_OK;
}

/* The words of sentences [first, last) of a list, one sentence a line, cut into our tokens. */
static onr_reading *
cut_again(const name_reader *reader, const iob_list *words, size_t first, size_t last,
          uint32_t *owner)
{
    onr_arena *const arena = reader->arena;
    size_t size = 0, used = 0;
    for (size_t i = first; i < last; ++i) {
        size += words->items[i].word.len + 1;
    }
    char *const text = onr_arena_alloc(arena, size + 1);
    uint32_t *const owners = onr_arena_array(arena, size + 1, sizeof(*owners));
    for (size_t i = first; i < last; ++i) {
        const onr_slice word = words->items[i].word;
        if (word.len > 0) {
            memcpy(text + used, word.ptr, word.len);
            owners[used] = (uint32_t)i + 1;
            used += word.len;
        }
        text[used++] = word.len > 0 ? ' ' : '\n';
    }
    onr_document *const document = onr_arena_alloc(arena, sizeof(*document));
    document->text = (onr_slice){text, used};
    onr_reading *const reading = onr_arena_alloc(arena, sizeof(*reading));
    reading->document = document;
    reading->symbols = reader->symbols;
    const onr_tokenizer tokenizer = onr_tokenizer_of(reader->lexicon);
    onr_tokens_run(&tokenizer, arena, reading);
    for (size_t i = 0; i < reading->tokens.count; ++i) {
        owner[i] = owners[reading->tokens.items[i].span.begin];
    }
    return reading;
}

/* Lines become sentences. */
static void
add_sentences(const name_reader *reader, onr_reading *reading)
{
    const char *const text = reading->document->text.ptr;
    uint32_t first = 0;
    for (uint32_t i = 0; i < reading->tokens.count; ++i) {
        onr_token *const token = &reading->tokens.items[i];
        const bool last =
            i + 1 == reading->tokens.count ||
            memchr(text + token->span.end, '\n', token[1].span.begin - token->span.end);
        if (last) {
            *ONR_PUSH(reader->arena, &reading->sentences) = (onr_sentence){
                .span = {reading->tokens.items[first].span.begin, token->span.end},
                .first = first,
                .last = i + 1,
                .root = ONR_NONE};
            first = i + 1;
        }
    }
}

static void
add_cut(const name_reader *reader, const iob_list *words, size_t first, size_t last,
        name_corpus *out)
{
    size_t bytes = 1;
    for (size_t i = first; i < last; ++i) {
        bytes += words->items[i].word.len;
    }
    uint32_t *const owner = onr_arena_array(reader->arena, bytes, sizeof(*owner));
    onr_reading *const reading = cut_again(reader, words, first, last, owner);
    const size_t count = reading->tokens.count;
    if (count == 0) {
        return;
    }
    iob_word *const cut = onr_arena_array(reader->arena, count, sizeof(*cut));
    for (size_t i = 0; i < count; ++i) {
        /* A token inside of a word goes on with its name. */
        cut[i] = owner[i] ? words->items[owner[i] - 1]
                          : (iob_word){.kind = i > 0 ? cut[i - 1].kind : -1};
    }
    add_sentences(reader, reading);
    uint8_t *const labels = onr_arena_array(reader->arena, count, 1);
    for (size_t s = 0; s < reading->sentences.count; ++s) {
        const onr_sentence *const sentence = &reading->sentences.items[s];
        take_labels(reader, cut + sentence->first,
                    reading->tokens.items + sentence->first,
                    sentence->last - sentence->first, labels + sentence->first);
    }
    add_document(reader, reading, labels, 0, reading->sentences.count, out);
}

onr_status
name_corpus_read_gmb(const name_reader *reader, const char *iob, name_corpus *out,
                     onr_error *err)
{
    iob_list words = {0};
    ONR_TRY(read_iob(reader, iob, &words, err));
    size_t first = 0, sentences = 0;
    for (size_t i = 0; i < words.count; ++i) {
        sentences += words.items[i].word.len == 0;
        if (sentences == SENTENCES_OF_DOCUMENT || i + 1 == words.count) {
            add_cut(reader, &words, first, i + 1, out);
            first = i + 1;
            sentences = 0;
        }
    }
    return ONR_OK;
}

/* SPDX-License-Identifier: Apache-2.0 */
#include "name_corpus.h"

#include "base/mapping.h"
#include "base/utf8.h"
#include "lang/conllu.h"
#include "lang/word.h"

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

static unsigned
bits_of(const name_reader *reader, const onr_token *token)
{
    return onr_name_words_bits(reader->words, token->lower);
}

/* The end of the titles that [first, last) begins with. */
static size_t
titles_end(const name_reader *reader, const onr_token *tokens, size_t first, size_t last)
{
    size_t end = first;
    for (size_t i = first; i < last; ++i) {
        const unsigned bits = bits_of(reader, &tokens[i]);
        if (!(bits & (ONR_NW_TITLE | ONR_NW_TITLE_PART))) {
            break;
        }
        const bool name = bits & ONR_NW_GIVEN && i > first;
        end = bits & ONR_NW_TITLE && !name ? i + 1 : end;
    }
    return end;
}

bool
name_clean(const name_reader *reader, const onr_token *tokens, size_t *first, size_t last,
           onr_name_kind kind)
{
    if (!reader->clean) {
        return true;
    }
    if (last - *first > 1 && onr_symbol_is(tokens[*first].lower, "the")) {
        ++*first;
    }
    if (kind == ONR_NAME_PER) {
        *first = titles_end(reader, tokens, *first, last);
    }
    if (*first == last) {
        return false;
    }
    return last - *first > 1 || !(bits_of(reader, &tokens[*first]) & ONR_NW_DEMONYM);
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
    *ONR_PUSH(arena, out) = (name_document){
        part, onr_name_tokens(reader->words, reader->words, arena, part), own};
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

/* One token of a word of the corpus. */
static void
add_token(const name_reader *reader, onr_reading *reading, onr_slice form, bool space)
{
    onr_token *const token = ONR_PUSH(reader->arena, &reading->tokens);
    token->form = onr_symbols_intern(reader->symbols, form);
    token->lower = onr_word_lower(reader->symbols, reader->arena, form);
    token->head = ONR_NONE;
    token->space_after = space;
}

/* The tokens of a word: cut at hyphens between letters or digits. */
static size_t
add_word(const name_reader *reader, onr_reading *reading, onr_slice word)
{
    const size_t before = reading->tokens.count;
    size_t start = 0;
    for (size_t i = 1; i + 1 < word.len; ++i) {
        if (word.ptr[i] == '-' && word.ptr[i - 1] != '-' && word.ptr[i + 1] != '-') {
            add_token(reader, reading, onr_slice_part(word, start, i), false);
            add_token(reader, reading, onr_slice_part(word, i, i + 1), false);
            start = i + 1;
        }
    }
    add_token(reader, reading, onr_slice_part(word, start, word.len), true);
    return reading->tokens.count - before;
}

/* A document of the words [first, last), which end with an empty one. */
static void
add_words(const name_reader *reader, const iob_list *words, size_t first, size_t last,
          name_corpus *out)
{
    onr_arena *const arena = reader->arena;
    static const onr_document none;
    onr_reading *const reading = onr_arena_alloc(arena, sizeof(*reading));
    iob_list cut = {0};
    uint32_t begin = 0;
    reading->document = &none;
    reading->symbols = reader->symbols;
    for (size_t i = first; i < last; ++i) {
        const iob_word *const word = &words->items[i];
        for (size_t n = word->word.len ? add_word(reader, reading, word->word) : 0, k = 0;
             k < n; ++k) {
            *ONR_PUSH(arena, &cut) =
                (iob_word){word->word, word->begins && k == 0, word->kind};
        }
        const uint32_t end = (uint32_t)reading->tokens.count;
        if (end > begin && (word->word.len == 0 || i + 1 == last)) {
            *ONR_PUSH(arena, &reading->sentences) =
                (onr_sentence){.first = begin, .last = end, .root = ONR_NONE};
            begin = end;
        }
    }
    uint8_t *const labels = onr_arena_array(arena, reading->tokens.count, 1);
    for (size_t s = 0; s < reading->sentences.count; ++s) {
        const onr_sentence *const sentence = &reading->sentences.items[s];
        take_labels(reader, cut.items + sentence->first,
                    reading->tokens.items + sentence->first,
                    sentence->last - sentence->first, labels + sentence->first);
    }
    if (reading->sentences.count > 0) {
        add_document(reader, reading, labels, 0, reading->sentences.count, out);
    }
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
            add_words(reader, &words, first, i + 1, out);
            first = i + 1;
            sentences = 0;
        }
    }
    return ONR_OK;
}

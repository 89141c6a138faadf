/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/name_features.h"

#include "base/utf8.h"

/*
  Besides the word and its neighbours, two kinds of feature carry most of the weight.  A name is a run of capitals, so
  the words at both ends of the run and beside it are seen from every token in it.  And a document is of one mind about
  its names, so how a word is written elsewhere in it, and in what company, tells what it is here (Ratinov and Roth 2009,
  "Design Challenges and Misconceptions in Named Entity Recognition").
*/

enum { HEADLINE_WORDS_MIN = 4 /* fewer words tell nothing of a sentence's style */ };

/* What the document says of a word. */
typedef struct {
    onr_symbol lower;
    uint8_t seen;
} word_note;

typedef struct {
    const onr_reading *reading;
    const onr_token *tokens;
    onr_name_token *names;
    word_note *notes; // [mask + 1], open addressing
    size_t mask;
} looker;

static uint32_t
hash32(const char *bytes, size_t size)
{
    uint32_t h = 0x811C9DC5u;
    for (size_t i = 0; i < size; ++i) {
        h = (h ^ (unsigned char)bytes[i]) * 0x01000193u;
    }
    return h;
}

/* "Xx-d" with runs drawn together. */
static uint32_t
shape_of(onr_slice form)
{
    uint32_t h = 0x811C9DC5u;
    char last = 0;
    for (size_t width, i = 0; i < form.len; i += width) {
        const uint32_t c = onr_utf8_read(form, i, &width);
        const char kind = (char)(c >= '0' && c <= '9'   ? 'd'
                                 : onr_utf8_is_upper(c) ? 'X'
                                 : onr_utf8_is_alpha(c) ? 'x'
                                 : c == 0x2019          ? '\''
                                 : c < 0x80             ? (int)c
                                                        : '?');
        if (kind != last) {
            h = (h ^ (unsigned char)kind) * 0x01000193u;
        }
        last = kind;
    }
    return h;
}

static uint8_t
writing_of(onr_slice form)
{
    size_t width;
    const uint32_t c = onr_utf8_read(form, 0, &width);
    if (c >= '0' && c <= '9') {
        return ONR_WRITING_DIGITS;
    }
    if (!onr_utf8_is_upper(c)) {
        return onr_utf8_is_alpha(c) ? ONR_WRITING_SMALL : ONR_WRITING_OTHER;
    }
    if (width == form.len || (width + 1 == form.len && form.ptr[width] == '.')) {
        return ONR_WRITING_INITIAL;
    }
    for (size_t i = width; i < form.len; i += width) {
        if (onr_utf8_is_lower(onr_utf8_read(form, i, &width))) {
            return ONR_WRITING_CAPITAL;
        }
    }
    return ONR_WRITING_UPPER;
}

static void
read_token(const onr_token *token, uint16_t bits, onr_name_token *out)
{
    const onr_slice form = onr_symbol_slice(token->form);
    const onr_slice lower = onr_symbol_slice(token->lower);
    out->word = (uint32_t)token->lower->hash;
    out->writing = writing_of(form);
    const bool telling = out->writing == ONR_WRITING_OTHER ||
                         (out->writing == ONR_WRITING_SMALL && lower.len <= 3);
    out->shape = telling ? out->word : shape_of(form);
    out->bits = bits;
    for (size_t n = 0; n < 2; ++n) {
        out->prefix[n] = lower.len > n + 3 ? hash32(lower.ptr, n + 3) : 0;
    }
    for (size_t n = 0; n < 3; ++n) {
        out->suffix[n] =
            lower.len > n + 2 ? hash32(lower.ptr + lower.len - n - 2, n + 2) : 0;
    }
}

static word_note *
note_of(const looker *look, onr_symbol lower)
{
    size_t i = (size_t)lower->hash & look->mask;
    while (look->notes[i].lower && look->notes[i].lower != lower) {
        i = (i + 1) & look->mask;
    }
    look->notes[i].lower = lower;
    return &look->notes[i];
}

/* Whether the words of a sentence are mostly capitalised, or all in capitals: then capitals tell little. */
static uint8_t
style_of(const looker *look, const onr_sentence *sentence)
{
    size_t words = 0, capitals = 0, upper = 0;
    for (uint32_t i = sentence->first; i < sentence->last; ++i) {
        const uint8_t writing = look->names[i].writing;
        if (writing != ONR_WRITING_OTHER && writing != ONR_WRITING_DIGITS &&
            look->tokens[i].form->len > 3) {
            ++words;
            capitals += onr_writing_is_capital(writing);
            upper += writing == ONR_WRITING_UPPER;
        }
    }
    /* Headlines have no full stop, and names may fill a short sentence that has one. */
    const bool stopped = onr_symbol_is(look->tokens[sentence->last - 1].form, ".");
    return words < HEADLINE_WORDS_MIN              ? 0
           : upper * 10 > words * 7                ? 2
           : capitals * 10 > words * 7 && !stopped ? 1
                                                   : 0;
}

static bool
is_glue(const looker *look, uint32_t i)
{
    const onr_slice form = onr_symbol_slice(look->tokens[i].form);
    return form.len == 1 && (form.ptr[0] == '&' || form.ptr[0] == '-') &&
           (form.ptr[0] == '&' ||
            (!look->tokens[i].space_after && i > 0 && !look->tokens[i - 1].space_after));
}

/* The end of the run of capitals that begins at `i`: hyphened parts ("Winston-Salem") and "&" belong to it. */
static uint32_t
run_end(const looker *look, const onr_sentence *sentence, uint32_t i)
{
    uint32_t end = i;
    while (i < sentence->last) {
        const bool hyphened =
            i > end && i >= 1 && look->tokens[i - 1].form->text[0] == '-';
        if (onr_writing_is_capital(look->names[i].writing) ||
            (hyphened && look->names[i].writing == ONR_WRITING_SMALL)) {
            end = ++i;
        } else if (i > sentence->first && i == end && is_glue(look, i)) {
            ++i;
        } else {
            break;
        }
    }
    return end;
}

static bool
is_age(const looker *look, const onr_sentence *sentence, uint32_t i)
{
    return i + 1 < sentence->last && look->tokens[i].form->text[0] == ',' &&
           look->names[i + 1].writing == ONR_WRITING_DIGITS &&
           look->tokens[i + 1].form->len <= 2;
}

static bool
before_state(const looker *look, const onr_sentence *sentence, uint32_t i)
{
    return i + 1 < sentence->last && look->tokens[i].form->text[0] == ',' &&
           look->names[i + 1].bits & ONR_NW_STATE &&
           onr_writing_is_capital(look->names[i + 1].writing);
}

/* What a run of capitals says of each of its words. */
static void
note_run(const looker *look, const onr_sentence *sentence, uint32_t first, uint32_t end)
{
    const onr_name_token *const names = look->names;
    const uint16_t last_bits = names[end - 1].bits;
    const bool agency =
        last_bits & (ONR_NW_AGENCY_END | ONR_NW_COMPANY) && end - first > 1;
    const bool named = names[first].bits & ONR_NW_GIVEN && end - first < 4;
    const bool place = last_bits & ONR_NW_PLACE_END && end - first > 1 && !named;
    bool person = is_age(look, sentence, end);
    const bool state = before_state(look, sentence, end);
    for (uint32_t i = first; i < end; ++i) {
        const unsigned seen = agency   ? ONR_SEEN_AGENCY
                              : place  ? ONR_SEEN_PLACE
                              : person ? ONR_SEEN_PERSON
                              : state  ? ONR_SEEN_PLACE
                                       : 0u;
        note_of(look, look->tokens[i].lower)->seen |= (uint8_t)seen;
        const bool given = names[i].bits & ONR_NW_GIVEN &&
                           !(names[i].bits & (ONR_NW_GIVEN_WORD | ONR_NW_PLACE));
        person = !agency && !place &&
                 (person || (names[i].bits & ONR_NW_TITLE) || (given && i + 1 < end));
    }
}

static void
note_sentence(const looker *look, const onr_sentence *sentence)
{
    for (uint32_t i = sentence->first; i < sentence->last;) {
        onr_name_token *const name = &look->names[i];
        if (!onr_writing_is_capital(name->writing)) {
            if (name->writing == ONR_WRITING_SMALL) {
                note_of(look, look->tokens[i].lower)->seen |= ONR_SEEN_SMALL;
            }
            ++i;
            continue;
        }
        const uint32_t end = run_end(look, sentence, i);
        for (uint32_t k = i; k < end; ++k) {
            look->names[k].run_first = i;
            look->names[k].run_last = end;
            if (k > sentence->first && name->style == 0) {
                note_of(look, look->tokens[k].lower)->seen |= ONR_SEEN_CAPITAL;
            }
        }
        if (name->style != 2) {
            note_run(look, sentence, i, end);
        }
        i = end;
    }
}

onr_name_token *
onr_name_tokens(const onr_name_words *learned, const onr_name_words *known,
                onr_arena *arena, const onr_reading *reading)
{
    const size_t count = reading->tokens.count;
    looker look = {reading, reading->tokens.items,
                   onr_arena_array(arena, count, sizeof(onr_name_token)), NULL, 255};
    while (look.mask < count * 2) {
        look.mask = look.mask * 2 + 1;
    }
    for (size_t i = 0; i < count; ++i) {
        const onr_token *const token = &look.tokens[i];
        read_token(token, onr_name_words_bits(learned, token->lower), &look.names[i]);
        look.names[i].known = learned == known ? look.names[i].bits
                                               : onr_name_words_bits(known, token->lower);
    }
    const onr_arena_mark mark = onr_arena_tell(arena);
    look.notes = onr_arena_array(arena, look.mask + 1, sizeof(*look.notes));
    for (size_t s = 0; s < reading->sentences.count; ++s) {
        const onr_sentence *const sentence = &reading->sentences.items[s];
        const uint8_t style = style_of(&look, sentence);
        for (uint32_t i = sentence->first; i < sentence->last; ++i) {
            look.names[i].style = style;
        }
        note_sentence(&look, sentence);
    }
    for (size_t i = 0; i < count; ++i) {
        if (onr_writing_is_capital(look.names[i].writing)) {
            look.names[i].seen = note_of(&look, look.tokens[i].lower)->seen;
        }
    }
    onr_arena_rewind(arena, mark);
    return look.names;
}

static uint64_t
mix(uint64_t x)
{
    x = (x ^ (x >> 31)) * UINT64_C(0xBF58476D1CE4E5B9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94D049BB133111EB);
    return x ^ (x >> 31);
}

typedef struct {
    uint64_t *keys;
    uint64_t count;
} key_list;

static inline void
add(key_list *list, uint64_t a, uint64_t b, uint64_t c)
{
    list->keys[list->count] =
        mix((list->count + 1) * UINT64_C(0x9E3779B97F4A7C15) +
            a * UINT64_C(0xD6E8FEB86659FD93) + b * UINT64_C(0xA0761D6478BD642F) +
            c * UINT64_C(0xE7037ED1A0B428DB));
    ++list->count;
}

/* The token at `i`, or one that stands for the border of the sentence. */
static const onr_name_token *
at(const onr_name_token *tokens, const onr_sentence *sentence, int64_t i)
{
    static const onr_name_token border = {.word = 1, .shape = 1};
    return i >= sentence->first && i < sentence->last ? &tokens[i] : &border;
}

static void
add_words(key_list *list, const onr_name_token *const t[5])
{
    for (size_t i = 0; i < 5; ++i) {
        add(list, t[i]->word, 0, 0);
    }
    add(list, t[1]->word, t[2]->word, 0);
    add(list, t[2]->word, t[3]->word, 0);
    add(list, t[1]->word, t[3]->word, t[2]->shape);
    add(list, t[2]->word, t[2]->writing, t[2]->style);
    add(list, t[1]->word, t[2]->shape, 0);
    add(list, t[3]->word, t[2]->shape, 0);
    add(list, t[0]->word, t[1]->word, t[2]->shape);
    add(list, t[3]->word, t[4]->word, t[2]->shape);
    for (size_t i = 0; i < 2; ++i) {
        add(list, t[2]->prefix[i], 0, 0);
    }
    for (size_t i = 0; i < 3; ++i) {
        add(list, t[2]->suffix[i], t[2]->writing, 0);
    }
}

static void
add_shapes(key_list *list, const onr_name_token *const t[5], bool first)
{
    add(list, t[2]->shape, first, t[2]->style);
    add(list, t[1]->shape, t[2]->shape, 0);
    add(list, t[2]->shape, t[3]->shape, 0);
    add(list, t[1]->shape, t[2]->shape, t[3]->shape);
    add(list, t[0]->shape, t[1]->shape, t[2]->shape);
    add(list, t[2]->shape, t[3]->shape, t[4]->shape);
}

static void
add_lexicon(key_list *list, const onr_name_token *const t[5])
{
    add(list, t[2]->bits, t[2]->writing, 0);
    add(list, t[1]->bits, t[2]->writing, t[1]->writing);
    add(list, t[3]->bits, t[2]->writing, t[3]->writing);
    add(list, t[1]->bits, t[2]->bits, t[2]->writing);
    add(list, t[2]->bits, t[3]->bits, t[2]->writing);
    add(list, (uint64_t)t[1]->bits << 16 | t[3]->bits, t[2]->bits, t[2]->writing);
    add(list, t[0]->bits, t[1]->bits, t[2]->shape);
    add(list, t[3]->bits, t[4]->bits, t[2]->shape);
    add(list, t[2]->word, t[3]->bits, 0);
    add(list, t[1]->word, t[2]->bits, t[2]->writing);
}

static void
add_document(key_list *list, const onr_name_token *const t[5], bool first)
{
    add(list, t[2]->seen, t[2]->writing, first);
    add(list, t[2]->seen, t[2]->bits, first);
    add(list, t[1]->seen, t[2]->seen, (uint64_t)t[1]->writing << 8 | t[2]->writing);
    add(list, t[2]->seen, t[3]->seen, (uint64_t)t[3]->writing << 8 | t[2]->writing);
    add(list, t[2]->seen, t[1]->word, t[2]->writing);
}

/* From each token of a run: its ends, its length, and what stands beside it. */
static void
add_run(key_list *list, const onr_name_token *tokens, const onr_sentence *sentence,
        uint32_t i)
{
    const onr_name_token *const t = &tokens[i];
    const bool in = t->run_last > t->run_first;
    const uint32_t first = in ? t->run_first : i, last = in ? t->run_last : i + 1;
    const uint64_t from_start = i - first < 3 ? i - first : 3;
    const uint64_t to_end = last - 1 - i < 3 ? last - 1 - i : 3;
    const uint64_t place = 1 + from_start * 4 + to_end + (in ? 16 : 0);
    const onr_name_token *const left = at(tokens, sentence, (int64_t)first - 1);
    const onr_name_token *const right = at(tokens, sentence, (int64_t)last);
    add(list, left->word, from_start, t->writing);
    add(list, right->word, to_end, t->writing);
    add(list, tokens[last - 1].word, to_end, t->writing);
    add(list, tokens[first].word, from_start, t->writing);
    add(list, tokens[last - 1].bits, place, 0);
    add(list, tokens[first].bits, place, 0);
    add(list, place, t->style, t->bits);
    add(list, left->word, right->word, place);
    add(list, tokens[first].bits, tokens[last - 1].bits, place);
}

void
onr_name_keys(const onr_name_token *tokens, const onr_sentence *sentence, uint32_t i,
              uint64_t *keys)
{
    const onr_name_token *t[5];
    for (int n = 0; n < 5; ++n) {
        t[n] = at(tokens, sentence, (int64_t)i + n - 2);
    }
    key_list list = {keys, 0};
    const bool first = i == sentence->first;
    add_words(&list, t);
    add_shapes(&list, t, first);
    add_lexicon(&list, t);
    add_document(&list, t, first);
    add_run(&list, tokens, sentence, i);
}

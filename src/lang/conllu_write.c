/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/conllu.h"

#include "base/utf8.h"

#include <stdlib.h>

/* A bracket that opens or closes at a token. */
typedef struct {
    uint32_t token, other; // where it stands, and where its partner does
    uint32_t item;         // index in the list of what is bracketed
} bracket;

typedef struct {
    bracket *items; // [count] in order of writing
    size_t count;
    size_t next; // the first that is not yet written
} brackets;

typedef struct {
    const onr_reading *reading;
    onr_sink *sink;
    brackets mentions_open, mentions_close;
    brackets names_open, names_close;
    brackets times_open, times_close;
    bool misc; // something stands in the MISC column
} writer;

static const char *const entity_names[] = {"person", "group", "organization", "place",
                                           "other"};
static const char *const name_names[] = {"PER", "ORG", "LOC", "MISC"};

/* Of brackets that open at one token the wider one comes first, of those that close the narrower. */
static int
compare_open(const void *a, const void *b)
{
    const bracket *const x = a, *const y = b;
    return x->token != y->token   ? (x->token < y->token ? -1 : 1)
           : x->other != y->other ? (x->other > y->other ? -1 : 1)
                                  : (x->item > y->item) - (x->item < y->item);
}

static int
compare_close(const void *a, const void *b)
{
    const bracket *const x = a, *const y = b;
    return x->token != y->token   ? (x->token < y->token ? -1 : 1)
           : x->other != y->other ? (x->other > y->other ? -1 : 1)
                                  : (x->item < y->item) - (x->item > y->item);
}

static void
add_pair(brackets *open, brackets *close, uint32_t first, uint32_t last, size_t item)
{
    if (first < last) {
        open->items[open->count++] = (bracket){first, last - 1, (uint32_t)item};
        close->items[close->count++] = (bracket){last - 1, first, (uint32_t)item};
    }
}

static void
make_room(onr_arena *arena, brackets *open, brackets *close, size_t count)
{
    open->items = onr_arena_array(arena, count + 1, sizeof(bracket));
    close->items = onr_arena_array(arena, count + 1, sizeof(bracket));
}

static void
sort_pair(brackets *open, brackets *close)
{
    qsort(open->items, open->count, sizeof(bracket), compare_open);
    qsort(close->items, close->count, sizeof(bracket), compare_close);
}

static void
collect(writer *w, onr_arena *arena)
{
    const onr_reading *const r = w->reading;
    make_room(arena, &w->mentions_open, &w->mentions_close, r->mentions.count);
    make_room(arena, &w->names_open, &w->names_close, r->names.count);
    make_room(arena, &w->times_open, &w->times_close, r->times.count);
    for (size_t i = 0; i < r->mentions.count; ++i) {
        const onr_mention *const m = &r->mentions.items[i];
        if (m->entity < r->entities.count) {
            add_pair(&w->mentions_open, &w->mentions_close, m->first, m->last, i);
        }
    }
    for (size_t i = 0; i < r->names.count; ++i) {
        const onr_name *const n = &r->names.items[i];
        add_pair(&w->names_open, &w->names_close, n->first, n->last, i);
    }
    for (size_t i = 0; i < r->times.count; ++i) {
        const onr_time *const t = &r->times.items[i];
        add_pair(&w->times_open, &w->times_close, t->first, t->last, i);
    }
    sort_pair(&w->mentions_open, &w->mentions_close);
    sort_pair(&w->names_open, &w->names_close);
    sort_pair(&w->times_open, &w->times_close);
}

/* Writes what stands inside of an opening bracket, or before a closing one. */
typedef void (*put_item)(const writer *w, uint32_t item, bool opening);

static void
put_mention(const writer *w, uint32_t item, bool opening)
{
    const uint32_t entity = w->reading->mentions.items[item].entity;
    onr_sink_printf(w->sink, "e%lu", (unsigned long)entity + 1);
    if (opening) {
        const onr_entity_kind kind = w->reading->entities.items[entity].kind;
        onr_sink_put_char(w->sink, '-');
        onr_sink_put_string(w->sink, entity_names[kind]);
    }
}

static void
put_name(const writer *w, uint32_t item, bool opening)
{
    (void)opening;
    onr_sink_put_string(w->sink, name_names[w->reading->names.items[item].kind]);
}

static void
put_time(const writer *w, uint32_t item, bool opening)
{
    const onr_slice value = onr_symbol_slice(w->reading->times.items[item].value);
    if (opening) {
        onr_sink_put(w->sink, value.len ? value : ONR_LIT("?"));
    }
}

static void
begin_misc(writer *w, const char *name)
{
    if (w->misc) {
        onr_sink_put_char(w->sink, '|');
    }
    onr_sink_put_string(w->sink, name);
    w->misc = true;
}

static void
pass_before(brackets *list, uint32_t token)
{
    while (list->next < list->count && list->items[list->next].token < token) {
        ++list->next;
    }
}

static bool
is_due(const brackets *list, uint32_t token)
{
    return list->next < list->count && list->items[list->next].token == token;
}

/* The brackets at a token: those that close one from before, then those that open. */
static void
put_brackets(writer *w, const char *name, brackets *open, brackets *close, uint32_t token,
             put_item put)
{
    pass_before(open, token);
    pass_before(close, token);
    if (!is_due(open, token) && !is_due(close, token)) {
        return;
    }
    begin_misc(w, name);
    for (; is_due(close, token); ++close->next) {
        if (close->items[close->next].other < token) {
            put(w, close->items[close->next].item, false);
            onr_sink_put_char(w->sink, ')');
        }
    }
    for (; is_due(open, token); ++open->next) {
        onr_sink_put_char(w->sink, '(');
        put(w, open->items[open->next].item, true);
        if (open->items[open->next].other == token) {
            onr_sink_put_char(w->sink, ')');
        }
    }
}

static bool
is_letter_at(onr_slice text, size_t at)
{
    size_t width;
    return at < text.len && onr_utf8_is_alpha(onr_utf8_read(text, at, &width));
}

/* Whether a word and the next are one token of the text: letters follow each other ("can" "not", "do" "n't"), or an
   apostrophe with a letter follows ("Orr" "'s"). */
static bool
is_joined(const onr_reading *reading, uint32_t token, uint32_t last)
{
    if (token + 1 >= last || reading->tokens.items[token].space_after) {
        return false;
    }
    const onr_slice form = onr_symbol_slice(reading->tokens.items[token].form);
    const onr_slice next = onr_symbol_slice(reading->tokens.items[token + 1].lower);
    size_t width;
    const uint32_t end = onr_utf8_read_back(form, form.len, &width);
    return onr_utf8_is_alpha(end) &&
           (is_letter_at(next, 0) ||
            (next.len > 1 && next.ptr[0] == '\'' && is_letter_at(next, 1)));
}

static void
put_form(const writer *w, uint32_t token)
{
    onr_sink_put(w->sink, onr_symbol_slice(w->reading->tokens.items[token].form));
}

/* A line for the range of words [token, end), which are one token of the text. */
static void
put_range(const writer *w, const onr_sentence *sentence, uint32_t token, uint32_t end)
{
    onr_sink_printf(w->sink, "%lu-%lu\t", (unsigned long)(token - sentence->first + 1),
                    (unsigned long)(end - sentence->first));
    for (uint32_t i = token; i < end; ++i) {
        put_form(w, i);
    }
    onr_sink_put_string(w->sink, "\t_\t_\t_\t_\t_\t_\t_\t");
    onr_sink_put_string(w->sink, w->reading->tokens.items[end - 1].space_after
                                     ? "_\n"
                                     : "SpaceAfter=No\n");
}

/* `space` tells whether the word says itself that no space follows. */
static void
put_word(writer *w, const onr_sentence *sentence, uint32_t at, bool space)
{
    const onr_token *const token = &w->reading->tokens.items[at];
    const onr_slice lemma = onr_symbol_slice(token->lemma);
    onr_sink_printf(w->sink, "%lu\t", (unsigned long)(at - sentence->first + 1));
    put_form(w, at);
    onr_sink_put_char(w->sink, '\t');
    onr_sink_put(w->sink, lemma.len ? lemma : ONR_LIT("_"));
    onr_sink_printf(w->sink, "\t%s\t%s\t_\t", onr_upos_name(token->upos),
                    onr_xpos_name(token->xpos));
    if (token->deprel == ONR_DEPREL_NONE) {
        onr_sink_put_string(w->sink, "_\t_\t_\t");
    } else {
        const unsigned long head =
            token->head == ONR_NONE ? 0
                                    : (unsigned long)(token->head - sentence->first + 1);
        onr_sink_printf(w->sink, "%lu\t%s\t_\t", head, onr_deprel_name(token->deprel));
    }
    w->misc = false;
    put_brackets(w, "Entity=", &w->mentions_open, &w->mentions_close, at, put_mention);
    put_brackets(w, "Name=", &w->names_open, &w->names_close, at, put_name);
    if (space && !token->space_after) {
        begin_misc(w, "SpaceAfter=No");
    }
    put_brackets(w, "Timex=", &w->times_open, &w->times_close, at, put_time);
    onr_sink_put_string(w->sink, w->misc ? "\n" : "_\n");
}

static void
put_text(const writer *w, const onr_sentence *sentence)
{
    onr_sink_put_string(w->sink, "# text = ");
    for (uint32_t i = sentence->first; i < sentence->last; ++i) {
        put_form(w, i);
        if (i + 1 < sentence->last && w->reading->tokens.items[i].space_after) {
            onr_sink_put_char(w->sink, ' ');
        }
    }
    onr_sink_put_char(w->sink, '\n');
}

static void
put_sentence(writer *w, size_t i)
{
    const onr_sentence *const sentence = &w->reading->sentences.items[i];
    if (i == 0 || sentence->paragraph != sentence[-1].paragraph) {
        onr_sink_put_string(w->sink, "# newpar\n");
    }
    onr_sink_printf(w->sink, "# sent_id = %lu\n", (unsigned long)i + 1);
    put_text(w, sentence);
    for (uint32_t at = sentence->first, end; at < sentence->last; at = end) {
        for (end = at + 1; is_joined(w->reading, end - 1, sentence->last);) {
            ++end;
        }
        if (end > at + 1) {
            put_range(w, sentence, at, end);
        }
        for (uint32_t k = at; k < end; ++k) {
            put_word(w, sentence, k, end == at + 1);
        }
    }
    onr_sink_put_char(w->sink, '\n');
}

static void
put_name_of_document(const writer *w)
{
    const onr_document *const document = w->reading->document;
    onr_sink_put_string(w->sink, "# newdoc id = ");
    for (size_t i = 0; i < document->input.len; ++i) {
        const char c = document->input.ptr[i];
        onr_sink_put_char(w->sink, c > ' ' ? c : '_');
    }
    if (document->record) {
        onr_sink_printf(w->sink, "-%lu", (unsigned long)document->record);
    }
    onr_sink_put_string(w->sink, "\n# global.Entity = eid-etype\n");
}

void
onr_conllu_write(const onr_reading *reading, onr_arena *arena, onr_sink *sink)
{
    const onr_arena_mark mark = onr_arena_tell(arena);
    writer w = {.reading = reading, .sink = sink};
    collect(&w, arena);
    put_name_of_document(&w);
    for (size_t i = 0; i < reading->sentences.count; ++i) {
        put_sentence(&w, i);
    }
    onr_arena_rewind(arena, mark);
}

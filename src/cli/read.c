/* SPDX-License-Identifier: Apache-2.0 */
/* What the program reads in a story before it looks for facts: as CoNLL-U, or as JSON. */
#include "cli/each.h"
#include "lang/conllu.h"

#include <jansson.h>
#include <stdio.h>

static const char *const formats[] = {"conllu", "json", NULL};

static json_t *
text_of(onr_slice text)
{
    return json_stringn(text.len ? text.ptr : "", text.len);
}

static json_t *
span_of(onr_span span)
{
    return json_pack("[i, i]", (int)span.begin, (int)span.end);
}

static json_t *
index_or_null(uint32_t i)
{
    return i == ONR_NONE ? json_null() : json_integer((json_int_t)i);
}

static json_t *
tokens_of(const onr_reading *reading)
{
    json_t *const array = json_array();
    for (size_t i = 0; i < reading->tokens.count; ++i) {
        const onr_token *const t = &reading->tokens.items[i];
        json_array_append_new(
            array, json_pack("{s:o, s:o, s:o, s:s, s:s, s:s, s:o, s:i}", "span",
                             span_of(t->span), "form", text_of(onr_symbol_slice(t->form)),
                             "lemma", text_of(onr_symbol_slice(t->lemma)), "upos",
                             onr_upos_name((onr_upos)t->upos), "xpos",
                             onr_xpos_name((onr_xpos)t->xpos), "deprel",
                             onr_deprel_name((onr_deprel)t->deprel), "head",
                             index_or_null(t->head), "sentence", (int)t->sentence));
    }
    return array;
}

static json_t *
names_of(const onr_reading *reading)
{
    static const char *const kinds[] = {"PER", "ORG", "LOC", "MISC"};
    json_t *const array = json_array();
    for (size_t i = 0; i < reading->names.count; ++i) {
        const onr_name *const n = &reading->names.items[i];
        json_array_append_new(
            array, json_pack("{s:o, s:s, s:[i, i], s:[i, i], s:o}", "span",
                             span_of(n->span), "kind", kinds[n->kind], "tokens",
                             (int)n->first, (int)n->last, "title", (int)n->title_first,
                             (int)n->title_last, "entity", index_or_null(n->entity)));
    }
    return array;
}

static json_t *
times_of(const onr_reading *reading)
{
    static const char *const kinds[] = {"DATE", "TIME", "DURATION", "SET"};
    json_t *const array = json_array();
    for (size_t i = 0; i < reading->times.count; ++i) {
        const onr_time *const t = &reading->times.items[i];
        char date[ONR_DATE_TEXT_MAX];
        onr_date_write(t->date, date);
        json_array_append_new(
            array, json_pack("{s:o, s:s, s:o, s:s}", "span", span_of(t->span), "type",
                             kinds[t->kind], "value", text_of(onr_symbol_slice(t->value)),
                             "date", date));
    }
    return array;
}

static json_t *
quotes_of(const onr_reading *reading)
{
    json_t *const array = json_array();
    for (size_t i = 0; i < reading->quotes.count; ++i) {
        const onr_quote *const q = &reading->quotes.items[i];
        json_array_append_new(
            array,
            json_pack("{s:o, s:o, s:o, s:o, s:b}", "span", span_of(q->span), "cue",
                      index_or_null(q->cue), "speaker", index_or_null(q->speaker),
                      "continues", index_or_null(q->continues), "scare", (int)q->scare));
    }
    return array;
}

static json_t *
mentions_of(const onr_reading *reading)
{
    static const char *const kinds[] = {"name", "nominal", "pronoun"};
    json_t *const array = json_array();
    for (size_t i = 0; i < reading->mentions.count; ++i) {
        const onr_mention *const m = &reading->mentions.items[i];
        json_array_append_new(array,
                              json_pack("{s:o, s:s, s:i, s:i}", "span", span_of(m->span),
                                        "kind", kinds[m->kind], "head", (int)m->head,
                                        "entity", (int)m->entity));
    }
    return array;
}

static json_t *
entities_of(const onr_reading *reading)
{
    static const char *const kinds[] = {"person", "group", "agency", "place", "other"};
    json_t *const array = json_array();
    for (size_t i = 0; i < reading->entities.count; ++i) {
        const onr_entity *const e = &reading->entities.items[i];
        json_t *const entity = json_pack("{s:o, s:s, s:b}", "label", text_of(e->label),
                                         "kind", kinds[e->kind], "named", (int)e->named);
        if (e->member_count > 0) {
            json_t *const members = json_array();
            for (size_t m = 0; m < e->member_count; ++m) {
                json_array_append_new(members, json_integer(e->members[m]));
            }
            json_object_set_new(entity, "members", members);
        }
        json_array_append_new(array, entity);
    }
    return array;
}

/* One object a line.  Spans count bytes of the text; the other numbers are indices in the lists. */
static onr_status
print_json(const onr_reading *reading, onr_error *err)
{
    json_t *const all = json_pack(
        "{s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "title", text_of(reading->document->title),
        "tokens", tokens_of(reading), "names", names_of(reading), "times",
        times_of(reading), "quotes", quotes_of(reading), "mentions", mentions_of(reading),
        "entities", entities_of(reading));
    if (!all) {
        return onr_error_set(err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory");
    }
    json_dumpf(all, stdout, JSON_COMPACT);
    putchar('\n');
    json_decref(all);
    return ONR_OK;
}

static onr_status
print_conllu(const onr_reading *reading, onr_arena *arena, onr_error *err)
{
    onr_sink *sink;
    ONR_TRY(onr_sink_open_memory(&sink, err));
    onr_conllu_write(reading, arena, sink);
    const onr_slice bytes = onr_sink_bytes(sink);
    fwrite(bytes.ptr, 1, bytes.len, stdout);
    return onr_sink_close(sink, err);
}

static onr_status
print_story(void *data, const onr_pipeline *pipeline, onr_arena *arena,
            onr_document *document, bool first, onr_error *err)
{
    const size_t *const format = data;
    onr_reading reading;
    (void)first;
    ONR_TRY(onr_pipeline_analyse(pipeline, arena, document, &reading, err));
    return *format == 0 ? print_conllu(&reading, arena, err) : print_json(&reading, err);
}

static onr_exit
run(onr_arena *arena, int argc, char **argv)
{
    size_t format;
    return onr_each_story(arena, argc, argv, &onr_command_read, formats, &format,
                          print_story, &format);
}

const onr_command onr_command_read = {
    "read",
    "[--to conllu|json] [--lexicon FILE] [--thorough] INPUT...",
    "Print the analysis of stories: words, tags, trees, names, times, references",
    "  --to conllu       CoNLL-U with entities and coreference in MISC (the default)\n"
    "  --to json         one object a line; spans count bytes of the text\n"
    "  --lexicon FILE    add words (NAME.lex) or rules (NAME.rules) of your own; "
    "repeatable\n"
    "  --thorough        read more slowly and a little better\n"
    "  --help            this text\n",
    run,
};

/* SPDX-License-Identifier: Apache-2.0 */
/* The text of stories, in which their offsets count: for users who keep their own copy of what a graph points into. */
#include "cli/each.h"

#include <jansson.h>
#include <stdio.h>

static const char *const formats[] = {"json", "plain", NULL};

static void
set(json_t *object, const char *key, onr_slice value)
{
    if (value.len) {
        json_object_set_new(object, key, json_stringn(value.ptr, value.len));
    }
}

static void
set_authors(json_t *object, const onr_document *document)
{
    json_t *const names = json_array();
    for (size_t i = 0; i < document->author_count; ++i) {
        const onr_slice name = document->authors[i];
        json_array_append_new(names, json_stringn(name.len ? name.ptr : "", name.len));
    }
    if (document->author_count) {
        json_object_set(object, "author", names);
    }
    json_decref(names);
}

/* One object a line, in fields that onrecord reads again. */
static onr_status
print_json(const onr_document *document, onr_error *err)
{
    char date[ONR_DATE_TEXT_MAX];
    json_t *const object = json_object();
    if (!object) {
        return onr_error_set(err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory");
    }
    set(object, "title", document->title);
    set_authors(object, document);
    if (document->published.year) {
        onr_date_write(document->published, date);
        set(object, "date", onr_slice_of(date));
    }
    set(object, "sitename", document->publisher);
    set(object, "url", document->url);
    set(object, "language", document->language);
    set(object, "text", document->text);
    json_dumpf(object, stdout, JSON_COMPACT);
    putchar('\n');
    json_decref(object);
    return ONR_OK;
}

static onr_status
print_story(void *data, const onr_pipeline *pipeline, onr_arena *arena,
            onr_document *document, bool first, onr_error *err)
{
    const size_t *const format = data;
    (void)pipeline;
    (void)arena;
    if (*format == 0) {
        return print_json(document, err);
    }
    if (!first) {
        putchar('\f');
    }
    fwrite(document->text.ptr, 1, document->text.len, stdout);
    putchar('\n');
    return ONR_OK;
}

static onr_exit
run(onr_arena *arena, int argc, char **argv)
{
    size_t format;
    return onr_each_story(arena, argc, argv, &onr_command_text, formats, &format,
                          print_story, &format);
}

const onr_command onr_command_text = {
    "text",
    "[--to json|plain] [--lexicon FILE] INPUT...",
    "Print the text of stories, in which offsets count",
    "  --to json         one object a line, which is an input again (the default)\n"
    "  --to plain        the text alone, with a form feed between two of an input\n"
    "  --lexicon FILE    add words (NAME.lex) or rules (NAME.rules) of your own; "
    "repeatable\n"
    "  --help            this text\n",
    run,
};

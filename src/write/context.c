/* SPDX-License-Identifier: Apache-2.0 */
#include "write/context.h"

#include "write/context-lines.h"

#include <jansson.h>

/** The term of the vocabulary with this IRI, or ONR_IRI_COUNT. */
static onr_iri
find_iri(onr_slice iri)
{
    for (size_t i = 0; i < ONR_IRI_COUNT; ++i) {
        if (onr_slice_equal(onr_vocabulary_iri((onr_iri)i), iri)) {
            return (onr_iri)i;
        }
    }
    return ONR_IRI_COUNT;
}

static onr_slice
string_of(const json_t *value)
{
    return onr_slice_of(json_string_value(value));
}

/** The term that a definition is of: by its IRI, or where it has none by the vocabulary mapping. */
static onr_iri
defined_term(const char *name, const json_t *definition)
{
    const json_t *const iri =
        json_is_object(definition) ? json_object_get(definition, "@id") : definition;
    return iri ? find_iri(string_of(iri)) : onr_vocabulary_find(onr_slice_of(name));
}

static void
define(onr_arena *arena, onr_context *context, const char *name, const json_t *definition)
{
    const json_t *const reverse = json_object_get(definition, "@reverse");
    if (reverse) {
        *ONR_PUSH(arena, &context->reverses) =
            (onr_context_reverse){onr_slice_copy(arena, onr_slice_of(name)),
                                  onr_vocabulary_find(string_of(reverse))};
        return;
    }
    const onr_iri term = defined_term(name, definition);
    if (term == ONR_IRI_COUNT) {
        return;
    }
    onr_context_word *const word = &context->words[term];
    word->name = onr_slice_copy(arena, onr_slice_of(name));
    const onr_slice type = string_of(json_object_get(definition, "@type"));
    if (onr_slice_equal(type, ONR_LIT("@id"))) {
        word->coercion = ONR_COERCE_ID;
    } else if (onr_slice_equal(type, ONR_LIT("@vocab"))) {
        word->coercion = ONR_COERCE_VOCAB;
    } else if (type.len) {
        word->coercion = ONR_COERCE_DATATYPE;
        word->datatype = find_iri(type);
    }
}

onr_slice
onr_lines_join(onr_arena *arena, const char *const *lines, size_t count)
{
    size_t size = 0;
    for (size_t i = 0; i < count; ++i) {
        size += strlen(lines[i]);
    }
    char *const text = onr_arena_alloc(arena, size + 1);
    size_t used = 0;
    for (size_t i = 0; i < count; ++i) {
        const size_t length = strlen(lines[i]);
        memcpy(text + used, lines[i], length);
        used += length;
    }
    return (onr_slice){text, size};
}

static void
drop_json(void *data)
{
    json_t **const root = data;
    json_decref(*root);
    *root = NULL;
}

const onr_context *
onr_context_new(onr_arena *arena, onr_error *err)
{
    onr_context *const context = onr_arena_alloc(arena, sizeof(*context));
    context->text = onr_lines_join(arena, context_lines, ONR_COUNT(context_lines));
    json_t **const root = onr_arena_alloc(arena, sizeof(json_t *));
    onr_arena_defer(arena, drop_json, root);
    *root = json_loadb(context->text.ptr, context->text.len, 0, NULL);
    if (!*root) {
        onr_error_set(err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory");
        return NULL;
    }
    for (size_t i = 0; i < ONR_IRI_COUNT; ++i) {
        context->words[i].name = onr_vocabulary_local((onr_iri)i);
    }
    const char *name;
    json_t *definition;
    json_object_foreach(json_object_get(*root, "@context"), name, definition)
    {
        define(arena, context, name, definition);
    }
    drop_json(root);
    return context;
}

/* SPDX-License-Identifier: Apache-2.0 */
#include "write/frame.h"

#include "write/frame-lines.h"

#include <jansson.h>

typedef struct {
    onr_arena *arena;
    const onr_context *context;
    onr_frame *top;
    const char *problem; // A key that means nothing here
} reading;

static void
drop_json(void *data)
{
    json_t **const root = data;
    json_decref(*root);
    *root = NULL;
}

static onr_iri
forward_property(const onr_context *context, onr_slice word)
{
    for (size_t i = 0; i < ONR_IRI_COUNT; ++i) {
        if (onr_slice_equal(context->words[i].name, word)) {
            return (onr_iri)i;
        }
    }
    return ONR_IRI_COUNT;
}

static onr_iri
reverse_property(const onr_context *context, onr_slice word)
{
    for (size_t i = 0; i < context->reverses.count; ++i) {
        if (onr_slice_equal(context->reverses.items[i].name, word)) {
            return context->reverses.items[i].property;
        }
    }
    return ONR_IRI_COUNT;
}

static size_t
direction_of(onr_frame *top, onr_iri property)
{
    size_t i = 0;
    while (i < top->direction_count && top->directions[i] != property) {
        ++i;
    }
    if (i == top->direction_count && i < ONR_FRAME_DIRECTIONS_MAX) {
        top->directions[top->direction_count++] = property;
    }
    return i;
}

static bool
find_property(const reading *r, const char *key, onr_frame_part *part)
{
    const onr_slice word = onr_slice_of(key);
    part->property = reverse_property(r->context, word);
    if (part->property != ONR_IRI_COUNT) {
        part->word = onr_slice_copy(r->arena, word);
        part->direction = direction_of(r->top, part->property);
        return part->direction < ONR_FRAME_DIRECTIONS_MAX;
    }
    part->property = forward_property(r->context, word);
    return part->property != ONR_IRI_COUNT;
}

static void read_object(reading *r, json_t *object, int depth, onr_frame *frame);

static void
read_part(reading *r, const char *key, json_t *value, int depth, onr_frame *frame)
{
    onr_frame *const of = onr_arena_alloc(r->arena, sizeof(*of));
    onr_frame_part part = {.of = of};
    r->problem = find_property(r, key, &part) ? r->problem : key;
    read_object(r, value, depth + 1, of);
    frame->nested = frame->nested || (of->whole && of->parts.count > 0);
    *ONR_PUSH(r->arena, &frame->parts) = part;
}

static void
read_object(reading *r, json_t *object, int depth, onr_frame *frame)
{
    const char *const embed = json_string_value(json_object_get(object, "@embed"));
    const char *key;
    json_t *value;
    frame->whole = !embed || strcmp(embed, "@never") != 0;
    frame->type = ONR_IRI_COUNT;
    if (depth == ONR_FRAME_DEPTH_MAX) {
        r->problem = "@embed";
        return;
    }
    json_object_foreach(object, key, value)
    {
        if (strcmp(key, "type") == 0) {
            frame->type = onr_vocabulary_find(onr_slice_of(json_string_value(value)));
        } else if (*key != '@') {
            read_part(r, key, value, depth, frame);
        }
    }
}

static onr_slice
text_of(onr_arena *arena, onr_frame_name name)
{
    return name == ONR_FRAME_ARTICLE
               ? onr_lines_join(arena, article_lines, ONR_COUNT(article_lines))
               : onr_lines_join(arena, person_lines, ONR_COUNT(person_lines));
}

const onr_frame *
onr_frame_new(onr_arena *arena, const onr_context *context, onr_frame_name name,
              onr_error *err)
{
    const onr_slice text = text_of(arena, name);
    onr_frame *const frame = onr_arena_alloc(arena, sizeof(*frame));
    json_t **const root = onr_arena_alloc(arena, sizeof(json_t *));
    onr_arena_defer(arena, drop_json, root);
    *root = json_loadb(text.ptr, text.len, 0, NULL);
    if (!*root) {
        onr_error_set(err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory");
        return NULL;
    }
    reading r = {.arena = arena, .context = context, .top = frame};
    read_object(&r, *root, 0, frame);
    if (r.problem) {
        onr_error_set(err, ONR_BAD_INPUT, NULL, 0, 0, "a frame's \"%s\" is not known",
                      r.problem);
        return NULL;
    }
    drop_json(root);
    return frame;
}

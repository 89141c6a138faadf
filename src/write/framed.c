/* SPDX-License-Identifier: Apache-2.0 */
/* JSON-LD 1.1 by a frame: nodes of one class at the top, each with what belongs to it inside.

   The algorithm of JSON-LD 1.1 Framing (section 4), for frames that are explicit throughout: a node stands inside another in
   full each time, unless it stands around it already; then, or where the frame says "@never", its name alone does. */
#include "write/formats.h"
#include "write/frame.h"
#include "write/jsonld.h"
#include "write/text.h"

typedef struct node node;

/** What a graph says of a node, and which nodes lead to it. */
struct node {
    const onr_term *subject;
    const onr_pair *pairs; // [count]
    size_t count;
    bool around; // It stands open in what is written
    struct {
        const node **items;
        size_t count, capacity;
    } from[ONR_FRAME_DIRECTIONS_MAX];
};

typedef struct {
    onr_jsonld json;
    onr_arena *arena;
    const onr_frame *frame;
    struct {
        node **items;
        size_t count, capacity;
    } nodes;      // In order
    node **by_id; // [id_count] By the subject's id
    size_t id_count;
} framed;

static onr_status
framed_block(onr_writer *writer, const onr_block *block, onr_error *err)
{
    (void)err;
    framed *const f = (framed *)writer;
    node *const n = onr_arena_alloc(f->arena, sizeof(*n));
    onr_pair *const pairs = onr_arena_array(f->arena, block->count, sizeof(*pairs));
    memcpy(pairs, block->pairs, block->count * sizeof(*pairs));
    *n = (node){.subject = block->subject, .pairs = pairs, .count = block->count};
    *ONR_PUSH(f->arena, &f->nodes) = n;
    return ONR_OK;
}

static node *
node_of(const framed *f, const onr_term *term)
{
    return term->id < f->id_count ? f->by_id[term->id] : NULL;
}

static void
index_nodes(framed *f)
{
    for (size_t i = 0; i < f->nodes.count; ++i) {
        const size_t id = f->nodes.items[i]->subject->id;
        f->id_count = id >= f->id_count ? id + 1 : f->id_count;
    }
    f->by_id = onr_arena_array(f->arena, f->id_count, sizeof(node *));
    for (size_t i = 0; i < f->nodes.count; ++i) {
        f->by_id[f->nodes.items[i]->subject->id] = f->nodes.items[i];
    }
}

/** Tell each node by which reverse properties of the frame others lead to it. */
static void
index_directions(const framed *f)
{
    for (size_t i = 0; i < f->nodes.count; ++i) {
        const node *const n = f->nodes.items[i];
        for (size_t k = 0; k < n->count; ++k) {
            node *const to = node_of(f, n->pairs[k].object);
            for (size_t d = 0; d < f->frame->direction_count && to; ++d) {
                if (n->pairs[k].predicate->id == f->frame->directions[d]) {
                    *ONR_PUSH(f->arena, &to->from[d]) = n;
                }
            }
        }
    }
}

/** The pairs of a property: where they begin, and their number. */
static const onr_pair *
values_of(const node *n, onr_iri property, size_t *count)
{
    size_t begin = 0;
    while (begin < n->count && n->pairs[begin].predicate->id != property) {
        ++begin;
    }
    size_t end = begin;
    while (end < n->count && n->pairs[end].predicate->id == property) {
        ++end;
    }
    *count = end - begin;
    return &n->pairs[begin];
}

/** Whether a node has any of the properties that the frame names, or the frame names none. */
static bool
matches(const node *n, const onr_frame *frame)
{
    bool named = false;
    for (size_t i = 0; i < frame->parts.count; ++i) {
        size_t count = 0;
        if (frame->parts.items[i].word.len == 0) {
            named = true;
            if (n && values_of(n, frame->parts.items[i].property, &count) && count) {
                return true;
            }
        }
    }
    return !named;
}

/* -- writing -- */

static void
put(const framed *f, const char *text)
{
    onr_sink_put_string(f->json.base.sink, text);
}

/** Begin a line, or where everything stands on one put a space. */
static void
put_break(const framed *f, int depth)
{
    if (depth < 0) {
        put(f, " ");
        return;
    }
    put(f, "\n");
    for (int i = 0; i < depth; ++i) {
        put(f, "  ");
    }
}

static void put_node(framed *f, node *n, const onr_frame *frame, int depth);

/** Put a node that another leads to. */
static void
put_inner(framed *f, const onr_term *term, const onr_frame *frame, int depth)
{
    node *const n = node_of(f, term);
    if (n && frame->whole && !n->around) {
        put_node(f, n, frame, frame->nested ? depth : -1);
        return;
    }
    put(f, "{\"id\": ");
    onr_jsonld_put_node(&f->json, term);
    put(f, "}");
}

static void
put_value(framed *f, const onr_frame_part *part, const onr_term *object, int depth)
{
    const onr_context_word *const word = &f->json.context->words[part->property];
    if (object->kind == ONR_TERM_LITERAL || !part->of->whole) {
        onr_jsonld_put_object(&f->json, word, object);
    } else {
        put_inner(f, object, part->of, depth);
    }
}

/** What stands under a key: terms, no two alike. */
typedef struct {
    const onr_term **items;
    size_t count, capacity;
} term_list;

static term_list
terms_of(const framed *f, const node *n, const onr_frame_part *part)
{
    term_list terms = {0};
    size_t count = 0;
    const bool back = part->word.len > 0;
    const onr_pair *const pairs = back ? NULL : values_of(n, part->property, &count);
    count = back ? n->from[part->direction].count : count;
    for (size_t i = 0; i < count; ++i) {
        const onr_term *const term =
            back ? n->from[part->direction].items[i]->subject : pairs[i].object;
        if (term->kind == ONR_TERM_LITERAL || matches(node_of(f, term), part->of)) {
            *ONR_PUSH(f->arena, &terms) = term;
        }
    }
    return terms;
}

static void
put_part(framed *f, const node *n, const onr_frame_part *part, int depth)
{
    const term_list terms = terms_of(f, n, part);
    if (terms.count == 0) {
        return;
    }
    const bool apart =
        depth >= 0 && part->of->whole && part->of->parts.count > 0 && terms.count > 1;
    put(f, ",");
    put_break(f, depth);
    if (part->word.len) {
        onr_text_put_string(f->json.base.sink, part->word);
    } else {
        onr_text_put_string(f->json.base.sink,
                            f->json.context->words[part->property].name);
    }
    put(f, terms.count > 1 ? ": [" : ": ");
    for (size_t i = 0; i < terms.count; ++i) {
        put(f, i > 0 ? "," : "");
        if (apart) {
            put_break(f, depth + 1);
        } else {
            put(f, i > 0 ? " " : "");
        }
        put_value(f, part, terms.items[i], depth < 0 ? -1 : depth + apart);
    }
    if (apart) {
        put_break(f, depth);
    }
    put(f, terms.count > 1 ? "]" : "");
}

static void
put_types(const framed *f, const node *n, int depth)
{
    size_t count;
    const onr_pair *const types = values_of(n, ONR_IRI_rdf_type, &count);
    if (count) {
        put(f, ",");
        put_break(f, depth);
        put(f, count > 1 ? "\"type\": [" : "\"type\": ");
        for (size_t i = 0; i < count; ++i) {
            put(f, i > 0 ? ", " : "");
            onr_jsonld_put_name(&f->json, types[i].object);
        }
        put(f, count > 1 ? "]" : "");
    }
}

/** Put a node in full; its depth is that of what stands around it, below 0 for all on one line. */
static void
put_node(framed *f, node *n, const onr_frame *frame, int depth)
{
    const int inner = depth < 0 ? depth : depth + 1;
    n->around = true;
    put(f, "{");
    if (inner >= 0) {
        put_break(f, inner);
    }
    put(f, "\"id\": ");
    onr_jsonld_put_node(&f->json, n->subject);
    put_types(f, n, inner);
    for (size_t i = 0; i < frame->parts.count; ++i) {
        put_part(f, n, &frame->parts.items[i], inner);
    }
    if (depth >= 0) {
        put_break(f, depth);
    }
    put(f, "}");
    n->around = false;
}

static bool
is_of_type(const node *n, onr_iri type)
{
    size_t count;
    const onr_pair *const types = values_of(n, ONR_IRI_rdf_type, &count);
    for (size_t i = 0; i < count; ++i) {
        if (types[i].object->id == type) {
            return true;
        }
    }
    return false;
}

static onr_status
framed_finish(onr_writer *writer, onr_error *err)
{
    (void)err;
    framed *const f = (framed *)writer;
    bool begun = false;
    index_nodes(f);
    index_directions(f);
    onr_jsonld_put_context(&f->json);
    for (size_t i = 0; i < f->nodes.count; ++i) {
        if (is_of_type(f->nodes.items[i], f->frame->type)) {
            put(f, begun ? ",\n    " : "    ");
            put_node(f, f->nodes.items[i], f->frame, 2);
            begun = true;
        }
    }
    put(f, begun ? "\n  ]\n}\n" : "  ]\n}\n");
    return ONR_OK;
}

static onr_writer *
framed_open(onr_arena *arena, const onr_writer_options *options, onr_sink *sink,
            onr_frame_name name, onr_error *err)
{
    framed *const f = onr_arena_alloc(arena, sizeof(*f));
    f->arena = arena;
    if (!onr_jsonld_init(&f->json, arena, options, sink, err)) {
        return NULL;
    }
    f->frame = onr_frame_new(arena, f->json.context, name, err);
    return f->frame ? &f->json.base : NULL;
}

static onr_writer *
articles_open(onr_arena *arena, const onr_writer_options *options, onr_sink *sink,
              onr_error *err)
{
    return framed_open(arena, options, sink, ONR_FRAME_ARTICLE, err);
}

static onr_writer *
people_open(onr_arena *arena, const onr_writer_options *options, onr_sink *sink,
            onr_error *err)
{
    return framed_open(arena, options, sink, ONR_FRAME_PERSON, err);
}

const onr_format onr_format_articles = {
    .name = "jsonld-articles",
    .title = "JSON-LD, an article after the other with what it reports inside",
    .media_type = "application/ld+json",
    .suffix = "articles.jsonld",
    .open = articles_open,
    .block = framed_block,
    .finish = framed_finish,
};

const onr_format onr_format_people = {
    .name = "jsonld-people",
    .title = "JSON-LD, a person after the other with posts, events and claims inside",
    .media_type = "application/ld+json",
    .suffix = "people.jsonld",
    .open = people_open,
    .block = framed_block,
    .finish = framed_finish,
};

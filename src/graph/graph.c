/* SPDX-License-Identifier: Apache-2.0 */
#include "graph/graph.h"

#include "graph/order.h"

enum { FIRST_SLOTS = 1024 };

/* Fixed: slots never decide an order, and a document's size bounds what hostile input can cost. */
static const uint64_t SEED = UINT64_C(0x67726170680A);

static uint64_t
term_hash(onr_term_kind kind, onr_slice text, const onr_term *datatype,
          onr_slice language)
{
    const uint64_t type = datatype ? (uint64_t)datatype->id + 1 : 0;
    const uint64_t hash = onr_slice_hash(text, SEED + (type << 2) + (uint64_t)kind);
    return language.len ? onr_slice_hash(language, hash) : hash;
}

static bool
term_is(const onr_term *term, onr_term_kind kind, onr_slice text,
        const onr_term *datatype, onr_slice language)
{
    return term->kind == kind && term->datatype == datatype &&
           onr_slice_equal(term->text, text) && onr_slice_equal(term->language, language);
}

static void
grow_slots(onr_graph *graph)
{
    const size_t count = graph->slot_count * 2;
    graph->slots = onr_arena_array(graph->arena, count, sizeof(*graph->slots));
    graph->slot_count = count;
    for (size_t id = 0; id < graph->terms.count; ++id) {
        const onr_term *const t = graph->terms.items[id];
        size_t i =
            (size_t)term_hash(t->kind, t->text, t->datatype, t->language) & (count - 1);
        while (graph->slots[i]) {
            i = (i + 1) & (count - 1);
        }
        graph->slots[i] = (uint32_t)id + 1;
    }
}

static const onr_term *
intern(onr_graph *graph, onr_term_kind kind, onr_slice text, const onr_term *datatype,
       onr_slice language)
{
    if ((graph->terms.count + 1) * 4 > graph->slot_count * 3) {
        grow_slots(graph);
    }
    const size_t mask = graph->slot_count - 1;
    size_t i = (size_t)term_hash(kind, text, datatype, language) & mask;
    for (; graph->slots[i]; i = (i + 1) & mask) {
        const onr_term *const term = graph->terms.items[graph->slots[i] - 1];
        if (term_is(term, kind, text, datatype, language)) {
            return term;
        }
    }
    onr_term *const term = onr_arena_alloc(graph->arena, sizeof(*term));
    term->kind = (uint8_t)kind;
    term->text = onr_slice_copy(graph->arena, text);
    term->datatype = datatype;
    term->language = language.len ? onr_slice_copy(graph->arena, language) : language;
    term->id = (uint32_t)graph->terms.count;
    *ONR_PUSH(graph->arena, &graph->terms) = term;
    graph->slots[i] = (uint32_t)graph->terms.count;
    return term;
}

onr_arena *
onr_graph_arena(const onr_graph *graph)
{
    return graph->arena;
}

static void
drop_statements(void *data)
{
    onr_graph *const graph = data;
    onr_free(graph->statements.items);
    graph->statements.items = NULL;
    graph->statements.count = graph->statements.capacity = 0;
}

onr_graph *
onr_graph_new(onr_arena *arena)
{
    onr_graph *const graph = onr_arena_alloc(arena, sizeof(*graph));
    graph->arena = arena;
    onr_arena_defer(arena, drop_statements, graph);
    graph->slot_count = FIRST_SLOTS;
    graph->slots = onr_arena_array(arena, FIRST_SLOTS, sizeof(*graph->slots));
    for (size_t i = 0; i < ONR_IRI_COUNT; ++i) {
        intern(graph, ONR_TERM_IRI, onr_vocabulary_iri((onr_iri)i), NULL, ONR_LIT(""));
    }
    size_t count;
    const onr_prefix *const prefixes = onr_vocabulary_prefixes(&count);
    for (size_t i = 0; i < count; ++i) {
        *ONR_PUSH(arena, &graph->prefixes) = prefixes[i];
    }
    return graph;
}

const onr_term *
onr_graph_vocab(const onr_graph *graph, onr_iri iri)
{
    return graph->terms.items[iri];
}

static bool
is_excluded(char c)
{
    static const char excluded[] = "<>\"{}|^`\\";
    const unsigned char byte = (unsigned char)c;
    return byte <= 0x20 || byte == 0x7F ||
           (byte < 0x80 && memchr(excluded, c, sizeof(excluded) - 1));
}

/** The IRI with what IRIREF excludes percent-encoded, in the arena. */
static onr_slice
encode_iri(onr_arena *arena, onr_slice iri)
{
    static const char digits[] = "0123456789ABCDEF";
    char *const text = onr_arena_array(arena, iri.len, 3);
    size_t used = 0;
    for (size_t i = 0; i < iri.len; ++i) {
        const unsigned char c = (unsigned char)iri.ptr[i];
        if (is_excluded(iri.ptr[i])) {
            text[used++] = '%';
            text[used++] = digits[c >> 4];
            text[used++] = digits[c & 15];
        } else {
            text[used++] = iri.ptr[i];
        }
    }
    return (onr_slice){text, used};
}

const onr_term *
onr_graph_iri(onr_graph *graph, onr_slice iri)
{
    for (size_t i = 0; i < iri.len; ++i) {
        if (is_excluded(iri.ptr[i])) {
            return intern(graph, ONR_TERM_IRI, encode_iri(graph->arena, iri), NULL,
                          ONR_LIT(""));
        }
    }
    return intern(graph, ONR_TERM_IRI, iri, NULL, ONR_LIT(""));
}

const onr_term *
onr_graph_blank(onr_graph *graph, onr_slice label)
{
    return intern(graph, ONR_TERM_BLANK, label, NULL, ONR_LIT(""));
}

const onr_term *
onr_graph_literal(onr_graph *graph, onr_slice text, const onr_term *datatype)
{
    return intern(graph, ONR_TERM_LITERAL, text,
                  datatype ? datatype : onr_graph_vocab(graph, ONR_IRI_xsd_string),
                  ONR_LIT(""));
}

const onr_term *
onr_graph_tagged(onr_graph *graph, onr_slice text, onr_slice language)
{
    return intern(graph, ONR_TERM_LITERAL, text,
                  onr_graph_vocab(graph, ONR_IRI_rdf_langString), language);
}

size_t
onr_graph_term_count(const onr_graph *graph)
{
    return graph->terms.count;
}

const onr_term *
onr_graph_term(const onr_graph *graph, size_t id)
{
    return graph->terms.items[id];
}

static uint32_t
use(onr_graph *graph, const onr_term *term)
{
    graph->terms.items[term->id]->used = true;
    if (term->datatype) {
        graph->terms.items[term->datatype->id]->used = true;
    }
    return term->id;
}

/** Room for one more: not in the arena, which would keep all that it outgrew. */
static onr_statement *
new_statement(onr_graph *graph)
{
    if (graph->statements.count == graph->statements.capacity) {
        const size_t capacity =
            graph->statements.capacity ? graph->statements.capacity * 2 : FIRST_SLOTS;
        onr_statement *const items =
            capacity > SIZE_MAX / sizeof(*items)
                ? NULL
                : onr_realloc(graph->statements.items, capacity * sizeof(*items));
        if (!items) {
            onr_no_memory();
        }
        graph->statements.items = items;
        graph->statements.capacity = capacity;
    }
    return &graph->statements.items[graph->statements.count++];
}

void
onr_graph_add(onr_graph *graph, const onr_term *subject, const onr_term *predicate,
              const onr_term *object, const onr_term *name)
{
    onr_statement *const statement = new_statement(graph);
    statement->subject = use(graph, subject);
    statement->predicate = use(graph, predicate);
    statement->object = use(graph, object);
    statement->name = name ? use(graph, name) + 1 : 0;
    graph->sorted = false;
}

size_t
onr_graph_count(const onr_graph *graph)
{
    return graph->statements.count;
}

void
onr_graph_prefix(onr_graph *graph, onr_slice name, onr_slice iri)
{
    onr_prefix *place = NULL;
    for (size_t i = 0; i < graph->prefixes.count && !place; ++i) {
        if (onr_slice_equal(graph->prefixes.items[i].name, name)) {
            place = &graph->prefixes.items[i];
        }
    }
    if (!place) {
        place = ONR_PUSH(graph->arena, &graph->prefixes);
        place->name = onr_slice_copy(graph->arena, name);
    }
    place->iri = onr_slice_copy(graph->arena, iri);
}

const onr_prefix *
onr_graph_prefixes(const onr_graph *graph, size_t *count)
{
    *count = graph->prefixes.count;
    return graph->prefixes.items;
}

void
onr_graph_set_base(onr_graph *graph, onr_slice iri)
{
    graph->base = onr_slice_copy(graph->arena, iri);
    onr_graph_prefix(graph, ONR_LIT("id"), iri);
}

onr_slice
onr_graph_base(const onr_graph *graph)
{
    return graph->base;
}

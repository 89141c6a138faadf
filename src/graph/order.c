/* SPDX-License-Identifier: Apache-2.0 */
/* Sorting works on ranks: terms are compared as texts once, statements then as four integers. */
#include "graph/order.h"

#include <stdlib.h>

static int
compare_ids(uint32_t a, uint32_t b)
{
    return (a > b) - (a < b);
}

static size_t
count_digits(onr_slice text, size_t at)
{
    size_t count = 0;
    while (at + count < text.len && text.ptr[at + count] >= '0' &&
           text.ptr[at + count] <= '9') {
        ++count;
    }
    return count;
}

/** By bytes, but a run of digits before any longer one, so that places in a text come in its order. */
static int
compare_iris(onr_slice a, onr_slice b)
{
    const size_t shared = a.len < b.len ? a.len : b.len;
    size_t at = 0;
    while (at < shared && a.ptr[at] == b.ptr[at]) {
        ++at;
    }
    while (at > 0 && a.ptr[at - 1] >= '0' && a.ptr[at - 1] <= '9') {
        --at;
    }
    const size_t a_digits = count_digits(a, at), b_digits = count_digits(b, at);
    if (a_digits > 0 && b_digits > 0 && a_digits != b_digits) {
        return a_digits < b_digits ? -1 : 1;
    }
    return onr_slice_compare(onr_slice_part(a, at, a.len), onr_slice_part(b, at, b.len));
}

int
onr_term_compare(const onr_term *a, const onr_term *b)
{
    if (a == b) {
        return 0;
    }
    const bool a_known = a->id < ONR_IRI_COUNT, b_known = b->id < ONR_IRI_COUNT;
    if (a_known && b_known) {
        const bool classes = onr_vocabulary_is_class((onr_iri)a->id) &&
                             onr_vocabulary_is_class((onr_iri)b->id);
        return classes ? compare_ids(b->id, a->id) : compare_ids(a->id, b->id);
    }
    if (a_known != b_known) {
        return a_known ? -1 : 1;
    }
    if (a->kind != b->kind) {
        return a->kind < b->kind ? -1 : 1;
    }
    if (a->kind == ONR_TERM_IRI) {
        return compare_iris(a->text, b->text);
    }
    int order = onr_slice_compare(a->text, b->text);
    if (order == 0 && a->kind == ONR_TERM_LITERAL) {
        order = onr_slice_compare(a->datatype->text, b->datatype->text);
    }
    return order ? order : onr_slice_compare(a->language, b->language);
}

static int
compare_terms(const void *a, const void *b)
{
    return onr_term_compare(*(onr_term *const *)a, *(onr_term *const *)b);
}

static int
compare_merged(const void *left, const void *right)
{
    const onr_statement *const a = left, *const b = right;
    int order = compare_ids(a->subject, b->subject);
    order = order ? order : compare_ids(a->predicate, b->predicate);
    order = order ? order : compare_ids(a->object, b->object);
    return order ? order : compare_ids(a->name, b->name);
}

static int
compare_by_graph(const void *left, const void *right)
{
    const onr_statement *const a = left, *const b = right;
    const int order = compare_ids(a->name, b->name);
    return order ? order : compare_merged(left, right);
}

static bool
same(const onr_statement *a, const onr_statement *b)
{
    return compare_by_graph(a, b) == 0;
}

/** Replace the ids in all statements by `to`[id]. */
static void
renumber(onr_graph *graph, const uint32_t *to)
{
    for (size_t i = 0; i < graph->statements.count; ++i) {
        onr_statement *const s = &graph->statements.items[i];
        s->subject = to[s->subject];
        s->predicate = to[s->predicate];
        s->object = to[s->object];
        s->name = s->name ? to[s->name - 1] + 1 : 0;
    }
}

static void
drop_doubles(onr_graph *graph)
{
    size_t kept = 0;
    onr_statement *const all = graph->statements.items;
    for (size_t i = 0; i < graph->statements.count; ++i) {
        if (kept == 0 || !same(&all[kept - 1], &all[i])) {
            all[kept++] = all[i];
        }
    }
    graph->statements.count = kept;
}

onr_status
onr_graph_sort(onr_graph *graph, onr_order order, onr_error *err)
{
    const size_t count = graph->terms.count;
    const bool again = graph->sorted && graph->order == order;
    graph->order = order;
    if (graph->statements.count == 0 || again) {
        return ONR_OK;
    }
    graph->sorted = false;
    const onr_term **const sorted = onr_malloc(count * sizeof(*sorted));
    uint32_t *const map = onr_malloc(2 * count * sizeof(*map));
    if (!sorted || !map) {
        onr_free(sorted);
        onr_free(map);
        return onr_error_set(err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory");
    }
    uint32_t *const rank = map, *const id = map + count;
    memcpy(sorted, graph->terms.items, count * sizeof(*sorted));
    qsort(sorted, count, sizeof(*sorted), compare_terms);
    for (size_t i = 0; i < count; ++i) {
        id[i] = sorted[i]->id;
        rank[sorted[i]->id] = (uint32_t)i;
    }
    renumber(graph, rank);
    qsort(graph->statements.items, graph->statements.count, sizeof(onr_statement),
          order == ONR_ORDER_MERGED ? compare_merged : compare_by_graph);
    drop_doubles(graph);
    renumber(graph, id);
    graph->sorted = true;
    onr_free(sorted);
    onr_free(map);
    return ONR_OK;
}

static bool
same_block(onr_order order, const onr_statement *a, const onr_statement *b)
{
    return a->subject == b->subject && (order == ONR_ORDER_MERGED || a->name == b->name);
}

static bool
make_room(onr_cursor *cursor, size_t count)
{
    if (cursor->capacity >= count) {
        return true;
    }
    const size_t capacity = count < SIZE_MAX / 4 / sizeof(onr_pair) ? count * 2 : count;
    onr_pair *const pairs = onr_realloc(cursor->pairs, capacity * sizeof(onr_pair));
    if (pairs) {
        cursor->pairs = pairs;
        cursor->capacity = capacity;
    }
    return pairs != NULL;
}

static size_t
fill_pairs(onr_cursor *cursor, const onr_statement *first, size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; ++i) {
        const bool again = i > 0 && first[i].predicate == first[i - 1].predicate &&
                           first[i].object == first[i - 1].object;
        if (!again) {
            cursor->pairs[kept].predicate =
                onr_graph_term(cursor->graph, first[i].predicate);
            cursor->pairs[kept++].object = onr_graph_term(cursor->graph, first[i].object);
        }
    }
    return kept;
}

onr_status
onr_cursor_next(onr_cursor *cursor, onr_block *out, bool *more, onr_error *err)
{
    const onr_graph *const graph = cursor->graph;
    const onr_statement *const all = graph->statements.items;
    const size_t begin = cursor->at;
    *more = begin < graph->statements.count;
    if (!*more) {
        onr_cursor_clear(cursor);
        return ONR_OK;
    }
    size_t end = begin + 1;
    while (end < graph->statements.count &&
           same_block(graph->order, &all[begin], &all[end])) {
        ++end;
    }
    if (!make_room(cursor, end - begin)) {
        onr_cursor_clear(cursor);
        return onr_error_set(err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory");
    }
    const bool named = graph->order == ONR_ORDER_BY_GRAPH && all[begin].name;
    out->name = named ? onr_graph_term(graph, all[begin].name - 1) : NULL;
    out->subject = onr_graph_term(graph, all[begin].subject);
    out->count = fill_pairs(cursor, &all[begin], end - begin);
    out->pairs = cursor->pairs;
    cursor->at = end;
    return ONR_OK;
}

void
onr_cursor_clear(onr_cursor *cursor)
{
    onr_free(cursor->pairs);
    cursor->pairs = NULL;
    cursor->capacity = 0;
}

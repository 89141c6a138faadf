/* SPDX-License-Identifier: Apache-2.0 */
#include "pages/record.h"

#include "pages/address.h"

#include <stdlib.h>

/* -- asking -- */

onr_thing *
onr_record_thing(const onr_record *record, const onr_term *term)
{
    return term && term->id < record->term_count ? record->by_term[term->id] : NULL;
}

const onr_pair *
onr_thing_all(const onr_thing *thing, onr_iri predicate, size_t *count)
{
    size_t begin = 0;
    while (begin < thing->out_count && thing->out[begin].predicate->id != predicate) {
        ++begin;
    }
    size_t end = begin;
    while (end < thing->out_count && thing->out[end].predicate->id == predicate) {
        ++end;
    }
    *count = end - begin;
    return thing->out + begin;
}

const onr_term *
onr_thing_first(const onr_thing *thing, onr_iri predicate)
{
    size_t count;
    const onr_pair *const pairs = onr_thing_all(thing, predicate, &count);
    return count ? pairs[0].object : NULL;
}

onr_slice
onr_thing_text(const onr_thing *thing, onr_iri predicate)
{
    const onr_term *const term = onr_thing_first(thing, predicate);
    return term ? term->text : (onr_slice){"", 0};
}

bool
onr_thing_is(const onr_thing *thing, onr_iri class)
{
    size_t count;
    const onr_pair *const types = onr_thing_all(thing, ONR_IRI_rdf_type, &count);
    for (size_t i = 0; i < count; ++i) {
        if (types[i].object->id == class) {
            return true;
        }
    }
    return false;
}

onr_iri
onr_thing_class(const onr_thing *thing)
{
    const onr_term *const type = onr_thing_first(thing, ONR_IRI_rdf_type);
    return type && type->id < ONR_IRI_COUNT ? (onr_iri)type->id : ONR_IRI_COUNT;
}

int
onr_thing_compare_dates(const onr_thing *a, const onr_thing *b)
{
    if ((a->earliest.len == 0) != (b->earliest.len == 0)) {
        return a->earliest.len == 0 ? 1 : -1;
    }
    const int order = onr_slice_compare(a->earliest, b->earliest);
    return order ? order : onr_slice_compare(a->term->text, b->term->text);
}

/** Where the sayings of an event begin, or would. */
static size_t
find_sayings(const onr_record *record, uint32_t event)
{
    size_t low = 0, high = record->saying_count;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (record->sayings[middle].event->id < event) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

const onr_saying *
onr_record_sayings(const onr_record *record, const onr_thing *event, size_t *count)
{
    const size_t begin = find_sayings(record, event->term->id);
    size_t end = begin;
    while (end < record->saying_count && record->sayings[end].event == event->term) {
        ++end;
    }
    *count = end - begin;
    return record->sayings + begin;
}

/* -- making -- */

typedef struct {
    onr_record *record;
    onr_error *err;
    struct {
        onr_saying *items;
        size_t count, capacity;
    } sayings;
} making;

/** Do something with every block of the graph in an order. */
static onr_status
each_block(making *m, onr_order order, onr_status (*take)(making *, const onr_block *))
{
    onr_cursor cursor = {.graph = m->record->graph};
    onr_block block;
    bool more;
    ONR_TRY(onr_graph_sort(m->record->graph, order, m->err));
    ONR_TRY(onr_cursor_next(&cursor, &block, &more, m->err));
    while (more) {
        const onr_status status = take(m, &block);
        if (status != ONR_OK) {
            onr_cursor_clear(&cursor);
            return status;
        }
        ONR_TRY(onr_cursor_next(&cursor, &block, &more, m->err));
    }
    return ONR_OK;
}

static onr_status
take_sayings(making *m, const onr_block *block)
{
    for (size_t i = 0; i < block->count; ++i) {
        const onr_pair *const pair = &block->pairs[i];
        if (pair->predicate->id == ONR_IRI_factuality ||
            pair->predicate->id == ONR_IRI_date) {
            *ONR_PUSH(m->record->arena, &m->sayings) =
                (onr_saying){block->subject, pair->predicate, pair->object, block->name};
        }
    }
    return ONR_OK;
}

static int
compare_sayings(const void *left, const void *right)
{
    const onr_saying *const a = left, *const b = right;
    if (a->event != b->event) {
        return a->event->id < b->event->id ? -1 : 1;
    }
    if (a->article != b->article && a->article && b->article) {
        return onr_slice_compare(a->article->text, b->article->text);
    }
    return a->predicate != b->predicate
               ? (a->predicate->id < b->predicate->id ? -1 : 1)
               : onr_slice_compare(a->value->text, b->value->text);
}

static onr_status
take_thing(making *m, const onr_block *block)
{
    onr_record *const r = m->record;
    if (block->subject->kind == ONR_TERM_BLANK) {
        return onr_error_set(m->err, ONR_UNSUPPORTED, NULL, 0, 0,
                             "the graph has blank nodes, which have no address to make "
                             "a page for");
    }
    onr_thing *const thing = &r->things[r->count++];
    onr_pair *const out = onr_arena_array(r->arena, block->count, sizeof(*out));
    memcpy(out, block->pairs, block->count * sizeof(*out));
    thing->term = block->subject;
    thing->out = out;
    thing->out_count = block->count;
    r->by_term[block->subject->id] = thing;
    return ONR_OK;
}

static onr_status
count_thing(making *m, const onr_block *block)
{
    (void)block;
    ++m->record->count;
    return ONR_OK;
}

/** Give each thing the statements that end in it, in order of their subjects. */
static void
tie_things(onr_record *r)
{
    for (int round = 0; round < 2; ++round) {
        for (size_t i = 0; i < r->count; ++i) {
            onr_thing *const from = &r->things[i];
            for (size_t k = 0; k < from->out_count; ++k) {
                onr_thing *const to = onr_record_thing(r, from->out[k].object);
                if (to && round == 1) {
                    to->in[to->in_count] = (onr_tie){from->out[k].predicate, from};
                }
                if (to) {
                    ++to->in_count;
                }
            }
        }
        for (size_t i = 0; i < r->count && round == 0; ++i) {
            r->things[i].in =
                onr_arena_array(r->arena, r->things[i].in_count, sizeof(onr_tie));
            r->things[i].in_count = 0;
        }
    }
}

static onr_thing_kind
kind_of(const onr_thing *thing)
{
    static const onr_iri classes[] = {
        [ONR_THING_PERSON] = ONR_IRI_Person,   [ONR_THING_AGENCY] = ONR_IRI_Agency,
        [ONR_THING_EVENT] = ONR_IRI_Event,     [ONR_THING_PLACE] = ONR_IRI_Place,
        [ONR_THING_ARTICLE] = ONR_IRI_Article, [ONR_THING_TENURE] = ONR_IRI_Tenure,
        [ONR_THING_CLAIM] = ONR_IRI_Claim,
    };
    for (size_t i = 0; i < ONR_COUNT(classes); ++i) {
        if (onr_thing_is(thing, classes[i])) {
            return (onr_thing_kind)i;
        }
    }
    return onr_thing_is(thing, ONR_IRI_Mention) &&
                   onr_thing_first(thing, ONR_IRI_inArticle)
               ? ONR_THING_MENTION
               : ONR_THING_OTHER;
}

static onr_slice
label_of(const onr_record *r, const onr_thing *thing)
{
    const onr_slice label = onr_thing_text(thing, ONR_IRI_rdfs_label);
    return label.len ? label
           : onr_slice_starts(thing->term->text, r->base)
               ? onr_slice_part(thing->term->text, r->base.len, thing->term->text.len)
               : thing->term->text;
}

/** The first of its first days. */
static onr_slice
earliest_of(const onr_thing *thing)
{
    return onr_thing_text(thing, ONR_IRI_earliest);
}

static void
name_things(onr_record *r)
{
    for (size_t i = 0; i < r->count; ++i) {
        onr_thing *const thing = &r->things[i];
        thing->kind = kind_of(thing);
        thing->page = onr_address_page(r->arena, r->base, thing->term->text);
        thing->label = label_of(r, thing);
        thing->earliest = earliest_of(thing);
    }
    for (size_t i = 0; i < r->count; ++i) {
        onr_thing *const thing = &r->things[i];
        const onr_thing *const article =
            thing->kind == ONR_THING_MENTION
                ? onr_record_thing(r, onr_thing_first(thing, ONR_IRI_inArticle))
                : NULL;
        if (article && article->kind == ONR_THING_ARTICLE) {
            thing->anchor = onr_slice_of(onr_arena_printf(
                r->arena, "m-%.*s-%.*s", ONR_ARG(onr_thing_text(thing, ONR_IRI_start)),
                ONR_ARG(onr_thing_text(thing, ONR_IRI_end))));
            thing->page = article->page;
        } else if (thing->kind == ONR_THING_MENTION) {
            thing->kind = ONR_THING_OTHER;
        }
    }
}

/** Where the site is: the base of the graph, or what stands in front of the name of an article. */
static onr_status
find_base(making *m)
{
    onr_record *const r = m->record;
    r->base = onr_graph_base(r->graph);
    for (size_t i = 0; i < r->count && r->base.len == 0; ++i) {
        const onr_slice iri = r->things[i].term->text;
        const size_t at = onr_thing_is(&r->things[i], ONR_IRI_Article)
                              ? onr_slice_find(iri, ONR_LIT("/article-"), 0)
                              : SIZE_MAX;
        r->base = at == SIZE_MAX ? r->base : onr_slice_part(iri, 0, at + 1);
    }
    if (!onr_slice_ends(r->base, ONR_LIT("/"))) {
        return onr_error_set(m->err, ONR_BAD_ARG, NULL, 0, 0,
                             "the names of things must begin with an address that ends "
                             "in \"/\", so that pages can stand there");
    }
    for (size_t i = 0; i < r->count; ++i) {
        if (onr_slice_starts(r->things[i].term->text, r->base)) {
            onr_graph_set_base(r->graph, r->base);
            return ONR_OK;
        }
    }
    return onr_error_set(m->err, ONR_BAD_ARG, NULL, 0, 0,
                         "no name in the graph begins with \"%.*s\"", ONR_ARG(r->base));
}

onr_status
onr_record_new(onr_arena *arena, onr_graph *graph, onr_record **out, onr_error *err)
{
    onr_record *const r = onr_arena_alloc(arena, sizeof(*r));
    making m = {.record = r, .err = err};
    *out = r;
    r->arena = arena;
    r->graph = graph;
    r->term_count = onr_graph_term_count(graph);
    r->by_term = onr_arena_array(arena, r->term_count, sizeof(onr_thing *));
    ONR_TRY(each_block(&m, ONR_ORDER_BY_GRAPH, take_sayings));
    if (m.sayings.count) {
        qsort(m.sayings.items, m.sayings.count, sizeof(onr_saying), compare_sayings);
    }
    r->sayings = m.sayings.items;
    r->saying_count = m.sayings.count;
    ONR_TRY(each_block(&m, ONR_ORDER_MERGED, count_thing));
    r->things = onr_arena_array(arena, r->count, sizeof(onr_thing));
    r->count = 0;
    ONR_TRY(each_block(&m, ONR_ORDER_MERGED, take_thing));
    ONR_TRY(find_base(&m));
    tie_things(r);
    name_things(r);
    return ONR_OK;
}

/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/merge.h"

#include "base/map.h"

#include <stdlib.h>

enum { ARTICLES, PARTIES, PLACES, TENURES, EVENTS, CLAIMS, KINDS };

/* A node of a document; every struct of a node begins with its id. */
typedef struct {
    onr_slice id;
    uint32_t document, index;
} node;

typedef struct {
    onr_arena *arena;
    const onr_facts *documents;
    size_t count;
    onr_facts *out;
    struct {
        node *items;
        size_t count;
    } nodes[KINDS];
    uint32_t **moved[KINDS]; // [count][nodes of the document] index in `out`
} merge;

static size_t
nodes_of(const onr_facts *facts, int kind, const void **items, size_t *size)
{
    switch (kind) {
#define KIND(NAME, list)                                                                 \
    case NAME:                                                                           \
        *items = facts->list.items;                                                      \
        *size = sizeof(*facts->list.items);                                              \
        return facts->list.count;
        KIND(ARTICLES, articles)
        KIND(PARTIES, parties)
        KIND(PLACES, places)
        KIND(TENURES, tenures)
        KIND(EVENTS, events)
    default:
        KIND(CLAIMS, claims)
#undef KIND
    }
}

static int
compare_nodes(const void *left, const void *right)
{
    const node *const a = left, *const b = right;
    const int order = onr_slice_compare(a->id, b->id);
    if (order) {
        return order;
    }
    if (a->document != b->document) {
        return a->document < b->document ? -1 : 1;
    }
    return (a->index > b->index) - (a->index < b->index);
}

/* Sort the nodes of one kind by id and number the ids. */
static void
number_nodes(merge *m, int kind)
{
    size_t total = 0, size;
    const void *items;
    m->moved[kind] = onr_arena_array(m->arena, m->count, sizeof(*m->moved[kind]));
    for (size_t i = 0; i < m->count; ++i) {
        const size_t count = nodes_of(&m->documents[i], kind, &items, &size);
        m->moved[kind][i] = onr_arena_array(m->arena, count, sizeof(uint32_t));
        total += count;
    }
    node *const nodes = onr_arena_array(m->arena, total, sizeof(*nodes));
    size_t at = 0;
    for (size_t i = 0; i < m->count; ++i) {
        const size_t count = nodes_of(&m->documents[i], kind, &items, &size);
        for (size_t j = 0; j < count; ++j) {
            const onr_slice *const id = (const void *)((const char *)items + j * size);
            nodes[at++] = (node){*id, (uint32_t)i, (uint32_t)j};
        }
    }
    if (total) {
        qsort(nodes, total, sizeof(*nodes), compare_nodes);
    }
    uint32_t number = 0;
    for (size_t i = 0; i < total; ++i) {
        number += i && !onr_slice_equal(nodes[i].id, nodes[i - 1].id);
        m->moved[kind][nodes[i].document][nodes[i].index] = number;
    }
    m->nodes[kind].items = nodes;
    m->nodes[kind].count = total;
}

static uint32_t
move(const merge *m, int kind, uint32_t document, uint32_t index)
{
    return index == ONR_NO_FACT ? index : m->moved[kind][document][index];
}

/* ---- Lists ---- */

static void
add_text(onr_arena *arena, onr_slice_list *list, onr_slice text)
{
    for (size_t i = 0; i < list->count; ++i) {
        if (onr_slice_equal(list->items[i], text)) {
            return;
        }
    }
    *ONR_PUSH(arena, list) = text;
}

static void
add_texts(onr_arena *arena, onr_slice_list *list, const onr_slice_list *from)
{
    for (size_t i = 0; i < from->count; ++i) {
        add_text(arena, list, from->items[i]);
    }
}

static void
add_index(onr_arena *arena, onr_index_list *list, uint32_t index)
{
    for (size_t i = 0; i < list->count; ++i) {
        if (list->items[i] == index) {
            return;
        }
    }
    *ONR_PUSH(arena, list) = index;
}

static void
add_evidence(const merge *m, onr_evidence_list *list, const onr_evidence_list *from,
             uint32_t document)
{
    for (size_t i = 0; i < from->count; ++i) {
        onr_evidence *const e = ONR_PUSH(m->arena, list);
        *e = from->items[i];
        e->article = move(m, ARTICLES, document, e->article);
    }
}

static int
compare_texts(const void *left, const void *right)
{
    return onr_slice_compare(*(const onr_slice *)left, *(const onr_slice *)right);
}

static int
compare_indices(const void *left, const void *right)
{
    const uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
    return (a > b) - (a < b);
}

static int
compare_evidence(const void *left, const void *right)
{
    const onr_evidence *const a = left, *const b = right;
    const uint32_t x[] = {a->article, a->begin, a->end},
                   y[] = {b->article, b->begin, b->end};
    for (size_t i = 0; i < ONR_COUNT(x); ++i) {
        if (x[i] != y[i]) {
            return x[i] < y[i] ? -1 : 1;
        }
    }
    return 0;
}

static void
sort(void *items, size_t count, size_t size, int (*compare)(const void *, const void *))
{
    if (count > 1) {
        qsort(items, count, size, compare);
    }
}

static void
settle_evidence(onr_evidence_list *list)
{
    sort(list->items, list->count, sizeof(*list->items), compare_evidence);
    size_t kept = 0;
    for (size_t i = 0; i < list->count; ++i) {
        if (!kept || compare_evidence(&list->items[kept - 1], &list->items[i])) {
            list->items[kept++] = list->items[i];
        }
    }
    list->count = kept;
}

#define SETTLE(list, compare)                                                            \
    sort((list)->items, (list)->count, sizeof(*(list)->items), compare)

/* ---- Nodes ---- */

static const void *
source(const merge *m, int kind, const node *n)
{
    const void *items;
    size_t size;
    nodes_of(&m->documents[n->document], kind, &items, &size);
    return (const char *)items + n->index * size;
}

static bool
is_specific(onr_slice kind)
{
    return kind.len && !onr_slice_equal(kind, ONR_LIT("Agency")) &&
           !onr_slice_equal(kind, ONR_LIT("Event"));
}

static void
join_party(const merge *m, onr_party *to, const onr_party *from, uint32_t document)
{
    if (!to->id.ptr) {
        to->id = from->id;
        to->label = from->label;
        to->unnamed = from->unnamed;
        to->kind = from->kind;
    }
    to->kind = is_specific(to->kind) ? to->kind : from->kind;
    to->gender = to->gender ? to->gender : from->gender;
    to->place = to->place.len ? to->place : from->place;
    for (size_t i = 0; i < from->aliases.count; ++i) {
        if (!onr_slice_equal(from->aliases.items[i], to->label)) {
            add_text(m->arena, &to->aliases, from->aliases.items[i]);
        }
    }
    add_texts(m->arena, &to->same_as, &from->same_as);
    add_evidence(m, &to->evidence, &from->evidence, document);
}

static void
join_tenure(const merge *m, onr_tenure *to, const onr_tenure *from, uint32_t document)
{
    if (!to->id.ptr) {
        *to = *from;
        to->evidence = (onr_evidence_list){0};
        to->holder = move(m, PARTIES, document, from->holder);
        to->agency = move(m, PARTIES, document, from->agency);
    }
    add_evidence(m, &to->evidence, &from->evidence, document);
}

static void
join_roles(const merge *m, onr_event *to, const onr_event *from, uint32_t document)
{
    for (size_t i = 0; i < from->roles.count; ++i) {
        const onr_role *const role = &from->roles.items[i];
        const uint32_t party = move(m, PARTIES, document, role->party);
        size_t j = 0;
        while (j < to->roles.count &&
               !(to->roles.items[j].party == party &&
                 onr_slice_equal(to->roles.items[j].role, role->role))) {
            ++j;
        }
        if (j == to->roles.count) {
            *ONR_PUSH(m->arena, &to->roles) =
                (onr_role){.role = role->role, .party = party, .implied = true};
        }
        to->roles.items[j].implied = to->roles.items[j].implied && role->implied;
        add_evidence(m, &to->roles.items[j].evidence, &role->evidence, document);
    }
}

static void
join_dates(const merge *m, onr_event *to, const onr_event *from, uint32_t document)
{
    for (size_t i = 0; i < from->dates.count; ++i) {
        const onr_event_date date = {
            from->dates.items[i].date,
            move(m, ARTICLES, document, from->dates.items[i].article)};
        size_t j = 0;
        while (j < to->dates.count &&
               !(to->dates.items[j].article == date.article &&
                 onr_date_equal(to->dates.items[j].date, date.date))) {
            ++j;
        }
        if (j == to->dates.count) {
            *ONR_PUSH(m->arena, &to->dates) = date;
        }
    }
}

static void
join_factualities(const merge *m, onr_event *to, const onr_event *from, uint32_t document)
{
    for (size_t i = 0; i < from->factualities.count; ++i) {
        const onr_event_factuality value = {
            from->factualities.items[i].value,
            move(m, ARTICLES, document, from->factualities.items[i].article)};
        size_t j = 0;
        while (j < to->factualities.count &&
               !(to->factualities.items[j].article == value.article &&
                 onr_slice_equal(to->factualities.items[j].value, value.value))) {
            ++j;
        }
        if (j == to->factualities.count) {
            *ONR_PUSH(m->arena, &to->factualities) = value;
        }
    }
}

static void
join_values(const merge *m, onr_event *to, const onr_event *from)
{
    for (size_t i = 0; i < from->amounts.count; ++i) {
        const onr_money money = from->amounts.items[i];
        size_t j = 0;
        while (j < to->amounts.count &&
               !(onr_slice_equal(to->amounts.items[j].number, money.number) &&
                 onr_slice_equal(to->amounts.items[j].currency, money.currency))) {
            ++j;
        }
        if (j == to->amounts.count) {
            *ONR_PUSH(m->arena, &to->amounts) = money;
        }
    }
    add_texts(m->arena, &to->offenses, &from->offenses);
    add_texts(m->arena, &to->instruments, &from->instruments);
    add_texts(m->arena, &to->terms, &from->terms);
    to->deaths = from->deaths > to->deaths ? from->deaths : to->deaths;
    to->injuries = from->injuries > to->injuries ? from->injuries : to->injuries;
}

static void
join_event(const merge *m, onr_event *to, const onr_event *from, uint32_t document)
{
    if (!to->id.ptr) {
        *to = (onr_event){.id = from->id,
                          .kind = from->kind,
                          .label = from->label,
                          .rule = from->rule,
                          .deaths = -1,
                          .injuries = -1};
    }
    to->kind = is_specific(to->kind) ? to->kind : from->kind;
    to->score = from->score > to->score ? from->score : to->score;
    join_roles(m, to, from, document);
    join_dates(m, to, from, document);
    join_factualities(m, to, from, document);
    join_values(m, to, from);
    for (size_t i = 0; i < from->places.count; ++i) {
        add_index(m->arena, &to->places,
                  move(m, PLACES, document, from->places.items[i]));
    }
    for (size_t i = 0; i < from->concerns.count; ++i) {
        add_index(m->arena, &to->concerns,
                  move(m, EVENTS, document, from->concerns.items[i]));
    }
    for (size_t i = 0; i < from->articles.count; ++i) {
        add_index(m->arena, &to->articles,
                  move(m, ARTICLES, document, from->articles.items[i]));
    }
    add_evidence(m, &to->evidence, &from->evidence, document);
}

static void
join_claim(const merge *m, onr_claim *to, const onr_claim *from, uint32_t document)
{
    if (!to->id.ptr) {
        *to = *from;
        to->evidence = (onr_evidence_list){0};
        to->speaker = move(m, PARTIES, document, from->speaker);
        to->about = move(m, EVENTS, document, from->about);
        to->article = move(m, ARTICLES, document, from->article);
    }
    add_evidence(m, &to->evidence, &from->evidence, document);
}

/* Run `join` over the nodes of a kind, with a new element of `list` for each id. */
#define JOIN(m, KIND, list, join)                                                        \
    do {                                                                                 \
        for (size_t i = 0; i < (m)->nodes[KIND].count; ++i) {                            \
            const node *const n = &(m)->nodes[KIND].items[i];                            \
            if (!i || !onr_slice_equal(n->id, n[-1].id)) {                               \
                (void)ONR_PUSH((m)->arena, &(m)->out->list);                             \
            }                                                                            \
            join(m, &(m)->out->list.items[(m)->out->list.count - 1], source(m, KIND, n), \
                 n->document);                                                           \
        }                                                                                \
    } while (0)

static void
join_article(const merge *m, onr_article *to, const onr_article *from, uint32_t document)
{
    (void)m;
    (void)document;
    if (!to->id.ptr) {
        *to = *from;
    }
}

static void
join_place(const merge *m, onr_place *to, const onr_place *from, uint32_t document)
{
    to->id = from->id;
    to->label = to->label.ptr ? to->label : from->label;
    add_evidence(m, &to->evidence, &from->evidence, document);
}

/* ---- Relations ---- */

static int
compare_relations(const void *left, const void *right)
{
    const onr_relation *const a = left, *const b = right;
    const int order = onr_slice_compare(a->kind, b->kind);
    if (order) {
        return order;
    }
    if (a->from != b->from) {
        return a->from < b->from ? -1 : 1;
    }
    return (a->to > b->to) - (a->to < b->to);
}

static void
join_relations(const merge *m)
{
    struct {
        onr_relation *items;
        size_t count, capacity;
    } all = {0};
    for (size_t i = 0; i < m->count; ++i) {
        for (size_t j = 0; j < m->documents[i].relations.count; ++j) {
            const onr_relation *const from = &m->documents[i].relations.items[j];
            onr_relation *const to = ONR_PUSH(m->arena, &all);
            to->kind = from->kind;
            to->from = move(m, PARTIES, (uint32_t)i, from->from);
            to->to = move(m, PARTIES, (uint32_t)i, from->to);
            add_evidence(m, &to->evidence, &from->evidence, (uint32_t)i);
        }
    }
    SETTLE(&all, compare_relations);
    for (size_t i = 0; i < all.count; ++i) {
        const size_t last = m->out->relations.count;
        if (last &&
            !compare_relations(&m->out->relations.items[last - 1], &all.items[i])) {
            onr_evidence_list *const list = &m->out->relations.items[last - 1].evidence;
            for (size_t j = 0; j < all.items[i].evidence.count; ++j) {
                *ONR_PUSH(m->arena, list) = all.items[i].evidence.items[j];
            }
        } else {
            *ONR_PUSH(m->arena, &m->out->relations) = all.items[i];
        }
    }
}

/* ---- The order of what was joined ---- */

static int
compare_roles(const void *left, const void *right)
{
    const onr_role *const a = left, *const b = right;
    const int order = onr_slice_compare(a->role, b->role);
    return order ? order : (a->party > b->party) - (a->party < b->party);
}

static void
settle_event(onr_event *event)
{
    SETTLE(&event->roles, compare_roles);
    for (size_t i = 0; i < event->roles.count; ++i) {
        settle_evidence(&event->roles.items[i].evidence);
    }
    SETTLE(&event->offenses, compare_texts);
    SETTLE(&event->instruments, compare_texts);
    SETTLE(&event->terms, compare_texts);
    SETTLE(&event->places, compare_indices);
    SETTLE(&event->concerns, compare_indices);
    SETTLE(&event->articles, compare_indices);
    settle_evidence(&event->evidence);
}

static void
settle(onr_facts *facts)
{
    for (size_t i = 0; i < facts->parties.count; ++i) {
        SETTLE(&facts->parties.items[i].aliases, compare_texts);
        SETTLE(&facts->parties.items[i].same_as, compare_texts);
        settle_evidence(&facts->parties.items[i].evidence);
    }
    for (size_t i = 0; i < facts->places.count; ++i) {
        settle_evidence(&facts->places.items[i].evidence);
    }
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        settle_evidence(&facts->tenures.items[i].evidence);
    }
    for (size_t i = 0; i < facts->events.count; ++i) {
        settle_event(&facts->events.items[i]);
    }
    for (size_t i = 0; i < facts->claims.count; ++i) {
        settle_evidence(&facts->claims.items[i].evidence);
    }
    for (size_t i = 0; i < facts->relations.count; ++i) {
        settle_evidence(&facts->relations.items[i].evidence);
    }
}

void
onr_merge(onr_arena *arena, const onr_facts *documents, size_t count, onr_facts *out)
{
    merge m = {.arena = arena, .documents = documents, .count = count, .out = out};
    *out = (onr_facts){0};
    for (int kind = 0; kind < KINDS; ++kind) {
        number_nodes(&m, kind);
    }
    JOIN(&m, ARTICLES, articles, join_article);
    JOIN(&m, PARTIES, parties, join_party);
    JOIN(&m, PLACES, places, join_place);
    JOIN(&m, TENURES, tenures, join_tenure);
    JOIN(&m, EVENTS, events, join_event);
    JOIN(&m, CLAIMS, claims, join_claim);
    join_relations(&m);
    settle(out);
}

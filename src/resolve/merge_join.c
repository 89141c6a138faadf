/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/merging.h"

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

void
onr_merging_add_evidence(const onr_merging *m, onr_evidence_list *list,
                         const onr_evidence_list *from, uint32_t document)
{
    for (size_t i = 0; i < from->count; ++i) {
        onr_evidence *const e = ONR_PUSH(m->arena, list);
        *e = from->items[i];
        e->article = onr_merging_move(m, ONR_MERGE_ARTICLES, document, e->article);
    }
}

static bool
is_specific(onr_slice kind)
{
    return kind.len && !onr_slice_equal(kind, ONR_LIT("Agency")) &&
           !onr_slice_equal(kind, ONR_LIT("Event"));
}

void
onr_merging_join_party(const onr_merging *m, onr_party *to, const onr_party *from,
                       uint32_t document)
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
    onr_merging_add_evidence(m, &to->evidence, &from->evidence, document);
}

void
onr_merging_join_tenure(const onr_merging *m, onr_tenure *to, const onr_tenure *from,
                        uint32_t document)
{
    if (!to->id.ptr) {
        *to = *from;
        to->evidence = (onr_evidence_list){0};
        to->holder = onr_merging_move(m, ONR_MERGE_PARTIES, document, from->holder);
        to->agency = onr_merging_move(m, ONR_MERGE_PARTIES, document, from->agency);
    }
    onr_merging_add_evidence(m, &to->evidence, &from->evidence, document);
}

static void
join_roles(const onr_merging *m, onr_event *to, const onr_event *from, uint32_t document)
{
    for (size_t i = 0; i < from->roles.count; ++i) {
        const onr_role *const role = &from->roles.items[i];
        const uint32_t party =
            onr_merging_move(m, ONR_MERGE_PARTIES, document, role->party);
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
        onr_merging_add_evidence(m, &to->roles.items[j].evidence, &role->evidence,
                                 document);
    }
}

static void
join_dates(const onr_merging *m, onr_event *to, const onr_event *from, uint32_t document)
{
    for (size_t i = 0; i < from->dates.count; ++i) {
        const onr_event_date date = {from->dates.items[i].date,
                                     onr_merging_move(m, ONR_MERGE_ARTICLES, document,
                                                      from->dates.items[i].article)};
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
join_factualities(const onr_merging *m, onr_event *to, const onr_event *from,
                  uint32_t document)
{
    for (size_t i = 0; i < from->factualities.count; ++i) {
        const onr_event_factuality value = {
            from->factualities.items[i].value,
            onr_merging_move(m, ONR_MERGE_ARTICLES, document,
                             from->factualities.items[i].article)};
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
join_values(const onr_merging *m, onr_event *to, const onr_event *from)
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

void
onr_merging_join_event(const onr_merging *m, onr_event *to, const onr_event *from,
                       uint32_t document)
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
                  onr_merging_move(m, ONR_MERGE_PLACES, document, from->places.items[i]));
    }
    for (size_t i = 0; i < from->concerns.count; ++i) {
        add_index(
            m->arena, &to->concerns,
            onr_merging_move(m, ONR_MERGE_EVENTS, document, from->concerns.items[i]));
    }
    for (size_t i = 0; i < from->articles.count; ++i) {
        add_index(
            m->arena, &to->articles,
            onr_merging_move(m, ONR_MERGE_ARTICLES, document, from->articles.items[i]));
    }
    onr_merging_add_evidence(m, &to->evidence, &from->evidence, document);
}

void
onr_merging_join_claim(const onr_merging *m, onr_claim *to, const onr_claim *from,
                       uint32_t document)
{
    if (!to->id.ptr) {
        *to = *from;
        to->evidence = (onr_evidence_list){0};
        to->speaker = onr_merging_move(m, ONR_MERGE_PARTIES, document, from->speaker);
        to->about = onr_merging_move(m, ONR_MERGE_EVENTS, document, from->about);
        to->article = onr_merging_move(m, ONR_MERGE_ARTICLES, document, from->article);
    }
    onr_merging_add_evidence(m, &to->evidence, &from->evidence, document);
}

void
onr_merging_join_article(const onr_merging *m, onr_article *to, const onr_article *from,
                         uint32_t document)
{
    (void)m;
    (void)document;
    if (!to->id.ptr) {
        *to = *from;
    }
}

void
onr_merging_join_place(const onr_merging *m, onr_place *to, const onr_place *from,
                       uint32_t document)
{
    to->id = from->id;
    to->label = to->label.ptr ? to->label : from->label;
    onr_merging_add_evidence(m, &to->evidence, &from->evidence, document);
}

/* SPDX-License-Identifier: Apache-2.0 */
/* In a story of several incidents, only whom the first one is about tells something of it. */
#include "resolve/weigh_leads.h"

#include <stdlib.h>

enum {
    SHARED_MAX = 64,
    NAMES_MAX = 64,
    WORDS_LEAST = 5, // Words of a story that tells enough of itself
    TITLE_LEAST = 3, // And of a title
};

/* ---- Things of one sort ---- */

typedef struct {
    double items[SHARED_MAX];
    size_t count;
} weights;

static void
add_weight(weights *list, double weight)
{
    if (list->count < SHARED_MAX && weight > 0) {
        list->items[list->count++] = weight;
    }
}

static int
compare_weights(const void *left, const void *right)
{
    const double a = *(const double *)left, b = *(const double *)right;
    return (a < b) - (a > b);
}

/* They come together (two names of a family, two words of a street): each counts half as much as the one before. */
static double
blend(weights *list)
{
    double sum = 0, share = 1;
    qsort(list->items, list->count, sizeof(*list->items), compare_weights);
    for (size_t i = 0; i < list->count; ++i, share /= 2) {
        sum += share * list->items[i];
    }
    return sum;
}

/* ---- People ---- */

typedef struct {
    uint32_t ids[2 * NAMES_MAX];
    uint32_t count;
} word_list;

static const onr_full_name *
name_of(const onr_lead_pair *p, uint32_t number)
{
    return &p->w->pool->parties[p->w->context->bearers[number]].full_name;
}

/* Whether two full names are the same or can be ways to write one. */
static bool
is_one_name(const onr_lead_pair *p, uint32_t a, uint32_t b)
{
    const onr_full_name *const m = name_of(p, a), *const n = name_of(p, b);
    return a == b || (m->surname == n->surname &&
                      onr_full_name_compare(m, n) >= ONR_NAMES_SPELLING);
}

static void
add_name(const onr_full_name *name, word_list *words)
{
    if (words->count + 2 <= ONR_COUNT(words->ids)) {
        words->ids[words->count++] = name->given->id;
        words->ids[words->count++] = name->surname->id;
    }
}

static bool
is_in(const uint32_t *list, uint32_t count, uint32_t number)
{
    for (uint32_t i = 0; i < count; ++i) {
        if (list[i] == number) {
            return true;
        }
    }
    return false;
}

/* Whether an event is about the bearer of a name. */
static bool
is_about(const onr_lead_pair *p, const onr_sketch_event *event, uint32_t name)
{
    for (uint16_t i = 0; i < event->role_count; ++i) {
        if (onr_weigh_is_principal(event, event->roles[i].role) &&
            p->w->context->names[event->roles[i].party] == name) {
            return true;
        }
    }
    return false;
}

/* Whether both incidents are about somebody, or other events of both stories are. */
static bool
is_principal(const onr_lead_pair *p, uint32_t a, uint32_t b, bool official)
{
    return (is_about(p, p->w->a, a) && is_about(p, p->w->b, b)) ||
           (!official && !p->roundup && is_in(p->c->actors, p->c->actor_count, a) &&
            is_in(p->d->actors, p->d->actor_count, b));
}

/* What it weighs that both name a person: those whom events are about are news once, others may be of the town. */
static double
weigh_name(const onr_lead_pair *p, uint32_t a, uint32_t b, bool official, double times)
{
    const onr_chance *const chance = p->w->chance;
    const onr_lead_view view = is_principal(p, a, b, official) ? ONR_LEAD_PRINCIPAL
                               : official                      ? ONR_LEAD_OFFICIAL
                                                               : ONR_LEAD_PERSON;
    const double before = onr_lead_odds(p, view)->u;
    if (p->roundup && view != ONR_LEAD_PRINCIPAL) {
        return 0;
    }
    return onr_lead_weight_by(p, view,
                              times *
                                  (view == ONR_LEAD_PRINCIPAL || p->town == ONR_NO_FACT
                                       ? onr_chance_name(chance, a, p->own, before)
                                       : onr_chance_local(chance, &chance->local_names,
                                                          p->town, a, p->own, before)));
}

static void
weigh_names(const onr_lead_pair *p, const uint32_t *a, uint32_t a_count,
            const uint32_t *b, uint32_t b_count, bool official, word_list *words,
            weights *list)
{
    const double times = official ? 1 : onr_lead_chances(a_count, b_count);
    for (uint32_t i = 0; i < a_count; ++i) {
        for (uint32_t j = 0; j < b_count; ++j) {
            if (is_one_name(p, a[i], b[j])) {
                add_name(name_of(p, a[i]), words);
                add_name(name_of(p, b[j]), words);
                add_weight(list, weigh_name(p, a[i], b[j], official, times));
                break;
            }
        }
    }
}

/* Whether both incidents are about one agency. */
static bool
share_agency(const onr_lead_pair *p)
{
    for (uint8_t role = 0; role < ONR_ROLE_COUNT; ++role) {
        if (onr_weigh_is_principal(p->w->a, role) &&
            onr_weigh_overlap_role(p->w->pool, p->w->a, p->w->b, role, false).shared) {
            return true;
        }
    }
    return false;
}

static double
weigh_people(const onr_lead_pair *p, word_list *words)
{
    weights list = {.count = 0};
    weigh_names(p, p->c->people, p->c->people_count, p->d->people, p->d->people_count,
                false, words, &list);
    weigh_names(p, p->c->officials, p->c->official_count, p->d->officials,
                p->d->official_count, true, words, &list);
    const bool differ = !list.count && p->c->people_count && p->d->people_count;
    return blend(&list) +
           (share_agency(p) ? onr_lead_weight(p, ONR_LEAD_PRINCIPAL_BODY) : 0) +
           (onr_weigh_principals_differ(p->w)
                ? onr_lead_weight(p, ONR_LEAD_PRINCIPALS_DIFFER)
            : differ ? onr_lead_weight(p, ONR_LEAD_PEOPLE_DIFFER)
                     : 0);
}

/* ---- Ages ---- */

/* Whether those in one role of both have ages, and none the same. */
static bool
role_ages_differ(const onr_lead_pair *p)
{
    const onr_sketch_event *const a = p->w->a, *const b = p->w->b;
    bool ages = false;
    for (uint16_t i = 0; i < a->role_count; ++i) {
        const onr_sketch_party *const m = &p->w->pool->parties[a->roles[i].party];
        for (uint16_t j = 0; m->age && j < b->role_count; ++j) {
            const onr_sketch_party *const n = &p->w->pool->parties[b->roles[j].party];
            if (n->age && a->roles[i].role == b->roles[j].role &&
                onr_weigh_is_principal(a, a->roles[i].role)) {
                ages = true;
                if (m->age == n->age || m->root == n->root) { // People grow older
                    return false;
                }
            }
        }
    }
    return ages;
}

static double
weigh_ages(const onr_lead_pair *p)
{
    const onr_chance *const chance = p->w->chance;
    const double times = onr_lead_chances(p->c->age_count, p->d->age_count);
    weights list = {.count = 0};
    bool shared = false;
    for (uint32_t i = 0, j = 0; i < p->c->age_count && j < p->d->age_count;) {
        const uint32_t m = p->c->ages[i], n = p->d->ages[j];
        if (m == n) {
            shared = true;
            add_weight(&list,
                       onr_lead_weight_by(
                           p, ONR_LEAD_AGE,
                           times * onr_chance_of(chance, &chance->ages, m,
                                                 onr_lead_odds(p, ONR_LEAD_AGE)->u)));
        }
        i += m <= n;
        j += n <= m;
    }
    if (role_ages_differ(p)) {
        return blend(&list) + onr_lead_weight(p, ONR_LEAD_ROLE_AGES_DIFFER);
    }
    return shared || !p->c->age_count || !p->d->age_count
               ? blend(&list)
               : onr_lead_weight(p, ONR_LEAD_AGES_DIFFER);
}

/* ---- Words ---- */

static double
weigh_word(const onr_lead_pair *p, uint32_t word, double times)
{
    const onr_chance *const chance = p->w->chance;
    const double before = onr_lead_odds(p, ONR_LEAD_WORD)->u;
    return onr_lead_weight_by(
        p, ONR_LEAD_WORD,
        times * (p->town == ONR_NO_FACT
                     ? onr_chance_of(chance, &chance->words, word, before)
                     : onr_chance_local(chance, &chance->local_words, p->town, word,
                                        p->own, before)));
}

/* Words of both, without the names of people in both, who count by themselves. */
static double
weigh_words(const onr_lead_pair *p, const word_list *names)
{
    const onr_sketch_document *const x = p->x, *const y = p->y;
    const double times = onr_lead_chances(x->mark_count, y->mark_count);
    weights list = {.count = 0};
    bool shared = names->count > 0;
    for (uint32_t i = 0, j = 0; i < x->mark_count && j < y->mark_count;) {
        const uint32_t m = x->marks[i], n = y->marks[j];
        if (m == n && !is_in(names->ids, names->count, m)) {
            shared = true;
            add_weight(&list, weigh_word(p, m, times));
        }
        i += m <= n;
        j += n <= m;
    }
    return shared || x->mark_count < WORDS_LEAST || y->mark_count < WORDS_LEAST
               ? blend(&list)
               : onr_lead_weight(p, ONR_LEAD_WORDS_DIFFER);
}

/* Words of both titles that many titles have. */
static double
weigh_titles(const onr_lead_pair *p)
{
    const onr_sketch_document *const x = p->x, *const y = p->y;
    const onr_chance *const chance = p->w->chance;
    const double times = onr_lead_chances(x->title_count, y->title_count);
    weights list = {.count = 0};
    for (uint8_t i = 0, j = 0; i < x->title_count && j < y->title_count;) {
        const uint32_t m = x->title[i], n = y->title[j];
        if (m == n) {
            add_weight(&list,
                       onr_lead_weight_by(
                           p, ONR_LEAD_TITLE,
                           times * onr_chance_of(chance, &chance->titles, m,
                                                 onr_lead_odds(p, ONR_LEAD_TITLE)->u)));
        }
        i = (uint8_t)(i + (m <= n));
        j = (uint8_t)(j + (n <= m));
    }
    return list.count || x->title_count < TITLE_LEAST || y->title_count < TITLE_LEAST
               ? blend(&list)
               : onr_lead_weight(p, ONR_LEAD_TITLES_DIFFER);
}

double
onr_weigh_shared(const onr_lead_pair *p)
{
    word_list names = {.count = 0};
    const double people = weigh_people(p, &names);
    if (p->roundup) {
        return people +
               (role_ages_differ(p) ? onr_lead_weight(p, ONR_LEAD_ROLE_AGES_DIFFER) : 0);
    }
    return people + weigh_words(p, &names) + weigh_titles(p) + weigh_ages(p);
}

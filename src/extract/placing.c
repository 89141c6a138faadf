/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/placing.h"

#include "base/utf8.h"
#include "extract/dating.h"
#include "extract/scenes.h"
#include "extract/view.h"
#include "extract/whereabouts.h"

/* Where a place is named; fits in the event's own sentence come first. */
enum {
    FROM_BEFORE = ONR_FIT_COUNT, ///< In the sentence before
    FROM_AFTER,                  ///< In the sentence after
    FROM_NEAR,                   ///< In the four sentences around
    FROM_STORY,                  ///< Elsewhere
    FROM_COUNT
};

enum { NEAR_SENTENCES = 4, PLACES_MAX = 64 };

enum {
    SET_ONE,
    SET_TWO,
    SET_CLASS,
    SET_FROM,
    SET_FIT,
    SET_KIND,
    SET_COUNTS,
    SET_TOLD,
    SET_COUNT
};

enum {
    F_BIAS,
    F_FROM,
    F_CLASS_FROM,
    F_KIND_FROM,
    F_BEST,
    F_WHERE,
    F_MENTIONS,
    F_RANK,
    F_CLASS_RANK,
    F_CLASS_KIND,
    F_NEARER,
    F_FOUND,
    F_TOLD,
    F_INCIDENT,
    F_OWNER,
    F_HOME,
    F_CLASS_HOME,
    F_COUNT
};

static const onr_template templates[F_COUNT] = {
    [F_BIAS] = {"bias", SET_ONE, SET_ONE},
    [F_FROM] = {"from", SET_FROM, SET_TWO},
    [F_CLASS_FROM] = {"class-from", SET_CLASS, SET_FROM},
    [F_KIND_FROM] = {"kind-from", SET_KIND, SET_FROM},
    [F_BEST] = {"best", SET_FIT, SET_FROM},
    [F_WHERE] = {"where", SET_TWO, SET_FROM},
    [F_MENTIONS] = {"mentions", SET_COUNTS, SET_FROM},
    [F_RANK] = {"rank", SET_COUNTS, SET_TWO},
    [F_CLASS_RANK] = {"class-rank", SET_CLASS, SET_COUNTS},
    [F_CLASS_KIND] = {"class-kind", SET_CLASS, SET_KIND},
    [F_NEARER] = {"nearer", SET_COUNTS, SET_FROM},
    [F_FOUND] = {"found", SET_TWO, SET_TWO},
    [F_TOLD] = {"told", SET_TOLD, SET_FROM},
    [F_INCIDENT] = {"incident", SET_TWO, SET_FROM},
    [F_OWNER] = {"owner", SET_TWO, SET_FROM},
    [F_HOME] = {"home", SET_TWO, SET_FROM},
    [F_CLASS_HOME] = {"class-home", SET_CLASS, SET_TWO},
};

struct onr_placing {
    onr_value_set sets[SET_COUNT];
    const onr_linear *model;
    const onr_lexicon *lexicon;
    onr_choice start; ///< Of each choice
};

const onr_placing *
onr_placing_new(onr_arena *arena, const onr_lexicon *lexicon)
{
    static const char *const outcomes[] = {"place"};
    onr_placing *const placing = onr_arena_alloc(arena, sizeof(*placing));
    const onr_value_set sets[SET_COUNT] = {
        [SET_ONE] = {1, NULL},
        [SET_TWO] = {2, NULL},
        [SET_CLASS] = onr_values_of_table(arena, lexicon, "classes", 0, NULL),
        [SET_FROM] = {FROM_COUNT, NULL},
        [SET_FIT] = {ONR_FIT_COUNT, NULL},
        [SET_KIND] = onr_values_of_table(arena, lexicon, "kinds-of-place", 0, "other"),
        [SET_COUNTS] = {ONR_VIEW_COUNTS, NULL},
        [SET_TOLD] = {ONR_TOLD_COUNT, NULL},
    };
    memcpy(placing->sets, sets, sizeof(sets));
    placing->lexicon = lexicon;
    placing->model = onr_linear_new(
        arena, lexicon,
        &(onr_linear_form){"placing", outcomes, 1, templates, F_COUNT, placing->sets});
    placing->start = onr_choice_begin(placing->model);
    return placing;
}

/* A place that an event may have been at, with its nearest mention. */
typedef struct {
    uint32_t place; ///< In the facts
    uint32_t name;  ///< Index in names of the best mention
    uint8_t from;
    bool where, owner; ///< After a preposition of place; owner or part of another name
    bool home;         ///< The city that the story plays in
    uint16_t kind;
    size_t mentions;
} option;

typedef struct {
    option *items;
    size_t count, capacity;
} options;

// --- the story's places ---

static uint16_t
kind_of(const onr_placing *placing, onr_arena *arena, onr_slice label)
{
    onr_slice kind = onr_place_kind(placing->lexicon, arena, label);
    onr_slice rest = onr_slice_lower(arena, label), word = {"", 0};
    while (onr_slice_split(&rest, ' ', &word)) {
    }
    const onr_row *const head =
        onr_table_find(onr_lexicon_table(placing->lexicon, "place-heads"), word);
    kind = kind.len == 0 ? onr_row_field(head, 1) : kind;
    return onr_value_of(&placing->sets[SET_KIND], kind);
}

static option *
add_place(const onr_placing *placing, const onr_desk *desk, options *list, uint32_t place)
{
    for (size_t i = 0; i < list->count; ++i) {
        if (list->items[i].place == place) {
            return &list->items[i];
        }
    }
    option *const fresh = ONR_PUSH(desk->story->arena, list);
    fresh->place = place;
    fresh->kind = kind_of(placing, desk->story->arena,
                          desk->story->facts->places.items[place].label);
    return fresh;
}

/* A street or a building is told with its city: "Oak Street, Marlow Falls". */
static void
add_city(const onr_placing *placing, const onr_desk *desk, onr_slice city)
{
    onr_arena *const arena = desk->story->arena;
    for (size_t i = 0; i < desk->story->facts->places.count; ++i) {
        onr_slice *const label = &desk->story->facts->places.items[i].label;
        onr_slice rest = onr_utf8_lower(arena, *label), word = {"", 0};
        while (onr_slice_split(&rest, ' ', &word)) {
        }
        const onr_slice kind = onr_row_field(
            onr_table_find(onr_lexicon_table(placing->lexicon, "place-heads"), word), 1);
        if ((onr_slice_equal(kind, ONR_LIT("street")) ||
             onr_slice_equal(kind, ONR_LIT("building"))) &&
            onr_slice_find(*label, city, 0) == SIZE_MAX) {
            *label = onr_slice_of(
                onr_arena_printf(arena, "%.*s, %.*s", ONR_ARG(*label), ONR_ARG(city)));
        }
    }
}

/* All places of the story's names, each once, and the city that its bodies belong to. */
static void
list_places(const onr_placing *placing, const onr_desk *desk, options *list)
{
    const onr_reading *const reading = desk->story->reading;
    for (uint32_t n = 0; n < reading->names.count && list->count < PLACES_MAX; ++n) {
        const onr_name *const name = &reading->names.items[n];
        const uint32_t place = name->kind != ONR_NAME_PER && name->entity != ONR_NONE
                                   ? onr_place_of_entity(desk->story, name->entity)
                                   : ONR_NO_FACT;
        if (place != ONR_NO_FACT) {
            ++add_place(placing, desk, list, place)->mentions;
        }
    }
    const onr_slice city =
        onr_whereabouts_of(placing->lexicon, desk->story->arena, reading).city;
    if (city.len > 0) {
        add_place(placing, desk, list, onr_place_named(desk->story, city))->home = true;
        add_city(placing, desk, city);
    }
}

static uint8_t
from_of(const onr_desk *desk, const onr_candidate *candidate, const onr_name *name)
{
    const uint32_t there = desk->story->reading->tokens.items[name->first].sentence;
    const uint32_t here = candidate->sentence;
    if (there == here) {
        return (uint8_t)onr_dating_fit_words(desk, candidate, name->first, name->last);
    }
    const uint32_t apart = there > here ? there - here : here - there;
    return apart == 1                ? (there < here ? FROM_BEFORE : FROM_AFTER)
           : apart <= NEAR_SENTENCES ? FROM_NEAR
                                     : FROM_STORY;
}

/* Of two sources the better: a fit in the sentence, the higher the better; else the nearer. */
static bool
is_better(uint8_t from, uint8_t than)
{
    const bool here = from < ONR_FIT_COUNT, there = than < ONR_FIT_COUNT;
    return here != there ? here : here ? from > than : from < than;
}

/* The places as they stand to one event. */
static void
list_options(const onr_desk *desk, const onr_draft *draft, options *list)
{
    const onr_reading *const reading = desk->story->reading;
    for (size_t i = 0; i < list->count; ++i) {
        option *const o = &list->items[i];
        o->from = FROM_STORY;
        o->where = o->owner = false;
        for (uint32_t n = 0; n < reading->names.count; ++n) {
            const onr_name *const name = &reading->names.items[n];
            if (name->kind == ONR_NAME_PER || name->entity == ONR_NONE ||
                onr_place_of_entity(desk->story, name->entity) != o->place) {
                continue;
            }
            for (size_t c = 0; c < draft->candidates.count; ++c) {
                const uint8_t from = from_of(
                    desk, &desk->candidates->items[draft->candidates.items[c]], name);
                if (is_better(from, o->from) || from == FROM_STORY) {
                    o->from = from;
                    o->name = n;
                    o->where = onr_dating_is_where(desk, name->first, name->last);
                    const uint8_t deprel = reading->tokens.items[name->last - 1].deprel;
                    o->owner =
                        deprel == ONR_DEPREL_NMOD_POSS || deprel == ONR_DEPREL_COMPOUND;
                }
            }
        }
    }
}

static uint16_t
best_fit(const options *list)
{
    uint16_t best = ONR_FIT_NONE;
    for (size_t i = 0; i < list->count; ++i) {
        const uint8_t from = list->items[i].from;
        best = from < ONR_FIT_COUNT && from > best ? from : best;
    }
    return best;
}

static void
fill(const onr_placing *placing, const onr_draft *draft, const options *list,
     const option *o, onr_features *out)
{
    size_t more = 0, nearer = 0;
    for (size_t i = 0; i < list->count; ++i) {
        more += list->items[i].mentions > o->mentions;
        nearer += is_better(list->items[i].from, o->from);
    }
    const uint16_t class_id = onr_value_of(&placing->sets[SET_CLASS], draft->event.kind);
    const bool found =
        draft->event.places.count > 0 && draft->event.places.items[0] == o->place;
    const uint16_t a[F_COUNT] = {
        [F_FROM] = o->from,
        [F_CLASS_FROM] = class_id,
        [F_KIND_FROM] = o->kind,
        [F_BEST] = best_fit(list),
        [F_WHERE] = o->where,
        [F_MENTIONS] = onr_view_count(o->mentions),
        [F_RANK] = onr_view_count(more),
        [F_CLASS_RANK] = class_id,
        [F_CLASS_KIND] = class_id,
        [F_NEARER] = onr_view_count(nearer),
        [F_FOUND] = found,
        [F_TOLD] = (uint16_t)draft->told,
        [F_INCIDENT] = draft->incident,
        [F_OWNER] = o->owner,
        [F_HOME] = o->home,
        [F_CLASS_HOME] = class_id,
    };
    for (int t = 0; t < F_COUNT; ++t) {
        out->a[t] = a[t];
        out->b[t] = (uint16_t)(templates[t].b == SET_FROM  ? o->from
                               : templates[t].b == SET_TWO ? draft->incident
                                                           : 0);
    }
    out->b[F_CLASS_HOME] = o->home;
    out->b[F_CLASS_RANK] = onr_view_count(more);
    out->b[F_CLASS_KIND] = o->kind;
}

void
onr_placing_list(const onr_placing *placing, const onr_desk *desk, onr_case_sink sink,
                 void *data)
{
    options list = {0};
    list_places(placing, desk, &list);
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        const onr_draft *const draft = &desk->drafts.items[d];
        list_options(desk, draft, &list);
        for (size_t i = 0; i < list.count; ++i) {
            onr_features features;
            const option *const o = &list.items[i];
            fill(placing, draft, &list, o, &features);
            const bool found =
                draft->event.places.count > 0 && draft->event.places.items[0] == o->place;
            sink(data,
                 &(onr_case){placing->model, 0, d, o->place, found, {0}, &features});
        }
    }
}

/* The place that the rules found, unless it is too unlikely; else the likeliest one. */
static uint32_t
choose(const onr_placing *placing, const onr_draft *draft, const options *list)
{
    const uint32_t now =
        draft->event.places.count ? draft->event.places.items[0] : ONR_NO_FACT;
    onr_choice choice = placing->start;
    for (size_t i = 0; i < list->count; ++i) {
        onr_features features;
        fill(placing, draft, list, &list->items[i], &features);
        if (onr_choice_look(&choice, i, list->items[i].place == now, &features)) {
            break;
        }
    }
    return choice.option < list->count ? list->items[choice.option].place : ONR_NO_FACT;
}

void
onr_placing_run(const onr_placing *placing, onr_desk *desk)
{
    options list = {0};
    if (!onr_linear_is_fitted(placing->model)) {
        return;
    }
    list_places(placing, desk, &list);
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        onr_draft *const draft = &desk->drafts.items[d];
        list_options(desk, draft, &list);
        const uint32_t found =
            onr_scenes_narrow(desk, draft, choose(placing, draft, &list));
        draft->event.places.count = 0;
        if (found != ONR_NO_FACT) {
            *ONR_PUSH(desk->story->arena, &draft->event.places) = found;
        }
    }
    onr_scenes_share_places(desk);
}

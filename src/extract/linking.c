/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/linking.h"

#include "base/utf8.h"
#include "extract/view.h"

enum { PREFERENCES = 8 /* 0: not in the table; else place in the list, from 1 */ };

enum {
    SET_ONE,
    SET_TWO,
    SET_CLASS,
    SET_PREFERENCE,
    SET_ROLE,
    SET_DISTANCE,
    SET_TOLD,
    SET_COUNTS,
    SET_DATES,
    SET_COUNT
};

enum {
    F_BIAS,
    F_CLASS,
    F_PAIR,
    F_PREFERENCE,
    F_SHARED,
    F_CLASS_SHARED,
    F_DISTANCE,
    F_NEAREST,
    F_CHOSEN,
    F_TOLD,
    F_MENTIONS,
    F_FIRST,
    F_DATES,
    F_COUNT
};

static const onr_template templates[F_COUNT] = {
    [F_BIAS] = {"bias", SET_ONE, SET_ONE},
    [F_CLASS] = {"class", SET_CLASS, SET_TWO},
    [F_PAIR] = {"pair", SET_CLASS, SET_CLASS},
    [F_PREFERENCE] = {"preference", SET_PREFERENCE, SET_TWO},
    [F_SHARED] = {"shared", SET_ROLE, SET_ROLE},
    [F_CLASS_SHARED] = {"class-shared", SET_CLASS, SET_ROLE},
    [F_DISTANCE] = {"distance", SET_DISTANCE, SET_TWO},
    [F_NEAREST] = {"nearest", SET_COUNTS, SET_TWO},
    [F_CHOSEN] = {"chosen", SET_TWO, SET_PREFERENCE},
    [F_TOLD] = {"told", SET_TOLD, SET_TOLD},
    [F_MENTIONS] = {"mentions", SET_COUNTS, SET_TWO},
    [F_FIRST] = {"first", SET_TWO, SET_TWO},
    [F_DATES] = {"dates", SET_DATES, SET_TWO},
};

struct onr_linking {
    onr_value_set sets[SET_COUNT];
    const onr_linear *model;
    const onr_lexicon *lexicon;
    double least;
};

const onr_linking *
onr_linking_new(onr_arena *arena, const onr_lexicon *lexicon)
{
    static const char *const outcomes[] = {"concerns"};
    onr_linking *const linking = onr_arena_alloc(arena, sizeof(*linking));
    const onr_value_set sets[SET_COUNT] = {
        [SET_ONE] = {1, NULL},
        [SET_TWO] = {2, NULL},
        [SET_CLASS] = onr_values_of_table(arena, lexicon, "classes", 0, NULL),
        [SET_PREFERENCE] = {PREFERENCES, NULL},
        [SET_ROLE] = {ONR_ROLE_COUNT + 1, NULL},
        [SET_DISTANCE] = {ONR_VIEW_DISTANCES, NULL},
        [SET_TOLD] = {ONR_TOLD_COUNT, NULL},
        [SET_COUNTS] = {ONR_VIEW_COUNTS, NULL},
        [SET_DATES] = {4, NULL},
    };
    memcpy(linking->sets, sets, sizeof(sets));
    linking->lexicon = lexicon;
    linking->model = onr_linear_new(
        arena, lexicon,
        &(onr_linear_form){"linking", outcomes, 1, templates, F_COUNT, linking->sets});
    linking->least = onr_linear_setting(linking->model, "add", 0.5);
    return linking;
}

/* Place of the other's class in the action's row of the table "concerns". */
static uint16_t
preference(const onr_linking *linking, const onr_draft *action, const onr_draft *other)
{
    char key[ONR_LINEAR_NAME_MAX];
    const onr_slice name = action->event.kind;
    if (name.len > sizeof(key)) {
        return 0;
    }
    for (size_t i = 0; i < name.len; ++i) {
        const char c = name.ptr[i];
        key[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    const onr_table *const table = onr_lexicon_table(linking->lexicon, "concerns");
    onr_slice rest = onr_row_field(onr_table_find(table, (onr_slice){key, name.len}), 1);
    onr_slice kind;
    for (uint16_t place = 1; rest.len > 0 && onr_slice_split(&rest, ' ', &kind);
         ++place) {
        if (onr_class_is(linking->lexicon, other->event.kind, kind)) {
            return place < PREFERENCES ? place : PREFERENCES - 1;
        }
    }
    return 0;
}

/* The roles, from 1, of somebody in both events; those dealt with count most. */
static void
shared_roles(const onr_draft *a, const onr_draft *b, uint16_t *in_a, uint16_t *in_b)
{
    *in_a = *in_b = 0;
    for (onr_slot x = 0; x < ONR_ROLE_COUNT; ++x) {
        for (size_t i = 0; i < a->event.roles.count; ++i) {
            const onr_role *const r = &a->event.roles.items[i];
            if (!onr_slice_equal(r->role, onr_role_slice(x))) {
                continue;
            }
            for (onr_slot y = 0; y < ONR_ROLE_COUNT; ++y) {
                const bool person = x != ONR_ROLE_AUTHORITY || *in_a == 0;
                if (onr_event_has(&b->event, onr_role_slice(y), r->party) && person) {
                    *in_a = (uint16_t)(x + 1);
                    *in_b = (uint16_t)(y + 1);
                    if (x != ONR_ROLE_AUTHORITY) {
                        return;
                    }
                }
            }
        }
    }
}

static uint16_t
date_order(const onr_draft *action, const onr_draft *other)
{
    if (!action->event.dates.count || !other->event.dates.count) {
        return 0;
    }
    const onr_date a = action->event.dates.items[0].date;
    const onr_date b = other->event.dates.items[0].date;
    const int32_t last = onr_date_to_days(onr_date_latest(a));
    if (onr_date_to_days(onr_date_earliest(b)) > last) {
        return 3; // What an action is about does not come after it
    }
    return onr_date_equal(a, b) ? 2 : 1;
}

/* How many events of the other's class are told nearer to the action. */
static uint16_t
nearer(const onr_desk *desk, const onr_draft *action, const onr_draft *other,
       uint32_t apart)
{
    size_t count = 0;
    bool before;
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const onr_draft *const rival = &desk->drafts.items[i];
        count += rival != other && rival != action &&
                 onr_slice_equal(rival->event.kind, other->event.kind) &&
                 onr_view_apart(desk, action, rival, &before) < apart;
    }
    return onr_view_count(count);
}

static bool
is_first_incident(const onr_desk *desk, const onr_draft *draft)
{
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        if (desk->drafts.items[i].incident) {
            return &desk->drafts.items[i] == draft;
        }
    }
    return false;
}

static void
fill(const onr_linking *linking, const onr_desk *desk, const onr_draft *action,
     const onr_draft *other, onr_features *out)
{
    bool before = false;
    uint16_t mine, theirs;
    const uint32_t apart = onr_view_apart(desk, action, other, &before);
    const size_t index = (size_t)(other - desk->drafts.items);
    shared_roles(action, other, &mine, &theirs);
    const uint16_t place = preference(linking, action, other);
    const uint16_t class_id = onr_value_of(&linking->sets[SET_CLASS], action->event.kind);
    const bool chosen =
        action->event.concerns.count > 0 && action->event.concerns.items[0] == index;
    const uint16_t a[F_COUNT] = {
        [F_CLASS] = class_id,
        [F_PAIR] = class_id,
        [F_PREFERENCE] = place,
        [F_SHARED] = mine,
        [F_CLASS_SHARED] = class_id,
        [F_DISTANCE] = onr_view_distance(apart),
        [F_NEAREST] = nearer(desk, action, other, apart),
        [F_CHOSEN] = chosen,
        [F_TOLD] = (uint16_t)action->told,
        [F_MENTIONS] = onr_view_count(other->candidates.count),
        [F_FIRST] = is_first_incident(desk, other),
        [F_DATES] = date_order(action, other),
    };
    const uint16_t b[F_COUNT] = {
        [F_CLASS] = other->incident,
        [F_PAIR] = onr_value_of(&linking->sets[SET_CLASS], other->event.kind),
        [F_PREFERENCE] = other->incident,
        [F_SHARED] = theirs,
        [F_CLASS_SHARED] = theirs,
        [F_DISTANCE] = before,
        [F_NEAREST] = other->incident,
        [F_CHOSEN] = place,
        [F_TOLD] = (uint16_t)other->told,
        [F_MENTIONS] = other->incident,
        [F_FIRST] = mine > 0,
        [F_DATES] = other->incident,
    };
    memcpy(out->a, a, sizeof(a));
    memcpy(out->b, b, sizeof(b));
}

void
onr_linking_list(const onr_linking *linking, const onr_desk *desk, onr_case_sink sink,
                 void *data)
{
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        const onr_draft *const action = &desk->drafts.items[d];
        for (size_t o = 0; !action->incident && o < desk->drafts.count; ++o) {
            if (o != d) {
                onr_features features;
                fill(linking, desk, action, &desk->drafts.items[o], &features);
                const bool chosen = action->event.concerns.count > 0 &&
                                    action->event.concerns.items[0] == o;
                sink(data,
                     &(onr_case){
                         linking->model, 0, d, (uint32_t)o, chosen, {0}, &features});
            }
        }
    }
}

// --- the case ---

/* Whether an action is a step of a criminal case against its subjects: a plea, a trial, a verdict, a sentence, a hearing. */
static bool
is_step(const onr_linking *linking, const onr_desk *desk, const onr_draft *draft)
{
    return onr_slice_equal(draft->event.kind, ONR_LIT("Hearing")) ||
           onr_table_find(onr_lexicon_table(linking->lexicon, "inherits"),
                          onr_utf8_lower(desk->story->arena, draft->event.kind)) != NULL;
}

static bool
share_subject(const onr_draft *a, const onr_draft *b)
{
    for (size_t i = 0; i < a->event.roles.count; ++i) {
        const onr_role *const r = &a->event.roles.items[i];
        if (onr_slice_equal(r->role, ONR_LIT("subject")) &&
            onr_event_has(&b->event, r->role, r->party)) {
            return true;
        }
    }
    return false;
}

/* Whether two actions are against different people: nobody pleads to another's charge. */
static bool
is_anothers(const onr_linking *linking, const onr_desk *desk, const onr_draft *action,
            const onr_draft *other)
{
    return !other->incident && is_step(linking, desk, action) &&
           onr_event_fills(&action->event, ONR_LIT("subject")) &&
           onr_event_fills(&other->event, ONR_LIT("subject")) &&
           !share_subject(action, other);
}

static bool
is_kind(const onr_linking *linking, const onr_draft *draft, const char *kind)
{
    return onr_class_is(linking->lexicon, draft->event.kind, onr_slice_of(kind));
}

/* The nearest charge against the same people; ONR_NO_FACT if there is none. */
static uint32_t
charge_of(const onr_linking *linking, const onr_desk *desk, const onr_draft *action)
{
    uint32_t nearest = UINT32_MAX, found = ONR_NO_FACT;
    for (uint32_t o = 0; o < desk->drafts.count; ++o) {
        const onr_draft *const other = &desk->drafts.items[o];
        bool before;
        if (other == action || !is_kind(linking, other, "Charge") ||
            !share_subject(action, other)) {
            continue;
        }
        const uint32_t apart = onr_view_apart(desk, action, other, &before);
        if (apart < nearest) {
            nearest = apart;
            found = o;
        }
    }
    return found;
}

/* A plea, a trial and a verdict are about the charge where the story tells of one, and not about the crime; a sentence is
   so unless it follows on a plea. */
static uint32_t
prefer_charge(const onr_linking *linking, const onr_desk *desk, const onr_draft *action,
              uint32_t found)
{
    const onr_draft *const now = found == ONR_NO_FACT ? NULL : &desk->drafts.items[found];
    const bool sentence = is_kind(linking, action, "Sentence");
    const bool open = now == NULL || now->incident || is_kind(linking, now, "Verdict") ||
                      (!sentence && is_kind(linking, now, "Plea"));
    if (!open || !is_step(linking, desk, action) || is_kind(linking, action, "Charge") ||
        is_kind(linking, action, "Hearing")) {
        return found;
    }
    const uint32_t charge = charge_of(linking, desk, action);
    return charge == ONR_NO_FACT ? found : charge;
}

void
onr_linking_run(const onr_linking *linking, onr_desk *desk)
{
    for (size_t d = 0; onr_linear_is_fitted(linking->model) && d < desk->drafts.count;
         ++d) {
        onr_draft *const action = &desk->drafts.items[d];
        double best = linking->least;
        uint32_t found = ONR_NO_FACT;
        for (uint32_t o = 0; !action->incident && o < desk->drafts.count; ++o) {
            if (o == d || is_anothers(linking, desk, action, &desk->drafts.items[o])) {
                continue;
            }
            onr_features features;
            fill(linking, desk, action, &desk->drafts.items[o], &features);
            const double p = onr_linear_probability(linking->model, 0, &features);
            if (p >= best) {
                best = p;
                found = o;
            }
        }
        found = action->incident ? found : prefer_charge(linking, desk, action, found);
        action->event.concerns.count = 0;
        if (found != ONR_NO_FACT) {
            *ONR_PUSH(desk->story->arena, &action->event.concerns) = found;
        }
    }
}

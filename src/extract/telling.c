/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/telling.h"

#include "extract/factuality.h"
#include "extract/view.h"

enum {
    SET_ONE,
    SET_TWO,
    SET_CLASS,
    SET_TOLD,
    SET_STANDING,
    SET_PARTIES,
    SET_SETTINGS,
    SET_COUNTS,
    SET_COUNT
};

enum {
    F_BIAS,
    F_WORDS,
    F_FIRM,
    F_CLASS,
    F_CLASS_WORDS,
    F_STANDING,
    F_STANDING_WORDS,
    F_ACTOR,
    F_DENIED,
    F_SETTING,
    F_VERB,
    F_MENTIONS,
    F_DATED,
    F_CLASS_ACTOR,
    F_COUNT
};

static const onr_template templates[F_COUNT] = {
    [F_BIAS] = {"bias", SET_ONE, SET_ONE},
    [F_WORDS] = {"words", SET_TOLD, SET_TWO},
    [F_FIRM] = {"firm", SET_TWO, SET_TOLD},
    [F_CLASS] = {"class", SET_CLASS, SET_ONE},
    [F_CLASS_WORDS] = {"class-words", SET_CLASS, SET_TOLD},
    [F_STANDING] = {"standing", SET_STANDING, SET_TWO},
    [F_STANDING_WORDS] = {"standing-words", SET_STANDING, SET_TOLD},
    [F_ACTOR] = {"actor", SET_PARTIES, SET_TOLD},
    [F_DENIED] = {"denied", SET_TWO, SET_TOLD},
    [F_SETTING] = {"setting", SET_SETTINGS, SET_TOLD},
    [F_VERB] = {"verb", SET_TWO, SET_TOLD},
    [F_MENTIONS] = {"mentions", SET_COUNTS, SET_TOLD},
    [F_DATED] = {"dated", SET_TWO, SET_TOLD},
    [F_CLASS_ACTOR] = {"class-actor", SET_CLASS, SET_PARTIES},
};

struct onr_telling {
    onr_value_set sets[SET_COUNT];
    const onr_linear *model;
    double sure; ///< Least probability to be told as fact
};

const onr_telling *
onr_telling_new(onr_arena *arena, const onr_lexicon *lexicon)
{
    static const char *const outcomes[ONR_TOLD_COUNT] = {
        "reported", "alleged", "disputed", "negated", "prospective"};
    onr_telling *const telling = onr_arena_alloc(arena, sizeof(*telling));
    const onr_value_set sets[SET_COUNT] = {
        [SET_ONE] = {1, NULL},
        [SET_TWO] = {2, NULL},
        [SET_CLASS] = onr_values_of_table(arena, lexicon, "classes", 0, NULL),
        [SET_TOLD] = {ONR_TOLD_COUNT, NULL},
        [SET_STANDING] = {8, NULL},
        [SET_PARTIES] = {ONR_VIEW_PARTIES, NULL},
        [SET_SETTINGS] = {ONR_VIEW_SETTINGS, NULL},
        [SET_COUNTS] = {ONR_VIEW_COUNTS, NULL},
    };
    memcpy(telling->sets, sets, sizeof(sets));
    telling->model =
        onr_linear_new(arena, lexicon,
                       &(onr_linear_form){"telling", outcomes, ONR_TOLD_COUNT, templates,
                                          F_COUNT, telling->sets});
    telling->sure = onr_linear_setting(telling->model, "sure", 0.5);
    return telling;
}

static void
fill(const onr_telling *telling, const onr_desk *desk, const onr_draft *draft,
     onr_features *out)
{
    const onr_candidate *const first = onr_view_first(desk, draft);
    const uint16_t class_id = onr_value_of(&telling->sets[SET_CLASS], draft->event.kind);
    const uint16_t standing = onr_factuality_standing(desk, draft);
    const uint16_t actor =
        onr_view_party(desk, draft, draft->incident ? "actor" : "subject");
    const uint16_t a[F_COUNT] = {
        [F_WORDS] = (uint16_t)draft->told,
        [F_FIRM] = draft->firm,
        [F_CLASS] = class_id,
        [F_CLASS_WORDS] = class_id,
        [F_STANDING] = standing,
        [F_STANDING_WORDS] = standing,
        [F_ACTOR] = actor,
        [F_DENIED] = draft->denied,
        [F_SETTING] = onr_view_setting(desk, first),
        [F_VERB] = first->verb,
        [F_MENTIONS] = onr_view_count(draft->candidates.count),
        [F_DATED] = draft->dated,
        [F_CLASS_ACTOR] = class_id,
    };
    for (int t = 0; t < F_COUNT; ++t) {
        out->a[t] = a[t];
        out->b[t] = (uint16_t)(templates[t].b == SET_TOLD ? draft->told : 0);
    }
    out->b[F_WORDS] = draft->incident;
    out->b[F_STANDING] = draft->incident;
    out->b[F_CLASS_ACTOR] = actor;
}

void
onr_telling_list(const onr_telling *telling, const onr_desk *desk, onr_case_sink sink,
                 void *data)
{
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        onr_features features;
        fill(telling, desk, &desk->drafts.items[d], &features);
        for (size_t told = 0; told < ONR_TOLD_COUNT; ++told) {
            sink(data, &(onr_case){telling->model,
                                   told,
                                   d,
                                   ONR_NO_FACT,
                                   told == desk->drafts.items[d].told,
                                   {0},
                                   &features});
        }
    }
}

/* Whether nothing in the text says so: a denial is somebody's, and a story that rejects has words for it. */
static bool
is_unsaid(const onr_draft *draft, onr_told way)
{
    return way != draft->told &&
           ((way == ONR_TOLD_DISPUTED && !draft->denied) || way == ONR_TOLD_NEGATED);
}

/* The likeliest way, but a fact only if that is likely enough and no verb says otherwise; an action that a verb says was
   taken is one, and nobody calls a march in question. */
static onr_told
settle(const onr_telling *telling, const onr_draft *draft, const onr_features *features)
{
    const bool plain = draft->told == ONR_TOLD_REPORTED && !draft->denied;
    const bool march = onr_slice_equal(draft->event.kind, ONR_LIT("Protest"));
    if (plain && ((!draft->incident && draft->firm) || march)) {
        return ONR_TOLD_REPORTED;
    }
    const bool doubted =
        draft->incident && draft->told != ONR_TOLD_REPORTED && !draft->proven;
    const bool hedged = doubted || (draft->firm && draft->told >= ONR_TOLD_NEGATED);
    double best = -1;
    onr_told told = ONR_TOLD_REPORTED;
    const double fact =
        onr_linear_probability(telling->model, ONR_TOLD_REPORTED, features);
    for (onr_told way = 0; way < ONR_TOLD_COUNT; ++way) {
        const bool barred = way == ONR_TOLD_REPORTED && (fact < telling->sure || hedged);
        const double p = onr_linear_probability(telling->model, way, features);
        if (p > best && !barred && !is_unsaid(draft, way)) {
            best = p;
            told = way;
        }
    }
    return told;
}

void
onr_telling_run(const onr_telling *telling, onr_desk *desk)
{
    if (!onr_linear_is_fitted(telling->model)) {
        return;
    }
    onr_told *const told =
        onr_arena_array(desk->story->arena, desk->drafts.count, sizeof(*told));
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        onr_features features;
        fill(telling, desk, &desk->drafts.items[d], &features);
        told[d] = settle(telling, &desk->drafts.items[d], &features);
    }
    for (size_t d = 0; d < desk->drafts.count;
         ++d) { // Only now: each looked at the others as they were
        desk->drafts.items[d].told = told[d];
    }
}

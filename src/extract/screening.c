/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/screening.h"

#include "extract/headline.h"
#include "extract/view.h"

enum {
    SET_ONE,
    SET_TWO,
    SET_CLASS,
    SET_RULE,
    SET_TOLD,
    SET_COUNTS,
    SET_PLACES,
    SET_PARTIES,
    SET_SETTINGS,
    SET_COUNT
};

enum {
    F_BIAS,
    F_CLASS,
    F_RULE,
    F_CLASS_VERB,
    F_CLASS_TOLD,
    F_CLASS_MENTIONS,
    F_CLASS_WHO,
    F_MENTIONS_WHO,
    F_WHO_VERB,
    F_OFFICE,
    F_DATED,
    F_PLACED,
    F_PLACE,
    F_SETTING,
    F_CLASS_SETTING,
    F_INDEFINITE,
    F_TOLD_SETTING,
    F_OFFENSE,
    F_RIVAL,
    F_COUNT
};

static const onr_template templates[F_COUNT] = {
    [F_BIAS] = {"bias", SET_ONE, SET_ONE},
    [F_CLASS] = {"class", SET_CLASS, SET_ONE},
    [F_RULE] = {"rule", SET_RULE, SET_ONE},
    [F_CLASS_VERB] = {"class-verb", SET_CLASS, SET_TWO},
    [F_CLASS_TOLD] = {"class-told", SET_CLASS, SET_TOLD},
    [F_CLASS_MENTIONS] = {"class-mentions", SET_CLASS, SET_COUNTS},
    [F_CLASS_WHO] = {"class-who", SET_CLASS, SET_PARTIES},
    [F_MENTIONS_WHO] = {"mentions-who", SET_COUNTS, SET_PARTIES},
    [F_WHO_VERB] = {"who-verb", SET_PARTIES, SET_TWO},
    [F_OFFICE] = {"office", SET_PARTIES, SET_TWO},
    [F_DATED] = {"dated", SET_TWO, SET_TWO},
    [F_PLACED] = {"placed", SET_TWO, SET_TWO},
    [F_PLACE] = {"place", SET_PLACES, SET_TWO},
    [F_SETTING] = {"setting", SET_SETTINGS, SET_TWO},
    [F_CLASS_SETTING] = {"class-setting", SET_CLASS, SET_SETTINGS},
    [F_INDEFINITE] = {"indefinite", SET_TWO, SET_TWO},
    [F_TOLD_SETTING] = {"told-setting", SET_TOLD, SET_SETTINGS},
    [F_OFFENSE] = {"offense", SET_COUNTS, SET_TWO},
    [F_RIVAL] = {"rival", SET_COUNTS, SET_PARTIES},
};

struct onr_screening {
    onr_value_set sets[SET_COUNT];
    const onr_linear *model;
    double least; ///< Probability from which a draft stays
    double
        told; ///< ... an incident that the headline tells of, if none like it does: its odds are ten times as good
    double alone; ///< ... an incident, if no other does
};

static onr_value_set
rule_names(onr_arena *arena, const onr_frames *frames)
{
    size_t count = 0;
    while (onr_frames_rule(frames, count)) {
        ++count;
    }
    onr_slice *const names = onr_arena_array(arena, count + 1, sizeof(*names));
    names[0] = ONR_LIT("other");
    for (size_t i = 0; i < count; ++i) {
        const onr_slice name = onr_slice_lower(arena, onr_frames_rule(frames, i)->name);
        const onr_slice kind = onr_frames_rule(frames, i)->frame->class_name;
        names[i + 1] = onr_slice_of(onr_arena_printf(
            arena, "%.*s.%.*s", ONR_ARG(onr_slice_lower(arena, kind)), ONR_ARG(name)));
    }
    return (onr_value_set){count + 1, names};
}

const onr_screening *
onr_screening_new(onr_arena *arena, const onr_lexicon *lexicon, const onr_frames *frames)
{
    static const char *const outcomes[] = {"event"};
    onr_screening *const screening = onr_arena_alloc(arena, sizeof(*screening));
    const onr_value_set sets[SET_COUNT] = {
        [SET_ONE] = {1, NULL},
        [SET_TWO] = {2, NULL},
        [SET_CLASS] = onr_values_of_table(arena, lexicon, "classes", 0, NULL),
        [SET_RULE] = rule_names(arena, frames),
        [SET_TOLD] = {ONR_TOLD_COUNT, NULL},
        [SET_COUNTS] = {ONR_VIEW_COUNTS, NULL},
        [SET_PLACES] = {ONR_VIEW_PLACES, NULL},
        [SET_PARTIES] = {ONR_VIEW_PARTIES, NULL},
        [SET_SETTINGS] = {ONR_VIEW_SETTINGS, NULL},
    };
    memcpy(screening->sets, sets, sizeof(sets));
    screening->model =
        onr_linear_new(arena, lexicon,
                       &(onr_linear_form){"screening", outcomes, 1, templates, F_COUNT,
                                          screening->sets});
    screening->least = onr_linear_setting(screening->model, "keep", 0.5);
    screening->told = onr_linear_setting(screening->model, "told", 0.06);
    screening->alone = onr_linear_setting(screening->model, "alone", 0.1);
    return screening;
}

static uint16_t
rule_of(const onr_screening *screening, const onr_rule *rule)
{
    const onr_value_set *const set = &screening->sets[SET_RULE];
    for (size_t i = 1; i < set->size; ++i) {
        const onr_slice name = set->names[i], kind = rule->frame->class_name;
        if (name.len == kind.len + 1 + rule->name.len &&
            onr_slice_equal_nocase(onr_slice_part(name, 0, kind.len), kind) &&
            onr_slice_equal_nocase(onr_slice_part(name, kind.len + 1, name.len),
                                   rule->name)) {
            return (uint16_t)i;
        }
    }
    return 0;
}

/* Drafts of the same class that have more to say: mentions, participants. */
static size_t
rivals(const onr_desk *desk, const onr_draft *draft)
{
    size_t count = 0;
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const onr_draft *const other = &desk->drafts.items[i];
        count += other != draft &&
                 onr_slice_equal(other->event.kind, draft->event.kind) &&
                 other->candidates.count >= draft->candidates.count &&
                 other->event.roles.count >= draft->event.roles.count;
    }
    return count;
}

static void
fill(const onr_screening *screening, const onr_desk *desk, const onr_draft *draft,
     onr_features *out)
{
    const onr_candidate *const first = onr_view_first(desk, draft);
    const uint16_t class_id =
        onr_value_of(&screening->sets[SET_CLASS], draft->event.kind);
    const uint16_t setting = onr_view_setting(desk, first);
    const uint16_t who = onr_view_party(desk, draft, "");
    const uint16_t mentions = onr_view_count(draft->candidates.count);
    const uint16_t a[F_COUNT] = {
        [F_CLASS] = class_id,
        [F_RULE] = rule_of(screening, first->rule),
        [F_CLASS_VERB] = class_id,
        [F_CLASS_TOLD] = class_id,
        [F_CLASS_MENTIONS] = class_id,
        [F_CLASS_WHO] = class_id,
        [F_MENTIONS_WHO] = mentions,
        [F_WHO_VERB] = who,
        [F_OFFICE] = onr_view_party(desk, draft, "authority"),
        [F_DATED] = draft->dated,
        [F_PLACED] = draft->event.places.count > 0,
        [F_PLACE] = onr_view_place(draft->sentence),
        [F_SETTING] = setting,
        [F_CLASS_SETTING] = class_id,
        [F_INDEFINITE] = draft->indefinite,
        [F_TOLD_SETTING] = (uint16_t)draft->told,
        [F_OFFENSE] = onr_view_count(draft->event.offenses.count),
        [F_RIVAL] = onr_view_count(rivals(desk, draft)),
    };
    const uint16_t b[F_COUNT] = {
        [F_CLASS_VERB] = first->verb,     [F_CLASS_TOLD] = (uint16_t)draft->told,
        [F_CLASS_MENTIONS] = mentions,    [F_CLASS_WHO] = who,
        [F_MENTIONS_WHO] = who,           [F_WHO_VERB] = first->verb,
        [F_OFFICE] = draft->incident,     [F_DATED] = draft->incident,
        [F_PLACED] = draft->incident,     [F_PLACE] = draft->incident,
        [F_SETTING] = first->verb,        [F_CLASS_SETTING] = setting,
        [F_INDEFINITE] = draft->incident, [F_TOLD_SETTING] = setting,
        [F_OFFENSE] = draft->incident,    [F_RIVAL] = who,
    };
    memcpy(out->a, a, sizeof(a));
    memcpy(out->b, b, sizeof(b));
}

void
onr_screening_list(const onr_screening *screening, const onr_desk *desk,
                   onr_case_sink sink, void *data)
{
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        onr_features features;
        fill(screening, desk, &desk->drafts.items[d], &features);
        sink(data,
             &(onr_case){screening->model, 0, d, ONR_NO_FACT, true, {0}, &features});
    }
}

/* The surest incident of a story that is sure of none, if it hardly tells of nothing; else SIZE_MAX. */
static size_t
likeliest_alone(const onr_screening *screening, const onr_desk *desk, const double *score)
{
    size_t best = SIZE_MAX;
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        if (desk->drafts.items[d].incident &&
            (best == SIZE_MAX || score[d] > score[best])) {
            best = d;
        }
    }
    if (best == SIZE_MAX || score[best] >= screening->least ||
        score[best] < screening->alone) {
        return SIZE_MAX;
    }
    const onr_told told = desk->drafts.items[best].told;
    return told == ONR_TOLD_PROSPECTIVE || told == ONR_TOLD_NEGATED ? SIZE_MAX : best;
}

/* Whether outlets call the same event by either class: one is above the other, or the table "kin" exchanges them. */
static bool
is_kin(const onr_lexicon *lexicon, onr_arena *arena, onr_slice a, onr_slice b)
{
    onr_slice rest = onr_row_field(
        onr_table_find(onr_lexicon_table(lexicon, "kin"), onr_slice_lower(arena, a)), 1);
    onr_slice word;
    while (rest.len && onr_slice_split(&rest, ' ', &word)) {
        if (onr_slice_equal_nocase(word, b)) {
            return true;
        }
    }
    return onr_class_is(lexicon, a, b) || onr_class_is(lexicon, b, a);
}

static bool
has_kin(const onr_screening *screening, const onr_desk *desk, const double *score,
        onr_slice kind)
{
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        if (score[d] >= screening->least &&
            is_kin(desk->story->lexicon, desk->story->arena,
                   desk->drafts.items[d].event.kind, kind)) {
            return true;
        }
    }
    return false;
}

/* The surest draft of a class that is sure enough for what a headline tells; else SIZE_MAX. */
static size_t
likeliest_told(const onr_screening *screening, const onr_desk *desk, const double *score,
               onr_slice kind)
{
    size_t best = SIZE_MAX;
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        if (desk->drafts.items[d].incident && score[d] >= screening->told &&
            onr_slice_equal(desk->drafts.items[d].event.kind, kind) &&
            (best == SIZE_MAX || score[d] > score[best])) {
            best = d;
        }
    }
    return best;
}

/* A story whose headline tells of a shooting has one: if neither it nor the death would be kept, the likeliest is, though it
   be told in passing or of people without names. */
static void
keep_told(const onr_screening *screening, const onr_desk *desk, double *score)
{
    const onr_slice_list told = onr_headline_incidents(desk);
    for (size_t h = 0; h < told.count; ++h) {
        const size_t best = likeliest_told(screening, desk, score, told.items[h]);
        if (best != SIZE_MAX && !has_kin(screening, desk, score, told.items[h])) {
            score[best] = screening->least;
        }
    }
}

void
onr_screening_run(const onr_screening *screening, onr_desk *desk)
{
    if (!onr_linear_is_fitted(screening->model)) {
        return;
    }
    double *const score =
        onr_arena_array(desk->story->arena, desk->drafts.count, sizeof(*score));
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        onr_features features;
        fill(screening, desk, &desk->drafts.items[d], &features);
        score[d] = onr_linear_probability(screening->model, 0, &features);
    }
    keep_told(screening, desk, score);
    const size_t alone = likeliest_alone(screening, desk, score);
    size_t kept = 0;
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        if (score[d] >= screening->least || d == alone) {
            desk->drafts.items[kept] = desk->drafts.items[d];
            desk->drafts.items[kept++].event.score = (float)score[d];
        }
    }
    desk->drafts.count = kept;
}

/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/dating.h"

enum {
    NEWS_SENTENCES = 6, ///< Sentences at the head of a story that tell its news
    CLIMB_MAX = 4,
};

static const onr_token *
token_at(const onr_desk *desk, uint32_t i)
{
    return &desk->story->reading->tokens.items[i];
}

/* The token of [first, last) whose head lies outside. */
static uint32_t
head_of(const onr_desk *desk, uint32_t first, uint32_t last)
{
    return onr_head_of_words(desk->story->reading, first, last);
}

static bool
is_saying(const onr_desk *desk, uint32_t token)
{
    return onr_table_find(onr_lexicon_table(desk->story->lexicon, "speech"),
                          onr_symbol_slice(token_at(desk, token)->lemma)) != NULL;
}

/* Whether nothing clausal lies between a token and the trigger above it. */
static bool
hangs_on(const onr_desk *desk, uint32_t token, uint32_t trigger)
{
    for (int i = 0; i < CLIMB_MAX && token != ONR_NONE; ++i) {
        if (token == trigger) {
            return true;
        }
        if (onr_deprel_is_clausal((onr_deprel)token_at(desk, token)->deprel)) {
            return false;
        }
        token = token_at(desk, token)->head;
    }
    return false;
}

static bool
is_incident(const onr_desk *desk, const onr_candidate *candidate)
{
    bool incident = false;
    (void)onr_frames_class(desk->story->lexicon, candidate->rule->frame->class_name,
                           &incident);
    return incident;
}

/* Whether actions of the one class are about events of the other, by the table "concerns". */
static bool
is_about(const onr_desk *desk, onr_slice action, onr_slice kind)
{
    const onr_table *const table = onr_lexicon_table(desk->story->lexicon, "concerns");
    onr_slice rest = onr_row_field(
        onr_table_find(table, onr_slice_lower(desk->story->arena, action)), 1);
    onr_slice other;
    while (rest.len > 0 && onr_slice_split(&rest, ' ', &other)) {
        if (onr_class_is(desk->story->lexicon, kind, other)) {
            return true;
        }
    }
    return false;
}

/* "Charged Wednesday in the shooting of a clerk", "pleaded guilty Monday to charges of theft": the day is that of what the
   clause tells alone. */
static bool
follows_on(const onr_desk *desk, const onr_candidate *candidate, uint32_t clause)
{
    const onr_token *const trigger = token_at(desk, candidate->trigger);
    const onr_deprel relation = onr_deprel_universal((onr_deprel)trigger->deprel);
    const bool phrase = relation == ONR_DEPREL_OBL || relation == ONR_DEPREL_NMOD;
    const bool dealt_with =
        relation == ONR_DEPREL_OBJ || trigger->deprel == ONR_DEPREL_NSUBJ_PASS;
    if (!phrase && !dealt_with) {
        return false;
    }
    const onr_slice kind = candidate->rule->frame->class_name;
    for (size_t i = 0; i < desk->candidates->count; ++i) {
        const onr_candidate *const other = &desk->candidates->items[i];
        if (other->trigger != clause || other == candidate) {
            continue;
        }
        return (phrase && is_incident(desk, candidate) && !is_incident(desk, other)) ||
               (!is_incident(desk, candidate) &&
                is_about(desk, other->rule->frame->class_name, kind));
    }
    return false;
}

static bool
clause_tells(const onr_desk *desk, const onr_candidate *candidate, uint32_t clause)
{
    if (candidate->verb || candidate->trigger == clause) {
        return true;
    }
    if (follows_on(desk, candidate, clause)) {
        return false;
    }
    return token_at(desk, candidate->trigger)->head == clause && !is_saying(desk, clause);
}

/* Whether a clause hangs on another as part of its scene: "made a deal to plead", "was driving when he hit". */
static bool
is_scene(const onr_desk *desk, uint32_t clause, uint32_t above)
{
    for (int i = 0; i < CLIMB_MAX && clause != ONR_NONE; ++i) {
        if (clause == above) {
            return true;
        }
        const onr_token *const t = token_at(desk, clause);
        const uint32_t mark =
            onr_tree_child(desk->tree, clause, ONR_DEPREL_MARK, ONR_NONE);
        const bool shifts =
            mark != ONR_NONE &&
            onr_table_find(onr_lexicon_table(desk->story->lexicon, "shifting"),
                           onr_symbol_slice(token_at(desk, mark)->lower)) != NULL;
        if (t->deprel == ONR_DEPREL_CCOMP || t->deprel == ONR_DEPREL_ACL_RELCL ||
            shifts) {
            return false;
        }
        clause = t->head;
    }
    return false;
}

static bool
is_noun_trigger(const onr_desk *desk, uint32_t token)
{
    for (size_t i = 0; i < desk->candidates->count; ++i) {
        const onr_candidate *const other = &desk->candidates->items[i];
        if (other->trigger == token && !other->verb) {
            return true;
        }
    }
    return false;
}

/* "Was charged in the April 7 shooting", "convicted of the robbery at Ashby Park": whether the words belong to another event's
   noun, which is no part of this one's phrase. */
static bool
is_taken(const onr_desk *desk, const onr_candidate *candidate, uint32_t token)
{
    uint32_t owner = token;
    for (int i = 0; i < CLIMB_MAX && owner != ONR_NONE; ++i) {
        if (owner == candidate->trigger ||
            onr_deprel_is_clausal((onr_deprel)token_at(desk, owner)->deprel)) {
            return false;
        }
        if (owner != token && is_noun_trigger(desk, owner)) {
            return token < owner &&
                   !onr_tree_is_below(desk->tree, candidate->trigger, owner);
        }
        owner = token_at(desk, owner)->head;
    }
    return false;
}

static onr_fit
fit_of(const onr_desk *desk, const onr_candidate *candidate, uint32_t token)
{
    if (is_taken(desk, candidate, token)) {
        return ONR_FIT_NONE;
    }
    if (hangs_on(desk, token, candidate->trigger)) {
        return ONR_FIT_OWN;
    }
    const uint32_t clause = onr_tree_clause(desk->tree, token);
    if (clause == candidate->clause && clause_tells(desk, candidate, clause)) {
        return ONR_FIT_CLAUSE;
    }
    const onr_token *const trigger = token_at(desk, candidate->trigger);
    const bool joined = trigger->deprel == ONR_DEPREL_CONJ && trigger->head == clause;
    if (joined && candidate->verb) {
        return ONR_FIT_SHARED;
    }
    const bool scene = is_scene(desk, candidate->clause, clause) &&
                       !(!candidate->verb && follows_on(desk, candidate, clause));
    return scene ? ONR_FIT_ABOVE : ONR_FIT_NONE;
}

onr_fit
onr_dating_fit_words(const onr_desk *desk, const onr_candidate *candidate, uint32_t first,
                     uint32_t last)
{
    return fit_of(desk, candidate, head_of(desk, first, last));
}

onr_fit
onr_dating_fit(const onr_desk *desk, const onr_candidate *candidate, const onr_time *time)
{
    return onr_dating_fit_words(desk, candidate, time->first, time->last);
}

/* "Had previously pleaded guilty": what the day of the story does not date. */
static bool
is_earlier(const onr_desk *desk, uint32_t verb)
{
    uint32_t child = ONR_NONE;
    while ((child = onr_tree_child(desk->tree, verb, ONR_DEPREL_ADVMOD, child)) !=
           ONR_NONE) {
        if (onr_table_find(onr_lexicon_table(desk->story->lexicon, "earlier"),
                           onr_symbol_slice(token_at(desk, child)->lower))) {
            return true;
        }
    }
    return false;
}

bool
onr_dating_is_earlier(const onr_desk *desk, const onr_candidate *candidate)
{
    const uint32_t verb = candidate->verb ? candidate->trigger : candidate->clause;
    const onr_token *const t = token_at(desk, verb);
    return is_earlier(desk, verb) || (t->deprel == ONR_DEPREL_CONJ &&
                                      t->head != ONR_NONE && is_earlier(desk, t->head));
}

bool
onr_dating_is_said(const onr_desk *desk, const onr_time *time)
{
    const uint32_t head = head_of(desk, time->first, time->last);
    return is_saying(desk, onr_tree_clause(desk->tree, head));
}

static uint32_t
distance(uint32_t a, uint32_t b)
{
    return a > b ? a - b : b - a;
}

onr_date
onr_dating_find(const onr_desk *desk, const onr_candidate *candidate)
{
    const onr_reading *const reading = desk->story->reading;
    onr_fit best = ONR_FIT_NONE;
    uint32_t nearest = UINT32_MAX;
    onr_date date = {0};
    for (size_t i = 0; i < reading->times.count; ++i) {
        const onr_time *const time = &reading->times.items[i];
        if (time->date.year == 0 ||
            token_at(desk, time->first)->sentence != candidate->sentence) {
            continue;
        }
        const uint32_t head = head_of(desk, time->first, time->last);
        const onr_fit fit = fit_of(desk, candidate, head);
        const uint32_t far = distance(head, candidate->trigger);
        if (fit == ONR_FIT_ABOVE && onr_dating_is_earlier(desk, candidate)) {
            continue;
        }
        if (fit > best || (fit == best && fit > ONR_FIT_NONE && far < nearest)) {
            best = fit;
            nearest = far;
            date = time->date;
        }
    }
    return date;
}

bool
onr_dating_is_fresh(const onr_desk *desk, const onr_candidate *candidate)
{
    const uint32_t verb = candidate->verb ? candidate->trigger : candidate->clause;
    const onr_token *const t = token_at(desk, verb);
    if (t->xpos == ONR_XPOS_VBZ || t->xpos == ONR_XPOS_VBP) {
        return true;
    }
    for (uint32_t child = desk->tree->first[verb]; child != ONR_NONE;
         child = desk->tree->next[child]) {
        const onr_token *const c = token_at(desk, child);
        const bool helper = c->upos == ONR_UPOS_AUX;
        if (helper && (c->xpos == ONR_XPOS_VBZ || c->xpos == ONR_XPOS_VBP)) {
            return true;
        }
    }
    return false;
}

onr_date
onr_dating_guess(const onr_desk *desk, const onr_candidate *candidate)
{
    const onr_date published = desk->story->reading->document->published;
    onr_date month = {0};
    if (candidate->sentence < NEWS_SENTENCES && published.month && candidate->verb &&
        onr_dating_is_fresh(desk, candidate)) {
        month = (onr_date){published.year, published.month, 0};
    }
    return month;
}

static bool
is_where(const onr_desk *desk, uint32_t token)
{
    const onr_deprel relation =
        onr_deprel_universal((onr_deprel)token_at(desk, token)->deprel);
    if (relation != ONR_DEPREL_OBL && relation != ONR_DEPREL_NMOD) {
        return false;
    }
    const uint32_t marker = onr_tree_child(desk->tree, token, ONR_DEPREL_CASE, ONR_NONE);
    return marker != ONR_NONE &&
           onr_table_find(onr_lexicon_table(desk->story->lexicon, "where"),
                          onr_symbol_slice(token_at(desk, marker)->lower)) != NULL;
}

bool
onr_dating_is_where(const onr_desk *desk, uint32_t first, uint32_t last)
{
    return is_where(desk, head_of(desk, first, last));
}

static void
add_place(const onr_desk *desk, uint32_t place, onr_event *event)
{
    for (size_t i = 0; i < event->places.count; ++i) {
        if (event->places.items[i] == place) {
            return;
        }
    }
    *ONR_PUSH(desk->story->arena, &event->places) = place;
}

static int
fineness(const onr_desk *desk, uint32_t place)
{
    return onr_place_fineness(desk->story->lexicon, desk->story->arena,
                              desk->story->facts->places.items[place].label);
}

/* "A suspect in Ohio was charged": where somebody is or serves is not where an action was taken against them. */
static bool
tells_of_person(const onr_desk *desk, uint32_t token)
{
    const onr_token *const t = token_at(desk, token);
    return onr_deprel_universal((onr_deprel)t->deprel) == ONR_DEPREL_NMOD &&
           t->head != ONR_NONE && desk->story->mention_at[t->head] != ONR_NONE;
}

/* Whether the premises of the body named here are the scene: "outside the Ashby Club", not "in the department". */
static bool
is_at(const onr_desk *desk, uint32_t token)
{
    const uint32_t marker = onr_tree_child(desk->tree, token, ONR_DEPREL_CASE, ONR_NONE);
    const onr_row *const row =
        marker == ONR_NONE
            ? NULL
            : onr_table_find(onr_lexicon_table(desk->story->lexicon, "where"),
                             onr_symbol_slice(token_at(desk, marker)->lower));
    return is_where(desk, token) && !tells_of_person(desk, token) &&
           onr_slice_equal(onr_row_field(row, 1), ONR_LIT("premises"));
}

/* What happens is where the people in it are: "shot a clerk who was working at a shop in Ashby" says nothing, but "shot a clerk
   closing a shop in Ashby" does. */
static onr_fit
fit_of_place(const onr_desk *desk, const onr_candidate *candidate, bool incident,
             uint32_t token)
{
    const onr_fit fit = fit_of(desk, candidate, token);
    if (fit != ONR_FIT_NONE || !incident || is_taken(desk, candidate, token)) {
        return fit;
    }
    const uint32_t clause = onr_tree_clause(desk->tree, token);
    return clause != candidate->clause && is_scene(desk, clause, candidate->clause)
               ? ONR_FIT_ABOVE
               : ONR_FIT_NONE;
}

bool
onr_dating_is_scene(const onr_desk *desk, uint32_t first, uint32_t last)
{
    const uint32_t head = head_of(desk, first, last);
    const uint32_t above = token_at(desk, head)->head;
    if (above == ONR_NONE || is_where(desk, head)) {
        return is_where(desk, head);
    }
    const bool of = above < head && onr_tree_has(desk->tree, head, ONR_DEPREL_CASE, "of");
    const bool before = token_at(desk, head)->deprel == ONR_DEPREL_COMPOUND;
    return (of || before) && is_where(desk, above);
}

void
onr_dating_place(const onr_desk *desk, const onr_candidate *candidate, bool incident,
                 onr_event *event)
{
    const onr_reading *const reading = desk->story->reading;
    onr_fit best = ONR_FIT_NONE;
    uint32_t nearest = UINT32_MAX, found = ONR_NO_FACT;
    int finest = 0;
    for (size_t i = 0; i < reading->names.count; ++i) {
        const onr_name *const name = &reading->names.items[i];
        if (name->entity == ONR_NONE || name->kind == ONR_NAME_PER ||
            token_at(desk, name->first)->sentence != candidate->sentence) {
            continue;
        }
        const bool premises = name->kind != ONR_NAME_LOC;
        const uint32_t head = head_of(desk, name->first, name->last);
        const bool where =
            premises ? incident && is_at(desk, head)
                     : is_where(desk, head) && (incident || !tells_of_person(desk, head));
        const onr_fit fit =
            !where ? ONR_FIT_NONE : fit_of_place(desk, candidate, incident, head);
        const uint32_t place = fit == ONR_FIT_NONE ? ONR_NO_FACT
                               : premises
                                   ? onr_place_of_premises(desk->story, name->entity)
                                   : onr_place_of_entity(desk->story, name->entity);
        if (place == ONR_NO_FACT) {
            continue;
        }
        const uint32_t far = distance(head, candidate->trigger);
        const int fine = fineness(desk, place);
        if (fine > finest ||
            (fine == finest && (fit > best || (fit == best && far < nearest)))) {
            best = fit;
            nearest = far;
            finest = fine;
            found = place;
        }
    }
    if (found != ONR_NO_FACT && event->places.count == 0) {
        add_place(desk, found, event);
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/events.h"

#include "extract/grammar.h"

/* Where an event is looked for: one reading, one list. */
typedef struct {
    const onr_frames *frames;
    onr_arena *arena;
    onr_grammar grammar;
    onr_candidates *out;
    uint8_t *
        taken; // [tokens] Words of the longest trigger that has the token beside its head
} finder;

static const onr_token *
at(const finder *f, uint32_t token)
{
    return &f->grammar.reading->tokens.items[token];
}

const onr_filler *
onr_candidate_filler(const onr_candidate *candidate, onr_slot slot, size_t from)
{
    for (size_t i = from; i < candidate->fillers.count; ++i) {
        if (candidate->fillers.items[i].slot == slot) {
            return &candidate->fillers.items[i];
        }
    }
    return NULL;
}

/* Participants are parties, whatever a path leads to; slots take any words. */
static bool
may_fill(const finder *f, onr_slot slot, uint32_t token)
{
    onr_type_test party = {.type = ONR_TYPE_PARTY};
    const onr_type_tests tests = {&party, 1, 1};
    return slot >= ONR_ROLE_COUNT || onr_grammar_is(&f->grammar, token, &tests);
}

static bool
has_filler(const onr_candidate *candidate, onr_slot slot, uint32_t token)
{
    for (size_t i = 0; i < candidate->fillers.count; ++i) {
        if (candidate->fillers.items[i].slot == slot &&
            candidate->fillers.items[i].token == token) {
            return true;
        }
    }
    return false;
}

static bool
is_surface(const onr_path *path)
{
    return path->step == ONR_STEP_BEFORE || path->step == ONR_STEP_AFTER;
}

static size_t
fill_by_path(const finder *f, onr_candidate *candidate, onr_slot slot,
             const onr_path *path)
{
    if (path->step == ONR_STEP_CONSTANT) {
        *ONR_PUSH(f->arena, &candidate->fillers) =
            (onr_filler){slot, ONR_NONE, ONR_NONE, path->constant, ONR_FOUND_GIVEN, path};
        return 1;
    }
    onr_found_tokens found;
    onr_grammar_follow(&f->grammar, path, candidate->trigger, &found);
    size_t added = 0;
    for (size_t i = 0; i < found.count; ++i) {
        const uint32_t token = found.items[i];
        if (!may_fill(f, slot, token) || has_filler(candidate, slot, token)) {
            continue;
        }
        *ONR_PUSH(f->arena, &candidate->fillers) = (onr_filler){
            .slot = slot,
            .token = token,
            .mention = f->grammar.mention_at[token],
            .found = is_surface(path) ? ONR_FOUND_SURFACE
                     : found.shared   ? ONR_FOUND_SHARED
                                      : ONR_FOUND_TREE,
            .path = path,
        };
        ++added;
    }
    return added;
}

static void
fill_slots(const finder *f, onr_candidate *candidate)
{
    for (size_t i = 0; i < candidate->rule->slots.count; ++i) {
        const onr_slot_rule *const slot = &candidate->rule->slots.items[i];
        size_t added = 0;
        for (size_t k = 0; k < slot->paths.count; ++k) {
            const onr_path *const path = &slot->paths.items[k];
            if (!added || path->also) {
                added += fill_by_path(f, candidate, slot->slot, path);
            }
        }
    }
}

/* The first pattern at a token whose words stand there and whose conditions hold. */
static const onr_rule *
best_rule(const finder *f, onr_slice word, uint32_t token, uint32_t *rank,
          uint32_t *words, size_t *word_count)
{
    size_t count;
    const onr_pattern *const *const patterns =
        onr_frames_patterns(f->frames, word, &count);
    for (size_t i = 0; i < count; ++i) {
        uint32_t matched[ONR_PATTERN_WORDS_MAX * ONR_PHRASE_MAX];
        size_t length;
        if (patterns[i]->rank < *rank &&
            onr_grammar_match(&f->grammar, patterns[i], token, matched, &length) &&
            onr_grammar_holds(&f->grammar, patterns[i]->rule, token)) {
            *rank = patterns[i]->rank;
            memcpy(words, matched, length * sizeof(*words));
            *word_count = length;
            return patterns[i]->rule;
        }
    }
    return NULL;
}

static bool
is_nothing(const onr_rule *rule)
{
    return onr_slice_equal(rule->frame->class_name, ONR_LIT("Nothing"));
}

static void
add_candidate(finder *f, const onr_rule *rule, uint32_t token, const uint32_t *words,
              size_t count)
{
    onr_candidate *const candidate = ONR_PUSH(f->arena, f->out);
    *candidate = (onr_candidate){
        .rule = rule,
        .trigger = token,
        .words = onr_arena_array(f->arena, count, sizeof(*words)),
        .word_count = count,
        .sentence = at(f, token)->sentence,
        .verb = at(f, token)->upos == ONR_UPOS_VERB,
        .clause = onr_syntax_clause(&f->grammar.syntax, token),
        .factuality = rule->factuality,
        .same_as = ONR_NONE,
    };
    candidate->passive =
        candidate->verb && onr_syntax_is_passive(&f->grammar.syntax, token);
    memcpy(candidate->words, words, count * sizeof(*words));
    fill_slots(f, candidate);
}

/* The words of a trigger, also of one that makes no event, are not looked at as triggers of their own: in
   "declined to charge" nobody is charged. */
static void
take_words(finder *f, uint32_t token, const uint32_t *words, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        if (words[i] != token && f->taken[words[i]] < count) {
            f->taken[words[i]] = (uint8_t)count;
        }
    }
}

static void
look_at(finder *f, uint32_t token)
{
    uint32_t words[ONR_PATTERN_WORDS_MAX * ONR_PHRASE_MAX];
    size_t count = 0;
    uint32_t rank = UINT32_MAX;
    const onr_slice lemma = onr_symbol_slice(at(f, token)->lemma);
    const onr_slice lower = onr_symbol_slice(at(f, token)->lower);
    const onr_rule *rule = best_rule(f, lemma, token, &rank, words, &count);
    if (!onr_slice_equal(lemma, lower)) {
        const onr_rule *const other = best_rule(f, lower, token, &rank, words, &count);
        rule = other ? other : rule;
    }
    if (rule) {
        take_words(f, token, words, count);
    }
    if (rule && !is_nothing(rule)) {
        add_candidate(f, rule, token, words, count);
    }
}

static bool
is_searched(const onr_sentence *sentence)
{
    return sentence->zone == ONR_ZONE_BODY || sentence->zone == ONR_ZONE_HEADLINE ||
           sentence->zone == ONR_ZONE_CAPTION;
}

static bool
is_trigger(const finder *f, const onr_candidate *self, uint32_t token)
{
    for (size_t i = 0; i < f->out->count; ++i) {
        const onr_candidate *const other = &f->out->items[i];
        if (other != self && other->trigger == token) {
            return true;
        }
    }
    return false;
}

/* "Accused of shooting a man" tells of a shooting, not of a wrong called "shooting" besides. */
static bool
only_names_another(const finder *f, const onr_candidate *candidate)
{
    const onr_filler *const offense =
        onr_candidate_filler(candidate, ONR_SLOT_OFFENSE, 0);
    return offense && offense->token != ONR_NONE &&
           offense->token != candidate->trigger &&
           onr_slice_equal(candidate->rule->frame->class_name, ONR_LIT("Misconduct")) &&
           is_trigger(f, candidate, offense->token);
}

static void
drop_named(finder *f)
{
    bool *const drop = onr_arena_alloc(f->arena, f->out->count);
    size_t kept = 0;
    for (size_t i = 0; i < f->out->count; ++i) {
        drop[i] = only_names_another(f, &f->out->items[i]);
    }
    for (size_t i = 0; i < f->out->count; ++i) {
        if (!drop[i]) {
            f->out->items[kept++] = f->out->items[i];
        }
    }
    f->out->count = kept;
}

static void
drop_taken(finder *f)
{
    size_t kept = 0;
    for (size_t i = 0; i < f->out->count; ++i) {
        const onr_candidate *const candidate = &f->out->items[i];
        if (f->taken[candidate->trigger] <= candidate->word_count) {
            f->out->items[kept++] = *candidate;
        }
    }
    f->out->count = kept;
}

void
onr_events_find(const onr_frames *frames, onr_arena *arena, const onr_reading *reading,
                onr_candidates *out)
{
    finder f = {.frames = frames, .arena = arena, .out = out};
    *out = (onr_candidates){0};
    f.taken = onr_arena_alloc(arena, reading->tokens.count);
    onr_grammar_init(&f.grammar, arena, reading);
    for (size_t i = 0; i < reading->sentences.count; ++i) {
        const onr_sentence *const sentence = &reading->sentences.items[i];
        for (uint32_t t = sentence->first; is_searched(sentence) && t < sentence->last;
             ++t) {
            if (f.grammar.name_at[t] == ONR_NONE && f.grammar.time_at[t] == ONR_NONE) {
                look_at(&f, t);
            }
        }
    }
    drop_taken(&f);
    drop_named(&f);
}

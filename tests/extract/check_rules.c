/* SPDX-License-Identifier: Apache-2.0 */
/* Runs the sentences that stand in the rules files, as TAP: one test a sentence.

       check_rules [FILE:LINE]

   With an argument, only the sentence of that line runs, and what was found in it is printed. */
#include "extract/events.h"
#include "lang/english.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct {
    onr_arena *arena;
    onr_lexicon *lexicon;
    onr_frames *frames;
    onr_english *english;
    const char *only;
    size_t run, failed;
} runner;

static const char *
folder(const char *variable)
{
    const char *const value = getenv(variable);
    return value ? value : ".";
}

static onr_status
open_all(runner *r, onr_error *err)
{
    onr_symbols *const symbols = onr_symbols_new(r->arena, NULL);
    const char *const bundle =
        onr_arena_printf(r->arena, "%s/lexicon/onrecord.bundle", folder("ONR_BUILDDIR"));
    const char *const models =
        onr_arena_printf(r->arena, "%s/models", folder("ONR_SRCDIR"));
    r->lexicon = onr_lexicon_new(r->arena, symbols);
    ONR_TRY(onr_lexicon_add_file(r->lexicon, bundle, err));
    ONR_TRY(onr_frames_parse(r->arena, symbols, r->lexicon, &r->frames, err));
    return onr_english_open(r->arena, symbols, r->lexicon, models, &r->english, err);
}

static onr_slice
text_of_filler(const onr_reading *reading, const onr_filler *filler)
{
    if (filler->found == ONR_FOUND_GIVEN) {
        return filler->constant;
    }
    if (filler->mention != ONR_NONE) {
        return onr_slice_at(reading->document->text,
                            reading->mentions.items[filler->mention].span);
    }
    return onr_slice_at(reading->document->text,
                        reading->tokens.items[filler->token].span);
}

/* Either text holds the other: "Ruiz" is found in "Officer Dana Ruiz". */
static bool
agree(onr_arena *arena, onr_slice a, onr_slice b)
{
    a = onr_slice_lower(arena, a);
    b = onr_slice_lower(arena, b);
    return onr_slice_find(a, b, 0) != SIZE_MAX || onr_slice_find(b, a, 0) != SIZE_MAX;
}

static bool
has_expected(onr_arena *arena, const onr_reading *reading, const onr_candidate *candidate,
             onr_slice name, onr_slice value)
{
    const onr_slot slot = onr_slot_of(name);
    for (size_t i = 0; i < candidate->fillers.count; ++i) {
        const onr_filler *const filler = &candidate->fillers.items[i];
        if (filler->slot == slot &&
            agree(arena, text_of_filler(reading, filler), value)) {
            return true;
        }
    }
    return slot == ONR_SLOT_COUNT && onr_slice_equal(candidate->factuality, value);
}

static bool
fulfils(onr_arena *arena, const onr_reading *reading, const onr_candidate *candidate,
        const onr_example *example)
{
    for (size_t i = 0; i < example->expected.count; ++i) {
        if (!has_expected(arena, reading, candidate, example->expected.items[i].name,
                          example->expected.items[i].value)) {
            return false;
        }
    }
    return true;
}

/* Whether a sentence has an event of the rule's class that fulfils what is expected of it. */
static bool
is_found(onr_arena *arena, const onr_reading *reading, const onr_candidates *candidates,
         const onr_rule *rule, const onr_example *example)
{
    const bool nothing = onr_slice_equal(rule->frame->class_name, ONR_LIT("Nothing"));
    for (size_t i = 0; i < candidates->count; ++i) {
        const onr_candidate *const candidate = &candidates->items[i];
        if (onr_slice_equal(candidate->rule->frame->class_name,
                            rule->frame->class_name) &&
            fulfils(arena, reading, candidate, example)) {
            return true;
        }
    }
    return nothing && candidates->count == 0;
}

static void
print_candidate(const onr_reading *reading, const onr_candidate *candidate)
{
    const onr_slice trigger = onr_slice_at(
        reading->document->text, reading->tokens.items[candidate->trigger].span);
    printf("#   %.*s by %.*s (%.*s:%zu) at \"%.*s\"\n",
           ONR_ARG(candidate->rule->frame->class_name), ONR_ARG(candidate->rule->name),
           ONR_ARG(candidate->rule->file), candidate->rule->line, ONR_ARG(trigger));
    for (size_t i = 0; i < candidate->fillers.count; ++i) {
        const onr_filler *const filler = &candidate->fillers.items[i];
        printf("#     %s = %.*s [%.*s]\n", onr_slot_name(filler->slot),
               ONR_ARG(text_of_filler(reading, filler)), ONR_ARG(filler->path->text));
    }
}

static void
print_trees(const onr_reading *reading)
{
    for (size_t i = 0; i < reading->tokens.count; ++i) {
        const onr_token *const t = &reading->tokens.items[i];
        printf("#   %zu %.*s %.*s %s %s %d %s\n", i, ONR_ARG(onr_symbol_slice(t->form)),
               ONR_ARG(onr_symbol_slice(t->lemma)), onr_upos_name((onr_upos)t->upos),
               onr_xpos_name((onr_xpos)t->xpos), t->head == ONR_NONE ? -1 : (int)t->head,
               onr_deprel_name((onr_deprel)t->deprel));
    }
    for (size_t i = 0; i < reading->mentions.count; ++i) {
        const onr_mention *const m = &reading->mentions.items[i];
        printf("#   mention \"%.*s\" of kind %d\n",
               ONR_ARG(onr_slice_at(reading->document->text, m->span)),
               (int)reading->entities.items[m->entity].kind);
    }
}

static onr_status
run_example(runner *r, onr_arena *arena, const onr_rule *rule, const onr_example *example,
            onr_error *err)
{
    onr_zone zone = {{0, (uint32_t)example->text.len}, ONR_ZONE_BODY};
    const onr_document document = {
        .text = example->text, .zones = &zone, .zone_count = 1};
    onr_reading reading;
    onr_candidates candidates;
    ONR_TRY(onr_english_read(r->english, arena, &document, false, &reading, err));
    onr_events_find(r->frames, arena, &reading, &candidates);
    const bool good =
        is_found(arena, &reading, &candidates, rule, example) == example->wanted;
    r->failed += !good;
    printf("%sok %zu - %.*s:%zu %s: %.*s\n", good ? "" : "not ", ++r->run,
           ONR_ARG(rule->file), example->line, example->wanted ? "yes" : "no",
           ONR_ARG(example->text));
    for (size_t i = 0; (r->only || !good) && i < candidates.count; ++i) {
        print_candidate(&reading, &candidates.items[i]);
    }
    if (r->only) {
        print_trees(&reading);
    }
    return ONR_OK;
}

static bool
is_wanted(const runner *r, onr_arena *arena, const onr_rule *rule,
          const onr_example *example)
{
    return !r->only ||
           strcmp(r->only, onr_arena_printf(arena, "%.*s:%zu", ONR_ARG(rule->file),
                                            example->line)) == 0;
}

static onr_status
run_all(runner *r, onr_error *err)
{
    onr_arena *const arena = onr_arena_new();
    const onr_rule *rule;
    onr_status status = arena ? ONR_OK : ONR_NO_MEMORY;
    for (size_t i = 0; status == ONR_OK && (rule = onr_frames_rule(r->frames, i)); ++i) {
        for (size_t k = 0; status == ONR_OK && k < rule->examples.count; ++k) {
            if (is_wanted(r, arena, rule, &rule->examples.items[k])) {
                status = run_example(r, arena, rule, &rule->examples.items[k], err);
            }
            onr_arena_clear(arena);
        }
    }
    onr_arena_free(arena);
    return status;
}

int
main(int argc, char **argv)
{
    onr_error err = {0};
    runner r = {.arena = onr_arena_new(), .only = argc > 1 ? argv[1] : NULL};
    onr_status status = r.arena ? open_all(&r, &err) : ONR_NO_MEMORY;
    if (status == ONR_OK) {
        status = run_all(&r, &err);
    }
    if (status != ONR_OK) {
        printf("Bail out! %s\n", err.text);
    } else {
        printf("1..%zu\n", r.run);
    }
    onr_english_close(r.english);
    onr_arena_free(r.arena);
    return status == ONR_OK && !r.failed ? EXIT_SUCCESS : EXIT_FAILURE;
}

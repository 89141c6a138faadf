/* SPDX-License-Identifier: Apache-2.0 */
/* A dialogue over pairs that may be the same: both sides with their words, and what is answered becomes a line of the
   decisions file at once, so that it can be broken off anywhere. */
#include "cli/gather.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SHOWN = 3 /* Pieces of evidence of each side */ };

static void
print_evidence(const onr_facts *facts, const onr_evidence_list *list)
{
    for (size_t i = 0; i < list->count && i < SHOWN; ++i) {
        const onr_evidence *const e = &list->items[i];
        const onr_article *const article = &facts->articles.items[e->article];
        char date[ONR_DATE_TEXT_MAX];
        onr_date_write(article->published, date);
        printf("    %s %.*s\n      ...%.*s[%.*s]%.*s...\n", date,
               ONR_ARG(article->url.len ? article->url : article->input),
               ONR_ARG(e->prefix), ONR_ARG(e->exact), ONR_ARG(e->suffix));
    }
}

static void
print_tenures(const onr_facts *facts, size_t party)
{
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        const onr_tenure *const tenure = &facts->tenures.items[i];
        if (tenure->holder == party) {
            printf("    %.*s", ONR_ARG(tenure->title));
            if (tenure->agency != ONR_NO_FACT) {
                printf(", %.*s", ONR_ARG(facts->parties.items[tenure->agency].label));
            }
            puts("");
        }
    }
}

static void
print_side(const onr_facts *facts, onr_slice id)
{
    for (size_t i = 0; i < facts->parties.count; ++i) {
        const onr_party *const party = &facts->parties.items[i];
        if (onr_slice_equal(party->id, id)) {
            printf("  %.*s  (%.*s)\n", ONR_ARG(party->label), ONR_ARG(id));
            print_tenures(facts, i);
            print_evidence(facts, &party->evidence);
        }
    }
    for (size_t i = 0; i < facts->events.count; ++i) {
        const onr_event *const event = &facts->events.items[i];
        if (onr_slice_equal(event->id, id)) {
            printf("  %.*s  (%.*s)\n", ONR_ARG(event->label), ONR_ARG(id));
            print_evidence(facts, &event->evidence);
        }
    }
}

/* The first letter of an answer; 'q' at the end of input. */
static char
ask(void)
{
    char line[64];
    for (;;) {
        fputs("Same, different, or leave open?  [s/d/o, q to quit] ", stdout);
        fflush(stdout);
        if (!fgets(line, sizeof(line), stdin)) {
            return 'q';
        }
        if (line[0] && strchr("sdoq", line[0])) {
            return line[0];
        }
    }
}

static onr_status
write_line(FILE *file, const char *path, const char *verb, const onr_possibly_same *pair,
           onr_error *err)
{
    fprintf(file, "%s %.*s %.*s\n", verb, ONR_ARG(pair->a), ONR_ARG(pair->b));
    return fflush(file) == 0 && !ferror(file)
               ? ONR_OK
               : onr_error_set(err, ONR_IO, path, 0, 0, "cannot write");
}

static onr_status
review(const onr_facts *facts, const char *path, onr_error *err)
{
    FILE *const file = fopen(path, "a");
    if (!file) {
        return onr_error_set(err, ONR_IO, path, 0, 0, "cannot write");
    }
    onr_status status = ONR_OK;
    char answer = 'o';
    for (size_t i = 0;
         i < facts->possibly_same.count && answer != 'q' && status == ONR_OK; ++i) {
        const onr_possibly_same *const pair = &facts->possibly_same.items[i];
        printf("\n%zu of %zu, probability %.2f\n", i + 1, facts->possibly_same.count,
               (double)pair->score);
        print_side(facts, pair->a);
        print_side(facts, pair->b);
        answer = ask();
        if (answer == 's' || answer == 'd') {
            status =
                write_line(file, path, answer == 's' ? "same" : "different", pair, err);
        }
    }
    fclose(file);
    return status;
}

static onr_exit
run(onr_arena *arena, int argc, char **argv)
{
    onr_gather_options options;
    onr_facts facts;
    onr_error err = {0};
    onr_gathering *gathering;
    onr_exit code;
    if (!onr_gather_options_read(&onr_command_review, argc, argv, arena, &options,
                                 &code)) {
        return code;
    }
    const char *const path =
        options.judgment.decisions
            ? options.judgment.decisions
            : onr_arena_printf(arena, "%s.decisions", options.inputs[0]);
    FILE *const there = options.judgment.decisions ? fopen(path, "a") : NULL;
    if (there) { // A file that is yet to be filled may be named
        fclose(there);
    }
    onr_status status = onr_gather(arena, &options, &gathering, &facts, &err);
    if (status == ONR_OK) {
        status = review(&facts, path, &err);
    }
    const size_t failed = onr_gathering_failed(gathering);
    onr_gathering_close(gathering);
    return onr_command_end(status, &err, failed);
}

const onr_command onr_command_review = {
    "review",
    "[--decisions FILE] [OPTION]... INPUT...",
    "Decide on pairs that may be the same",
    "Shows both sides of each pair with their words and asks; answers go to the "
    "decisions file,\n"
    "which is INPUT.decisions unless it is named.  Options: --decisions FILE, --lexicon "
    "FILE,\n"
    "-j N, --thorough.\n",
    run,
};

/* SPDX-License-Identifier: Apache-2.0 */
/* Where sources disagree: events to which articles give different days, or whose standing they see differently. */
#include "cli/gather.h"

#include <stdio.h>

static onr_slice
source_of(const onr_facts *facts, uint32_t article)
{
    const onr_article *const a = &facts->articles.items[article];
    return a->url.len ? a->url : a->input;
}

static bool
dates_conflict(const onr_event *event)
{
    for (size_t i = 1; i < event->dates.count; ++i) {
        const onr_date a = event->dates.items[0].date, b = event->dates.items[i].date;
        const int32_t last_a = onr_date_to_days(onr_date_latest(a));
        const int32_t last_b = onr_date_to_days(onr_date_latest(b));
        if (onr_date_to_days(onr_date_earliest(a)) > last_b ||
            onr_date_to_days(onr_date_earliest(b)) > last_a) {
            return true;
        }
    }
    return false;
}

static bool
factualities_conflict(const onr_event *event)
{
    for (size_t i = 1; i < event->factualities.count; ++i) {
        if (!onr_slice_equal(event->factualities.items[0].value,
                             event->factualities.items[i].value)) {
            return true;
        }
    }
    return false;
}

static void
print_dates(const onr_facts *facts, const onr_event *event)
{
    for (size_t i = 0; i < event->dates.count; ++i) {
        char date[ONR_DATE_TEXT_MAX];
        onr_date_write(event->dates.items[i].date, date);
        printf("  date        %-14s %.*s\n", date,
               ONR_ARG(source_of(facts, event->dates.items[i].article)));
    }
}

static void
print_factualities(const onr_facts *facts, const onr_event *event)
{
    for (size_t i = 0; i < event->factualities.count; ++i) {
        const onr_event_factuality *const value = &event->factualities.items[i];
        printf("  factuality  %-14.*s %.*s\n", ONR_ARG(value->value),
               ONR_ARG(source_of(facts, value->article)));
    }
}

static void
print_conflicts(const onr_facts *facts)
{
    for (size_t i = 0; i < facts->events.count; ++i) {
        const onr_event *const event = &facts->events.items[i];
        const bool dates = dates_conflict(event), standing = factualities_conflict(event);
        if (dates || standing) {
            printf("%.*s\n  %.*s\n", ONR_ARG(event->id), ONR_ARG(event->label));
        }
        if (dates) {
            print_dates(facts, event);
        }
        if (standing) {
            print_factualities(facts, event);
        }
    }
}

static onr_exit
run(onr_arena *arena, int argc, char **argv)
{
    onr_gather_options options;
    onr_facts facts;
    onr_error err = {0};
    onr_gathering *gathering;
    onr_exit code;
    if (!onr_gather_options_read(&onr_command_conflicts, argc, argv, arena, &options,
                                 &code)) {
        return code;
    }
    const onr_status status = onr_gather(arena, &options, &gathering, &facts, &err);
    const size_t failed = onr_gathering_failed(gathering);
    if (status == ONR_OK) {
        print_conflicts(&facts);
    }
    onr_gathering_close(gathering);
    return onr_command_end(status, &err, failed);
}

const onr_command onr_command_conflicts = {
    "conflicts",
    "[OPTION]... INPUT...",
    "List where sources disagree",
    "Events that are the same but have dates that exclude each other, or another "
    "factuality, in "
    "different\n"
    "articles, each with its article.  Options: --decisions FILE, --lexicon FILE, -j N,\n"
    "--thorough.\n",
    run,
};

/* SPDX-License-Identifier: Apache-2.0 */
#include "pages/site.h"

#include <stdlib.h>

enum { QUOTES_MAX = 3 /* Quotations on a line */ };

onr_slice
onr_site_role(const onr_site *site, const char *prefix, const onr_thing *event,
              const onr_term *role)
{
    const bool deed = role->id == ONR_IRI_actor || role->id == ONR_IRI_target;
    return deed && !onr_site_is_reported(event)
               ? onr_site_word_of(site->words,
                                  onr_arena_printf(site->page, "said.%s", prefix), role)
               : onr_site_word_of(site->words, prefix, role);
}

/** The parts that a party plays in an event, in words; taking part is said only where nothing more is known. */
static void
add_parts(const onr_site *site, onr_view *line, const onr_thing *event,
          const onr_thing *who)
{
    bool known = false;
    for (size_t i = 0; i < event->out_count; ++i) {
        const onr_pair *const pair = &event->out[i];
        const onr_iri role = (onr_iri)pair->predicate->id;
        if (pair->object == who->term && role != ONR_IRI_involves &&
            role < ONR_IRI_COUNT) {
            onr_view_text(onr_view_add(line, "parts"), "text",
                          onr_site_role(site, "part.", event, pair->predicate));
            known = true;
        }
    }
    if (!known) {
        onr_view_text(onr_view_add(line, "parts"), "text",
                      onr_site_word(site->words, "part.involves"));
    }
}

/** An event in short, to stand beside another. */
static void
add_short(const onr_site *site, onr_view *view, const char *list,
          const onr_things *events)
{
    for (size_t i = 0; i < events->count; ++i) {
        onr_view *const one = onr_view_add(view, list);
        onr_site_put_thing(site, one, events->items[i]);
        onr_site_put_date(site, one, events->items[i]);
        onr_site_put_factuality(site, one, events->items[i]);
        onr_site_add_quotes(site, one, "quotes", events->items[i], 1);
    }
}

onr_view *
onr_site_event_line(const onr_site *site, const onr_thing *event, const onr_thing *who)
{
    onr_view *const line = onr_view_new(site->page);
    const onr_things endings = onr_site_endings(site, event);
    const onr_things ended = onr_site_ended(site, event);
    const onr_things loose = onr_site_loose_endings(site, event);
    onr_site_put_thing(site, line, event);
    onr_site_put_date(site, line, event);
    onr_site_put_factuality(site, line, event);
    if (who) {
        add_parts(site, line, event, who);
    }
    onr_site_add_texts(site, line, "offenses", event, ONR_IRI_offense);
    onr_site_add_quotes(site, line, "quotes", event, QUOTES_MAX);
    add_short(site, line, "endings", &endings);
    add_short(site, line, "ended", &ended);
    add_short(site, line, "loose", &loose);
    return line;
}

/** Whether a text stands in the first quotation of a line. */
static bool
is_quoted(const onr_view *line, onr_slice text)
{
    const onr_view_field *const quotes = onr_view_find(line, ONR_LIT("quotes"));
    return quotes &&
           onr_slice_find(onr_view_find(quotes->list.items[0], ONR_LIT("exact"))->text,
                          text, 0) != SIZE_MAX;
}

onr_view *
onr_site_claim_line(const onr_site *site, const onr_thing *claim, const onr_thing *here)
{
    onr_view *const line = onr_view_new(site->page);
    const onr_term *const stance = onr_thing_first(claim, ONR_IRI_stance);
    const onr_term *const event = onr_thing_first(claim, ONR_IRI_about);
    const bool about = event && (!here || event != here->term);
    const onr_slice quote = onr_thing_text(claim, ONR_IRI_quote);
    onr_site_put_thing(site, line, claim);
    onr_site_add_objects(site, line, "speakers", claim, ONR_IRI_speaker);
    onr_view_text(
        line, "stance",
        onr_site_word_of(site->words, about ? "stance.about." : "stance.", stance));
    if (about) {
        onr_site_add_objects(site, line, "about", claim, ONR_IRI_about);
    }
    onr_site_add_quotes(site, line, "quotes", claim, 1);
    onr_view_text(line, "quote", is_quoted(line, quote) ? ONR_LIT("") : quote);
    return line;
}

onr_view *
onr_site_tenure_line(const onr_site *site, const onr_thing *tenure, const onr_thing *who)
{
    onr_view *const line = onr_view_new(site->page);
    const onr_term *const status = onr_thing_first(tenure, ONR_IRI_tenureStatus);
    onr_site_put_thing(site, line, tenure);
    if (!who || onr_thing_first(tenure, ONR_IRI_holder) != who->term) {
        onr_site_add_objects(site, line, "holders", tenure, ONR_IRI_holder);
    }
    if (!who || onr_thing_first(tenure, ONR_IRI_agency) != who->term) {
        onr_site_add_objects(site, line, "agencies", tenure, ONR_IRI_agency);
    }
    onr_view_text(line, "post", onr_thing_text(tenure, ONR_IRI_title));
    onr_view_text(line, "status",
                  status ? onr_site_word_of(site->words, "status.", status)
                         : ONR_LIT(""));
    onr_site_add_quotes(site, line, "quotes", tenure, QUOTES_MAX);
    return line;
}

static int
compare_events(const void *left, const void *right)
{
    return onr_thing_compare_dates(*(onr_thing *const *)left, *(onr_thing *const *)right);
}

void
onr_things_sort_events(onr_things *events)
{
    size_t kept = 0;
    if (events->count == 0) {
        return;
    }
    qsort(events->items, events->count, sizeof(*events->items), compare_events);
    for (size_t i = 0; i < events->count; ++i) {
        if (kept == 0 || events->items[kept - 1] != events->items[i]) {
            events->items[kept++] = events->items[i];
        }
    }
    events->count = kept;
}

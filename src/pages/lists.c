/* SPDX-License-Identifier: Apache-2.0 */
/* Lists of all things of a kind, and the overview. */
#include "base/utf8.h"
#include "pages/picture.h"

#include <stdlib.h>

enum { OVERVIEW_MAX = 12 /* Things of a kind on the overview */ };

/* -- orders -- */

static int
compare_names(const void *left, const void *right)
{
    const onr_thing *const a = *(onr_thing *const *)left;
    const onr_thing *const b = *(onr_thing *const *)right;
    const bool a_unnamed = onr_thing_first(a, ONR_IRI_unnamed) != NULL;
    const bool b_unnamed = onr_thing_first(b, ONR_IRI_unnamed) != NULL;
    if (a_unnamed != b_unnamed) {
        return a_unnamed ? 1 : -1;
    }
    const int order = onr_slice_compare(a->label, b->label);
    return order ? order : onr_slice_compare(a->term->text, b->term->text);
}

/** The day of an article or an event, the latest first, those without one last. */
static int
compare_days(const void *left, const void *right)
{
    const onr_thing *const a = *(onr_thing *const *)left;
    const onr_thing *const b = *(onr_thing *const *)right;
    const bool article = a->kind == ONR_THING_ARTICLE;
    const onr_slice a_day =
        article ? onr_thing_text(a, ONR_IRI_dcterms_issued) : a->earliest;
    const onr_slice b_day =
        article ? onr_thing_text(b, ONR_IRI_dcterms_issued) : b->earliest;
    const int order = onr_slice_compare(b_day, a_day);
    return order ? order : onr_slice_compare(a->term->text, b->term->text);
}

/** By how much there is about it, the most first. */
static int
compare_ties(const void *left, const void *right)
{
    const onr_thing *const a = *(onr_thing *const *)left;
    const onr_thing *const b = *(onr_thing *const *)right;
    return a->in_count != b->in_count ? (a->in_count > b->in_count ? -1 : 1)
                                      : compare_names(left, right);
}

onr_things
onr_site_all(const onr_site *site, onr_thing_kind kind)
{
    onr_things all = {0};
    for (size_t i = 0; i < site->record->count; ++i) {
        if (site->record->things[i].kind == kind) {
            *ONR_PUSH(site->page, &all) = &site->record->things[i];
        }
    }
    if (all.count) {
        qsort(all.items, all.count, sizeof(*all.items),
              kind == ONR_THING_EVENT || kind == ONR_THING_ARTICLE ? compare_days
                                                                   : compare_names);
    }
    return all;
}

/* -- lists -- */

static size_t
count_events(const onr_thing *thing)
{
    size_t count = 0;
    const onr_thing *last = NULL;
    for (size_t i = 0; i < thing->in_count; ++i) {
        const onr_thing *const from = thing->in[i].thing;
        count += from->kind == ONR_THING_EVENT && from != last;
        last = from;
    }
    return count;
}

static void
put_line(const onr_site *site, onr_view *line, const onr_thing *thing)
{
    onr_site_put_thing(site, line, thing);
    if (thing->kind == ONR_THING_EVENT) {
        onr_site_put_date(site, line, thing);
        onr_site_put_factuality(site, line, thing);
    } else if (thing->kind == ONR_THING_ARTICLE) {
        onr_site_put_outlet(site, line, thing);
    } else {
        const size_t count = count_events(thing);
        if (count) {
            onr_view_printf(line, "event_count", "%zu", count);
        }
        onr_view_flag(line, "one_event", count == 1);
    }
    if (thing->kind != ONR_THING_EVENT && thing->kind != ONR_THING_AGENCY) {
        onr_view_text(line, "kind", ONR_LIT("")); // The list's heading tells it
    }
}

static const struct {
    const char *name;
    onr_thing_kind kind;
} lists[] = {
    {"people", ONR_THING_PERSON},    {"agencies", ONR_THING_AGENCY},
    {"events", ONR_THING_EVENT},     {"places", ONR_THING_PLACE},
    {"articles", ONR_THING_ARTICLE},
};

static onr_status
emit_list(const onr_site *site, size_t which)
{
    const char *const name = lists[which].name;
    const char *const key = onr_arena_printf(site->page, "list.%s", name);
    onr_view *const view = onr_site_view(site, onr_site_word(site->words, key));
    const onr_things all = onr_site_all(site, lists[which].kind);
    for (size_t i = 0; i < all.count; ++i) {
        put_line(site, onr_view_add(view, "lines"), all.items[i]);
    }
    onr_view_printf(view, "count", "%zu", all.count);
    return onr_site_emit_plain(site, name, view, "list.html", "lines");
}

onr_status
onr_site_lists(const onr_site *site)
{
    for (size_t i = 0; i < ONR_COUNT(lists); ++i) {
        onr_arena_clear(site->page);
        ONR_TRY(emit_list(site, i));
    }
    return ONR_OK;
}

/* -- the overview -- */

/** Outlets with how many articles each has here. */
static void
add_outlets(const onr_site *site, onr_view *view)
{
    struct {
        struct {
            onr_slice name;
            size_t count;
        } * items;
        size_t count, capacity;
    } outlets = {0};
    for (size_t i = 0; i < site->record->count; ++i) {
        const onr_thing *const article = &site->record->things[i];
        if (article->kind != ONR_THING_ARTICLE) {
            continue;
        }
        onr_view *const scratch = onr_view_new(site->page);
        onr_site_put_outlet(site, scratch, article);
        const onr_slice name = onr_view_find(scratch, ONR_LIT("outlet"))->text;
        size_t at = 0;
        while (at < outlets.count && !onr_slice_equal(outlets.items[at].name, name)) {
            ++at;
        }
        if (at == outlets.count) {
            ONR_PUSH(site->page, &outlets)->name = name;
        }
        ++outlets.items[at].count;
    }
    for (size_t i = 0; i < outlets.count && i < OVERVIEW_MAX; ++i) {
        onr_view *const one = onr_view_add(view, "outlets");
        onr_view_text(one, "text", outlets.items[i].name);
        onr_view_printf(one, "count", "%zu", outlets.items[i].count);
    }
}

/** What the marks of factuality mean. */
static void
add_marks(const onr_site *site, onr_view *view)
{
    static const onr_iri values[] = {ONR_IRI_Reported, ONR_IRI_Alleged, ONR_IRI_Disputed,
                                     ONR_IRI_Negated, ONR_IRI_Prospective};
    for (size_t i = 0; i < ONR_COUNT(values); ++i) {
        onr_view *const one = onr_view_add(view, "marks");
        onr_site_put_mark(site, one, onr_graph_vocab(site->record->graph, values[i]));
    }
}

onr_status
onr_site_overview(const onr_site *site)
{
    onr_arena_clear(site->page);
    onr_view *const view = onr_site_view(site, onr_site_word(site->words, "overview"));
    for (size_t i = 0; i < ONR_COUNT(lists); ++i) {
        const onr_things all = onr_site_all(site, lists[i].kind);
        const bool dated =
            lists[i].kind == ONR_THING_EVENT || lists[i].kind == ONR_THING_ARTICLE;
        onr_view *const list = onr_view_add(view, "lists");
        onr_view_printf(list, "count", "%zu", all.count);
        onr_view_printf(list, "all_href", "%s.html", lists[i].name);
        onr_view_text(list, "heading",
                      onr_site_word(site->words, onr_arena_printf(site->page, "list.%s",
                                                                  lists[i].name)));
        if (all.count && !dated) {
            qsort(all.items, all.count, sizeof(*all.items), compare_ties);
        }
        for (size_t k = 0; k < all.count && k < OVERVIEW_MAX; ++k) {
            put_line(site, onr_view_add(list, "lines"), all.items[k]);
        }
        onr_view_flag(list, "more", all.count > OVERVIEW_MAX);
    }
    add_outlets(site, view);
    add_marks(site, view);
    onr_picture_overview(site, view);
    return onr_site_emit_plain(site, "index", view, "index.html", NULL);
}

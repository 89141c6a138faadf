/* SPDX-License-Identifier: Apache-2.0 */
/* Who has to do with whom. */
#include "pages/picture.h"

#include "base/utf8.h"
#include "pages/layout.h"

#include <stdlib.h>

enum {
    LETTER = 7,       // Width of a letter of 12 pixels, about
    BOX_HEIGHT = 38,  // Two lines of text
    LABEL_MAX = 30,   // Code points of a name in a box
    SCANNED_MAX = 400 // Events looked at for neighbours
};

/** What has been put into a picture so far. */
typedef struct {
    struct box {
        const onr_thing *thing;
        size_t shared; // Events in common, or how near it is
        onr_slice note;
    } * items;
    size_t count, capacity;
} boxes;

typedef struct {
    onr_layout_line *items;
    size_t count, capacity;
} lines;

static size_t
find_box(const boxes *all, const onr_thing *thing)
{
    size_t at = 0;
    while (at < all->count && all->items[at].thing != thing) {
        ++at;
    }
    return at;
}

static struct box *
add_box(const onr_site *site, boxes *all, const onr_thing *thing)
{
    const size_t at = find_box(all, thing);
    if (at < all->count) {
        return &all->items[at];
    }
    struct box *const made = ONR_PUSH(site->page, all);
    made->thing = thing;
    return made;
}

static void
add_line(const onr_site *site, lines *all, size_t from, size_t to, bool arrow)
{
    for (size_t i = 0; i < all->count; ++i) {
        const onr_layout_line *const line = &all->items[i];
        if ((line->from == from && line->to == to) ||
            (!arrow && line->from == to && line->to == from)) {
            return;
        }
    }
    if (from != to) {
        *ONR_PUSH(site->page, all) =
            (onr_layout_line){.from = from, .to = to, .arrow = arrow};
    }
}

/* -- drawing -- */

/** A name that fits into a box. */
static onr_slice
shorten(onr_arena *arena, onr_slice text)
{
    size_t at = 0, width;
    for (size_t count = 0; at < text.len; at += width, ++count) {
        onr_utf8_read(text, at, &width);
        if (count == LABEL_MAX - 1) {
            return onr_slice_join(arena, onr_slice_part(text, 0, at),
                                  ONR_LIT("\xE2\x80\xA6"));
        }
    }
    return text;
}

/** The second line in a box: what keeps an event from being read as a plain fact, else its date or how it is tied. */
static onr_slice
below(const onr_site *site, const struct box *box)
{
    const onr_slice reserve = box->thing->kind == ONR_THING_EVENT
                                  ? onr_site_reserve(site, box->thing)
                                  : ONR_LIT("");
    return reserve.len ? reserve : box->note;
}

static double
width_of(onr_slice first, onr_slice second)
{
    const size_t a = onr_utf8_count(first), b = onr_utf8_count(second);
    const size_t letters = a > b ? a : b;
    return (double)((letters < 5 ? 5 : letters) * LETTER + 18);
}

static void
put_box(const onr_site *site, onr_sink *sink, const struct box *box,
        const onr_layout_box *place, bool here, bool filtered)
{
    const onr_thing *const thing = box->thing;
    const bool event = thing->kind == ONR_THING_EVENT;
    const double left = place->x - place->width / 2, top = place->y - BOX_HEIGHT / 2.0;
    onr_view *const view = onr_view_new(site->page);
    onr_site_put_thing(site, view, thing);
    const onr_slice kind = onr_view_find(view, ONR_LIT("sort"))->text;
    const onr_slice note = below(site, box);
    onr_sink_printf(sink, "<g class=\"node %.*s%s%s%s\"", ONR_ARG(kind),
                    here ? " here" : "",
                    event && !onr_site_is_reported(thing) ? " unsure" : "",
                    onr_view_find(view, ONR_LIT("outcomes")) ? " ended" : "");
    if (filtered) {
        onr_sink_printf(sink, " data-kind=\"%.*s\" data-id=\"", ONR_ARG(kind));
        onr_template_escape(sink, thing->page);
        onr_sink_put_string(sink, "\"");
    }
    onr_sink_put_string(sink, "><a href=\"");
    onr_template_escape(sink, onr_site_href(site, thing));
    onr_sink_printf(sink,
                    "\"><rect class=\"shape\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" "
                    "height=\"%d\" rx=\"%d\"/><text text-anchor=\"middle\" x=\"%.1f\" "
                    "y=\"%.1f\">",
                    left, top, place->width, BOX_HEIGHT,
                    thing->kind == ONR_THING_PERSON ? BOX_HEIGHT / 2
                    : event                         ? 0
                                                    : 5,
                    place->x, place->y - (note.len ? 3 : -4));
    onr_template_escape(sink, shorten(site->page, thing->label));
    if (note.len) {
        onr_sink_printf(sink,
                        "</text><text class=\"dim\" text-anchor=\"middle\" x=\"%.1f\" "
                        "y=\"%.1f\">",
                        place->x, place->y + 12);
        onr_template_escape(sink, note);
    }
    onr_sink_put_string(sink, "</text></a></g>\n");
}

static void
put_line(onr_sink *sink, const boxes *all, const onr_layout_line *line, bool filtered)
{
    onr_sink_put_string(sink, "<g class=\"edge\"");
    if (filtered) {
        onr_sink_put_string(sink, " data-from=\"");
        onr_template_escape(sink, all->items[line->from].thing->page);
        onr_sink_put_string(sink, "\" data-to=\"");
        onr_template_escape(sink, all->items[line->to].thing->page);
        onr_sink_put_string(sink, "\"");
    }
    onr_sink_put_string(sink, "><path d=\"");
    onr_sink_put(sink, line->path);
    onr_sink_put_string(sink, "\"/>");
    if (line->head.len) {
        onr_sink_put_string(sink, "<polygon points=\"");
        onr_sink_put(sink, line->head);
        onr_sink_put_string(sink, "\"/>");
    }
    onr_sink_put_string(sink, "</g>\n");
}

/** Draw boxes and lines into the view; the first is where we are, or else the picture is one that site.js filters. */
static void
draw(const onr_site *site, onr_view *view, const char *engine, const boxes *all,
     lines *between, bool here)
{
    onr_sink *sink;
    onr_layout_plan plan = {
        .lines = between->items, .box_count = all->count, .line_count = between->count};
    plan.boxes = onr_arena_array(site->page, all->count, sizeof(*plan.boxes));
    for (size_t i = 0; i < all->count; ++i) {
        plan.boxes[i].width = width_of(shorten(site->page, all->items[i].thing->label),
                                       below(site, &all->items[i]));
        plan.boxes[i].height = BOX_HEIGHT;
    }
    if (!onr_layout_find(site->layout, engine, site->page, &plan) ||
        onr_sink_open_memory(&sink, site->err) != ONR_OK) {
        return;
    }
    onr_sink_printf(sink,
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"group\" "
                    "width=\"%.0f\" height=\"%.0f\" viewBox=\"-4 -4 %.0f %.0f\" "
                    "aria-label=\"",
                    plan.width + 8, plan.height + 8, plan.width + 8, plan.height + 8);
    onr_template_escape(sink, onr_site_word(site->words, "picture.near"));
    onr_sink_put_string(sink, "\">\n");
    for (size_t i = 0; i < plan.line_count; ++i) {
        put_line(sink, all, &plan.lines[i], !here);
    }
    for (size_t i = 0; i < plan.box_count; ++i) {
        put_box(site, sink, &all->items[i], &plan.boxes[i], here && i == 0, !here);
    }
    onr_sink_put_string(sink, "</svg>");
    onr_view_markup(view, "near_picture",
                    onr_slice_copy(site->page, onr_sink_bytes(sink)));
    onr_sink_drop(sink);
}

/** The same in words. */
static void
list_boxes(const onr_site *site, onr_view *view, const boxes *all, size_t from)
{
    for (size_t i = from; i < all->count; ++i) {
        onr_view *const one = onr_view_add(view, "near");
        onr_site_put_thing(site, one, all->items[i].thing);
        onr_view_text(one, "note", all->items[i].note);
    }
}

/* -- parties -- */

static bool
is_party(const onr_thing *thing)
{
    return thing->kind == ONR_THING_PERSON || thing->kind == ONR_THING_AGENCY;
}

/** The most shared events first; else in the order of the graph. */
static int
compare_boxes(const void *left, const void *right)
{
    const struct box *const a = left, *const b = right;
    return a->shared != b->shared ? (a->shared > b->shared ? -1 : 1)
           : a->thing < b->thing  ? -1
                                  : a->thing > b->thing;
}

/** Count the others in each event of a party. */
static void
count_others(const onr_site *site, boxes *others, const onr_thing *party)
{
    size_t scanned = 0;
    for (size_t i = 0; i < party->in_count && scanned < SCANNED_MAX; ++i) {
        const onr_thing *const event = party->in[i].thing;
        if (party->in[i].predicate->id != ONR_IRI_involves) {
            continue;
        }
        ++scanned;
        size_t count;
        const onr_pair *const all = onr_thing_all(event, ONR_IRI_involves, &count);
        for (size_t k = 0; k < count; ++k) {
            const onr_thing *const other = onr_record_thing(site->record, all[k].object);
            if (other && other != party && is_party(other)) {
                ++add_box(site, others, other)->shared;
            }
        }
    }
}

/** Those whom an office, a lawyer or kinship ties to a party; the first such word is kept. */
static void
add_tied(const onr_site *site, boxes *others, const onr_thing *party)
{
    for (size_t i = 0; i < party->in_count; ++i) {
        const onr_tie *const tie = &party->in[i];
        const bool person = tie->predicate->id == ONR_IRI_holder;
        const onr_thing *other = is_party(tie->thing) ? tie->thing : NULL;
        if (person || tie->predicate->id == ONR_IRI_agency) {
            other = onr_record_thing(
                site->record,
                onr_thing_first(tie->thing, person ? ONR_IRI_agency : ONR_IRI_holder));
        }
        if (other && other != party && others->count < SCANNED_MAX) {
            struct box *const box = add_box(site, others, other);
            box->note = tie->thing->kind == ONR_THING_TENURE
                            ? onr_thing_text(tie->thing, ONR_IRI_title)
                            : onr_site_word_of(site->words, "tie.", tie->predicate);
        }
    }
    for (size_t i = 0; i < party->out_count; ++i) {
        const onr_thing *const other =
            onr_record_thing(site->record, party->out[i].object);
        if (other && is_party(other)) {
            add_box(site, others, other)->note =
                onr_site_word_of(site->words, "tied.", party->out[i].predicate);
        }
    }
}

static void
note_shared(const onr_site *site, struct box *box)
{
    if (box->shared) {
        box->note = onr_slice_of(onr_arena_printf(
            site->page, "%.*s%s%zu %.*s", ONR_ARG(box->note), box->note.len ? ", " : "",
            box->shared,
            ONR_ARG(onr_site_word(site->words, box->shared == 1 ? "picture.event"
                                                                : "picture.events"))));
    }
}

void
onr_picture_party(const onr_site *site, onr_view *view, const onr_thing *party)
{
    boxes others = {0}, all = {0};
    lines between = {0};
    count_others(site, &others, party);
    add_tied(site, &others, party);
    if (others.count == 0) {
        return;
    }
    qsort(others.items, others.count, sizeof(*others.items), compare_boxes);
    add_box(site, &all, party);
    for (size_t i = 0; i < others.count && all.count < ONR_PICTURE_NODES_MAX; ++i) {
        *ONR_PUSH(site->page, &all) = others.items[i];
        note_shared(site, &all.items[all.count - 1]);
        add_line(site, &between, i % 2 ? all.count - 1 : 0, i % 2 ? 0 : all.count - 1,
                 false);
    }
    draw(site, view, "dot", &all, &between, true);
    list_boxes(site, view, &all, 1);
}

/* -- events -- */

onr_things
onr_picture_case(const onr_site *site, const onr_thing *event)
{
    boxes found = {0};
    onr_things events = {0};
    add_box(site, &found, event);
    for (size_t i = 0; i < found.count && found.count < ONR_PICTURE_NODES_MAX; ++i) {
        const onr_thing *const one = found.items[i].thing;
        size_t count;
        const onr_pair *const next = onr_thing_all(one, ONR_IRI_concerns, &count);
        for (size_t k = 0; k < count && found.count < ONR_PICTURE_NODES_MAX; ++k) {
            const onr_thing *const to = onr_record_thing(site->record, next[k].object);
            if (to) {
                add_box(site, &found, to);
            }
        }
        for (size_t k = 0; k < one->in_count && found.count < ONR_PICTURE_NODES_MAX;
             ++k) {
            if (one->in[k].predicate->id == ONR_IRI_concerns) {
                add_box(site, &found, one->in[k].thing);
            }
        }
    }
    for (size_t i = 0; i < found.count; ++i) {
        *ONR_PUSH(site->page, &events) =
            onr_record_thing(site->record, found.items[i].thing->term);
    }
    return events;
}

/** The parties of an event, with lines to it. */
static void
add_parties(const onr_site *site, boxes *all, lines *between, size_t event, bool noted)
{
    static const onr_iri roles[] = {ONR_IRI_actor,     ONR_IRI_target,
                                    ONR_IRI_subject,   ONR_IRI_authority,
                                    ONR_IRI_initiator, ONR_IRI_involves};
    const onr_thing *const thing = all->items[event].thing;
    for (size_t r = 0; r < ONR_COUNT(roles); ++r) {
        size_t count;
        const onr_pair *const pairs = onr_thing_all(thing, roles[r], &count);
        for (size_t i = 0; i < count; ++i) {
            const onr_thing *const party =
                onr_record_thing(site->record, pairs[i].object);
            const size_t at = party ? find_box(all, party) : all->count;
            if (!party || (at == all->count && at >= ONR_PICTURE_NODES_MAX)) {
                continue;
            }
            struct box *const box = add_box(site, all, party);
            if (noted && !box->note.len) {
                box->note = onr_site_word_of(site->words, "role.", pairs[i].predicate);
            }
            add_line(site, between, event, at, false);
        }
    }
}

void
onr_picture_event(const onr_site *site, onr_view *view, const onr_thing *event)
{
    boxes all = {0};
    lines between = {0};
    const onr_things events = onr_picture_case(site, event);
    for (size_t i = 0; i < events.count; ++i) {
        struct box *const box = add_box(site, &all, events.items[i]);
        const onr_slice date = onr_thing_text(events.items[i], ONR_IRI_date);
        box->note = date.len ? onr_site_date(site->words, site->page, date) : ONR_LIT("");
    }
    for (size_t i = 0; i < events.count; ++i) {
        size_t count;
        const onr_pair *const next =
            onr_thing_all(events.items[i], ONR_IRI_concerns, &count);
        for (size_t k = 0; k < count; ++k) {
            const size_t at =
                find_box(&all, onr_record_thing(site->record, next[k].object));
            if (at < events.count) {
                add_line(site, &between, i, at, true);
            }
        }
    }
    for (size_t i = 0; i < events.count; ++i) {
        add_parties(site, &all, &between, i, i == 0);
    }
    if (all.count > 1) {
        draw(site, view, "dot", &all, &between, true);
        list_boxes(site, view, &all, 1);
    }
}

/* -- the overview -- */

/** Leave out boxes without lines. */
static void
drop_alone(boxes *all, lines *between)
{
    size_t kept = 0;
    for (size_t i = 0; i < all->count; ++i) {
        bool tied = false;
        for (size_t k = 0; k < between->count; ++k) {
            tied = tied || between->items[k].from == i || between->items[k].to == i;
        }
        for (size_t k = 0; tied && k < between->count; ++k) {
            onr_layout_line *const line = &between->items[k];
            line->from = line->from == i ? kept : line->from;
            line->to = line->to == i ? kept : line->to;
        }
        if (tied) {
            all->items[kept++] = all->items[i];
        }
    }
    all->count = kept;
}

void
onr_picture_overview(const onr_site *site, onr_view *view)
{
    boxes all = {0}, shown = {0};
    lines between = {0};
    for (size_t i = 0; i < site->record->count; ++i) {
        const onr_thing *const thing = &site->record->things[i];
        if (is_party(thing) && !onr_thing_first(thing, ONR_IRI_unnamed)) {
            struct box *const box = ONR_PUSH(site->page, &all);
            box->thing = thing;
            box->shared = thing->in_count;
        }
    }
    if (all.count) {
        qsort(all.items, all.count, sizeof(*all.items), compare_boxes);
    }
    for (size_t i = 0; i < all.count && i < ONR_PICTURE_OVERVIEW_MAX; ++i) {
        ONR_PUSH(site->page, &shown)->thing = all.items[i].thing;
    }
    for (size_t i = 0; i < shown.count; ++i) {
        boxes others = {0};
        count_others(site, &others, shown.items[i].thing);
        for (size_t k = 0; k < others.count; ++k) {
            const size_t at = find_box(&shown, others.items[k].thing);
            if (at < shown.count) {
                add_line(site, &between, i, at, false);
            }
        }
    }
    drop_alone(&shown, &between);
    if (shown.count > 1) {
        draw(site, view, "neato", &shown, &between, false);
    }
}

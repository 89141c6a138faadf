/* SPDX-License-Identifier: Apache-2.0 */
#include "config.h"

#include "pages/layout.h"

#ifdef HAVE_GVC

#    include <graphviz/gvc.h>

#    include <math.h>
#    include <stdio.h>
#    include <stdlib.h>

enum {
    PER_INCH = 72 /* Points */,
    HEAD_LENGTH = 7 /* Length of an arrow's head, in points */
};

typedef struct {
    double x, y;
} spot;

onr_layout *
onr_layout_open(void)
{
    agseterr(AGMAX);
    return (onr_layout *)gvContext();
}

void
onr_layout_close(onr_layout *layout)
{
    if (layout) {
        gvFreeContext((GVC_t *)layout);
    }
}

/* -- what Graphviz is told -- */

/** Set an attribute; Graphviz wants names and values that it may write to, but does not write. */
static void
set(void *object, const char *name, const char *value)
{
    char key[32], text[64], none[] = "";
    snprintf(key, sizeof(key), "%s", name);
    snprintf(text, sizeof(text), "%s", value);
    agsafeset(object, key, text, none);
}

static void
set_inches(void *object, const char *name, double points)
{
    char text[64];
    snprintf(text, sizeof(text), "%.4f", points / PER_INCH);
    set(object, name, text);
}

static Agraph_t *
make_graph(const onr_layout_plan *plan, bool directed)
{
    char name[32] = "picture";
    Agraph_t *const graph = agopen(name, Agdirected, NULL);
    set(graph, "rankdir", "LR");
    set(graph, "nodesep", "0.12");
    set(graph, "ranksep", "0.5");
    set(graph, "start", "1");
    set(graph, "overlap", directed ? "true" : "prism");
    set(graph, "sep", "+8");
    Agnode_t **const nodes = malloc((plan->box_count + 1) * sizeof(*nodes));
    if (!nodes) {
        agclose(graph);
        return NULL;
    }
    for (size_t i = 0; i < plan->box_count; ++i) {
        snprintf(name, sizeof(name), "n%zu", i);
        nodes[i] = agnode(graph, name, 1);
        set(nodes[i], "label", "");
        set(nodes[i], "shape", "box");
        set(nodes[i], "fixedsize", "true");
        set_inches(nodes[i], "width", plan->boxes[i].width);
        set_inches(nodes[i], "height", plan->boxes[i].height);
    }
    for (size_t i = 0; i < plan->line_count; ++i) {
        snprintf(name, sizeof(name), "e%zu", i);
        Agedge_t *const edge =
            agedge(graph, nodes[plan->lines[i].from], nodes[plan->lines[i].to], name, 1);
        set(edge, "dir", plan->lines[i].arrow ? "forward" : "none");
    }
    free(nodes);
    return graph;
}

/* -- what it gives -- */

/** Read "x,y" behind blanks. */
static bool
read_spot(const char **text, spot *out)
{
    char *end;
    out->x = strtod(*text, &end);
    if (end == *text || *end != ',') {
        return false;
    }
    const char *const second = end + 1;
    out->y = strtod(second, &end);
    if (end == second) {
        return false;
    }
    *text = end + strspn(end, " ");
    return true;
}

static const char *
get(void *object, const char *name)
{
    char key[32];
    snprintf(key, sizeof(key), "%s", name);
    const char *const value = agget(object, key);
    return value ? value : "";
}

/** The head of an arrow that comes from a spot and ends in another. */
static onr_slice
head_of(onr_arena *arena, spot from, spot to)
{
    const double length = hypot(to.x - from.x, to.y - from.y);
    const double x = length > 0 ? (to.x - from.x) / length : 1;
    const double y = length > 0 ? (to.y - from.y) / length : 0;
    const double half = HEAD_LENGTH * 0.4;
    return onr_slice_of(onr_arena_printf(
        arena, "%.1f,%.1f %.1f,%.1f %.1f,%.1f", to.x, to.y,
        to.x - HEAD_LENGTH * x - half * y, to.y - HEAD_LENGTH * y + half * x,
        to.x - HEAD_LENGTH * x + half * y, to.y - HEAD_LENGTH * y - half * x));
}

/** A spline in Graphviz's words: "e,x,y" for where the arrow ends, then points, three for each bend. */
static void
read_line(onr_arena *arena, const char *text, double height, onr_layout_line *line)
{
    spot end = {0, 0}, last = {0, 0}, p;
    bool has_end = false;
    size_t count = 0;
    while (strncmp(text, "e,", 2) == 0 || strncmp(text, "s,", 2) == 0) {
        has_end = has_end || *text == 'e';
        text += 2;
        if (!read_spot(&text, &end)) {
            return;
        }
    }
    for (; read_spot(&text, &p); ++count) {
        last = (spot){p.x, height - p.y};
        line->path =
            onr_slice_of(onr_arena_printf(arena, "%.*s%s%.1f,%.1f", ONR_ARG(line->path),
                                          count == 0   ? "M"
                                          : count == 1 ? " C"
                                                       : " ",
                                          last.x, last.y));
    }
    if (has_end && count) {
        line->head = head_of(arena, last, (spot){end.x, height - end.y});
    }
}

static void
read_places(Agraph_t *graph, onr_arena *arena, onr_layout_plan *plan)
{
    spot corner = {0, 0}, p;
    const char *bounds = get(graph, "bb");
    if (read_spot(&bounds, &corner) && *bounds == ',') {
        ++bounds;
        read_spot(&bounds, &corner);
    }
    plan->width = corner.x;
    plan->height = corner.y;
    for (size_t i = 0; i < plan->box_count; ++i) {
        char name[32];
        snprintf(name, sizeof(name), "n%zu", i);
        const char *place = get(agnode(graph, name, 0), "pos");
        if (read_spot(&place, &p)) {
            plan->boxes[i].x = p.x;
            plan->boxes[i].y = plan->height - p.y;
        }
    }
    for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node)) {
        for (Agedge_t *e = agfstout(graph, node); e; e = agnxtout(graph, e)) {
            const size_t index = (size_t)strtoul(agnameof(e) + 1, NULL, 10);
            if (index < plan->line_count) {
                read_line(arena, get(e, "pos"), plan->height, &plan->lines[index]);
            }
        }
    }
}

bool
onr_layout_find(onr_layout *layout, const char *engine, onr_arena *arena,
                onr_layout_plan *plan)
{
    GVC_t *const context = (GVC_t *)layout;
    Agraph_t *const graph =
        context && plan->box_count ? make_graph(plan, strcmp(engine, "dot") == 0) : NULL;
    if (!graph) {
        return false;
    }
    const bool found = gvLayout(context, graph, engine) == 0;
    if (found) {
        attach_attrs(graph);
        read_places(graph, arena, plan);
        gvFreeLayout(context, graph);
    }
    agclose(graph);
    return found;
}

#else

onr_layout *
onr_layout_open(void)
{
    return NULL;
}

void
onr_layout_close(onr_layout *layout)
{
    (void)layout;
}

bool
onr_layout_find(onr_layout *layout, const char *engine, onr_arena *arena,
                onr_layout_plan *plan)
{
    (void)layout;
    (void)engine;
    (void)arena;
    (void)plan;
    return false;
}

#endif

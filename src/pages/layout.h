/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_PAGES_LAYOUT_H
#define ONR_PAGES_LAYOUT_H

/**
   @file
   Where the boxes and lines of a picture go, by Graphviz's library (libgvc).

   Graphviz is told sizes and gives places; it never sees a text, so that neither names nor the fonts of a machine can
   change what it does.  It keeps state of its own: one thread at a time.
*/

#include "base/slice.h"

typedef struct onr_layout onr_layout;

typedef struct {
    double width, height; ///< In
    double x, y;          ///< Out: of its middle, from the upper left corner
} onr_layout_box;

typedef struct {
    size_t from, to;
    bool arrow;     ///< Whether it has a head at `to`
    onr_slice path; ///< Out: as the "d" of an SVG path
    onr_slice head; ///< Out: as the "points" of an SVG polygon; empty without one
} onr_layout_line;

typedef struct {
    onr_layout_box *boxes;  ///< [box_count]
    onr_layout_line *lines; ///< [line_count]
    size_t box_count, line_count;
    double width, height; ///< Out
} onr_layout_plan;

/** Graphviz's own state; null if this build has no Graphviz, or it does not start. */
onr_layout *onr_layout_open(void);

/** Close and free; null is fine. */
void onr_layout_close(onr_layout *layout);

/**
   Find places.

   @param layout  Null is fine: then nothing is found.
   @param engine  "dot" for what goes from left to right, "neato" for what has no direction.
   @return False if there is no layout.
*/
bool onr_layout_find(onr_layout *layout, const char *engine, onr_arena *arena,
                     onr_layout_plan *plan);

#endif

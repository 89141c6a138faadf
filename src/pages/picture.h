/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_PAGES_PICTURE_H
#define ONR_PAGES_PICTURE_H

/**
   @file
   Pictures as SVG that stands in a page: style comes from site.css, so that they are readable in grey, on dark and on
   paper; what they tell also stands in words beside them.
*/

#include "pages/site.h"

enum {
    ONR_PICTURE_NODES_MAX = 16,    ///< Boxes in a picture of a neighbourhood
    ONR_PICTURE_OVERVIEW_MAX = 60, ///< Boxes in that of the overview
    ONR_PICTURE_EVENTS_MAX = 60,   ///< Events on a line of time
};

/** Put the events that have a date on a line of time: markup "time_picture" and what it is in words, "time_words". */
void onr_picture_time(const onr_site *site, onr_view *view, const onr_things *events);

/** Put those who have to do with a party: "near_picture" and a list "near" of the same in words. */
void onr_picture_party(const onr_site *site, onr_view *view, const onr_thing *party);

/** Put an event with what it follows on, what follows on it, and their people; the same fields. */
void onr_picture_event(const onr_site *site, onr_view *view, const onr_thing *event);

/** Put those of whom most is told, and who has to do with whom: "near_picture" and "near". */
void onr_picture_overview(const onr_site *site, onr_view *view);

/** All events that hang together with one by onr:concerns, itself among them. */
onr_things onr_picture_case(const onr_site *site, const onr_thing *event);

#endif

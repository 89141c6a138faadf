/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_WEIGH_LEADS_H
#define ONR_RESOLVE_WEIGH_LEADS_H

/**
   @file
   What the files share that weigh two first incidents: onr_weigh_leads() of resolve/weighing.h.
*/

#include "resolve/chance.h"
#include "resolve/weighing.h"

#include <math.h>

/** Two first incidents with their stories. */
typedef struct {
    const onr_weighing *w;
    const onr_sketch_document *x, *y;  ///< The stories of a and b
    const onr_context_document *c, *d; ///< And their contexts
    uint32_t town; ///< The town of both that fewest stories name; ONR_NO_FACT without any
    uint32_t own;  ///< onr_chance_own() of the stories
    bool roundup;  ///< One of them tells of several incidents
} onr_lead_pair;

/** What is believed of a thing that may be seen. */
static inline const onr_odds *
onr_lead_odds(const onr_lead_pair *p, onr_lead_view view)
{
    return &p->w->pool->tables->leads[view];
}

/** What it weighs, as believed. */
static inline double
onr_lead_weight(const onr_lead_pair *p, onr_lead_view view)
{
    return log(onr_lead_odds(p, view)->m / onr_lead_odds(p, view)->u);
}

/** What it weighs if the chance was counted. */
static inline double
onr_lead_weight_by(const onr_lead_pair *p, onr_lead_view view, double chance)
{
    return log(onr_lead_odds(p, view)->m / chance);
}

/** By so much likelier two lists share something by chance than two of one thing each. */
static inline double
onr_lead_chances(uint32_t a, uint32_t b)
{
    return sqrt((double)a * b);
}

/** What people, ages and words weigh that both stories tell. */
double onr_weigh_shared(const onr_lead_pair *p);

#endif

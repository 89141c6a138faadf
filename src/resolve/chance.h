/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_CHANCE_H
#define ONR_RESOLVE_CHANCE_H

/**
   @file
   What two stories have in common by chance: the u-probabilities of Fellegi and Sunter (A Theory for Record Linkage,
   1969), which need no examples, since nearly all pairs of stories tell of different incidents (Winkler, Using the EM
   Algorithm for Weight Computation in the Fellegi-Sunter Model of Record Linkage, 2000).

   They are specific to the value, as in Winkler's frequency-based matching (1989): that both name Chicago is likelier
   by chance than that both name Ashby.  And they are those within a town, since what all its stories share, its sheriff's
   name, says nothing of an incident.  There, a thing counts by the weeks in which stories of the town tell it:
   what belongs to one incident stands in stories of the same days, what belongs to the town comes again and again.

   A collection of few stories shows little; so what is counted in it is added to what is believed before any story is seen,
   as if a thousand stories had shown that, or ten fortnights of a town.  But who gathers a few stories gathers those of one
   place and time, often of one affair; so of how many stories there are, of their towns and days, only a hundred are believed.
*/

#include "resolve/context.h"
#include "resolve/tally.h"

typedef struct {
    const onr_sketch_pool *pool;
    const onr_context *context;
    onr_tally towns;       ///< Stories of each town
    onr_tally words;       ///< Stories of each mark
    onr_tally titles;      ///< Stories of each other word of their titles
    onr_tally ages;        ///< Stories that tell each age
    onr_tally names;       ///< Fortnights in which stories name each person
    onr_tally local_words; ///< Fortnights in which stories of a town have each mark
    onr_tally local_names; ///< And name each person
    onr_tally local;       ///< And in which there are any
    int32_t *published;    ///< [published_count] days of stories, in order
    int32_t *days;         ///< [day_count] of incidents, in order
    size_t published_count, day_count;
} onr_chance;

/** Count what stories tell, once the context is regrouped.  Lives in the arena; pool and context are kept. */
void onr_chance_open(onr_chance *chance, const onr_sketch_pool *pool,
                     const onr_context *context, onr_arena *arena);

/** The chance that a story has to do with one other given story, before anything is known: each is expected to have one such. */
double onr_chance_prior(const onr_chance *chance);

/** The chance that a story plays in a town; `before` is what is believed of any one town. */
double onr_chance_town(const onr_chance *chance, uint32_t town, double before);

/**
   The chance that a story tells a thing.

   @param tally   Of stories: `words`, `titles` or `ages`.
   @param before  What is believed of any one such thing.
*/
double onr_chance_of(const onr_chance *chance, const onr_tally *tally, uint32_t thing,
                     double before);

/**
   The chance that a story of a town that has to do with another affair tells a thing.

   @param tally   `local_words` or `local_names`.
   @param own     Fortnights of the affair itself, which do not count (onr_chance_own()).
   @param before  As above.
*/
double onr_chance_local(const onr_chance *chance, const onr_tally *tally, uint32_t town,
                        uint32_t thing, uint32_t own, double before);

/** The chance that a story names a person, wherever it plays. */
double onr_chance_name(const onr_chance *chance, uint32_t name, uint32_t own,
                       double before);

/** In how many fortnights two stories stand. */
uint32_t onr_chance_own(onr_date a, onr_date b);

/**
   The chance that a day lies so near another.

   @param days        In order.
   @param from,to     Least and greatest distance.
   @param before      What is believed.
*/
double onr_chance_day(const int32_t *days, size_t count, int32_t day, int32_t from,
                      int32_t to, double before);

#endif

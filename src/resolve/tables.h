/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_TABLES_H
#define ONR_RESOLVE_TABLES_H

/**
   @file
   The tables of the lexicon that resolution reads, and the weights of its model.

   Two mentions are held to be the same if the weights of what speaks for and against it, which are log odds, add up to
   a threshold.  The features are few and each is named and explained in `resolve.lex`; the sum of a pair is what the
   log-linear model of Fellegi and Sunter (A Theory for Record Linkage, 1969) has, with weights set by hand and checked
   on stories about the same affair, since there are too few of these to learn from.
*/

#include "lexicon/lexicon.h"

/** Every weight: its constant, and its key in `resolve.lex`. */
#define ONR_WEIGHTS(X)                                                                   \
    X(PERSON_BASE, "person base")                                                        \
    X(PERSON_COMMON, "person common name")                                               \
    X(PERSON_RARE, "person rare name")                                                   \
    X(PERSON_VARIANT, "person variant given name")                                       \
    X(PERSON_INITIAL, "person initial")                                                  \
    X(PERSON_SPELLING, "person spelling")                                                \
    X(PERSON_LONE, "person lone name")                                                   \
    X(PERSON_MIDDLE_SAME, "person middle same")                                          \
    X(PERSON_MIDDLE_OTHER, "person middle different")                                    \
    X(PERSON_SUFFIX_ONE, "person suffix of one")                                         \
    X(PERSON_PEOPLE, "person people")                                                    \
    X(PERSON_AGENCY, "person agency")                                                    \
    X(PERSON_AGENCY_OTHER, "person agency different")                                    \
    X(PERSON_TITLE, "person title")                                                      \
    X(PERSON_TITLE_COMMON, "person title common")                                        \
    X(PERSON_AGENCIES, "person agencies of story")                                       \
    X(PERSON_PLACES, "person places of story")                                           \
    X(PERSON_EVENT, "person event")                                                      \
    X(PERSON_STATES, "person states different")                                          \
    X(PERSON_GENDER, "person gender different")                                          \
    X(PERSON_NEAR, "person near in time")                                                \
    X(PERSON_FAR, "person far in time")                                                  \
    X(PERSON_THRESHOLD, "person threshold")                                              \
    X(PERSON_DOUBT, "person doubt")                                                      \
    X(EVENT_BASE, "event base")                                                          \
    X(EVENT_CLASS, "event class same")                                                   \
    X(EVENT_CLASS_KIN, "event class kin")                                                \
    X(EVENT_PRINCIPAL, "event principal")                                                \
    X(EVENT_PRINCIPALS, "event further principals")                                      \
    X(EVENT_PRINCIPAL_PART, "event principals differ")                                   \
    X(EVENT_SIDE, "event other side")                                                    \
    X(EVENT_SIDE_OTHER, "event other side different")                                    \
    X(EVENT_DAY, "event day")                                                            \
    X(EVENT_DATE, "event date fits")                                                     \
    X(EVENT_DATE_NEAR, "event day near")                                                 \
    X(EVENT_DATE_OTHER, "event date different")                                          \
    X(EVENT_PLACE, "event place")                                                        \
    X(EVENT_PLACE_OTHER, "event place different")                                        \
    X(EVENT_OFFENSE, "event offense")                                                    \
    X(EVENT_OFFENSE_OTHER, "event offense different")                                    \
    X(EVENT_SUM, "event sum")                                                            \
    X(EVENT_SUM_OTHER, "event sum different")                                            \
    X(EVENT_COUNTS, "event counts")                                                      \
    X(EVENT_COUNTS_OTHER, "event counts different")                                      \
    X(EVENT_CONCERNS, "event concerns")                                                  \
    X(EVENT_CONCERNS_OTHER, "event concerns different")                                  \
    X(EVENT_ONLY, "event only one")                                                      \
    X(EVENT_NEGATED, "event negated in one")                                             \
    X(EVENT_NEAR, "event stories near")                                                  \
    X(EVENT_FAR, "event stories far")                                                    \
    X(EVENT_THRESHOLD, "event threshold")                                                \
    X(EVENT_DOUBT, "event doubt")

typedef enum {
#define X(name, key) ONR_W_##name,
    ONR_WEIGHTS(X)
#undef X
        ONR_WEIGHT_COUNT
} onr_weight;

typedef struct {
    const onr_table *labels;    ///< labels.lex
    const onr_table *classes;   ///< classes.lex
    const onr_table *kin;       ///< kin.lex
    const onr_table *nicknames; ///< nicknames.lex
    const onr_table *names;     ///< common-names.lex
    const onr_table *parts;     ///< name-parts.lex
    const onr_table *titles;    ///< common-titles.lex
    const onr_table *forms;     ///< agency-forms.lex
    const onr_table *states;    ///< state-forms.lex
    double weights[ONR_WEIGHT_COUNT];
} onr_tables;

/**
   Look the tables up.

   @param lexicon  Kept.
   @return ONR_OK; ONR_NOT_FOUND naming a weight that is missing; ONR_BAD_INPUT naming the line of one that is no number.
*/
onr_status onr_tables_open(const onr_lexicon *lexicon, onr_tables *out,
                           onr_error *err) ONR_WARN_UNUSED;

/** Read "-1.25" whatever the locale; false if `text` is not such a number. */
bool onr_tables_number(onr_slice text, double *out);

/** Probability of log odds. */
float onr_tables_probability(double odds);

/** The longest key of `table` that begins at word `first` of `count` words; sets the number of words. */
const onr_row *onr_tables_match(const onr_table *table, const onr_slice *words,
                                size_t count, size_t *length);

#endif

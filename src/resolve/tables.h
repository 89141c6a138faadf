/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_TABLES_H
#define ONR_RESOLVE_TABLES_H

/**
   @file
   The tables of the lexicon that resolution reads, and the weights of its model.

   Two mentions are held to be the same if what speaks for and against it, as log odds, adds up to a threshold: the log-linear
   model of Fellegi and Sunter (A Theory for Record Linkage, Journal of the American Statistical Association 64, 1969).  In
   `leads.lex` the two probabilities behind each weight are stated; u, how often a thing is seen by chance, is then counted
   in the stories at hand (resolve/chance.h).  The weights of `resolve.lex` are set by hand and checked on
   stories about the same affair, since there are too few of these to learn from.
*/

#include "lexicon/lexicon.h"

/** Weights for pairs of people, and the thresholds: their constants and their keys in `resolve.lex`. */
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
    X(EVENT_THRESHOLD, "event threshold")                                                \
    X(EVENT_AVERAGE, "event average")                                                    \
    X(EVENT_DOUBT, "event doubt")
/** What is seen in a pair of events, each with its weight: the score is the sum of the products. */
#define ONR_EVENT_WEIGHTS(X)                                                             \
    X(BASE, "event base")                                                                \
    X(CLASS, "event class same")                                                         \
    X(CLASS_KIN, "event class kin")                                                      \
    X(PRINCIPAL, "event principal")                                                      \
    X(PRINCIPALS, "event further principals")                                            \
    X(PRINCIPAL_AGENCY, "event principal agency")                                        \
    X(PRINCIPAL_NONE, "event principal of none")                                         \
    X(PRINCIPALS_DIFFER, "event principals differ")                                      \
    X(SIDE, "event other side")                                                          \
    X(SIDE_DIFFERS, "event other side different")                                        \
    X(DAY, "event day")                                                                  \
    X(DATE, "event date fits")                                                           \
    X(DAY_NEAR, "event day near")                                                        \
    X(DATE_DIFFERS, "event date different")                                              \
    X(DATE_EXCLUDED, "event date excluded")                                              \
    X(PLACE, "event place")                                                              \
    X(PLACE_DIFFERS, "event place different")                                            \
    X(OFFENSE, "event offense")                                                          \
    X(OFFENSE_DIFFERS, "event offense different")                                        \
    X(SUM, "event sum")                                                                  \
    X(SUM_DIFFERS, "event sum different")                                                \
    X(COUNTS, "event counts")                                                            \
    X(COUNTS_DIFFER, "event counts different")                                           \
    X(COUNTS_FAR, "event counts far apart")                                              \
    X(CONCERNS, "event concerns")                                                        \
    X(CONCERNS_DIFFER, "event concerns different")                                       \
    X(ONLY, "event only one")                                                            \
    X(LEAD_OF_ONE, "event first incident of one")                                        \
    X(FIRST, "event first of both")                                                      \
    X(NEGATED, "event negated in one")                                                   \
    X(UNNAMED_AGE, "event unnamed age")                                                  \
    X(UNNAMED_AGE_DIFFERS, "event unnamed age different")                                \
    X(UNNAMED_WORD, "event unnamed word")                                                \
    X(STORY_WEEK, "event stories of one week")                                           \
    X(STORY_FAR, "event stories far")

/** What is seen in a pair of first incidents, with its keys in `leads.lex`. */
#define ONR_LEADS(X)                                                                     \
    X(CLASS_SAME, "class same")                                                          \
    X(CLASS_KIN, "class kin")                                                            \
    X(CLASS_BOTH, "class of both")                                                       \
    X(PUBLISHED_DAY, "published day")                                                    \
    X(PUBLISHED_DAYS, "published days")                                                  \
    X(PUBLISHED_MONTH, "published month")                                                \
    X(PUBLISHED_FAR, "published far")                                                    \
    X(FRESH_DAY, "fresh day")                                                            \
    X(FRESH_NEAR, "fresh day near")                                                      \
    X(FRESH_DIFFERS, "fresh day differs")                                                \
    X(FRESH_EXCLUDED, "fresh day excluded")                                              \
    X(LATE_DAY, "late day")                                                              \
    X(LATE_NEAR, "late day near")                                                        \
    X(LATE_DIFFERS, "late day differs")                                                  \
    X(LATE_EXCLUDED, "late day excluded")                                                \
    X(TOWN, "town")                                                                      \
    X(TOWNS_DIFFER, "towns differ")                                                      \
    X(STATES_DIFFER, "states differ")                                                    \
    X(PRINCIPAL, "principal")                                                            \
    X(PRINCIPALS_DIFFER, "principals differ")                                            \
    X(PRINCIPAL_BODY, "principal agency")                                                \
    X(PEOPLE_DIFFER, "people differ")                                                    \
    X(PERSON, "person")                                                                  \
    X(OFFICIAL, "official")                                                              \
    X(WORD, "word")                                                                      \
    X(WORDS_DIFFER, "words differ")                                                      \
    X(TITLE, "title")                                                                    \
    X(TITLES_DIFFER, "titles differ")                                                    \
    X(AGE, "age")                                                                        \
    X(AGES_DIFFER, "ages differ")                                                        \
    X(ROLE_AGES_DIFFER, "ages of role differ")                                           \
    X(DEAD_SAME, "dead same")                                                            \
    X(DEAD_DIFFER, "dead differ")                                                        \
    X(HURT_SAME, "hurt same")                                                            \
    X(HURT_DIFFER, "hurt differ")                                                        \
    X(COUNTS_FAR, "counts far")                                                          \
    X(ROUNDUP, "roundup")

typedef enum {
#define X(name, key) ONR_LEAD_##name,
    ONR_LEADS(X)
#undef X
        ONR_LEAD_COUNT
} onr_lead_view;

/** How often something is seen in pairs that are one (m) and in pairs that are not (u). */
typedef struct {
    double m, u;
} onr_odds;

typedef enum {
#define X(name, key) ONR_EVENT_##name,
    ONR_EVENT_WEIGHTS(X)
#undef X
        ONR_EVENT_FEATURE_COUNT
} onr_event_feature;

typedef enum {
#define X(name, key) ONR_W_##name,
    ONR_WEIGHTS(X)
#undef X
        ONR_WEIGHT_COUNT
} onr_weight;

typedef struct {
    const onr_table *labels;       ///< labels.lex
    const onr_table *classes;      ///< classes.lex
    const onr_table *kin;          ///< kin.lex
    const onr_table *nicknames;    ///< nicknames.lex
    const onr_table *names;        ///< common-names.lex
    const onr_table *parts;        ///< name-parts.lex
    const onr_table *titles;       ///< common-titles.lex
    const onr_table *forms;        ///< agency-forms.lex
    const onr_table *states;       ///< state-forms.lex
    const onr_table *roundups;     ///< roundups.lex
    const onr_table *title_words;  ///< common-title-words.lex
    const onr_table *affair_words; ///< common-affair-words.lex
    const onr_table *words;        ///< common-words.lex
    double weights[ONR_WEIGHT_COUNT];
    double event_weights[ONR_EVENT_FEATURE_COUNT];
    onr_odds leads[ONR_LEAD_COUNT];
} onr_tables;

/**
   Look the tables up.

   @param lexicon  Kept.
   @return ONR_OK; ONR_NOT_FOUND naming a weight that is missing; ONR_BAD_INPUT naming the line of one that is no number, or no
           probability.
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

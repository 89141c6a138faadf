/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_COMPANY_H
#define ONR_EXTRACT_COMPANY_H

/**
   @file
   What a story tells of each of its parties, apart from any one event: how often it is blamed, harmed or in office, where it is
   mentioned, what its title is.
*/

#include "extract/draft.h"

enum {
    ONR_COMPANY_RANKS = 4,  ///< Ranks from 1; 0 stands for "not at all"
    ONR_COMPANY_SYNTAX = 6, ///< Values of onr_company_syntax()
};

typedef enum {
    ONR_RANK_BLAME,    ///< In how many events it is subject or actor
    ONR_RANK_HARM,     ///< ... target or initiator
    ONR_RANK_OFFICE,   ///< ... authority
    ONR_RANK_SALIENCE, ///< How often it is mentioned, among its kind
    ONR_RANK_COUNT
} onr_rank;

typedef struct {
    const onr_desk *desk;
    size_t count;                  ///< Parties
    uint8_t *rank[ONR_RANK_COUNT]; ///< [count] each
    onr_slice *
        title; ///< [count] What its title belongs to, by the table "titles"; empty for none
    onr_index_list *sentences; ///< [count] Sentences that mention it, in order
    onr_index_list *heads;     ///< [count] Head tokens of its mentions, in order
    uint32_t
        sole_blamed; ///< The one party that is blamed more than twice as often as any other, or ONR_NO_FACT
} onr_company;

/** Take stock of the desk's drafts; everything lives in the story's arena. */
void onr_company_init(onr_company *out, const onr_desk *desk);

/** Sentences between an event and the nearest mention of a party; UINT32_MAX if it has none. */
uint32_t onr_company_distance(const onr_company *company, const onr_draft *draft,
                              uint32_t party);

/**
   What a party is in the sentences of an event: 0 not there, 1 something else, 2 an owner ("his"), 3 an object or a phrase with a
   preposition, 4 a subject, 5 the subject of the trigger's own clause.
*/
uint16_t onr_company_syntax(const onr_company *company, const onr_draft *draft,
                            uint32_t party);

/** Whether `agency` employs `person` by one of the story's tenures. */
bool onr_company_employs(const onr_company *company, uint32_t agency, uint32_t person);

#endif

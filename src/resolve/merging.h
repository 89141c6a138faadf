/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_MERGING_H
#define ONR_RESOLVE_MERGING_H

/**
   @file
   What the files share that put documents together (onr_merge()): numbering the nodes, joining those of one id, and
   bringing the outcome into order.
*/

#include "extract/facts.h"

enum {
    ONR_MERGE_ARTICLES,
    ONR_MERGE_PARTIES,
    ONR_MERGE_PLACES,
    ONR_MERGE_TENURES,
    ONR_MERGE_EVENTS,
    ONR_MERGE_CLAIMS,
    ONR_MERGE_KINDS
};

/** A node of a document; every struct of a node begins with its id. */
typedef struct {
    onr_slice id;
    uint32_t document, index;
} onr_merge_node;

typedef struct {
    onr_arena *arena;
    const onr_facts *documents; ///< [count]
    size_t count;
    onr_facts *out;
    struct {
        onr_merge_node *items;
        size_t count;
    } nodes[ONR_MERGE_KINDS];          ///< Sorted by id, document and index
    uint32_t **moved[ONR_MERGE_KINDS]; ///< [count][nodes of the document] index in `out`
} onr_merging;

/** The index in the outcome of a document's node; ONR_NO_FACT stays. */
uint32_t onr_merging_move(const onr_merging *m, int kind, uint32_t document,
                          uint32_t index);

/** Add the evidence of a document, with its article's index moved. */
void onr_merging_add_evidence(const onr_merging *m, onr_evidence_list *list,
                              const onr_evidence_list *from, uint32_t document);

/** Join a document's node to one that is new, all zero, or holds what earlier documents had. */
void onr_merging_join_article(const onr_merging *m, onr_article *to,
                              const onr_article *from, uint32_t document);
void onr_merging_join_party(const onr_merging *m, onr_party *to, const onr_party *from,
                            uint32_t document);
void onr_merging_join_place(const onr_merging *m, onr_place *to, const onr_place *from,
                            uint32_t document);
void onr_merging_join_tenure(const onr_merging *m, onr_tenure *to, const onr_tenure *from,
                             uint32_t document);
void onr_merging_join_event(const onr_merging *m, onr_event *to, const onr_event *from,
                            uint32_t document);
void onr_merging_join_claim(const onr_merging *m, onr_claim *to, const onr_claim *from,
                            uint32_t document);

/** Sort the lists of every node, without repeated evidence; put relations of one kind and pair of parties together. */
void onr_merging_settle(onr_arena *arena, onr_facts *facts);

#endif

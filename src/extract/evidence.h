/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_EVIDENCE_H
#define ONR_EXTRACT_EVIDENCE_H

/**
   @file
   From bytes of a document to evidence in code points.

   Stages before this one count bytes; the graph counts code points.  This is the only place where the one becomes
   the other.
*/

#include "extract/facts.h"
#include "text/document.h"

enum { ONR_EVIDENCE_CONTEXT = 32 /**< Code points of prefix and suffix */ };

/** The text of a document with code points counted. */
typedef struct onr_evidence_index onr_evidence_index;

/**
   Count the code points of a text.

   @param arena  The index lives in the arena, with a copy of the text that evidence points into.
   @param text   Valid UTF-8; borrowed.
*/
onr_evidence_index *onr_evidence_index_new(onr_arena *arena, onr_slice text);

/** Code points before byte `at`, which is cut to the text's end. */
uint32_t onr_evidence_offset(const onr_evidence_index *index, uint32_t at);

/** The text of a span, kept by the index's arena. */
onr_slice onr_evidence_text(const onr_evidence_index *index, onr_span span);

/**
   The evidence that a span of the text makes, as of article 0.

   A span past the text is cut; its ends must not stand inside a code point.
*/
onr_evidence onr_evidence_of(const onr_evidence_index *index, onr_span span);

/** Add a span to a list unless the same stretch is there or the span is empty. */
void onr_evidence_add(onr_arena *arena, const onr_evidence_index *index, onr_span span,
                      onr_evidence_list *list);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_DOCUMENT_H
#define ONR_TEXT_DOCUMENT_H

/**
   @file
   One news story as it came in: its text, what is known of it, and which stretches of it are the story.
*/

#include "base/date.h"

enum { ONR_DOCUMENT_TEXT_MAX = 16 * 1024 * 1024 /**< Bytes of one story's text */ };

/** What a stretch of the text is. */
typedef enum {
    ONR_ZONE_BODY,      ///< The story
    ONR_ZONE_HEADLINE,  ///< Title, subtitle or section heading standing in the text
    ONR_ZONE_DATELINE,  ///< "OPA-LOCKA, FLA. (WSVN) - " at the head of a paragraph
    ONR_ZONE_CAPTION,   ///< Picture caption or credit
    ONR_ZONE_FURNITURE, ///< Buttons, promos, copyright lines, contributor lines
} onr_zone_kind;

typedef struct {
    onr_span span;
    onr_zone_kind kind;
} onr_zone;

/** A document; all it holds lives in the arena that the reader was given. */
typedef struct {
    onr_slice
        text; ///< Exactly as given, valid UTF-8; offsets count in it.  May hold NUL bytes.
    onr_slice title; ///< Headline from the metadata; empty where there is none
    onr_slice url;   ///< Empty where there is none
    onr_slice input; ///< The input file's name without its folder; "-" for standard input
    size_t
        record; ///< Number of the record in that file from 1; 0 if the file is the document
    onr_slice publisher; ///< Name or host of the outlet; empty where there is none
    onr_slice language;  ///< BCP 47 tag; empty where there is none
    onr_slice *authors;  ///< [author_count]
    size_t author_count;
    onr_date published; ///< As fine as the input has it; zeroed where there is none
    onr_zone *
        zones; ///< [zone_count] in order, covering the text from 0 to its end without gaps
    size_t zone_count;
} onr_document;

/** Zones that are not the body. */
typedef struct {
    onr_zone *items;
    size_t count, capacity;
} onr_zone_list;

/**
   Set the zones of a document: those of `list`, and body between them.

   @param arena  The zones live in the arena.
   @param list   In order, without overlaps, inside the text; may be empty.
*/
void onr_document_set_zones(onr_document *document, onr_arena *arena,
                            const onr_zone_list *list);

#endif

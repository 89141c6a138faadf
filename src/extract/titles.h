/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_TITLES_H
#define ONR_EXTRACT_TITLES_H

/**
   @file
   Titles as they stand in a story: which words they are, whether they still hold, whose they are.
*/

#include "extract/story.h"
#include "lang/tree.h"

/** A story with the tables that titles are read by. */
typedef struct {
    onr_story *story;
    const onr_tree *tree;
    const onr_reading *reading;
    const onr_token *tokens;
    const onr_table *titles, *forms, *statuses, *people, *ranks, *articles;
} onr_titles;

/** A title in the text. */
typedef struct {
    const onr_row *row; ///< Of table `titles`; null for a job that is none of them
    onr_slice text;     ///< As it is exported
    onr_slice status; ///< By the verb that says it; empty to tell it by the words before
    uint32_t first, last; ///< Its tokens: [first, last)
    uint32_t limit;       ///< First token of the phrase that it stands in
    uint32_t
        head; ///< Noun whose phrases tell the agency ("chief of the ..."), or ONR_NONE
} onr_title;

/** The tables over a story and its trees, which are kept. */
onr_titles onr_titles_of(onr_story *story, const onr_tree *tree);

/** What a row of table `titles` is exported as: in full, in the singular, lawyers as attorneys. */
onr_slice onr_title_text(const onr_titles *titles, const onr_row *row);

/** Whether a title is held, not an address or a part played ("Mr.", "victim"). */
bool onr_title_is_held(const onr_row *row);

/** Whether a title belongs to a field of table `titles`. */
bool onr_title_is_of(const onr_title *title, const char *field);

/** Status of the contract, by "former", "interim" and the like before it and by the year of the sentence. */
onr_slice onr_title_status(const onr_titles *titles, const onr_title *title);

/** Read the title or job that the noun of a phrase is; false if it is none. */
bool onr_title_read(const onr_titles *titles, const onr_mention *phrase, onr_title *out);

/**
   The place that stands before a title in its own tokens or right before them, to whose beginning the title's limit is
   moved; empty if there is none.

   @param known  Agency of an earlier title of the same name; then nothing is looked for.
*/
onr_slice onr_title_look_left(const onr_titles *titles, onr_title *title, uint32_t known);

/**
   The organisation at which a title is held, made a party if need be; ONR_NO_FACT if the story does not tell.

   @param inside  The place before it, as onr_title_look_left() gives it; empty for none.
*/
uint32_t onr_title_agency(const onr_titles *titles, const onr_title *title,
                          onr_slice inside);

#endif

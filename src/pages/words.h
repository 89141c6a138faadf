/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_PAGES_WORDS_H
#define ONR_PAGES_WORDS_H

/**
   @file
   What pages call things: site/words.tsv, a key and a text on each line, parted by a tab.
*/

#include "base/date.h"
#include "graph/graph.h"

typedef struct onr_site_words onr_site_words;

/**
   Read the words of a folder.

   @return ONR_OK; ONR_NOT_FOUND; ONR_BAD_INPUT naming a line that has no tab.
*/
onr_status onr_site_words_open(onr_arena *arena, const char *folder, onr_site_words **out,
                               onr_error *err) ONR_WARN_UNUSED;

/** The text of a key; the key itself if it has none. */
onr_slice onr_site_word(const onr_site_words *words, const char *key);

/** The text of a term of the onr namespace by its name there, with a prefix ("role.subject"). */
onr_slice onr_site_word_of(const onr_site_words *words, const char *prefix,
                           const onr_term *term);

/** A date of XML Schema as people read it ("June 6, 2022", "June 2022", "2022"); the text itself if it is none. */
onr_slice onr_site_date(const onr_site_words *words, onr_arena *arena, onr_slice text);

#endif

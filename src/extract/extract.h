/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_EXTRACT_H
#define ONR_EXTRACT_EXTRACT_H

/**
   @file
   From the reading of one document to its facts.
*/

#include "extract/facts.h"
#include "lang/reading.h"
#include "lexicon/lexicon.h"

typedef struct onr_extractor onr_extractor;

/**
   Prepare the rules.

   @param arena    The extractor lives in the arena; the program's.
   @param symbols  The program's table; filled while loading, then only read.
   @param lexicon  Kept; its rules are parsed here.
   @return ONR_OK; ONR_BAD_INPUT naming file and line of a bad rule.
*/
onr_status onr_extractor_open(onr_arena *arena, onr_symbols *symbols,
                              const onr_lexicon *lexicon, onr_extractor **out,
                              onr_error *err) ONR_WARN_UNUSED;

/**
   Extract the facts of a reading.  Safe to call from several threads at once.

   @param arena    The facts live in the arena; nothing in them points into the document.
   @param reading  Borrowed.
   @param out      Filled: one article, its parties in order of first mention, its events in order of text.
*/
onr_status onr_extract(const onr_extractor *extractor, onr_arena *arena,
                       const onr_reading *reading, onr_facts *out,
                       onr_error *err) ONR_WARN_UNUSED;

struct onr_desk;
struct onr_judges_clerk;

/** Somebody who looks on while events are put together; see extract/draft.h and extract/judges.h. */
typedef struct {
    const struct onr_judges_clerk *clerk; ///< May be null
    /** Called with the finished drafts: the i-th is the i-th event of the facts.  May be null. */
    void (*finished)(void *data, const struct onr_desk *desk);
    void *data; ///< Kept
} onr_extract_watcher;

/** onr_extract() with somebody looking on; `watcher` may be null. */
onr_status onr_extract_watched(const onr_extractor *extractor, onr_arena *arena,
                               const onr_reading *reading,
                               const onr_extract_watcher *watcher, onr_facts *out,
                               onr_error *err) ONR_WARN_UNUSED;

#endif

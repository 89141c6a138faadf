/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_STORE_JOURNAL_H
#define ONR_STORE_JOURNAL_H

/**
   @file
   What has been done, on the disk, so that a second run need not do it again.

   The file is text: a head with what it is about, then a line for each thing done, the state that it is in now in front.
   The last line of a thing counts; one that was cut off when the program was killed does not.
*/

#include "base/slice.h"

typedef struct onr_journal onr_journal;

/**
   Open a journal, or begin one; what another has in its head is begun anew.

   @param path  Null for none: nothing is remembered.
   @param head  One line: a journal with another head is of no use and emptied.
*/
onr_status onr_journal_open(const char *path, onr_slice head, onr_journal **out,
                            onr_error *err) ONR_WARN_UNUSED;

/** Close and free; null is fine. */
void onr_journal_close(onr_journal *journal);

/** Whether a thing was brought into this state last. */
bool onr_journal_has(const onr_journal *journal, onr_slice thing, onr_slice state);

/**
   Note that it was, safely on the disk when this returns ONR_OK.

   @param thing  Without line feeds.
   @param state  Without spaces and line feeds.
*/
onr_status onr_journal_add(onr_journal *journal, onr_slice thing, onr_slice state,
                           onr_error *err) ONR_WARN_UNUSED;

#endif

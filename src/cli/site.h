/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_SITE_H
#define ONR_CLI_SITE_H

/**
   @file
   Inputs as a web site in a folder.
*/

#include "cli/gather.h"
#include "pages/pages.h"

typedef struct {
    onr_gather_options gather;
    const char *folder;
    const char *title, *licence; ///< Null for none
    onr_slice base;              ///< Empty for what the inputs or the default say
} onr_site_choice;

/**
   Make the site; from then on, the first signal to end is only noted (onr_signals_noted()).

   @param failed  Set to the number of stories that could not be read; each was reported on standard error.
   @return ONR_OK; ONR_INTERRUPTED; whatever goes wrong with inputs, templates or the folder.
*/
onr_status onr_site_make(onr_arena *arena, const onr_site_choice *choice,
                         onr_pages_tally *tally, size_t *failed,
                         onr_error *err) ONR_WARN_UNUSED;

#endif

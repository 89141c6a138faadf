/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_PAGES_PAGES_H
#define ONR_PAGES_PAGES_H

/**
   @file
   A graph as a static web site: a page for each thing at its IRI, with its data beside it.

   What stands on the pages is in the files of a folder: templates (pages/template.h), words (pages/words.h), style and
   script.  All that comes from stories is text to the templates, which escape it.
*/

#include "write/writer.h"

enum {
    ONR_PAGES_LINES_MAX = 40,       ///< Lines of a list on one page; more go on the next
    ONR_PAGES_DATA_MAX = 24 * 1024, ///< Bytes of embedded data on one page, about
};

/** A correction that people made. */
typedef struct {
    const char *what; ///< "same", "different", "rename" or "suppress"
    onr_slice id, other;
} onr_pages_correction;

/** A file beside the pages. */
typedef struct {
    const char *name; ///< As it is published: "site.css"
    const char *path; ///< Where it is
} onr_pages_file;

typedef struct {
    const char *site;            ///< Folder of templates and words
    const char *title;           ///< Of the site; null for that of the words
    const char *licence;         ///< IRI of the data's licence; null for none stated
    const onr_pages_file *files; ///< [file_count] Copied as they are
    size_t file_count;
    const onr_format *const *formats; ///< [format_count] Of the dumps
    size_t format_count;
    const onr_pages_correction *corrections; ///< [correction_count]
    size_t correction_count;
    size_t jobs; ///< Processes that write pages; 0 and 1 mean this one alone
    bool (*stopped)(void *data); ///< Asked between pages; null for never
    void *data;
} onr_pages_options;

/** What was made. */
typedef struct {
    size_t pages, people, files;
    bool pictures; ///< False if this build has no Graphviz
} onr_pages_tally;

/**
   Make a site.

   @param graph   Its base is where the site will be; without one, it is told from the names of articles.  Sorted by the
                  call.
   @param folder  Appears when the whole site is there; an older site of ours is replaced.
   @return ONR_OK; ONR_BAD_ARG if there is something else in the folder, or the base ends in "#"; ONR_UNSUPPORTED if the graph
           has blank nodes; ONR_INTERRUPTED; ONR_NOT_FOUND, ONR_BAD_INPUT for a template; ONR_IO.
*/
onr_status onr_pages_publish(onr_graph *graph, const onr_pages_options *options,
                             const char *folder, onr_pages_tally *tally,
                             onr_error *err) ONR_WARN_UNUSED;

#endif

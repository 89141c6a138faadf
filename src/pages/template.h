/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_PAGES_TEMPLATE_H
#define ONR_PAGES_TEMPLATE_H

/**
   @file
   Templates much like those of Mustache (mustache(5)), as far as pages need it:

       {{name}}                the text, escaped for HTML; markup that was made here goes in as it is
       {{#name}}…{{/name}}     for each view of a list, or once for a text that is not empty
       {{?name}}…{{/name}}     once if the list or text is not empty, without going into it
       {{^name}}…{{/name}}     for an empty list or text
       {{>file}}               another template
       {{! … }}                nothing

   Other than there, a name is looked for in the view at hand alone, so that what a view lacks is never taken from those
   around it; "@name" is looked for in the outermost.  A tag that stands on a line alone takes the line with it.  There is
   no way to put a text in unescaped.
*/

#include "base/sink.h"
#include "pages/view.h"

enum { ONR_TEMPLATE_DEPTH_MAX = 24 /**< Sections and templates in one another */ };

typedef struct onr_templates onr_templates;

/** Templates of a folder, read when they are first asked for.  In the arena; the folder's name is kept. */
onr_templates *onr_templates_new(onr_arena *arena, const char *folder);

/**
   Fill a template.

   @param name  Of its file in the folder: "person.html".
   @param escape  Whether texts are escaped for HTML; not for files that are no HTML.
   @return ONR_OK; ONR_NOT_FOUND; ONR_BAD_INPUT with the line of a tag that makes no sense.
*/
onr_status onr_template_fill(onr_templates *templates, const char *name,
                             const onr_view *view, bool escape, onr_sink *sink,
                             onr_error *err) ONR_WARN_UNUSED;

/** Put a text escaped for HTML, both between tags and in quoted attributes; what would turn or hide text is made visible. */
void onr_template_escape(onr_sink *sink, onr_slice text);

#endif

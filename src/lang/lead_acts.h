/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_LEAD_ACTS_H
#define ONR_LANG_LEAD_ACTS_H

/**
   @file
   What a story says happened to a person, by table `lead-acts`: whether a mention is somebody accused ("was arrested",
   "entered a plea") or harmed ("was shot").
*/

#include "lang/clusters.h"

/**
   The kind of what the mention's clause says of it: "accused", "harmed", or empty if the table knows nothing of it.

   Looked at are the verb of which it is subject or object, verbs joined to that one, their objects, and a participle behind it
   ("a man accused of").  The slice is the lexicon's.
*/
onr_slice onr_lead_act_of(const onr_clusters *clusters, uint32_t mention);

#endif

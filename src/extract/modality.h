/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_MODALITY_H
#define ONR_EXTRACT_MODALITY_H

/**
   @file
   What the words around one mention of an event do to it: put it into the future, deny it, make it a mere accusation.

   After Saurí and Pustejovsky, "FactBank: a corpus annotated with event factuality" (2009): polarity and modality are
   read off the words on the event and those that govern it.  How far a governor reaches depends on the way up: a plan to
   fire and demote reaches both, "he said he would" nothing behind "said", and what happens at a trial says little of the trial.
   Words and what they do stand in the table "modality", the verbs by which a noun takes place ("file charges") in "happen".
*/

#include "extract/draft.h"

typedef struct {
    bool future, doubt, negated, denied, condition;
    bool proven;  ///< Somebody is convicted of it, pleads guilty to it or admits it
    bool far;     ///< Said by a word that does not stand right over the event
    uint32_t cue; ///< The last word that says any of this, or ONR_NONE
} onr_modality;

/** Read the words on and over a candidate. */
void onr_modality_read(const onr_desk *desk, const onr_candidate *candidate,
                       onr_modality *out);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_LANG_READING_H
#define TESTS_LANG_READING_H

/* Texts read with the lexicon and the models of the build tree. */

#include "lang/english.h"

/** Load lexicon and models; once before a test, with reading_clear() after it. */
void reading_init(void);
void reading_clear(void);

/** The lexicon that was loaded. */
const onr_lexicon *reading_lexicon(void);

/** The reading of a text published on `date` ("2024-10-10", or "" for none); lives until reading_clear(). */
const onr_reading *reading_of(onr_slice text, const char *date);

#endif

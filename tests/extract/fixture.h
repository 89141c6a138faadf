/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_EXTRACT_FIXTURE_H
#define TESTS_EXTRACT_FIXTURE_H

/* Stories as the command reads them, with the lexicon and the models of the build tree. */

#include "extract/extract.h"
#include "lang/english.h"

/** Load lexicon and models; call once before a test, with fixture_clear() after it. */
void fixture_init(void);
void fixture_clear(void);

/** The lexicon that was loaded. */
const onr_lexicon *fixture_lexicon(void);

/** An arena that lives until fixture_clear(). */
onr_arena *fixture_arena(void);

/** The reading of a story published on `date` ("2024-10-10", or "" for none). */
const onr_reading *fixture_read(const char *text, const char *date);

/** The facts of a story. */
const onr_facts *fixture_facts(const char *text, const char *date);

/** The facts of a story with a headline. */
const onr_facts *fixture_facts_titled(const char *title, const char *text,
                                      const char *date);

/** The first event of a class, or null. */
const onr_event *fixture_event(const onr_facts *facts, const char *kind);

/** Number of events of a class. */
size_t fixture_count(const onr_facts *facts, const char *kind);

/** Whether a party whose label is `label` stands in the role. */
bool fixture_role(const onr_facts *facts, const onr_event *event, const char *role,
                  const char *label);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
#include "fixture.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

static onr_arena *arena;
static onr_lexicon *lexicon;
static onr_english *english;
static onr_extractor *extractor;

static const char *
path_in(const char *variable, const char *rest)
{
    const char *const folder = getenv(variable);
    return onr_arena_printf(arena, "%s/%s", folder ? folder : ".", rest);
}

void
fixture_init(void)
{
    onr_error err = {0};
    arena = onr_arena_new();
    onr_symbols *const symbols = onr_symbols_new(arena, NULL);
    lexicon = onr_lexicon_new(arena, symbols);
    ck_assert_msg(onr_lexicon_add_file(lexicon,
                                       path_in("ONR_BUILDDIR", "lexicon/onrecord.bundle"),
                                       &err) == ONR_OK,
                  "%s: %s", err.source, err.text);
    ck_assert_msg(onr_english_open(arena, symbols, lexicon,
                                   path_in("ONR_SRCDIR", "models"), &english,
                                   &err) == ONR_OK,
                  "%s: %s", err.source, err.text);
    ck_assert_msg(onr_extractor_open(arena, symbols, lexicon, &extractor, &err) == ONR_OK,
                  "%s: %s", err.source, err.text);
}

void
fixture_clear(void)
{
    onr_english_close(english);
    onr_arena_free(arena);
}

const onr_lexicon *
fixture_lexicon(void)
{
    return lexicon;
}

onr_arena *
fixture_arena(void)
{
    return arena;
}

static const onr_reading *
read_titled(const char *title, const char *text, const char *date)
{
    onr_error err = {0};
    onr_document *const document = onr_arena_alloc(arena, sizeof(*document));
    onr_reading *const reading = onr_arena_alloc(arena, sizeof(*reading));
    document->title = onr_slice_of(title);
    document->text = onr_slice_of(text);
    onr_date_read(onr_slice_of(date), &document->published);
    ck_assert_int_eq(onr_english_read(english, arena, document, false, reading, &err),
                     ONR_OK);
    return reading;
}

const onr_reading *
fixture_read(const char *text, const char *date)
{
    return read_titled("", text, date);
}

const onr_facts *
fixture_facts_titled(const char *title, const char *text, const char *date)
{
    onr_error err = {0};
    onr_facts *const facts = onr_arena_alloc(arena, sizeof(*facts));
    ck_assert_int_eq(
        onr_extract(extractor, arena, read_titled(title, text, date), facts, &err),
        ONR_OK);
    return facts;
}

const onr_facts *
fixture_facts(const char *text, const char *date)
{
    return fixture_facts_titled("", text, date);
}

const onr_event *
fixture_event(const onr_facts *facts, const char *kind)
{
    for (size_t i = 0; i < facts->events.count; ++i) {
        if (onr_slice_equal(facts->events.items[i].kind, onr_slice_of(kind))) {
            return &facts->events.items[i];
        }
    }
    return NULL;
}

size_t
fixture_count(const onr_facts *facts, const char *kind)
{
    size_t count = 0;
    for (size_t i = 0; i < facts->events.count; ++i) {
        count += onr_slice_equal(facts->events.items[i].kind, onr_slice_of(kind));
    }
    return count;
}

bool
fixture_role(const onr_facts *facts, const onr_event *event, const char *role,
             const char *label)
{
    for (size_t i = 0; event && i < event->roles.count; ++i) {
        const onr_role *const r = &event->roles.items[i];
        if (onr_slice_equal(r->role, onr_slice_of(role)) &&
            onr_slice_equal(facts->parties.items[r->party].label, onr_slice_of(label))) {
            return true;
        }
    }
    return false;
}

/* SPDX-License-Identifier: Apache-2.0 */
#include "reading.h"

#include <check.h>
#include <stdlib.h>

static onr_arena *arena;
static onr_lexicon *lexicon;
static onr_english *english;

static const char *
path_in(const char *variable, const char *rest)
{
    const char *const folder = getenv(variable);
    return onr_arena_printf(arena, "%s/%s", folder ? folder : ".", rest);
}

void
reading_init(void)
{
    onr_error err = {0};
    arena = onr_arena_new();
    onr_symbols *const symbols = onr_symbols_new(arena, NULL);
    lexicon = onr_lexicon_new(arena, symbols);
    const char *const bundle = path_in("ONR_BUILDDIR", "lexicon/onrecord.bundle");
    ck_assert_msg(onr_lexicon_add_file(lexicon, bundle, &err) == ONR_OK, "%s", err.text);
    ck_assert_msg(onr_english_open(arena, symbols, lexicon,
                                   path_in("ONR_SRCDIR", "models"), &english,
                                   &err) == ONR_OK,
                  "%s", err.text);
}

void
reading_clear(void)
{
    onr_english_close(english);
    onr_arena_free(arena);
}

const onr_lexicon *
reading_lexicon(void)
{
    return lexicon;
}

const onr_reading *
reading_of(onr_slice text, const char *date)
{
    onr_error err = {0};
    onr_document *const document = onr_arena_alloc(arena, sizeof(*document));
    onr_reading *const reading = onr_arena_alloc(arena, sizeof(*reading));
    document->text = text;
    onr_date_read(onr_slice_of(date), &document->published);
    ck_assert_int_eq(onr_english_read(english, arena, document, false, reading, &err),
                     ONR_OK);
    return reading;
}

/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/sketching.h"

#include "resolve/slug.h"

#include <stdlib.h>

enum { PHRASES_MAX = 96 };

static int
compare_addresses(const void *left, const void *right)
{
    const uintptr_t a = (uintptr_t) * (const onr_symbol *)left;
    const uintptr_t b = (uintptr_t) * (const onr_symbol *)right;
    return (a > b) - (a < b);
}

/* What comes behind " - ", " | " or " :: " is the outlet's name. */
static onr_slice
cut_title(onr_slice title)
{
    static const onr_slice marks[] = {{" - ", 3}, {" | ", 3}, {" :: ", 4}};
    for (size_t i = 0; i < ONR_COUNT(marks); ++i) {
        const size_t at = onr_slice_find(title, marks[i], 0);
        title = at == SIZE_MAX || at == 0 ? title : onr_slice_part(title, 0, at);
    }
    return title;
}

static void
add_title(const onr_sketching *s, onr_slice title, onr_sketch_document *doc)
{
    enum { SHORT = 2, MOST = 16 };
    onr_symbol found[MOST];
    uint8_t count = 0;
    onr_slice rest = onr_slug_fold(s->scratch, cut_title(title)), word;
    while (rest.len && count < MOST && onr_slice_split(&rest, ' ', &word)) {
        if (word.len > SHORT && !onr_table_find(s->pool->tables->title_words, word)) {
            found[count++] = onr_sketching_intern(s, word);
        }
    }
    qsort(found, count, sizeof(*found), compare_addresses);
    doc->words = onr_arena_array(s->pool->arena, count, sizeof(*doc->words));
    for (uint8_t i = 0; i < count; ++i) {
        if (!i || found[i] != found[i - 1]) {
            doc->words[doc->word_count++] = found[i];
        }
    }
}

static int
compare_numbers(const void *left, const void *right)
{
    const uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
    return (a > b) - (a < b);
}

static size_t
hash_phrases(const onr_evidence_list *evidence, uint32_t *hashes, size_t count)
{
    enum { LONG = 24 }; // Bytes of a phrase that two reporters do not come to by chance
    for (size_t i = 0; i < evidence->count && count < PHRASES_MAX; ++i) {
        if (evidence->items[i].exact.len >= LONG) {
            hashes[count++] = (uint32_t)onr_slice_hash(evidence->items[i].exact, 0);
        }
    }
    return count;
}

/* Stories that go back to one report have phrases in common. */
static void
add_phrases(const onr_sketching *s, onr_sketch_document *doc)
{
    uint32_t hashes[PHRASES_MAX];
    size_t count = 0, kept = 0;
    for (size_t i = 0; i < s->facts->events.count; ++i) {
        count = hash_phrases(&s->facts->events.items[i].evidence, hashes, count);
    }
    for (size_t i = 0; i < s->facts->claims.count; ++i) {
        count = hash_phrases(&s->facts->claims.items[i].evidence, hashes, count);
    }
    qsort(hashes, count, sizeof(*hashes), compare_numbers);
    for (size_t i = 0; i < count; ++i) {
        if (!kept || hashes[kept - 1] != hashes[i]) {
            hashes[kept++] = hashes[i];
        }
    }
    doc->phrase_count = (uint16_t)kept;
    doc->phrases = onr_arena_array(s->pool->arena, kept, sizeof(*doc->phrases));
    if (kept) {
        memcpy(doc->phrases, hashes, kept * sizeof(*hashes));
    }
}

void
onr_sketching_words(const onr_sketching *s)
{
    onr_sketch_document *const doc = &s->to->document;
    add_title(s, s->facts->articles.items[0].title, doc);
    add_phrases(s, doc);
}

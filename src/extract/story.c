/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/story.h"

#include "base/sha256.h"

static uint32_t *
no_facts(onr_arena *arena, size_t count)
{
    uint32_t *const list = onr_arena_array(arena, count, sizeof(*list));
    memset(list, 0xFF, count * sizeof(*list));
    return list;
}

static void
add_article(const onr_story *story)
{
    const onr_document *const document = story->reading->document;
    onr_arena *const arena = story->arena;
    onr_article *const article = ONR_PUSH(arena, &story->facts->articles);
    article->title = onr_slice_copy(arena, document->title);
    article->url = onr_slice_copy(arena, document->url);
    article->input = onr_slice_copy(arena, document->input);
    article->publisher = onr_slice_copy(arena, document->publisher);
    article->language = onr_slice_copy(arena, document->language);
    for (size_t i = 0; i < document->author_count; i++) {
        *ONR_PUSH(arena, &article->authors) = onr_slice_copy(arena, document->authors[i]);
    }
    article->record = document->record;
    article->published = document->published;
    article->town = onr_slice_copy(
        arena, story->where.city.len ? story->where.city
                                     : onr_story_place(story, ONR_LIT("county")));
    onr_sha256_text(document->text, article->sha256);
}

static void
index_tokens(onr_story *story)
{
    const onr_reading *const reading = story->reading;
    for (size_t i = 0; i < reading->names.count; i++) {
        for (uint32_t t = reading->names.items[i].first; t < reading->names.items[i].last;
             t++) {
            story->name_at[t] = (uint32_t)i;
        }
    }
    for (size_t i = reading->mentions.count; i-- > 0;) {
        story->mention_at[reading->mentions.items[i].head] = (uint32_t)i;
    }
}

void
onr_story_init(onr_story *out, onr_arena *arena, const onr_lexicon *lexicon,
               const onr_reading *reading, onr_facts *facts)
{
    *out = (onr_story){
        .lexicon = lexicon,
        .arena = arena,
        .reading = reading,
        .index = onr_evidence_index_new(arena, reading->document->text),
        .where = onr_whereabouts_of(lexicon, arena, reading),
        .facts = facts,
        .mention_at = no_facts(arena, reading->tokens.count),
        .name_at = no_facts(arena, reading->tokens.count),
        .party_of = no_facts(arena, reading->entities.count),
        .place_of = no_facts(arena, reading->entities.count),
    };
    add_article(out);
    index_tokens(out);
}

static onr_span
tokens_span(const onr_reading *reading, uint32_t first, uint32_t last)
{
    if (first >= last) {
        return (onr_span){0, 0};
    }
    return (onr_span){reading->tokens.items[first].span.begin,
                      reading->tokens.items[last - 1].span.end};
}

uint32_t
onr_story_party_at(const onr_story *story, uint32_t token)
{
    const uint32_t mention = token == ONR_NONE ? ONR_NONE : story->mention_at[token];
    const uint32_t entity =
        mention == ONR_NONE ? ONR_NONE : story->reading->mentions.items[mention].entity;
    return entity < story->reading->entities.count ? story->party_of[entity]
                                                   : ONR_NO_FACT;
}

uint32_t
onr_story_name_head(const onr_story *story, const onr_name *name)
{
    uint32_t token = name->first;
    while (token < name->last && story->mention_at[token] == ONR_NONE) {
        ++token;
    }
    return token < name->last ? token : ONR_NONE;
}

onr_slice
onr_story_text(const onr_story *story, uint32_t first, uint32_t last)
{
    return onr_evidence_text(story->index, tokens_span(story->reading, first, last));
}

void
onr_story_cite(const onr_story *story, uint32_t first, uint32_t last,
               onr_evidence_list *list)
{
    onr_evidence_add(story->arena, story->index, tokens_span(story->reading, first, last),
                     list);
}

onr_slice
onr_story_place(const onr_story *story, onr_slice scope)
{
    const onr_whereabouts *const where = &story->where;
    if (onr_slice_equal(scope, ONR_LIT("city"))) {
        return where->city;
    }
    if (onr_slice_equal(scope, ONR_LIT("county"))) {
        return where->county.len > 0
                   ? onr_slice_join(story->arena, where->county, ONR_LIT(" County"))
                   : ONR_LIT("");
    }
    if (onr_slice_equal(scope, ONR_LIT("state"))) {
        return where->state;
    }
    if (onr_slice_equal(scope, where->town_type) && where->town.len > 0) {
        const onr_row *const row =
            onr_table_find(onr_lexicon_table(story->lexicon, "governments"), scope);
        const onr_slice pattern = onr_row_field(row, 1);
        return onr_slice_starts(pattern, ONR_LIT("*"))
                   ? onr_slice_join(story->arena, where->town,
                                    onr_slice_part(pattern, 1, pattern.len))
                   : where->town;
    }
    return ONR_LIT("");
}

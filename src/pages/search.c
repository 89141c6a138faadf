/* SPDX-License-Identifier: Apache-2.0 */
/* The index that site.js searches: for each two letters that a word can begin with a file of all that has such a word, so
   that a search reads one of them.  An entry is [words, label, page, kind, date]. */
#include "base/map.h"
#include "pages/site.h"
#include "resolve/slug.h"
#include "write/text.h"

enum { WORDS_MAX = 400 /* Bytes of the words of an entry */ };

typedef struct {
    onr_thing **items;
    size_t count, capacity;
} shard;

/** The file of a word: its first two letters; "other" for scripts other than ours. */
static onr_slice
shard_of(onr_arena *arena, onr_slice word)
{
    const unsigned char a = (unsigned char)word.ptr[0];
    const unsigned char b = word.len > 1 ? (unsigned char)word.ptr[1] : '_';
    return a >= 0x80 || b >= 0x80 ? ONR_LIT("other")
                                  : onr_slice_of(onr_arena_printf(arena, "%c%c", a, b));
}

static onr_slice
words_of(const onr_site *site, const onr_thing *thing)
{
    size_t count;
    onr_slice words = onr_slug_fold(site->page, thing->label);
    const onr_pair *const names = onr_thing_all(thing, ONR_IRI_skos_altLabel, &count);
    for (size_t i = 0; i < count && words.len < WORDS_MAX; ++i) {
        const onr_slice more = onr_slug_fold(site->page, names[i].object->text);
        if (onr_slice_find(words, more, 0) == SIZE_MAX) {
            words = onr_slice_of(
                onr_arena_printf(site->page, "%.*s %.*s", ONR_ARG(words), ONR_ARG(more)));
        }
    }
    return words;
}

/** Put a thing into the shards of its words, each once. */
static void
sort_in(const onr_site *site, onr_map *shards, onr_thing *thing)
{
    onr_slice rest = words_of(site, thing), word;
    while (onr_slice_split(&rest, ' ', &word)) {
        if (word.len == 0) {
            continue;
        }
        const onr_slice name = shard_of(site->page, word);
        void **const place = onr_map_get(shards, name)
                                 ? onr_map_at(shards, name)
                                 : onr_map_at(shards, onr_slice_copy(site->arena, name));
        if (!*place) {
            *place = onr_arena_alloc(site->arena, sizeof(shard));
        }
        shard *const s = *place;
        if (s->count == 0 || s->items[s->count - 1] != thing) {
            *ONR_PUSH(site->arena, s) = thing;
        }
    }
}

static bool
is_searched(const onr_thing *thing)
{
    return (thing->kind == ONR_THING_PERSON || thing->kind == ONR_THING_AGENCY ||
            thing->kind == ONR_THING_EVENT || thing->kind == ONR_THING_PLACE ||
            thing->kind == ONR_THING_ARTICLE) &&
           !onr_thing_first(thing, ONR_IRI_unnamed);
}

static void
put_entry(const onr_site *site, onr_sink *sink, const onr_thing *thing)
{
    onr_view *const view = onr_view_new(site->page);
    onr_site_put_thing(site, view, thing);
    const onr_slice kind = onr_view_find(view, ONR_LIT("kind"))->text;
    const onr_slice fields[] = {
        words_of(site, thing), thing->label, onr_view_find(view, ONR_LIT("href"))->text,
        thing->kind == ONR_THING_EVENT
            ? onr_site_join(site, kind, ONR_LIT(", "), onr_site_reserve(site, thing))
            : kind,
        thing->kind == ONR_THING_EVENT
            ? onr_site_date(site->words, site->page, onr_thing_text(thing, ONR_IRI_date))
            : ONR_LIT("")};
    for (size_t i = 0; i < ONR_COUNT(fields); ++i) {
        onr_sink_put_string(sink, i ? "," : "[");
        onr_text_put_string(sink, fields[i]);
    }
    onr_sink_put_string(sink, "]");
}

static onr_status
emit_shard(const onr_site *site, onr_slice name, const shard *s)
{
    onr_sink *sink;
    const char *const path =
        onr_arena_printf(site->arena, "search/%.*s.json", ONR_ARG(name));
    ONR_TRY(onr_folder_open_file(site->folder, path, &sink, site->err));
    onr_sink_put_string(sink, "[");
    for (size_t i = 0; i < s->count; ++i) {
        onr_arena_clear(site->page);
        onr_sink_put_string(sink, i ? ",\n" : "\n");
        put_entry(site, sink, s->items[i]);
    }
    onr_sink_put_string(sink, "\n]\n");
    return onr_folder_close_file(site->folder, sink, ONR_OK, site->err);
}

onr_status
onr_site_search(const onr_site *site)
{
    onr_map *const shards = onr_map_new(site->arena);
    onr_slice name;
    void *s;
    for (size_t i = 0; i < site->record->count; ++i) {
        onr_arena_clear(site->page);
        if (is_searched(&site->record->things[i])) {
            sort_in(site, shards, &site->record->things[i]);
        }
    }
    for (size_t i = 0; onr_map_entry(shards, i, &name, &s); ++i) {
        ONR_TRY(emit_shard(site, name, s));
    }
    onr_arena_clear(site->page);
    onr_view *const view = onr_site_view(site, onr_site_word(site->words, "search"));
    return onr_site_emit_plain(site, "search", view, "search.html", NULL);
}

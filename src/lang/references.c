/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/references.h"

#include "lang/sieves.h"

struct onr_references {
    const onr_lexicon *lexicon;
};

const onr_references *
onr_references_new(onr_arena *arena, const onr_lexicon *lexicon)
{
    onr_references *const references = onr_arena_alloc(arena, sizeof(*references));
    references->lexicon = lexicon;
    return references;
}

/* Whether a set is somebody: pronouns that nothing explains are nobody. */
static bool
is_somebody(const onr_clusters *clusters, uint32_t leader)
{
    const onr_cluster *const cluster = &clusters->items[leader];
    return clusters->reading->mentions.items[cluster->best].kind != ONR_MENTION_PRONOUN ||
           cluster->members.count > 0;
}

/* Where a noun phrase begins without its article and, unless it is an organisation's, its owner. */
static uint32_t
label_first(const onr_clusters *clusters, const onr_mention *mention, bool owned)
{
    const onr_token *const tokens = clusters->reading->tokens.items;
    uint32_t first = mention->first;
    first += first < mention->head && tokens[first].deprel == ONR_DEPREL_DET;
    for (uint32_t t = mention->first; t < mention->head; t++) {
        const bool own = tokens[t].head == mention->head;
        if (own && (tokens[t].deprel == ONR_DEPREL_DET ||
                    tokens[t].deprel == ONR_DEPREL_DET_PREDET)) {
            first = t + 1;
        } else if (own && tokens[t].deprel == ONR_DEPREL_NMOD_POSS &&
                   (!owned || tokens[t].upos == ONR_UPOS_PRON)) {
            first = clusters->tree->high[t];
        }
    }
    return first < mention->head ? first : mention->head;
}

static onr_slice
label_of(const onr_clusters *clusters, const onr_cluster *cluster)
{
    const onr_mention *const best = &clusters->reading->mentions.items[cluster->best];
    const onr_slice text = clusters->reading->document->text;
    if (cluster->label.len > 0 || best->kind == ONR_MENTION_PRONOUN) {
        return cluster->label;
    }
    if (best->kind == ONR_MENTION_NAME || clusters->tree == NULL) {
        return onr_slice_at(text, best->span);
    }
    const onr_token *const first =
        &clusters->reading->tokens
             .items[label_first(clusters, best, cluster->kind == ONR_ENTITY_AGENCY)];
    return onr_slice_part(text, first->span.begin, best->span.end);
}

static uint32_t
add_entity(const onr_clusters *clusters, onr_arena *arena, uint32_t leader)
{
    onr_reading *const reading = clusters->reading;
    const onr_cluster *const cluster = &clusters->items[leader];
    onr_entity *const entity = ONR_PUSH(arena, &reading->entities);
    entity->kind = cluster->members.count > 0 ? ONR_ENTITY_GROUP : cluster->kind;
    entity->label = label_of(clusters, cluster);
    entity->named =
        cluster->named || (cluster->label.len > 0 && cluster->kind == ONR_ENTITY_AGENCY);
    entity->gender = cluster->gender;
    entity->plural = cluster->plural == ONR_PLURAL_YES;
    entity->members = NULL;
    entity->member_count = 0;
    return (uint32_t)reading->entities.count - 1;
}

static bool
has_member(const onr_entity *entity, uint32_t member)
{
    for (size_t i = 0; i < entity->member_count; i++) {
        if (entity->members[i] == member) {
            return true;
        }
    }
    return false;
}

static void
set_members(const onr_clusters *clusters, onr_arena *arena)
{
    onr_reading *const reading = clusters->reading;
    for (uint32_t m = 0; m < clusters->count; m++) {
        const onr_cluster *const cluster = &clusters->items[m];
        const uint32_t index = reading->mentions.items[m].entity;
        if (cluster->parent != m || cluster->members.count == 0 || index == ONR_NONE) {
            continue;
        }
        onr_entity *const entity = &reading->entities.items[index];
        entity->members =
            onr_arena_array(arena, cluster->members.count, sizeof(*entity->members));
        for (size_t i = 0; i < cluster->members.count; i++) {
            const uint32_t member =
                reading->mentions.items[cluster->members.items[i]].entity;
            if (member != ONR_NONE && member != index && !has_member(entity, member)) {
                entity->members[entity->member_count++] = member;
            }
        }
    }
}

/* Each entity's mentions in order of text. */
static void
list_mentions(onr_arena *arena, onr_reading *reading)
{
    for (size_t i = 0; i < reading->entities.count; i++) {
        reading->entities.items[i].mention_count = 0;
    }
    for (size_t m = 0; m < reading->mentions.count; m++) {
        if (reading->mentions.items[m].entity != ONR_NONE) {
            reading->entities.items[reading->mentions.items[m].entity].mention_count++;
        }
    }
    for (size_t i = 0; i < reading->entities.count; i++) {
        onr_entity *const entity = &reading->entities.items[i];
        entity->mentions =
            onr_arena_array(arena, entity->mention_count, sizeof(*entity->mentions));
        entity->mention_count = 0;
    }
    for (size_t m = 0; m < reading->mentions.count; m++) {
        if (reading->mentions.items[m].entity != ONR_NONE) {
            onr_entity *const entity =
                &reading->entities.items[reading->mentions.items[m].entity];
            entity->mentions[entity->mention_count++] = (uint32_t)m;
        }
    }
}

static void
write_entities(const onr_clusters *clusters, onr_arena *arena)
{
    onr_reading *const reading = clusters->reading;
    for (uint32_t m = 0; m < clusters->count; m++) {
        onr_mention *const mention = &reading->mentions.items[m];
        const uint32_t leader = onr_clusters_leader(clusters, m);
        if (leader == m) {
            mention->entity =
                is_somebody(clusters, m) ? add_entity(clusters, arena, m) : ONR_NONE;
        } else {
            mention->entity = reading->mentions.items[leader].entity;
        }
        if (mention->name != ONR_NONE) {
            reading->names.items[mention->name].entity = mention->entity;
        }
    }
    set_members(clusters, arena);
    list_mentions(arena, reading);
}

void
onr_references_find(const onr_references *references, onr_arena *arena,
                    onr_reading *reading)
{
    onr_tree tree;
    onr_mention_traits_list traits = {0};
    onr_clusters clusters;
    bool trees = false;
    for (size_t i = 0; i < reading->tokens.count && !trees; i++) {
        trees = reading->tokens.items[i].head != ONR_NONE;
    }
    if (trees) {
        onr_tree_init(&tree, arena, reading);
    }
    onr_mentions_find(references->lexicon, arena, trees ? &tree : NULL, reading, &traits);
    onr_clusters_init(&clusters, arena, references->lexicon, trees ? &tree : NULL,
                      reading, traits.items);
    onr_sieve_people(&clusters);
    onr_sieve_agencies(&clusters);
    if (trees) {
        onr_sieve_governments(&clusters);
    }
    onr_sieve_places(&clusters);
    if (trees) {
        onr_sieve_constructions(&clusters);
        onr_sieve_couples(&clusters);
        onr_sieve_nominals(&clusters);
        onr_sieve_openings(&clusters);
        onr_sieve_pronouns(&clusters);
        onr_sieve_owned(&clusters);
    }
    write_entities(&clusters, arena);
}

void
onr_references_attach_speakers(const onr_references *references, onr_arena *arena,
                               onr_reading *reading)
{
    const onr_table *const pronouns = onr_lexicon_table(references->lexicon, "pronouns");
    size_t m = 0;
    for (size_t q = 0; q < reading->quotes.count; q++) {
        const onr_quote *const quote = &reading->quotes.items[q];
        while (m < reading->mentions.count &&
               reading->mentions.items[m].head < quote->first) {
            m++;
        }
        for (;
             m < reading->mentions.count && reading->mentions.items[m].head < quote->last;
             m++) {
            onr_mention *const mention = &reading->mentions.items[m];
            const onr_row *const row = onr_table_find(
                pronouns, onr_symbol_slice(reading->tokens.items[mention->head].lower));
            if (mention->kind == ONR_MENTION_PRONOUN && quote->speaker != ONR_NONE &&
                onr_slice_equal(onr_row_field(row, 1), ONR_LIT("1")) &&
                onr_slice_equal(onr_row_field(row, 2), ONR_LIT("s"))) {
                mention->entity = quote->speaker;
            }
        }
    }
    list_mentions(arena, reading);
}

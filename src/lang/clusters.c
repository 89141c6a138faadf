/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/clusters.h"

static void
call_by_title(onr_clusters *clusters, uint32_t mention, const onr_name *name)
{
    const onr_table *const titles = onr_lexicon_table(clusters->lexicon, "titles");
    const onr_table *const people = onr_lexicon_table(clusters->lexicon, "person-nouns");
    const onr_token *const tokens = clusters->reading->tokens.items;
    for (uint32_t t = name->title_first; t < name->title_last; t++) {
        size_t length;
        const onr_row *const title = onr_table_match(
            titles, &tokens[t].lower, sizeof(*tokens), name->title_last - t, &length);
        if (title == NULL) {
            continue;
        }
        const onr_slice full = onr_row_field(title, 1);
        size_t last = full.len;
        while (last > 0 && full.ptr[last - 1] != ' ') {
            last--;
        }
        const onr_row *const row =
            onr_table_find(people, onr_slice_part(full, last, full.len));
        onr_clusters_call(clusters, mention, full, onr_row_field(row, 3));
        t += (uint32_t)length - 1;
    }
}

void
onr_clusters_init(onr_clusters *out, onr_arena *arena, const onr_lexicon *lexicon,
                  const onr_tree *tree, onr_reading *reading,
                  const onr_mention_traits *traits)
{
    const size_t count = reading->mentions.count;
    *out = (onr_clusters){
        .arena = arena,
        .lexicon = lexicon,
        .tree = tree,
        .reading = reading,
        .traits = traits,
        .rank_modifiers = onr_lexicon_table(lexicon, "rank-modifiers"),
        .items = onr_arena_array(arena, count, sizeof(*out->items)),
        .count = count,
        .mention_at =
            onr_arena_array(arena, reading->tokens.count, sizeof(*out->mention_at)),
    };
    memset(out->mention_at, 0xFF, reading->tokens.count * sizeof(*out->mention_at));
    for (uint32_t i = 0; i < count; i++) {
        const onr_mention *const mention = &reading->mentions.items[i];
        onr_cluster *const cluster = &out->items[i];
        *cluster = (onr_cluster){
            .parent = i,
            .kind = traits[i].kind,
            .gender = traits[i].gender,
            .plural = traits[i].plural,
            .named = (mention->kind == ONR_MENTION_NAME &&
                      traits[i].kind != ONR_ENTITY_GROUP) ||
                     traits[i].agency != NULL,
            .age = traits[i].age,
            .name = traits[i].name,
            .agency = traits[i].agency,
            .key = traits[i].key,
            .best = i,
        };
        *ONR_PUSH(arena, &cluster->mentions) = i;
        out->mention_at[mention->head] = i;
        if (traits[i].row != NULL) {
            onr_clusters_call(out, i, traits[i].noun, onr_row_field(traits[i].row, 3));
        } else if (cluster->named && traits[i].kind == ONR_ENTITY_PERSON) {
            call_by_title(out, i, &reading->names.items[mention->name]);
        }
    }
}

uint32_t
onr_clusters_leader(const onr_clusters *clusters, uint32_t mention)
{
    while (clusters->items[mention].parent != mention) {
        mention = clusters->items[mention].parent;
    }
    return mention;
}

onr_cluster *
onr_clusters_of(const onr_clusters *clusters, uint32_t mention)
{
    return &clusters->items[onr_clusters_leader(clusters, mention)];
}

static bool
kinds_fit(const onr_cluster *a, const onr_cluster *b)
{
    return a->kind == b->kind;
}

static bool
genders_fit(onr_gender a, onr_gender b)
{
    return a == b || a == ONR_GENDER_UNKNOWN || b == ONR_GENDER_UNKNOWN;
}

static bool
numbers_fit(onr_plurality a, onr_plurality b)
{
    return a == b || a == ONR_PLURAL_UNKNOWN || b == ONR_PLURAL_UNKNOWN;
}

static bool
names_fit(const onr_clusters *clusters, const onr_cluster *a, const onr_cluster *b)
{
    return !a->named || !b->named || a->kind != ONR_ENTITY_PERSON ||
           onr_person_names_compare(clusters->lexicon, &a->name, &b->name) !=
               ONR_NAMES_DIFFER;
}

bool
onr_clusters_fit(const onr_clusters *clusters, uint32_t a, uint32_t b)
{
    const onr_cluster *const x = onr_clusters_of(clusters, a), *const y = onr_clusters_of(
                                                                   clusters, b);
    return x != y && kinds_fit(x, y) && genders_fit(x->gender, y->gender) &&
           numbers_fit(x->plural, y->plural) &&
           (x->age == 0 || y->age == 0 || x->age == y->age) && names_fit(clusters, x, y);
}

/* "[Calvin] Orr": an editor's hand in a quotation. */
static bool
is_edited(const onr_clusters *clusters, const onr_mention *mention)
{
    const onr_slice text = onr_slice_at(clusters->reading->document->text, mention->span);
    return onr_slice_find(text, ONR_LIT("["), 0) != SIZE_MAX;
}

/* Names before noun phrases before pronouns; then the fuller name; then the phrase of more words. */
static bool
is_better_label(const onr_clusters *clusters, uint32_t a, uint32_t b)
{
    const onr_mention *const x = &clusters->reading->mentions.items[a],
                             *const y = &clusters->reading->mentions.items[b];
    if (x->kind != y->kind) {
        return x->kind < y->kind;
    }
    if (x->kind != ONR_MENTION_NAME) {
        return false;
    }
    const bool first_edited = is_edited(clusters, x),
               second_edited = is_edited(clusters, y);
    if (first_edited != second_edited) {
        return second_edited;
    }
    const onr_mention_traits *const s = &clusters->traits[a], *const t =
                                                                  &clusters->traits[b];
    if (s->kind == ONR_ENTITY_PERSON && s->name.count != t->name.count) {
        return s->name.count > t->name.count;
    }
    return s->key.len > t->key.len;
}

static void
join_names(onr_cluster *to, const onr_cluster *from)
{
    const onr_slice suffix =
        to->name.suffix.len > 0 ? to->name.suffix : from->name.suffix;
    const onr_slice nickname =
        to->name.nickname.len > 0 ? to->name.nickname : from->name.nickname;
    if (from->name.count > to->name.count) {
        to->name = from->name;
    }
    to->name.suffix = suffix;
    to->name.nickname = nickname;
    if (from->key.len > to->key.len) {
        to->key = from->key;
    }
    if (to->agency == NULL ||
        (from->agency != NULL && from->agency->count > to->agency->count)) {
        to->agency = from->agency;
    }
}

void
onr_clusters_join(onr_clusters *clusters, uint32_t a, uint32_t b)
{
    uint32_t lead = onr_clusters_leader(clusters, a),
             follow = onr_clusters_leader(clusters, b);
    if (lead == follow) {
        return;
    }
    if (follow < lead) {
        const uint32_t swap = lead;
        lead = follow;
        follow = swap;
    }
    onr_cluster *const to = &clusters->items[lead];
    onr_cluster *const from = &clusters->items[follow];
    from->parent = lead;
    if (!to->named && from->named) {
        to->kind = from->kind;
    }
    to->gender = to->gender == ONR_GENDER_UNKNOWN ? from->gender : to->gender;
    to->plural = to->plural == ONR_PLURAL_UNKNOWN ? from->plural : to->plural;
    to->named = to->named || from->named;
    to->age = to->age > 0 ? to->age : from->age;
    to->best = is_better_label(clusters, from->best, to->best) ? from->best : to->best;
    to->label = to->label.len > 0 ? to->label : from->label;
    join_names(to, from);
    for (size_t i = 0; i < from->nouns.count; i++) {
        onr_clusters_call(clusters, lead, from->nouns.items[i].noun,
                          from->nouns.items[i].family);
    }
    for (size_t i = 0; i < from->mentions.count; i++) {
        *ONR_PUSH(clusters->arena, &to->mentions) = from->mentions.items[i];
    }
    for (size_t i = 0; i < from->members.count; i++) {
        *ONR_PUSH(clusters->arena, &to->members) = from->members.items[i];
    }
}

void
onr_clusters_call(onr_clusters *clusters, uint32_t mention, onr_slice noun,
                  onr_slice family)
{
    onr_cluster *const cluster = onr_clusters_of(clusters, mention);
    for (size_t i = 0; i < cluster->nouns.count; i++) {
        if (onr_slice_equal(cluster->nouns.items[i].noun, noun)) {
            return;
        }
    }
    *ONR_PUSH(clusters->arena, &cluster->nouns) =
        (onr_role_noun){noun, onr_noun_family(family)};
}

onr_slice
onr_noun_family(onr_slice field)
{
    if (onr_slice_equal(field, ONR_LIT("-"))) {
        return ONR_LIT("");
    }
    return onr_slice_starts(field, ONR_LIT("<")) ? onr_slice_part(field, 1, field.len)
                                                 : field;
}

/* "chief" is the end of "police chief", but not of "deputy chief". */
static bool
is_tail(const onr_clusters *clusters, onr_slice longer, onr_slice shorter)
{
    onr_slice front = onr_slice_part(
        longer, 0, longer.len > shorter.len ? longer.len - shorter.len : 0);
    onr_slice word;
    while (front.len > 0 && onr_slice_split(&front, ' ', &word)) {
        if (onr_table_find(clusters->rank_modifiers, word) != NULL) {
            return false;
        }
    }
    return longer.len > shorter.len && onr_slice_ends(longer, shorter) &&
           longer.ptr[longer.len - shorter.len - 1] == ' ';
}

/* The attorney is not the district attorney. */
static bool
families_fit(onr_slice a, onr_slice b)
{
    return a.len == 0 || b.len == 0 || onr_slice_equal(a, b);
}

bool
onr_clusters_is_called(const onr_clusters *clusters, const onr_cluster *cluster,
                       onr_slice noun, onr_slice family)
{
    for (size_t i = 0; i < cluster->nouns.count; i++) {
        const onr_slice own = cluster->nouns.items[i].noun;
        if (onr_slice_equal(own, noun) ||
            (families_fit(cluster->nouns.items[i].family, family) &&
             (is_tail(clusters, own, noun) || is_tail(clusters, noun, own)))) {
            return true;
        }
    }
    return false;
}

bool
onr_clusters_is_of_family(const onr_cluster *cluster, onr_slice family)
{
    for (size_t i = 0; i < cluster->nouns.count; i++) {
        if (family.len > 0 && onr_slice_equal(cluster->nouns.items[i].family, family)) {
            return true;
        }
    }
    return false;
}

void
onr_couple_join(onr_clusters *clusters, onr_couple *couple, uint32_t mention)
{
    if (couple->group != ONR_NONE) {
        onr_clusters_join(clusters, couple->group, mention);
        return;
    }
    couple->group = mention;
    onr_cluster *const group = onr_clusters_of(clusters, mention);
    group->members.count = 0;
    for (size_t i = 0; i < couple->count; i++) {
        *ONR_PUSH(clusters->arena, &group->members) = couple->items[i];
    }
}

onr_known
onr_known_new(const onr_clusters *clusters)
{
    return (onr_known){
        onr_arena_array(clusters->arena, clusters->count, sizeof(uint32_t)),
        onr_arena_array(clusters->arena, clusters->count, sizeof(uint32_t)), 0};
}

void
onr_known_meet(onr_known *known, onr_clusters *clusters, uint32_t mention,
               onr_known_score score)
{
    int32_t best = 0;
    size_t choice = known->count;
    for (size_t i = 0; i < known->count; i++) {
        const int32_t value = score(clusters, known->items[i], known->last[i], mention);
        if (value > best) {
            best = value;
            choice = i;
        }
    }
    if (choice == known->count) {
        known->items[known->count++] = mention;
    } else {
        onr_clusters_join(clusters, known->items[choice], mention);
    }
    known->last[choice] = mention;
}

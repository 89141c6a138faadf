/* SPDX-License-Identifier: Apache-2.0 */
/* Behind "the city" stands a government, and a place named as if it were somebody is one too ("Ashby sued").  Which city "the
   city" is, the story tells by naming it: alone, in its bodies ("Ashby Police Department"), or as "the city of Ashby". */
#include "lang/sieves.h"

#include "base/utf8.h"
#include "lang/acting.h"
#include "lang/placename.h"

enum {
    SCORE_OF = 12,   /* "the city of Ashby" */
    SCORE_BODY = 3,  /* "Ashby Police Department" */
    SCORE_PLACE = 2, /* "in Ashby" */
};

/* A place that may have a government. */
typedef struct {
    onr_slice key;  /* In small letters, without "county" and the like */
    onr_slice name; /* As it is written, without them */
    onr_slice type; /* "city", "county", "state", ...; empty if not known */
    bool worded;    /* The story itself says which type: "the city of Ashby" */
    int32_t score;
    uint32_t sentence;   /* Where it was last named, or ONR_NONE */
    uint32_t government; /* Mention that stands for its government, or ONR_NONE */
} place;

typedef struct {
    onr_clusters *clusters;
    const onr_table *types, *places, *states, *nouns, *heads, *articles;
    const onr_token *tokens;
    onr_slice usual; /* What the story calls its town: "city", "borough", ... */
    struct {
        place *items;
        size_t count, capacity;
    } all;
} finder;

static onr_slice
lower_of(const finder *f, uint32_t token)
{
    return onr_symbol_slice(f->tokens[token].lower);
}

static onr_slice
text_of(const finder *f, uint32_t first, uint32_t last)
{
    return onr_slice_part(f->clusters->reading->document->text,
                          f->tokens[first].span.begin, f->tokens[last - 1].span.end);
}

/* What kind of place a name is, by the gazetteer. */
static onr_slice
known_type(const finder *f, onr_slice key)
{
    if (onr_table_find(f->states, key) != NULL) {
        return ONR_LIT("state");
    }
    onr_slice spaced = onr_slice_copy(f->clusters->arena, key);
    return onr_row_field(onr_table_find(f->places, spaced), 1);
}

static place *
place_of(finder *f, onr_slice name, onr_slice type)
{
    const onr_slice key = onr_utf8_lower(f->clusters->arena, name);
    for (size_t i = 0; i < f->all.count; i++) {
        place *const known = &f->all.items[i];
        if ((onr_slice_equal(known->key, key) ||
             onr_words_differ_in_a_letter(known->key, key)) &&
            (known->type.len == 0 || type.len == 0 ||
             onr_slice_equal(known->type, type))) {
            known->type = known->type.len > 0 ? known->type : type;
            known->name = onr_place_is_shouted(known->name) ? name : known->name;
            return known;
        }
    }
    *ONR_PUSH(f->clusters->arena, &f->all) =
        (place){.key = key,
                .name = name,
                .type = type.len > 0 ? type : known_type(f, key),
                .sentence = ONR_NONE,
                .government = ONR_NONE};
    return &f->all.items[f->all.count - 1];
}

/* A place's name begins with a capital, is no street or building, and has no "of" in it. */
static bool
is_place_name(const finder *f, uint32_t first, uint32_t last)
{
    size_t width;
    const onr_slice form = onr_symbol_slice(f->tokens[first].form);
    const onr_slice head =
        onr_row_field(onr_table_find(f->heads, lower_of(f, last - 1)), 1);
    if (last == first + 1 && onr_table_find(f->types, lower_of(f, first)) != NULL) {
        return false;
    }
    for (uint32_t t = first; t < last; t++) {
        if (onr_symbol_is(f->tokens[t].lower, "of") ||
            onr_symbol_is(f->tokens[t].lower, "the")) {
            return false;
        }
    }
    return onr_utf8_is_upper(onr_utf8_read(form, 0, &width)) &&
           !onr_slice_equal(head, ONR_LIT("street")) &&
           !onr_slice_equal(head, ONR_LIT("building"));
}

/* A place with its type as the story says it. */
static place *
worded_place(finder *f, onr_slice name, onr_slice type)
{
    place *const of = place_of(f, name, type);
    of->worded = true;
    return of;
}

/* "Tarrant County" is the county Tarrant, "City of Ashby" the city Ashby; null for a name without a word of that kind. */
static place *
place_by_word(finder *f, uint32_t first, uint32_t last)
{
    if (last - first < 2) {
        return NULL;
    }
    if (last - first > 2 && onr_symbol_is(f->tokens[first + 1].lower, "of") &&
        onr_table_find(f->types, lower_of(f, first)) != NULL &&
        is_place_name(f, first + 2, last)) {
        return worded_place(f, text_of(f, first + 2, last), lower_of(f, first));
    }
    const onr_slice word = lower_of(f, last - 1);
    const onr_slice pattern = onr_row_field(onr_table_find(f->types, word), 1);
    return onr_slice_starts(pattern, ONR_LIT("*")) && is_place_name(f, first, last - 1)
               ? worded_place(f, text_of(f, first, last - 1), word)
               : NULL;
}

/* The place in the name of one of its bodies: all before the noun for a body. */
static void
count_body(finder *f, const onr_mention *mention)
{
    for (uint32_t t = mention->first + 1; t < mention->last; t++) {
        size_t length;
        const onr_row *const noun =
            onr_table_match(f->nouns, &f->tokens[t].lower, sizeof(*f->tokens),
                            mention->last - t, &length);
        if (noun == NULL) {
            continue;
        }
        if (onr_slice_equal(onr_row_field(noun, 2), ONR_LIT("local")) &&
            is_place_name(f, mention->first, t)) {
            place *const body = place_by_word(f, mention->first, t);
            place *const known =
                body != NULL ? body
                             : place_of(f, text_of(f, mention->first, t), ONR_LIT(""));
            known->score += SCORE_BODY;
        }
        return;
    }
}

static void
count_places(finder *f)
{
    const onr_clusters *const clusters = f->clusters;
    for (uint32_t m = 0; m < clusters->count; m++) {
        const onr_mention *const mention = &clusters->reading->mentions.items[m];
        if (clusters->traits[m].agency != NULL) {
            count_body(f, mention);
        } else if (clusters->traits[m].kind == ONR_ENTITY_PLACE &&
                   mention->kind == ONR_MENTION_NAME &&
                   is_place_name(f, mention->first, mention->last)) {
            place *const worded = place_by_word(f, mention->first, mention->last);
            place *const known =
                worded != NULL
                    ? worded
                    : place_of(f, text_of(f, mention->first, mention->last), ONR_LIT(""));
            known->score +=
                onr_place_is_before_title(f->clusters, m) ? SCORE_BODY : SCORE_PLACE;
        }
    }
}

/* "Ashby City" of "Ashby City Hall" is Ashby where the story knows that. */
static void
merge_cities(finder *f)
{
    for (size_t i = 0; i < f->all.count; i++) {
        place *const longer = &f->all.items[i];
        if (!onr_slice_ends(longer->key, ONR_LIT(" city"))) {
            continue;
        }
        const onr_slice front =
            onr_slice_part(longer->key, 0, longer->key.len - strlen(" city"));
        for (size_t j = 0; j < f->all.count; j++) {
            if (onr_slice_equal(f->all.items[j].key, front)) {
                f->all.items[j].score += longer->score;
                longer->score = 0;
            }
        }
    }
}

/* Whether a token tells what the story's town is: "the borough", "borough officials", "Borough Council", "Ashby Borough",
   not "the borough of Reading" next to it. */
static bool
tells_type(const finder *f, uint32_t token, const char *type)
{
    const onr_token *const noun = &f->tokens[token];
    if (!onr_symbol_is(noun->lower, type)) {
        return false;
    }
    const bool last = token + 1 == f->clusters->reading->tokens.count;
    const bool named = !last && onr_symbol_is(f->tokens[token + 1].lower, "of");
    const bool definite =
        token > 0 && f->tokens[token - 1].upos == ONR_UPOS_DET &&
        onr_slice_equal(
            onr_row_field(onr_table_find(f->articles, lower_of(f, token - 1)), 1),
            ONR_LIT("definite"));
    const bool body = !last && (f->tokens[token + 1].upos == ONR_UPOS_NOUN ||
                                f->tokens[token + 1].upos == ONR_UPOS_PROPN);
    return !named && (definite || body || noun->form != noun->lower);
}

/* The noun for a town that the story uses most; "city" for none. */
static onr_slice
usual_type(const finder *f)
{
    static const char *const towns[] = {"city", "town", "village", "borough", "township"};
    size_t best = 0, choice = 0;
    for (size_t i = 0; i < ONR_COUNT(towns); i++) {
        size_t count = 0;
        for (uint32_t t = 0; t < f->clusters->reading->tokens.count; t++) {
            count += tells_type(f, t, towns[i]);
        }
        if (count > best) {
            best = count;
            choice = i;
        }
    }
    return onr_slice_of(towns[choice]);
}

/* "City of *" with the place put in. */
static onr_slice
government_name(const finder *f, const place *of, onr_slice type)
{
    const onr_row *const state = onr_table_find(f->states, of->key);
    if (state != NULL && (type.len == 0 || onr_slice_equal(type, ONR_LIT("state")) ||
                          onr_slice_equal(type, ONR_LIT("commonwealth")))) {
        return onr_row_field(state, 2);
    }
    onr_slice pattern = onr_row_field(onr_table_find(f->types, type), 1);
    pattern = pattern.len > 0 ? pattern : ONR_LIT("City of *");
    const size_t star = onr_slice_find(pattern, ONR_LIT("*"), 0);
    onr_arena *const arena = f->clusters->arena;
    const onr_slice front = onr_slice_join(arena, onr_slice_part(pattern, 0, star),
                                           onr_place_spoken(arena, of->name));
    return onr_slice_join(arena, front, onr_slice_part(pattern, star + 1, pattern.len));
}

static bool
is_state_noun(onr_slice type)
{
    return onr_slice_equal(type, ONR_LIT("state")) ||
           onr_slice_equal(type, ONR_LIT("commonwealth"));
}

static bool
type_fits(const place *candidate, onr_slice type)
{
    const onr_slice own = candidate->type;
    const bool state = is_state_noun(type);
    if (state || onr_slice_equal(own, ONR_LIT("state"))) {
        return state && onr_slice_equal(own, ONR_LIT("state"));
    }
    if (onr_slice_equal(type, ONR_LIT("city hall"))) {
        return own.len == 0 || onr_slice_equal(own, ONR_LIT("city"));
    }
    const bool county = onr_slice_equal(type, ONR_LIT("county")) ||
                        onr_slice_equal(type, ONR_LIT("parish"));
    return onr_slice_equal(own, type) || (own.len == 0 && !county) ||
           (onr_slice_equal(own, ONR_LIT("city")) && !candidate->worded &&
            !onr_slice_equal(type, ONR_LIT("county")) &&
            !onr_slice_equal(type, ONR_LIT("parish")));
}

/* The state that the gazetteer gives the city named most, if the story names that state. */
static place *
state_of_main_city(finder *f)
{
    const place *city = NULL;
    for (size_t i = 0; i < f->all.count; i++) {
        const place *const candidate = &f->all.items[i];
        if (type_fits(candidate, ONR_LIT("city")) &&
            (city == NULL || candidate->score > city->score)) {
            city = candidate;
        }
    }
    const onr_slice state = city == NULL
                                ? ONR_LIT("")
                                : onr_row_field(onr_table_find(f->places, city->key), 3);
    for (size_t i = 0; state.len > 0 && i < f->all.count; i++) {
        if (onr_slice_equal_nocase(f->all.items[i].key, state)) {
            return &f->all.items[i];
        }
    }
    return NULL;
}

/* The place that the story most likely means by "the city". */
static place *
likeliest(finder *f, onr_slice type, uint32_t sentence)
{
    place *best = NULL;
    if (is_state_noun(type)) {
        place *const state = state_of_main_city(f);
        if (state != NULL) {
            return state;
        }
    }
    for (size_t i = 0; i < f->all.count; i++) {
        place *const near = &f->all.items[i];
        if (near->sentence != ONR_NONE && near->sentence + 1 >= sentence &&
            type_fits(near, type) && (best == NULL || near->sentence >= best->sentence)) {
            best = near;
        }
    }
    if (best != NULL) {
        return best;
    }
    for (size_t i = 0; i < f->all.count; i++) {
        place *const candidate = &f->all.items[i];
        if (type_fits(candidate, type) &&
            (best == NULL || candidate->score > best->score)) {
            best = candidate;
        }
    }
    return best;
}

/* "Of Ashby" after "the city". */
static place *
named_behind(finder *f, const onr_mention *mention, onr_slice type)
{
    uint32_t modifier = ONR_NONE;
    while ((modifier = onr_tree_child(f->clusters->tree, mention->head, ONR_DEPREL_NMOD,
                                      modifier)) != ONR_NONE) {
        const uint32_t name = f->clusters->mention_at[modifier];
        if (name != ONR_NONE && f->clusters->traits[name].kind == ONR_ENTITY_PLACE &&
            onr_tree_has(f->clusters->tree, modifier, ONR_DEPREL_CASE, "of")) {
            const onr_mention *const of = &f->clusters->reading->mentions.items[name];
            place *const found =
                place_of(f, text_of(f, of->first, of->last), ONR_LIT(""));
            found->type = type;
            found->worded = true;
            found->score += SCORE_OF;
            return found;
        }
    }
    return NULL;
}

static void
stand_for(finder *f, uint32_t mention, place *of, onr_slice type, bool acting)
{
    onr_clusters *const clusters = f->clusters;
    onr_cluster *const own = onr_clusters_of(clusters, mention);
    if (of->government == ONR_NONE) {
        of->government = mention;
        own->label = government_name(f, of, type);
    } else {
        onr_clusters_join(clusters, of->government, mention);
    }
    onr_cluster *const government = onr_clusters_of(clusters, mention);
    const bool body = acting || government->kind == ONR_ENTITY_AGENCY;
    government->kind = body ? ONR_ENTITY_AGENCY : ONR_ENTITY_PLACE;
}

/* "The city", not "cities" or the verb "states". */
static bool
is_government_noun(const finder *f, uint32_t mention)
{
    const onr_mention *const own = &f->clusters->reading->mentions.items[mention];
    return own->kind == ONR_MENTION_NOMINAL &&
           onr_table_find(f->types, f->clusters->traits[mention].noun) != NULL &&
           f->tokens[own->head].upos == ONR_UPOS_NOUN &&
           f->tokens[own->head].xpos != ONR_XPOS_NNS;
}

/* Keep where each place was named last. */
static void
note_place(finder *f, uint32_t mention, uint32_t sentence)
{
    const onr_mention *const own = &f->clusters->reading->mentions.items[mention];
    if (own->kind != ONR_MENTION_NAME ||
        f->clusters->traits[mention].kind != ONR_ENTITY_PLACE) {
        return;
    }
    const onr_slice text = text_of(f, own->first, own->last);
    for (size_t i = 0; i < f->all.count; i++) {
        if (onr_slice_equal_nocase(f->all.items[i].key, text)) {
            f->all.items[i].sentence = sentence;
        }
    }
}

static void
find_governments(finder *f)
{
    onr_clusters *const clusters = f->clusters;
    for (uint32_t m = 0; m < clusters->count; m++) {
        const onr_mention *const mention = &clusters->reading->mentions.items[m];
        const onr_mention_traits *const traits = &clusters->traits[m];
        const uint32_t sentence = f->tokens[mention->head].sentence;
        note_place(f, m, sentence);
        const bool hall = onr_slice_equal(traits->key, ONR_LIT("city hall"));
        if (hall || is_government_noun(f, m)) {
            const onr_slice noun = hall ? traits->key : traits->noun;
            place *of = named_behind(f, mention, noun);
            of = of != NULL ? of : likeliest(f, noun, sentence);
            clusters->items[m].kind = ONR_ENTITY_PLACE;
            if (of != NULL && traits->article != ONR_ARTICLE_INDEFINITE &&
                traits->article != ONR_ARTICLE_OTHER) {
                stand_for(f, m, of, noun, onr_place_is_acting(f->clusters, m));
            }
        } else if (mention->kind == ONR_MENTION_NAME &&
                   traits->kind == ONR_ENTITY_PLACE &&
                   onr_place_is_acting(f->clusters, m) &&
                   is_place_name(f, mention->first, mention->last)) {
            place *const worded = place_by_word(f, mention->first, mention->last);
            place *const of =
                worded != NULL
                    ? worded
                    : place_of(f, text_of(f, mention->first, mention->last), ONR_LIT(""));
            if (!onr_slice_equal(of->type, ONR_LIT("region"))) {
                stand_for(f, m, of, of->type.len > 0 ? of->type : f->usual, true);
            }
        } else if (traits->agency != NULL) {
            place *const of = place_by_word(f, mention->first, mention->last);
            if (of != NULL) {
                stand_for(f, m, of, of->type, true);
            }
        }
    }
}

void
onr_sieve_governments(onr_clusters *clusters)
{
    finder f = {
        .clusters = clusters,
        .types = onr_lexicon_table(clusters->lexicon, "governments"),
        .places = onr_lexicon_table(clusters->lexicon, "places"),
        .states = onr_lexicon_table(clusters->lexicon, "states"),
        .heads = onr_lexicon_table(clusters->lexicon, "place-heads"),
        .nouns = onr_lexicon_table(clusters->lexicon, "agency-nouns"),
        .articles = onr_lexicon_table(clusters->lexicon, "articles"),
        .tokens = clusters->reading->tokens.items,
    };
    f.usual = usual_type(&f);
    count_places(&f);
    merge_cities(&f);
    find_governments(&f);
}

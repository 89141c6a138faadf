/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/casting.h"

#include "extract/company.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum {
    NAMES_MAX = 64, ///< Classes, kinds of party, groups of titles
    FAR_SENTENCES =
        6, ///< Parties that are mentioned farther away are weighed only if they rank high
    DISTANCES = 5,
    NUMBER_MAX = 16,
};

/* How a party came to the role in the rules' eyes. */
enum { FOUND_NOT, FOUND_HERE, FOUND_IMPLIED, FOUND_COUNT };

/* Templates of features: name, then the sizes of the two value sets that it joins. */
#define TEMPLATES(X)                                                                     \
    X(BIAS, "bias", SET_ONE, SET_ONE)                                                    \
    X(KIND, "kind", SET_KIND, SET_FOUND)                                                 \
    X(CLASS_KIND, "class-kind", SET_CLASS, SET_KIND)                                     \
    X(CLASS_FOUND, "class-found", SET_CLASS, SET_FOUND)                                  \
    X(ELSEWHERE, "elsewhere", SET_ROLE, SET_FOUND)                                       \
    X(TAKEN, "taken", SET_TAKEN, SET_FOUND)                                              \
    X(CLASS_TAKEN, "class-taken", SET_CLASS, SET_TAKEN)                                  \
    X(NEAR, "near", SET_NEAR, SET_FOUND)                                                 \
    X(BLAME, "blame", SET_RANK, SET_FOUND)                                               \
    X(HARM, "harm", SET_RANK, SET_FOUND)                                                 \
    X(OFFICE, "office", SET_RANK, SET_FOUND)                                             \
    X(SALIENCE, "salience", SET_RANK, SET_FOUND)                                         \
    X(EMPLOYER, "employer", SET_TWO, SET_FOUND)                                          \
    X(TITLE, "title", SET_TITLE, SET_FOUND)                                              \
    X(CONCERNED, "concerned", SET_ROLE, SET_FOUND)                                       \
    X(TOLD, "told", SET_TOLD, SET_FOUND)                                                 \
    X(CLASS_BLAME, "class-blame", SET_CLASS, SET_RANK)

typedef enum {
#define X(id, name, a, b) F_##id,
    TEMPLATES(X)
#undef X
        F_COUNT
} template_id;

typedef enum {
    SET_ONE,
    SET_TWO,
    SET_KIND,
    SET_CLASS,
    SET_FOUND,
    SET_ROLE,
    SET_TAKEN,
    SET_NEAR,
    SET_RANK,
    SET_TITLE,
    SET_TOLD,
    SET_COUNT
} value_set;

static const struct {
    const char *name;
    value_set a, b;
} templates[F_COUNT] = {
#define X(id, name, a, b) {name, a, b},
    TEMPLATES(X)
#undef X
};

struct onr_casting {
    const onr_lexicon *lexicon;
    onr_slice names[SET_COUNT][NAMES_MAX]; ///< Of values that have names, else empty
    size_t size[SET_COUNT];
    size_t offset[F_COUNT]; ///< Where a template's weights begin
    size_t width;           ///< Weights of a role
    float *weights;         ///< [ONR_ROLE_COUNT][width]
    double keep, add;       ///< Least probabilities to stay and to come in
    bool fitted;
};

typedef struct {
    uint16_t a[F_COUNT], b[F_COUNT];
} features;

// --- weights ---

static void
take_names(onr_casting *casting, onr_arena *arena, value_set set, const char *table,
           size_t field)
{
    const onr_table *const rows = onr_lexicon_table(casting->lexicon, table);
    const onr_row *row;
    for (size_t i = 0; (row = onr_table_row(rows, i)); ++i) {
        const onr_slice name = onr_slice_lower(arena, onr_row_field(row, field));
        bool known = name.len == 0 || casting->size[set] == NAMES_MAX;
        for (size_t j = 0; j < casting->size[set]; ++j) {
            known |= onr_slice_equal(casting->names[set][j], name);
        }
        if (!known) {
            casting->names[set][casting->size[set]++] = name;
        }
    }
}

static void
lay_out(onr_casting *casting, onr_arena *arena)
{
    const size_t sizes[SET_COUNT] = {
        [SET_ONE] = 1,
        [SET_TWO] = 2,
        [SET_FOUND] = FOUND_COUNT,
        [SET_ROLE] = ONR_ROLE_COUNT + 1,
        [SET_TAKEN] = 4,
        [SET_NEAR] = DISTANCES + 1,
        [SET_RANK] = ONR_COMPANY_RANKS + 1,
        [SET_TOLD] = ONR_TOLD_COUNT,
    };
    for (int s = 0; s < SET_COUNT; ++s) {
        casting->size[s] = sizes[s];
    }
    casting->names[SET_KIND][casting->size[SET_KIND]++] = ONR_LIT("person");
    casting->names[SET_KIND][casting->size[SET_KIND]++] = ONR_LIT("unnamed");
    casting->names[SET_KIND][casting->size[SET_KIND]++] = ONR_LIT("agency");
    casting->names[SET_TITLE][casting->size[SET_TITLE]++] = ONR_LIT("none");
    take_names(casting, arena, SET_KIND, "agency-heads", 1);
    take_names(casting, arena, SET_CLASS, "classes", 0);
    take_names(casting, arena, SET_TITLE, "titles", 3);
    for (int f = 0; f < F_COUNT; ++f) {
        casting->offset[f] = casting->width;
        casting->width += casting->size[templates[f].a] * casting->size[templates[f].b];
    }
}

static int
write_value(const onr_casting *casting, value_set set, unsigned value, char *out,
            size_t room)
{
    const onr_slice name =
        value < NAMES_MAX ? casting->names[set][value] : (onr_slice){0};
    return name.len ? snprintf(out, room, "%.*s", ONR_ARG(name))
                    : snprintf(out, room, "%u", value);
}

static void
feature_name(const onr_casting *casting, int f, unsigned a, unsigned b, char *out)
{
    size_t used = (size_t)snprintf(out, ONR_CASTING_NAME_MAX, "%s:", templates[f].name);
    used += (size_t)write_value(casting, templates[f].a, a, out + used,
                                ONR_CASTING_NAME_MAX - used);
    if (used + 2 < ONR_CASTING_NAME_MAX) {
        out[used++] = '/';
        write_value(casting, templates[f].b, b, out + used, ONR_CASTING_NAME_MAX - used);
    }
}

/* Numbers of the table are whole thousandths, so that no locale has a say. */
static double
thousandths(const onr_row *row, double otherwise)
{
    const onr_slice field = onr_row_field(row, 1);
    char text[NUMBER_MAX];
    if (field.len == 0 || field.len >= sizeof(text)) {
        return otherwise;
    }
    memcpy(text, field.ptr, field.len);
    text[field.len] = '\0';
    return (double)strtol(text, NULL, 10) / 1000;
}

static bool
read_value(const onr_casting *casting, value_set set, onr_slice name, size_t *value)
{
    for (size_t v = 0; v < casting->size[set]; ++v) {
        char text[ONR_CASTING_NAME_MAX];
        write_value(casting, set, (unsigned)v, text, sizeof(text));
        if (onr_slice_equal(onr_slice_of(text), name)) {
            *value = v;
            return true;
        }
    }
    return false;
}

/* Set the weight that a row like "subject class-kind:arrest/person" gives; a feature that is not known is passed over. */
static void
set_weight(onr_casting *casting, const onr_row *row)
{
    onr_slice rest = onr_row_field(row, 0), role, name, a;
    size_t x, y;
    if (!onr_slice_split(&rest, ' ', &role) || !onr_slice_split(&rest, ':', &name) ||
        !onr_slice_split(&rest, '/', &a)) {
        return;
    }
    const onr_slot slot = onr_slot_of(role);
    for (int f = 0; slot < ONR_ROLE_COUNT && f < F_COUNT; ++f) {
        if (onr_slice_equal(onr_slice_of(templates[f].name), name) &&
            read_value(casting, templates[f].a, a, &x) &&
            read_value(casting, templates[f].b, rest, &y)) {
            casting->weights[slot * casting->width + casting->offset[f] +
                             x * casting->size[templates[f].b] + y] =
                (float)thousandths(row, 0);
        }
    }
}

static void
load_weights(onr_casting *casting, onr_arena *arena)
{
    const onr_table *const table = onr_lexicon_table(casting->lexicon, "casting");
    casting->weights =
        onr_arena_array(arena, casting->width * ONR_ROLE_COUNT, sizeof(float));
    casting->fitted = onr_table_row(table, 0) != NULL;
    casting->keep = thousandths(onr_table_find(table, ONR_LIT("keep")), 0.5);
    casting->add = thousandths(onr_table_find(table, ONR_LIT("add")), 0.5);
    const onr_row *row;
    for (size_t i = 0; (row = onr_table_row(table, i)); ++i) {
        set_weight(casting, row);
    }
}

const onr_casting *
onr_casting_new(onr_arena *arena, const onr_lexicon *lexicon)
{
    onr_casting *const casting = onr_arena_alloc(arena, sizeof(*casting));
    casting->lexicon = lexicon;
    lay_out(casting, arena);
    load_weights(casting, arena);
    return casting;
}

// --- features ---

static uint16_t
index_of(const onr_casting *casting, value_set set, onr_slice name)
{
    for (size_t i = 0; i < casting->size[set]; ++i) {
        if (onr_slice_equal_nocase(casting->names[set][i], name)) {
            return (uint16_t)i;
        }
    }
    return 0;
}

static uint16_t
role_in(const onr_event *event, uint32_t party, onr_slot except)
{
    for (onr_slot role = 0; role < ONR_ROLE_COUNT; ++role) {
        if (role != except && onr_event_has(event, onr_role_slice(role), party)) {
            return (uint16_t)(role + 1);
        }
    }
    return 0;
}

/* 0: nobody else was found for the role; 1: somebody unnamed; 2: somebody named; 3: an agency. */
static uint16_t
taken_by(const onr_desk *desk, const onr_event *event, onr_slice role, uint32_t except)
{
    uint16_t taken = 0;
    for (size_t i = 0; i < event->roles.count; ++i) {
        const onr_role *const r = &event->roles.items[i];
        if (r->party == except || r->implied || !onr_slice_equal(r->role, role)) {
            continue;
        }
        const onr_party *const party = &desk->story->facts->parties.items[r->party];
        const bool person = onr_slice_equal(party->kind, ONR_LIT("Person"));
        const uint16_t here = !person ? 3 : party->unnamed ? 1 : 2;
        taken = here > taken ? here : taken;
    }
    return taken;
}

static uint16_t
found_in(const onr_event *event, onr_slice role, uint32_t party)
{
    for (size_t i = 0; i < event->roles.count; ++i) {
        const onr_role *const r = &event->roles.items[i];
        if (r->party == party && onr_slice_equal(r->role, role)) {
            return r->implied ? FOUND_IMPLIED : FOUND_HERE;
        }
    }
    return FOUND_NOT;
}

static bool
employs_subject(const onr_company *company, const onr_event *event, uint32_t agency)
{
    for (size_t i = 0; i < event->roles.count; ++i) {
        const onr_role *const r = &event->roles.items[i];
        if (!onr_slice_equal(r->role, ONR_LIT("authority")) &&
            onr_company_employs(company, agency, r->party)) {
            return true;
        }
    }
    return false;
}

static uint16_t
near_value(const onr_company *company, const onr_draft *draft, uint32_t party)
{
    const uint32_t apart = onr_company_distance(company, draft, party);
    return (uint16_t)(apart < 3                ? apart
                      : apart <= FAR_SENTENCES ? 3
                      : apart < 100            ? 4
                                               : 5);
}

static void
fill(const onr_casting *casting, const onr_company *company, const onr_draft *draft,
     onr_slot role, uint32_t party, features *out)
{
    const onr_desk *const desk = company->desk;
    const onr_party *const p = &desk->story->facts->parties.items[party];
    const onr_slice name = onr_role_slice(role);
    const bool person = onr_slice_equal(p->kind, ONR_LIT("Person"));
    const uint16_t kind = person ? p->unnamed : index_of(casting, SET_KIND, p->kind);
    const uint16_t class_id = index_of(casting, SET_CLASS, draft->event.kind);
    const uint16_t found = found_in(&draft->event, name, party);
    const uint16_t taken = taken_by(desk, &draft->event, name, party);
    const onr_event *const about =
        draft->event.concerns.count
            ? &desk->drafts.items[draft->event.concerns.items[0]].event
            : NULL;
    const uint16_t a[F_COUNT] = {
        [F_KIND] = kind,
        [F_CLASS_KIND] = class_id,
        [F_CLASS_FOUND] = class_id,
        [F_ELSEWHERE] = role_in(&draft->event, party, role),
        [F_TAKEN] = taken,
        [F_CLASS_TAKEN] = class_id,
        [F_NEAR] = near_value(company, draft, party),
        [F_BLAME] = company->rank[ONR_RANK_BLAME][party],
        [F_HARM] = company->rank[ONR_RANK_HARM][party],
        [F_OFFICE] = company->rank[ONR_RANK_OFFICE][party],
        [F_SALIENCE] = company->rank[ONR_RANK_SALIENCE][party],
        [F_EMPLOYER] = employs_subject(company, &draft->event, party),
        [F_TITLE] = index_of(casting, SET_TITLE, company->title[party]),
        [F_CONCERNED] = about ? role_in(about, party, ONR_ROLE_COUNT) : 0,
        [F_TOLD] = (uint16_t)draft->told,
        [F_CLASS_BLAME] = class_id,
    };
    for (int f = 0; f < F_COUNT; ++f) {
        out->a[f] = a[f];
        out->b[f] = templates[f].b == SET_FOUND ? found : 0;
    }
    out->b[F_CLASS_KIND] = kind;
    out->b[F_CLASS_TAKEN] = taken;
    out->b[F_CLASS_BLAME] = company->rank[ONR_RANK_BLAME][party];
}

static double
probability(const onr_casting *casting, onr_slot role, const features *set)
{
    const float *const weights = casting->weights + role * casting->width;
    double sum = 0;
    for (int f = 0; f < F_COUNT; ++f) {
        sum += weights[casting->offset[f] + set->a[f] * casting->size[templates[f].b] +
                       set->b[f]];
    }
    return 1 / (1 + exp(-sum));
}

// --- casting ---

static bool
has_role(bool incident, onr_slot role)
{
    return incident == (role == ONR_ROLE_ACTOR || role == ONR_ROLE_TARGET);
}

/* Whether a party is worth weighing: found, near, or of weight in the story. */
static bool
comes_up(const onr_company *company, const onr_draft *draft, onr_slice role,
         uint32_t party)
{
    if (found_in(&draft->event, role, party) != FOUND_NOT) {
        return true;
    }
    const uint8_t blame = company->rank[ONR_RANK_BLAME][party];
    const uint8_t harm = company->rank[ONR_RANK_HARM][party];
    const uint8_t office = company->rank[ONR_RANK_OFFICE][party];
    const uint8_t salience = company->rank[ONR_RANK_SALIENCE][party];
    return (blame && blame < 3) || (harm && harm < 3) || (office && office < 3) ||
           salience == 1 || onr_company_distance(company, draft, party) <= 2;
}

void
onr_casting_list(const onr_casting *casting, const onr_desk *desk,
                 void (*row)(void *data, const onr_casting_row *row), void *data)
{
    onr_company company;
    onr_company_init(&company, desk);
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        const onr_draft *const draft = &desk->drafts.items[d];
        for (onr_slot role = 0; role < ONR_ROLE_COUNT; ++role) {
            for (uint32_t p = 0; has_role(draft->incident, role) && p < company.count;
                 ++p) {
                if (!comes_up(&company, draft, onr_role_slice(role), p)) {
                    continue;
                }
                features set;
                char names[F_COUNT][ONR_CASTING_NAME_MAX];
                fill(casting, &company, draft, role, p, &set);
                for (int f = 0; f < F_COUNT; ++f) {
                    feature_name(casting, f, set.a[f], set.b[f], names[f]);
                }
                const bool found =
                    found_in(&draft->event, onr_role_slice(role), p) == FOUND_HERE;
                row(data, &(onr_casting_row){d, role, p, found,
                                             (const char(*)[ONR_CASTING_NAME_MAX])names,
                                             F_COUNT});
            }
        }
    }
}

/* The decisions of one draft are made on what the rules found, before any of them is carried out. */
static void
cast_draft(const onr_casting *casting, const onr_company *company, onr_draft *draft)
{
    onr_arena *const arena = company->desk->story->arena;
    onr_event cast = {0};
    for (onr_slot role = 0; role < ONR_ROLE_COUNT; ++role) {
        const onr_slice name = onr_role_slice(role);
        for (uint32_t p = 0; has_role(draft->incident, role) && p < company->count; ++p) {
            if (!comes_up(company, draft, name, p)) {
                continue;
            }
            features set;
            fill(casting, company, draft, role, p, &set);
            const uint16_t found = found_in(&draft->event, name, p);
            const double least = found == FOUND_HERE ? casting->keep : casting->add;
            if (probability(casting, role, &set) >= least) {
                onr_event_add_role(arena, &cast, name, p, found != FOUND_HERE);
            }
        }
    }
    for (size_t i = 0; i < cast.roles.count; ++i) {
        onr_role *const role = &cast.roles.items[i];
        for (size_t j = 0; j < draft->event.roles.count; ++j) {
            const onr_role *const old = &draft->event.roles.items[j];
            if (old->party == role->party && onr_slice_equal(old->role, role->role)) {
                role->evidence = old->evidence;
            }
        }
    }
    draft->event.roles.items = cast.roles.items;
    draft->event.roles.count = cast.roles.count;
    draft->event.roles.capacity = cast.roles.capacity;
}

void
onr_casting_run(const onr_casting *casting, onr_desk *desk)
{
    if (!casting->fitted) {
        return;
    }
    onr_company company;
    onr_company_init(&company, desk);
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        cast_draft(casting, &company, &desk->drafts.items[d]);
    }
}

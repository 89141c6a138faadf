/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/casting.h"

#include "extract/company.h"

enum {
    FAR_SENTENCES = 6, ///< Parties that are mentioned farther away are all alike
    DISTANCES = 6,
};

/* How a party came to the role in the rules' eyes. */
enum { FOUND_NOT, FOUND_HERE, FOUND_IMPLIED, FOUND_COUNT };

enum {
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
    SET_SYNTAX,
    SET_COUNT
};

enum {
    F_BIAS,
    F_KIND,
    F_CLASS_KIND,
    F_CLASS_FOUND,
    F_ELSEWHERE,
    F_TAKEN,
    F_CLASS_TAKEN,
    F_NEAR,
    F_BLAME,
    F_HARM,
    F_OFFICE,
    F_SALIENCE,
    F_EMPLOYER,
    F_TITLE,
    F_CONCERNED,
    F_TOLD,
    F_CLASS_BLAME,
    F_NEAR_BLAME,
    F_CLASS_NEAR,
    F_SYNTAX,
    F_CLASS_SYNTAX,
    F_SOLE,
    F_CLASS_CONCERNED,
    F_COUNT
};

static const onr_template templates[F_COUNT] = {
    [F_BIAS] = {"bias", SET_ONE, SET_ONE},
    [F_KIND] = {"kind", SET_KIND, SET_FOUND},
    [F_CLASS_KIND] = {"class-kind", SET_CLASS, SET_KIND},
    [F_CLASS_FOUND] = {"class-found", SET_CLASS, SET_FOUND},
    [F_ELSEWHERE] = {"elsewhere", SET_ROLE, SET_FOUND},
    [F_TAKEN] = {"taken", SET_TAKEN, SET_FOUND},
    [F_CLASS_TAKEN] = {"class-taken", SET_CLASS, SET_TAKEN},
    [F_NEAR] = {"near", SET_NEAR, SET_FOUND},
    [F_BLAME] = {"blame", SET_RANK, SET_FOUND},
    [F_HARM] = {"harm", SET_RANK, SET_FOUND},
    [F_OFFICE] = {"office", SET_RANK, SET_FOUND},
    [F_SALIENCE] = {"salience", SET_RANK, SET_FOUND},
    [F_EMPLOYER] = {"employer", SET_TWO, SET_FOUND},
    [F_TITLE] = {"title", SET_TITLE, SET_FOUND},
    [F_CONCERNED] = {"concerned", SET_ROLE, SET_FOUND},
    [F_TOLD] = {"told", SET_TOLD, SET_FOUND},
    [F_CLASS_BLAME] = {"class-blame", SET_CLASS, SET_RANK},
    [F_NEAR_BLAME] = {"near-blame", SET_NEAR, SET_RANK},
    [F_CLASS_NEAR] = {"class-near", SET_CLASS, SET_NEAR},
    [F_SYNTAX] = {"syntax", SET_SYNTAX, SET_FOUND},
    [F_CLASS_SYNTAX] = {"class-syntax", SET_CLASS, SET_SYNTAX},
    [F_SOLE] = {"sole", SET_TWO, SET_FOUND},
    [F_CLASS_CONCERNED] = {"class-concerned", SET_CLASS, SET_ROLE},
};

struct onr_casting {
    onr_value_set sets[SET_COUNT];
    const onr_linear *model;
    double keep, add; ///< Least probabilities to stay and to come in
};

const onr_casting *
onr_casting_new(onr_arena *arena, const onr_lexicon *lexicon)
{
    static const char *const outcomes[ONR_ROLE_COUNT] = {"subject", "authority",
                                                         "initiator", "actor", "target"};
    onr_casting *const casting = onr_arena_alloc(arena, sizeof(*casting));
    const onr_value_set sets[SET_COUNT] = {
        [SET_ONE] = {1, NULL},
        [SET_TWO] = {2, NULL},
        [SET_KIND] = onr_values_of_table(arena, lexicon, "party-kinds", 0, NULL),
        [SET_CLASS] = onr_values_of_table(arena, lexicon, "classes", 0, NULL),
        [SET_FOUND] = {FOUND_COUNT, NULL},
        [SET_ROLE] = {ONR_ROLE_COUNT + 1, NULL},
        [SET_TAKEN] = {4, NULL},
        [SET_NEAR] = {DISTANCES, NULL},
        [SET_RANK] = {ONR_COMPANY_RANKS + 1, NULL},
        [SET_TITLE] = onr_values_of_table(arena, lexicon, "titles", 3, "none"),
        [SET_TOLD] = {ONR_TOLD_COUNT, NULL},
        [SET_SYNTAX] = {ONR_COMPANY_SYNTAX, NULL},
    };
    memcpy(casting->sets, sets, sizeof(sets));
    casting->model =
        onr_linear_new(arena, lexicon,
                       &(onr_linear_form){"casting", outcomes, ONR_ROLE_COUNT, templates,
                                          F_COUNT, casting->sets});
    casting->keep = onr_linear_setting(casting->model, "keep", 0.5);
    casting->add = onr_linear_setting(casting->model, "add", 0.5);
    return casting;
}

// --- features ---

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
     onr_slot role, uint32_t party, onr_features *out)
{
    const onr_desk *const desk = company->desk;
    const onr_party *const p = &desk->story->facts->parties.items[party];
    const onr_slice name = onr_role_slice(role);
    const bool person = onr_slice_equal(p->kind, ONR_LIT("Person"));
    const uint16_t kind =
        onr_value_of(&casting->sets[SET_KIND], !person      ? p->kind
                                               : p->unnamed ? ONR_LIT("unnamed")
                                                            : ONR_LIT("person"));
    const uint16_t class_id = onr_value_of(&casting->sets[SET_CLASS], draft->event.kind);
    const uint16_t found = found_in(&draft->event, name, party);
    const uint16_t taken = taken_by(desk, &draft->event, name, party);
    const onr_event *const about =
        draft->event.concerns.count
            ? &desk->drafts.items[draft->event.concerns.items[0]].event
            : NULL;
    const uint16_t syntax = onr_company_syntax(company, draft, party);
    const uint16_t concerned = about ? role_in(about, party, ONR_ROLE_COUNT) : 0;
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
        [F_TITLE] = onr_value_of(&casting->sets[SET_TITLE], company->title[party]),
        [F_CONCERNED] = concerned,
        [F_TOLD] = (uint16_t)draft->told,
        [F_CLASS_BLAME] = class_id,
        [F_NEAR_BLAME] = near_value(company, draft, party),
        [F_CLASS_NEAR] = class_id,
        [F_SYNTAX] = syntax,
        [F_CLASS_SYNTAX] = class_id,
        [F_SOLE] = company->sole_blamed == party,
        [F_CLASS_CONCERNED] = class_id,
    };
    for (int f = 0; f < F_COUNT; ++f) {
        out->a[f] = a[f];
        out->b[f] = templates[f].b == SET_FOUND ? found : 0;
    }
    out->b[F_CLASS_KIND] = kind;
    out->b[F_CLASS_TAKEN] = taken;
    out->b[F_NEAR_BLAME] = company->rank[ONR_RANK_BLAME][party];
    out->b[F_CLASS_NEAR] = near_value(company, draft, party);
    out->b[F_CLASS_SYNTAX] = syntax;
    out->b[F_CLASS_CONCERNED] = concerned;
    out->b[F_CLASS_BLAME] = company->rank[ONR_RANK_BLAME][party];
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
onr_casting_list(const onr_casting *casting, const onr_desk *desk, onr_case_sink sink,
                 void *data)
{
    onr_company company;
    onr_company_init(&company, desk);
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        const onr_draft *const draft = &desk->drafts.items[d];
        for (onr_slot role = 0; role < ONR_ROLE_COUNT; ++role) {
            for (uint32_t p = 0; has_role(draft->incident, role) && p < company.count;
                 ++p) {
                const onr_slice name = onr_role_slice(role);
                if (comes_up(&company, draft, name, p)) {
                    onr_features set;
                    fill(casting, &company, draft, role, p, &set);
                    sink(data, &(onr_case){casting->model,
                                           role,
                                           d,
                                           p,
                                           found_in(&draft->event, name, p) == FOUND_HERE,
                                           {0},
                                           &set});
                }
            }
        }
    }
}

/* The role on the other side of the act; a role without one is its own. */
static onr_slot
opposite(onr_slot role)
{
    switch (role) {
    case ONR_ROLE_SUBJECT:
        return ONR_ROLE_INITIATOR;
    case ONR_ROLE_INITIATOR:
        return ONR_ROLE_SUBJECT;
    case ONR_ROLE_ACTOR:
        return ONR_ROLE_TARGET;
    case ONR_ROLE_TARGET:
        return ONR_ROLE_ACTOR;
    default:
        return role;
    }
}

/* Whether the story names who plays the role: nobody else pleaded guilty who is only near. */
static bool
is_named(const onr_company *company, const onr_draft *draft, onr_slice role)
{
    for (size_t i = 0; i < draft->event.roles.count; ++i) {
        const onr_role *const r = &draft->event.roles.items[i];
        if (!r->implied && onr_slice_equal(r->role, role) &&
            !onr_desk_party(company->desk, r->party)->unnamed) {
            return true;
        }
    }
    return false;
}

/* How likely the party plays the role, 0 if that is too little. */
static double
likelihood(const onr_casting *casting, const onr_company *company, const onr_draft *draft,
           onr_slot role, uint32_t party)
{
    const onr_slice name = onr_role_slice(role);
    const bool found = found_in(&draft->event, name, party) == FOUND_HERE;
    if (!has_role(draft->incident, role) || !comes_up(company, draft, name, party) ||
        (!found && role != ONR_ROLE_AUTHORITY && is_named(company, draft, name))) {
        return 0;
    }
    onr_features set;
    fill(casting, company, draft, role, party, &set);
    const double p = onr_linear_probability(casting->model, role, &set);
    return p >= (found ? casting->keep : casting->add) ? p : 0;
}

/* Whether the party is rather on the other side: nobody sues himself unless the words say so. */
static bool
sides_against(const onr_draft *draft, onr_slot role, uint32_t party,
              const double likely[ONR_ROLE_COUNT])
{
    const onr_slot other = opposite(role);
    if (other == role ||
        found_in(&draft->event, onr_role_slice(role), party) == FOUND_HERE) {
        return false;
    }
    return found_in(&draft->event, onr_role_slice(other), party) == FOUND_HERE ||
           likely[other] > likely[role];
}

/* The decisions of one draft are made on what the rules found, before any of them is carried out. */
static void
cast_draft(const onr_casting *casting, const onr_company *company, onr_draft *draft)
{
    onr_arena *const arena = company->desk->story->arena;
    onr_event cast = {0};
    double(*const likely)[ONR_ROLE_COUNT] =
        onr_arena_array(arena, company->count, sizeof(*likely));
    for (uint32_t p = 0; p < company->count; ++p) {
        for (onr_slot role = 0; role < ONR_ROLE_COUNT; ++role) {
            likely[p][role] = likelihood(casting, company, draft, role, p);
        }
    }
    for (onr_slot role = 0; role < ONR_ROLE_COUNT; ++role) {
        const onr_slice name = onr_role_slice(role);
        for (uint32_t p = 0; p < company->count; ++p) {
            if (likely[p][role] > 0 && !sides_against(draft, role, p, likely[p])) {
                onr_event_add_role(arena, &cast, name, p,
                                   found_in(&draft->event, name, p) != FOUND_HERE);
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
    if (!onr_linear_is_fitted(casting->model)) {
        return;
    }
    onr_company company;
    onr_company_init(&company, desk);
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        cast_draft(casting, &company, &desk->drafts.items[d]);
    }
}

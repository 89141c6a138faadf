/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/merge.h"

#include "base/utf8.h"

enum {
    WORDS_MAX = 24, ///< Words of an offense that are compared
    NEAR_SENTENCES = 8,
};

static const onr_party *
party_at(const onr_desk *desk, uint32_t i)
{
    return &desk->story->facts->parties.items[i];
}

// --- what excludes ---

static bool
dates_agree(onr_date a, onr_date b)
{
    return (a.year == 0 || b.year == 0 || a.year == b.year) &&
           (a.month == 0 || b.month == 0 || a.month == b.month) &&
           (a.day == 0 || b.day == 0 || a.day == b.day);
}

static onr_date
date_of(const onr_draft *draft)
{
    return draft->event.dates.count ? draft->event.dates.items[0].date : (onr_date){0};
}

static bool
is_core(onr_slice role)
{
    return !onr_slice_equal(role, ONR_LIT("authority"));
}

/* Both name somebody in the role, and nobody is named by both. */
static bool
roles_clash(const onr_desk *desk, const onr_draft *a, const onr_draft *b,
            const char *name)
{
    const onr_slice role = onr_slice_of(name);
    bool in_a = false, in_b = false;
    for (size_t i = 0; i < a->event.roles.count; ++i) {
        const onr_role *const r = &a->event.roles.items[i];
        if (onr_slice_equal(r->role, role) && !party_at(desk, r->party)->unnamed) {
            in_a = true;
            if (onr_event_has(&b->event, role, r->party)) {
                return false;
            }
        }
    }
    for (size_t i = 0; i < b->event.roles.count; ++i) {
        const onr_role *const r = &b->event.roles.items[i];
        in_b |= onr_slice_equal(r->role, role) && !party_at(desk, r->party)->unnamed;
    }
    return in_a && in_b;
}

/* Authorities clash only if both are agencies: a chief and the department may act as one. */
static bool
authorities_clash(const onr_desk *desk, const onr_draft *a, const onr_draft *b)
{
    const onr_slice role = ONR_LIT("authority"), person = ONR_LIT("Person");
    for (size_t i = 0; i < a->event.roles.count; ++i) {
        const onr_role *const r = &a->event.roles.items[i];
        if (onr_slice_equal(r->role, role) &&
            onr_slice_equal(party_at(desk, r->party)->kind, person)) {
            return false;
        }
    }
    for (size_t i = 0; i < b->event.roles.count; ++i) {
        const onr_role *const r = &b->event.roles.items[i];
        if (onr_slice_equal(r->role, role) &&
            onr_slice_equal(party_at(desk, r->party)->kind, person)) {
            return false;
        }
    }
    return roles_clash(desk, a, b, "authority");
}

static bool
has_core(const onr_draft *draft)
{
    for (size_t i = 0; i < draft->event.roles.count; ++i) {
        if (is_core(draft->event.roles.items[i].role)) {
            return true;
        }
    }
    return false;
}

static bool
told_clash(onr_told a, onr_told b)
{
    const bool a_open = a == ONR_TOLD_PROSPECTIVE, b_open = b == ONR_TOLD_PROSPECTIVE;
    const bool a_not = a == ONR_TOLD_NEGATED, b_not = b == ONR_TOLD_NEGATED;
    return a_open != b_open || a_not != b_not;
}

static size_t
split_words(onr_slice text, onr_slice words[WORDS_MAX])
{
    size_t count = 0;
    onr_slice rest = text, word;
    while (count < WORDS_MAX && onr_slice_split(&rest, ' ', &word)) {
        if (word.len > 3) { // What is shorter is "of", "a", "and"
            words[count++] = word;
        }
    }
    return count;
}

static bool
share_word(onr_slice a, onr_slice b)
{
    onr_slice left[WORDS_MAX], right[WORDS_MAX];
    const size_t n = split_words(a, left), m = split_words(b, right);
    for (size_t i = 0; i < n; ++i) {
        for (size_t j = 0; j < m; ++j) {
            if (onr_slice_equal(left[i], right[j])) {
                return true;
            }
        }
    }
    return n == 0 || m == 0;
}

static bool
offenses_clash(const onr_draft *a, const onr_draft *b)
{
    const onr_slice_list *const x = &a->event.offenses, *const y = &b->event.offenses;
    for (size_t i = 0; i < x->count; ++i) {
        for (size_t j = 0; j < y->count; ++j) {
            if (share_word(x->items[i], y->items[j])) {
                return false;
            }
        }
    }
    return x->count > 0 && y->count > 0;
}

/* Charges brought together, and what follows on them, are one event with several offenses. */
static bool
gathers_offenses(const onr_desk *desk, const onr_draft *draft)
{
    return onr_table_find(onr_lexicon_table(desk->story->lexicon, "gathering"),
                          onr_utf8_lower(desk->story->arena, draft->event.kind)) != NULL;
}

static bool
classes_agree(const onr_desk *desk, const onr_draft *a, const onr_draft *b)
{
    const onr_lexicon *const lexicon = desk->story->lexicon;
    const onr_slice x = a->event.kind, y = b->event.kind;
    // "Incident" and "LegalAction" themselves say too little to be joined to all that lies below them.
    return onr_slice_equal(x, y) ||
           (onr_class_is(lexicon, x, y) && !onr_slice_equal(y, ONR_LIT("LegalAction")) &&
            !onr_slice_equal(y, ONR_LIT("Incident"))) ||
           (onr_class_is(lexicon, y, x) && !onr_slice_equal(x, ONR_LIT("LegalAction")) &&
            !onr_slice_equal(x, ONR_LIT("Incident")));
}

static int
shared_parties(const onr_draft *a, const onr_draft *b)
{
    int count = 0;
    for (size_t i = 0; i < a->event.roles.count; ++i) {
        const onr_role *const r = &a->event.roles.items[i];
        count += is_core(r->role) && onr_event_has(&b->event, r->role, r->party);
    }
    return count;
}

/* "The lawsuit", "his death", named again in whatever sentence: what that sentence foresees or denies is not the
   event that the noun stands for. */
static bool
only_mentions(const onr_draft *known, const onr_draft *draft)
{
    return !draft->indefinite && draft->noun &&
           (!has_core(draft) || shared_parties(known, draft) > 0);
}

static bool
excluded(const onr_desk *desk, const onr_draft *a, const onr_draft *b)
{
    return (told_clash(a->told, b->told) && !only_mentions(a, b)) ||
           !dates_agree(date_of(a), date_of(b)) || roles_clash(desk, a, b, "subject") ||
           roles_clash(desk, a, b, "actor") || roles_clash(desk, a, b, "target") ||
           roles_clash(desk, a, b, "initiator") || authorities_clash(desk, a, b) ||
           (offenses_clash(a, b) &&
            !(gathers_offenses(desk, b) && shared_parties(a, b) > 0));
}

// --- what joins ---

/* The entity behind a party, or null. */
static const onr_entity *
entity_of(const onr_desk *desk, uint32_t party)
{
    const onr_reading *const reading = desk->story->reading;
    for (size_t i = 0; i < reading->entities.count; ++i) {
        if (desk->story->party_of[i] == party) {
            return &reading->entities.items[i];
        }
    }
    return NULL;
}

/* Whoever fills a role: how many parties, whether one is named, whether one stands for several. */
typedef struct {
    size_t count;
    bool named, plural;
} cast;

static cast
cast_of(const onr_desk *desk, const onr_draft *draft, const char *role)
{
    cast found = {0};
    for (size_t i = 0; i < draft->event.roles.count; ++i) {
        const onr_role *const r = &draft->event.roles.items[i];
        if (onr_slice_equal(r->role, onr_slice_of(role))) {
            const onr_entity *const entity = entity_of(desk, r->party);
            ++found.count;
            found.named |= !party_at(desk, r->party)->unnamed;
            found.plural |=
                entity && (entity->plural || entity->kind == ONR_ENTITY_GROUP);
        }
    }
    return found;
}

/* Whether those in a role may be the same people, told once by name and once by what they are: "a former officer",
   "two guards". */
static bool
may_be_described(const onr_desk *desk, const onr_draft *a, const onr_draft *b,
                 const char *role)
{
    const cast x = cast_of(desk, a, role), y = cast_of(desk, b, role);
    if (!x.count || !y.count) {
        return true;
    }
    return x.named != y.named && (x.plural || x.count > 1) == (y.plural || y.count > 1);
}

/* Whether one draft tells with descriptions what the other tells with names: the first sentences of a story and what
   follows on them. */
static bool
describes(const onr_desk *desk, const onr_draft *a, const onr_draft *b)
{
    static const char *const roles[] = {"subject", "initiator", "actor", "target"};
    enum { OPENING = 4 };
    bool any = false;
    for (size_t i = 0; i < sizeof(roles) / sizeof(*roles); ++i) {
        if (!may_be_described(desk, a, b, roles[i])) {
            return false;
        }
        any =
            any || (cast_of(desk, a, roles[i]).count && cast_of(desk, b, roles[i]).count);
    }
    return any && a->sentence < OPENING;
}

/* Whether they fill different roles, close to each other: "he fired the rounds", "the shooting of a man". */
static bool
complete(const onr_draft *a, const onr_draft *b)
{
    static const char *const roles[] = {"subject", "initiator", "actor", "target"};
    enum { CLOSE = 2 };
    for (size_t i = 0; i < sizeof(roles) / sizeof(*roles); ++i) {
        const onr_slice role = onr_slice_of(roles[i]);
        if (onr_event_fills(&a->event, role) && onr_event_fills(&b->event, role)) {
            return false;
        }
    }
    return b->sentence - a->sentence <= CLOSE;
}

/* Classes of one act, told now by the one word and now by the other: an official's theft is a fraud. */
static bool
are_kindred(const onr_desk *desk, const onr_draft *a, const onr_draft *b)
{
    const onr_table *const table = onr_lexicon_table(desk->story->lexicon, "kindred");
    const onr_slice x = onr_utf8_lower(desk->story->arena, a->event.kind);
    const onr_slice y = onr_utf8_lower(desk->story->arena, b->event.kind);
    return (onr_slice_equal(onr_row_field(onr_table_find(table, x), 1), b->event.kind) ||
            onr_slice_equal(onr_row_field(onr_table_find(table, y), 1), a->event.kind)) &&
           shared_parties(a, b) > 0;
}

/* How strongly `b` repeats `a`; 0 if it does not. */
static int
likeness(const onr_desk *desk, const onr_draft *a, const onr_draft *b)
{
    if ((!classes_agree(desk, a, b) && !are_kindred(desk, a, b)) ||
        excluded(desk, a, b)) {
        return 0;
    }
    const int shared = shared_parties(a, b);
    const bool same_day = date_of(a).day != 0 && onr_date_equal(date_of(a), date_of(b));
    int score = shared * 4 + same_day * 3;
    if (!has_core(b) || !has_core(a)) {
        score += b->indefinite ? 0 : 2;
    } else if (shared == 0 && !same_day) {
        score = describes(desk, a, b) ? 2 : complete(a, b) ? 1 : 0;
    }
    const bool near = b->sentence - a->sentence <= NEAR_SENTENCES;
    return score > 0 ? score + near : 0;
}

// --- joining ---

static bool
names_somebody(const onr_desk *desk, const onr_event *event, onr_slice role)
{
    for (size_t i = 0; i < event->roles.count; ++i) {
        const onr_role *const r = &event->roles.items[i];
        if (onr_slice_equal(r->role, role) && !party_at(desk, r->party)->unnamed) {
            return true;
        }
    }
    return false;
}

static void
join_roles(const onr_desk *desk, onr_event *into, const onr_event *from)
{
    for (size_t i = 0; i < from->roles.count; ++i) {
        const onr_role *const r = &from->roles.items[i];
        const bool vague = party_at(desk, r->party)->unnamed && is_core(r->role) &&
                           names_somebody(desk, into, r->role);
        if (vague && !onr_event_has(into, r->role, r->party)) {
            continue; // "the officer" beside the officer's name adds nobody
        }
        onr_role *const kept =
            onr_event_add_role(desk->story->arena, into, r->role, r->party, r->implied);
        for (size_t e = 0; e < r->evidence.count; ++e) {
            *ONR_PUSH(desk->story->arena, &kept->evidence) = r->evidence.items[e];
        }
    }
}

static void
join_offenses(const onr_desk *desk, onr_slice_list *into, const onr_slice_list *from)
{
    for (size_t i = 0; i < from->count; ++i) {
        bool known = false;
        for (size_t j = 0; j < into->count && !known; ++j) {
            known = onr_slice_find(into->items[j], from->items[i], 0) != SIZE_MAX;
            if (!known && onr_slice_find(from->items[i], into->items[j], 0) != SIZE_MAX) {
                into->items[j] = from->items[i];
                known = true;
            }
        }
        if (!known) {
            onr_slices_add(desk->story->arena, into, from->items[i]);
        }
    }
}

static int
fineness(onr_date date)
{
    return (date.year != 0) + (date.month != 0) + (date.day != 0);
}

static void
join_values(const onr_desk *desk, onr_event *into, const onr_event *from)
{
    onr_arena *const arena = desk->story->arena;
    join_offenses(desk, &into->offenses, &from->offenses);
    for (size_t i = 0; i < from->instruments.count; ++i) {
        onr_slices_add(arena, &into->instruments, from->instruments.items[i]);
    }
    for (size_t i = 0; i < from->terms.count && into->terms.count == 0; ++i) {
        onr_slices_add(arena, &into->terms, from->terms.items[i]);
    }
    for (size_t i = 0; i < from->amounts.count && into->amounts.count == 0; ++i) {
        *ONR_PUSH(arena, &into->amounts) = from->amounts.items[i];
    }
    for (size_t i = 0; i < from->places.count && into->places.count == 0; ++i) {
        *ONR_PUSH(arena, &into->places) = from->places.items[i];
    }
    into->deaths = into->deaths < from->deaths ? from->deaths : into->deaths;
    into->injuries = into->injuries < from->injuries ? from->injuries : into->injuries;
    for (size_t i = 0; i < from->evidence.count; ++i) {
        *ONR_PUSH(arena, &into->evidence) = from->evidence.items[i];
    }
}

/* An allegation outweighs a bare mention; of one that names nobody, the plain statement counts. */
static onr_told
join_told(const onr_draft *a, const onr_draft *b)
{
    if (told_clash(a->told, b->told)) {
        return a->told;
    }
    if (!a->incident || a->told == b->told) {
        return a->told < b->told ? a->told : b->told;
    }
    if (!onr_event_fills(&b->event, ONR_LIT("actor"))) {
        return a->told;
    }
    if (!onr_event_fills(&a->event, ONR_LIT("actor"))) {
        return b->told;
    }
    return a->told > b->told ? a->told : b->told;
}

static void
join(onr_desk *desk, onr_draft *into, const onr_draft *from)
{
    into->told = join_told(into, from);
    if (onr_class_is(desk->story->lexicon, from->event.kind, into->event.kind)) {
        into->event.kind = from->event.kind;
        into->frame = from->frame;
    }
    const onr_row *const kin =
        onr_table_find(onr_lexicon_table(desk->story->lexicon, "kindred"),
                       onr_utf8_lower(desk->story->arena, into->event.kind));
    if (onr_slice_equal(onr_row_field(kin, 1), from->event.kind)) {
        into->event.kind = from->event.kind;
        into->frame = from->frame;
    }
    join_roles(desk, &into->event, &from->event);
    join_values(desk, &into->event, &from->event);
    if (fineness(date_of(from)) > fineness(date_of(into))) {
        into->event.dates = from->event.dates;
    }
    into->dated |= from->dated;
    into->denied |= from->denied;
    into->firm |= from->firm && from->told == into->told;
    for (size_t i = 0; i < from->candidates.count; ++i) {
        *ONR_PUSH(desk->story->arena, &into->candidates) = from->candidates.items[i];
    }
}

void
onr_drafts_add(onr_desk *desk, const onr_draft *fresh)
{
    int best = 0;
    size_t at = 0;
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const int score = likeness(desk, &desk->drafts.items[i], fresh);
        if (score >= best &&
            score > 0) { // Of equals the latest: it is what the story last spoke of
            best = score;
            at = i;
        }
    }
    if (best > 0) {
        join(desk, &desk->drafts.items[at], fresh);
    } else {
        *ONR_PUSH(desk->story->arena, &desk->drafts) = *fresh;
    }
}

static bool
is_deadly(const onr_desk *desk, const onr_draft *draft)
{
    return onr_table_find(onr_lexicon_table(desk->story->lexicon, "deadly"),
                          onr_utf8_lower(desk->story->arena, draft->event.kind)) != NULL;
}

/* Whether the story tells of one incident only that may have killed somebody. */
static bool
is_only_deadly(const onr_desk *desk, const onr_draft *incident)
{
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const onr_draft *const other = &desk->drafts.items[i];
        if (other != incident && is_deadly(desk, other) &&
            other->told != ONR_TOLD_NEGATED && other->told != ONR_TOLD_PROSPECTIVE) {
            return false;
        }
    }
    return true;
}

/* Whether `death` only tells how the incident ended. */
static bool
ends(const onr_desk *desk, const onr_draft *incident, const onr_draft *death)
{
    const onr_lexicon *const lexicon = desk->story->lexicon;
    if (!onr_class_is(lexicon, death->event.kind, ONR_LIT("Death")) ||
        !is_deadly(desk, incident) || told_clash(incident->told, death->told) ||
        !dates_agree(date_of(incident), date_of(death)) ||
        roles_clash(desk, incident, death, "actor") ||
        roles_clash(desk, incident, death, "target")) {
        return false;
    }
    if (shared_parties(incident, death) > 0 || !has_core(death)) {
        return true;
    }
    return may_be_described(desk, incident, death, "target") &&
           may_be_described(desk, incident, death, "actor") &&
           (is_only_deadly(desk, incident) || incident->sentence == death->sentence);
}

static void
drop(onr_desk *desk, size_t at)
{
    memmove(&desk->drafts.items[at], &desk->drafts.items[at + 1],
            (desk->drafts.count - at - 1) * sizeof(onr_draft));
    --desk->drafts.count;
}

/* Whether a draft only says who was victim or attacker in an incident told elsewhere. */
static bool
is_identification(const onr_draft *draft)
{
    return onr_slice_equal(draft->event.kind, ONR_LIT("Incident"));
}

static size_t
distance(const onr_draft *a, const onr_draft *b)
{
    return a->sentence > b->sentence ? a->sentence - b->sentence
                                     : b->sentence - a->sentence;
}

/* The nearest violent incident in which those identified may have had their part; SIZE_MAX if there is none. */
static size_t
identified_in(const onr_desk *desk, size_t at)
{
    const onr_draft *const draft = &desk->drafts.items[at];
    size_t best = SIZE_MAX;
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        const onr_draft *const other = &desk->drafts.items[i];
        const bool violent = is_deadly(desk, other) ||
                             onr_slice_equal(other->event.kind, ONR_LIT("Death")) ||
                             onr_slice_equal(other->event.kind, ONR_LIT("SexualOffense"));
        if (violent && !roles_clash(desk, other, draft, "target") &&
            !roles_clash(desk, other, draft, "actor") &&
            (best == SIZE_MAX ||
             distance(other, draft) < distance(&desk->drafts.items[best], draft))) {
            best = i;
        }
    }
    return best;
}

/* Put those identified into their incident; who is victim of none is no event. */
static void
settle_identifications(onr_desk *desk)
{
    for (size_t i = 0; i < desk->drafts.count;) {
        if (!is_identification(&desk->drafts.items[i])) {
            ++i;
            continue;
        }
        const size_t into = identified_in(desk, i);
        if (into != SIZE_MAX) {
            const onr_draft found = desk->drafts.items[i];
            const onr_told told = desk->drafts.items[into].told;
            join(desk, &desk->drafts.items[into], &found);
            desk->drafts.items[into].told = told;
        }
        drop(desk, i);
    }
}

void
onr_drafts_settle(onr_desk *desk)
{
    settle_identifications(desk);
    for (size_t d = 0; d < desk->drafts.count;) {
        bool joined = false;
        for (size_t i = 0; i < desk->drafts.count && !joined; ++i) {
            onr_draft *const incident = &desk->drafts.items[i];
            const onr_draft death = desk->drafts.items[d];
            if (i != d && ends(desk, incident, &death)) {
                const onr_slice kind = incident->event.kind;
                join(desk, incident, &death);
                incident->event.kind = kind;
                if (incident->event.deaths < 1) {
                    incident->event.deaths = 1;
                }
                joined = true;
            }
        }
        if (joined) {
            drop(desk, d);
        } else {
            ++d;
        }
    }
}

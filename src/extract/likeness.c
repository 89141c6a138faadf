/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/likeness.h"

#include "base/utf8.h"

enum {
    WORDS_MAX = 24, ///< Words of an offense that are compared
    NEAR_SENTENCES = 8,
};

static bool
dates_agree(onr_date a, onr_date b)
{
    return (a.year == 0 || b.year == 0 || a.year == b.year) &&
           (a.month == 0 || b.month == 0 || a.month == b.month) &&
           (a.day == 0 || b.day == 0 || a.day == b.day);
}

/* Named, or told apart from all who came before: "the other passenger", "another man"; but whom somebody hits, "another
   officer", is only another than who hits. */
static bool
is_definite(const onr_desk *desk, const onr_role *role)
{
    const onr_table *const table = onr_lexicon_table(desk->story->lexicon, "indefinite");
    if (!onr_desk_party(desk, role->party)->unnamed || role->evidence.count == 0 ||
        onr_slice_equal(role->role, ONR_LIT("target"))) {
        return !onr_desk_party(desk, role->party)->unnamed;
    }
    enum { LOOKED_AT = 2 }; // "The other man", "another man"
    onr_slice rest = role->evidence.items[0].exact, word;
    for (int i = 0; i < LOOKED_AT && onr_slice_split(&rest, ' ', &word); ++i) {
        const onr_row *const row =
            onr_table_find(table, onr_utf8_lower(desk->story->arena, word));
        if (onr_slice_equal(onr_row_field(row, 1), ONR_LIT("apart"))) {
            return true;
        }
    }
    return false;
}

/* Both name somebody in the role, and nobody is named by both. */
bool
onr_drafts_clash(const onr_desk *desk, const onr_draft *a, const onr_draft *b,
                 const char *name)
{
    const onr_slice role = onr_slice_of(name);
    bool in_a = false, in_b = false;
    for (size_t i = 0; i < a->event.roles.count; ++i) {
        const onr_role *const r = &a->event.roles.items[i];
        if (onr_slice_equal(r->role, role) && is_definite(desk, r)) {
            in_a = true;
            if (onr_event_has(&b->event, role, r->party)) {
                return false;
            }
        }
    }
    for (size_t i = 0; i < b->event.roles.count; ++i) {
        const onr_role *const r = &b->event.roles.items[i];
        in_b |= onr_slice_equal(r->role, role) && is_definite(desk, r);
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
            onr_slice_equal(onr_desk_party(desk, r->party)->kind, person)) {
            return false;
        }
    }
    for (size_t i = 0; i < b->event.roles.count; ++i) {
        const onr_role *const r = &b->event.roles.items[i];
        if (onr_slice_equal(r->role, role) &&
            onr_slice_equal(onr_desk_party(desk, r->party)->kind, person)) {
            return false;
        }
    }
    return onr_drafts_clash(desk, a, b, "authority");
}

bool
onr_draft_has_core(const onr_draft *draft)
{
    for (size_t i = 0; i < draft->event.roles.count; ++i) {
        if (onr_role_is_core(draft->event.roles.items[i].role)) {
            return true;
        }
    }
    return false;
}

bool
onr_told_clash(onr_told a, onr_told b)
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

bool
onr_parties_described_alike(const onr_desk *desk, uint32_t a, uint32_t b)
{
    const onr_party *const x = onr_desk_party(desk, a), *const y =
                                                            onr_desk_party(desk, b);
    return a != b && x->unnamed && y->unnamed && onr_slice_equal(x->label, y->label) &&
           onr_slice_find(x->label, ONR_LIT(" "), 0) != SIZE_MAX;
}

int
onr_drafts_share(const onr_draft *a, const onr_draft *b)
{
    int count = 0;
    for (size_t i = 0; i < a->event.roles.count; ++i) {
        const onr_role *const r = &a->event.roles.items[i];
        count += onr_role_is_core(r->role) && onr_event_has(&b->event, r->role, r->party);
    }
    return count;
}

/* "The lawsuit", "his death", named again in whatever sentence: what that sentence foresees or denies is not the
   event that the noun stands for. */
bool
onr_drafts_only_mention(const onr_draft *known, const onr_draft *draft)
{
    return !draft->indefinite && draft->noun &&
           (!onr_draft_has_core(draft) || onr_drafts_share(known, draft) > 0);
}

/* Whom two officers shot is shot once, and so is who was shot by somebody told of in two ways. */
static bool
same_victim(const onr_draft *a, const onr_draft *b)
{
    const onr_slice shooting = ONR_LIT("Shooting"), target = ONR_LIT("target");
    if (!onr_slice_equal(a->event.kind, shooting) ||
        !onr_slice_equal(b->event.kind, shooting)) {
        return false;
    }
    for (size_t i = 0; i < a->event.roles.count; ++i) {
        const onr_role *const r = &a->event.roles.items[i];
        if (onr_slice_equal(r->role, target) &&
            onr_event_has(&b->event, target, r->party)) {
            return true;
        }
    }
    return false;
}

static bool
excluded(const onr_desk *desk, const onr_draft *a, const onr_draft *b)
{
    return (onr_told_clash(a->told, b->told) && !onr_drafts_only_mention(a, b)) ||
           !dates_agree(onr_draft_date(a), onr_draft_date(b)) ||
           onr_drafts_clash(desk, a, b, "subject") ||
           (onr_drafts_clash(desk, a, b, "actor") && !same_victim(a, b)) ||
           onr_drafts_clash(desk, a, b, "target") ||
           onr_drafts_clash(desk, a, b, "initiator") || authorities_clash(desk, a, b) ||
           (offenses_clash(a, b) &&
            !(gathers_offenses(desk, b) && onr_drafts_share(a, b) > 0));
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
            const onr_entity *const entity = onr_desk_entity(desk, r->party);
            ++found.count;
            found.named |= !onr_desk_party(desk, r->party)->unnamed;
            found.plural |=
                entity && (entity->plural || entity->kind == ONR_ENTITY_GROUP);
        }
    }
    return found;
}

/* Whether those in a role may be the same people, told once by name and once by what they are: "a former officer",
   "two guards". */
bool
onr_drafts_may_describe(const onr_desk *desk, const onr_draft *a, const onr_draft *b,
                        const char *role)
{
    const cast x = cast_of(desk, a, role), y = cast_of(desk, b, role);
    if (!x.count || !y.count) {
        return true;
    }
    const bool many = x.plural || x.count > 1;
    return many == (y.plural || y.count > 1) && x.named != y.named;
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
        if (!onr_drafts_may_describe(desk, a, b, roles[i])) {
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
           onr_drafts_share(a, b) > 0;
}

/* "A state trooper charged with murder", said again as if for the first time: nobody bears a name, but the description is more
   than a word. */
static bool
restates(const onr_desk *desk, const onr_draft *a, const onr_draft *b)
{
    for (size_t i = 0; i < b->event.roles.count; ++i) {
        const onr_role *const r = &b->event.roles.items[i];
        for (size_t k = 0; onr_role_is_core(r->role) && k < a->event.roles.count; ++k) {
            const onr_role *const q = &a->event.roles.items[k];
            if (onr_slice_equal(q->role, r->role) &&
                onr_parties_described_alike(desk, q->party, r->party)) {
                return true;
            }
        }
    }
    return false;
}

/* How strongly `b` repeats `a`; 0 if it does not. */
int
onr_drafts_likeness(const onr_desk *desk, const onr_draft *a, const onr_draft *b)
{
    if ((!classes_agree(desk, a, b) && !are_kindred(desk, a, b)) ||
        excluded(desk, a, b)) {
        return 0;
    }
    const int shared = onr_drafts_share(a, b);
    const bool same_day = onr_draft_date(a).day != 0 &&
                          onr_date_equal(onr_draft_date(a), onr_draft_date(b));
    const bool again = shared == 0 && restates(desk, a, b);
    int score = shared * 4 + same_day * 3 + again * 2;
    if (!onr_draft_has_core(b) || !onr_draft_has_core(a)) {
        score += b->indefinite ? 0 : 2;
    } else if (shared == 0 && !same_day && !again) {
        score = describes(desk, a, b) ? 2 : complete(a, b) ? 1 : 0;
    }
    const bool near = b->sentence - a->sentence <= NEAR_SENTENCES;
    return score > 0 ? score + near : 0;
}

bool
onr_drafts_dates_agree(const onr_draft *a, const onr_draft *b)
{
    return dates_agree(onr_draft_date(a), onr_draft_date(b));
}

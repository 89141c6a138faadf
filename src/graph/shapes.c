/* SPDX-License-Identifier: Apache-2.0 */
#include "graph/shapes.h"

#include "base/utf8.h"
#include "graph/lexical.h"
#include "graph/rules.h"

enum { WORDS = ONR_IRI_COUNT / 64 + 1 };

/** Classes that rules of all are about. */
static const onr_iri node_classes[] = {ONR_IRI_Article, ONR_IRI_Person, ONR_IRI_Agency,
                                       ONR_IRI_Place,   ONR_IRI_Tenure, ONR_IRI_Event,
                                       ONR_IRI_Claim,   ONR_IRI_Mention};

/** Rules on the class of whoever has a property or is a value of it. */
static const struct {
    onr_iri property;
    bool of_value;
    onr_iri classes[ONR_RULE_CLASSES];
    const char *rule;
} ends[] = {
    {ONR_IRI_represents,
     false,
     {ONR_IRI_Person, ONR_IRI_Agency},
     "is a person or an agency"},
    {ONR_IRI_represents,
     true,
     {ONR_IRI_Person, ONR_IRI_Agency},
     "is a person or an agency"},
    {ONR_IRI_speaker, true, {ONR_IRI_Person, ONR_IRI_Agency}, "is a person or an agency"},
    {ONR_IRI_relative, false, {ONR_IRI_Person}, "is a person"},
    {ONR_IRI_unnamed, false, {ONR_IRI_Person}, "is a person"},
};

static const onr_iri role_properties[] = {ONR_IRI_actor, ONR_IRI_target, ONR_IRI_subject,
                                          ONR_IRI_authority, ONR_IRI_initiator};

typedef struct {
    const onr_graph *graph;
    uint64_t (*types)[WORDS]; // [terms] A bit for each class of the vocabulary
    onr_breach_report *report;
    void *data;
    onr_shapes_count *count;
} checking;

static bool
has_class(const checking *c, const onr_term *node, onr_iri class)
{
    return (c->types[node->id][class / 64] >> (class % 64)) & 1;
}

static bool
has_one_of(const checking *c, const onr_term *node, const onr_iri *classes)
{
    bool has = false;
    for (size_t i = 0; i < ONR_RULE_CLASSES && classes[i]; ++i) {
        has = has || has_class(c, node, classes[i]);
    }
    return has;
}

static bool
is_node(const checking *c, const onr_term *node)
{
    bool is = false;
    for (size_t i = 0; i < ONR_COUNT(node_classes); ++i) {
        is = is || has_class(c, node, node_classes[i]);
    }
    return is;
}

static void
breach(const checking *c, const onr_term *node, onr_iri property, const onr_term *value,
       const char *text)
{
    ++c->count->breaches;
    if (c->report) {
        const onr_breach found = {
            .node = node,
            .property = property ? onr_graph_vocab(c->graph, property) : NULL,
            .value = value,
            .rule = text};
        c->report(c->data, &found);
    }
}

/* -- values -- */

static bool
is_all(onr_slice text, const char *letters, size_t length)
{
    bool all = text.len == length;
    for (size_t i = 0; i < text.len && all; ++i) {
        all = text.ptr[i] && strchr(letters, text.ptr[i]);
    }
    return all;
}

static bool
looks_right(onr_look wanted, onr_slice text)
{
    switch (wanted) {
    case ONR_LOOK_FILLED:
        return text.len > 0;
    case ONR_LOOK_SMALL:
        for (size_t i = 0; i < text.len; ++i) {
            if (text.ptr[i] >= 'A' && text.ptr[i] <= 'Z') {
                return false;
            }
        }
        return text.len > 0;
    case ONR_LOOK_DIGEST:
        return is_all(text, "0123456789abcdef", 64);
    case ONR_LOOK_CURRENCY:
        return is_all(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", 3);
    case ONR_LOOK_COUNTED: // A minus sign is of no harm before nothing
        return text.len == 0 || text.ptr[0] != '-' || is_all(text, "-+0.", text.len);
    case ONR_LOOK_TRUE:
        return onr_slice_equal(text, ONR_LIT("true"));
    default:
        return true;
    }
}

static bool
is_english(onr_slice tag)
{
    return onr_slice_equal_nocase(onr_slice_part(tag, 0, 2), ONR_LIT("en")) &&
           (tag.len == 2 || tag.ptr[2] == '-');
}

static bool
has_datatype(const onr_rule *r, const onr_term *value)
{
    if (value->kind != ONR_TERM_LITERAL) {
        return false;
    }
    for (size_t i = 0; i < ONR_RULE_TYPES && r->datatypes[i]; ++i) {
        if (value->datatype->id == r->datatypes[i]) {
            return onr_lexical_is_valid(value);
        }
    }
    return r->english && value->language.len && is_english(value->language);
}

static bool
keeps_to(const checking *c, const onr_rule *r, const onr_term *value)
{
    return (!r->is_iri || value->kind == ONR_TERM_IRI) &&
           (!r->classes[0] || has_one_of(c, value, r->classes)) &&
           (!r->datatypes[0] || has_datatype(r, value)) &&
           (!r->first || (value->id >= r->first && value->id <= r->last)) &&
           looks_right(r->look, value->text);
}

/** The values of a property: pairs are in order of predicates. */
static const onr_pair *
values_of(const onr_block *block, onr_iri property, size_t *count)
{
    size_t at = 0;
    *count = 0;
    while (at < block->count && block->pairs[at].predicate->id != property) {
        ++at;
    }
    while (at + *count < block->count &&
           block->pairs[at + *count].predicate->id == property) {
        ++*count;
    }
    return &block->pairs[at];
}

static void
check_rule(const checking *c, const onr_block *block, const onr_rule *r)
{
    size_t count;
    const onr_pair *const values = values_of(block, r->property, &count);
    if (count < r->min || (r->max != ONR_RULE_MANY && count > r->max)) {
        breach(c, block->subject, r->property, count ? values[0].object : NULL, r->rule);
        return;
    }
    for (size_t i = 0; i < count; ++i) {
        if (!keeps_to(c, r, values[i].object)) {
            breach(c, block->subject, r->property, values[i].object, r->rule);
        }
    }
}

/* -- nodes -- */

static bool
has_value(const onr_block *block, onr_iri property, const onr_term *value)
{
    size_t count;
    const onr_pair *const values = values_of(block, property, &count);
    for (size_t i = 0; i < count; ++i) {
        if (values[i].object == value) {
            return true;
        }
    }
    return false;
}

/** Those with a role are those involved. */
static void
check_roles(const checking *c, const onr_block *block)
{
    size_t count;
    for (size_t r = 0; r < ONR_COUNT(role_properties); ++r) {
        const onr_pair *const values = values_of(block, role_properties[r], &count);
        for (size_t i = 0; i < count; ++i) {
            if (!has_value(block, ONR_IRI_involves, values[i].object)) {
                breach(c, block->subject, role_properties[r], values[i].object,
                       "involves those who have a role in it");
            }
        }
    }
    const onr_pair *const involved = values_of(block, ONR_IRI_involves, &count);
    for (size_t i = 0; i < count; ++i) {
        bool has_role = false;
        for (size_t r = 0; r < ONR_COUNT(role_properties); ++r) {
            has_role =
                has_role || has_value(block, role_properties[r], involved[i].object);
        }
        if (!has_role) {
            breach(c, block->subject, ONR_IRI_involves, involved[i].object,
                   "gives a role to those involved");
        }
    }
}

static bool
has_day(const onr_block *block, onr_iri property, onr_date day)
{
    size_t count;
    const onr_pair *const values = values_of(block, property, &count);
    for (size_t i = 0; i < count; ++i) {
        onr_date there;
        if (onr_lexical_date(values[i].object->text, &there) &&
            onr_date_equal(there, day)) {
            return true;
        }
    }
    return false;
}

static void
check_dates(const checking *c, const onr_block *block)
{
    size_t count;
    const onr_pair *const values = values_of(block, ONR_IRI_date, &count);
    for (size_t i = 0; i < count; ++i) {
        onr_date date;
        if (!onr_lexical_date(values[i].object->text, &date)) {
            continue; // Told by another rule, or in a time zone
        }
        if (!has_day(block, ONR_IRI_earliest, onr_date_earliest(date)) ||
            !has_day(block, ONR_IRI_latest, onr_date_latest(date))) {
            breach(c, block->subject, ONR_IRI_date, values[i].object,
                   "has both bounds of each date");
        }
    }
}

static void
check_event(const checking *c, const onr_block *block)
{
    if (has_class(c, block->subject, ONR_IRI_Incident) ==
        has_class(c, block->subject, ONR_IRI_LegalAction)) {
        breach(c, block->subject, 0, NULL, "is either an incident or a legal action");
    }
    check_roles(c, block);
    check_dates(c, block);
}

static void
check_offsets(const checking *c, const onr_block *block)
{
    size_t starts, ends_, texts;
    int64_t start, end;
    const onr_pair *const s = values_of(block, ONR_IRI_start, &starts);
    const onr_pair *const e = values_of(block, ONR_IRI_end, &ends_);
    const onr_pair *const x = values_of(block, ONR_IRI_exact, &texts);
    if (starts != 1 || ends_ != 1 || !onr_lexical_integer(s->object->text, &start) ||
        !onr_lexical_integer(e->object->text, &end)) {
        return; // Told by another rule
    }
    if (start >= end) {
        breach(c, block->subject, ONR_IRI_start, s->object, "starts before it ends");
    } else if (texts == 1 && (uint64_t)(end - start) != onr_utf8_count(x->object->text)) {
        breach(c, block->subject, ONR_IRI_exact, x->object,
               "has a text as long as its offsets say");
    }
}

static void
check_node(const checking *c, const onr_block *block)
{
    const onr_term *const node = block->subject;
    ++c->count->nodes;
    if (node->kind != ONR_TERM_IRI) {
        breach(c, node, 0, NULL, "has an IRI");
    }
    for (size_t i = 0; i < onr_rule_count; ++i) {
        if (onr_rules[i].of == ONR_IRI_rdf_type || has_class(c, node, onr_rules[i].of)) {
            check_rule(c, block, &onr_rules[i]);
        }
    }
    if (has_class(c, node, ONR_IRI_Person) && has_class(c, node, ONR_IRI_Agency)) {
        breach(c, node, 0, NULL, "is not both a person and an agency");
    }
    if (has_class(c, node, ONR_IRI_Event)) {
        check_event(c, block);
    }
    if (has_class(c, node, ONR_IRI_Mention)) {
        check_offsets(c, block);
    }
}

static void
check_ends(const checking *c, const onr_block *block)
{
    for (size_t i = 0; i < ONR_COUNT(ends); ++i) {
        size_t count;
        const onr_pair *const values = values_of(block, ends[i].property, &count);
        for (size_t k = 0; k < (ends[i].of_value ? count : count > 0); ++k) {
            const onr_term *const who =
                ends[i].of_value ? values[k].object : block->subject;
            if (!has_one_of(c, who, ends[i].classes)) {
                breach(c, who, ends[i].property, NULL, ends[i].rule);
            }
        }
    }
}

/* -- the whole -- */

static void
note_types(const checking *c, const onr_block *block)
{
    for (size_t i = 0; i < block->count; ++i) {
        const onr_pair *const pair = &block->pairs[i];
        if (pair->predicate->id == ONR_IRI_rdf_type && pair->object->id < ONR_IRI_COUNT) {
            c->types[block->subject->id][pair->object->id / 64] |=
                (uint64_t)1 << (pair->object->id % 64);
        }
    }
}

static void
check_block(const checking *c, const onr_block *block)
{
    bool known = is_node(c, block->subject);
    for (size_t i = 0; i < onr_rule_count && !known; ++i) {
        known = onr_rules[i].of != ONR_IRI_rdf_type &&
                has_class(c, block->subject, onr_rules[i].of);
    }
    if (known) {
        check_node(c, block);
    }
    check_ends(c, block);
}

static onr_status
each_block(const checking *c, void (*visit)(const checking *, const onr_block *),
           onr_error *err)
{
    onr_cursor cursor = {.graph = c->graph};
    onr_block block;
    bool more;
    ONR_TRY(onr_cursor_next(&cursor, &block, &more, err));
    while (more) {
        visit(c, &block);
        ONR_TRY(onr_cursor_next(&cursor, &block, &more, err));
    }
    return ONR_OK;
}

onr_status
onr_shapes_check(onr_graph *graph, onr_breach_report *report, void *data,
                 onr_shapes_count *out, onr_error *err)
{
    *out = (onr_shapes_count){0};
    ONR_TRY(onr_graph_sort(graph, ONR_ORDER_MERGED, err));
    onr_arena *const scratch = onr_arena_child(onr_graph_arena(graph));
    const checking c = {
        .graph = graph,
        .types = onr_arena_array(scratch, onr_graph_term_count(graph), sizeof(*c.types)),
        .report = report,
        .data = data,
        .count = out};
    onr_status status = each_block(&c, note_types, err);
    if (status == ONR_OK) {
        status = each_block(&c, check_block, err);
    }
    onr_arena_free(scratch);
    return status;
}

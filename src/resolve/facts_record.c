/* SPDX-License-Identifier: Apache-2.0 */
/* One table a struct tells how its fields are called in JSON; writing and reading walk the same tables, so that they
   cannot come apart. */
#include "resolve/facts_record.h"

#include <jansson.h>
#include <string.h>

typedef enum {
    END, // of a table
    TEXT,
    TEXTS,
    DIGEST,
    INDEX, // "none" where it is left out
    INDICES,
    DATE,
    FLAG,
    BYTE,
    COUNT,  // size_t
    NUMBER, // int32_t, -1 where it is left out
    SCORE,
    SPOTS, // onr_evidence_list
    LIST,  // of structs with a table
} field_kind;

typedef enum { ANY, ARTICLES, PARTIES, PLACES, EVENTS } target; // What an index counts in

typedef struct field {
    const char *name;
    size_t offset;
    field_kind kind;
    target target;
    const struct field *table; // Of a list's structs
    size_t size;
} field;

/* Every list of facts.h has this shape. */
typedef struct {
    void *items;
    size_t count, capacity;
} any_list;

#define AT(type, name) #name, offsetof(type, name)
#define LISTED(type, name, table)                                                        \
    {                                                                                    \
        AT(type, name), LIST, ANY, table, sizeof(*((type *)0)->name.items)               \
    }

static const field date_fields[] = {
    {AT(onr_event_date, date), DATE, ANY, NULL, 0},
    {AT(onr_event_date, article), INDEX, ARTICLES, NULL, 0},
    {NULL, 0, END, ANY, NULL, 0}};
static const field factuality_fields[] = {
    {AT(onr_event_factuality, value), TEXT, ANY, NULL, 0},
    {AT(onr_event_factuality, article), INDEX, ARTICLES, NULL, 0},
    {NULL, 0, END, ANY, NULL, 0}};
static const field money_fields[] = {{AT(onr_money, number), TEXT, ANY, NULL, 0},
                                     {AT(onr_money, currency), TEXT, ANY, NULL, 0},
                                     {NULL, 0, END, ANY, NULL, 0}};
static const field role_fields[] = {{AT(onr_role, role), TEXT, ANY, NULL, 0},
                                    {AT(onr_role, party), INDEX, PARTIES, NULL, 0},
                                    {AT(onr_role, evidence), SPOTS, ANY, NULL, 0},
                                    {AT(onr_role, implied), FLAG, ANY, NULL, 0},
                                    {NULL, 0, END, ANY, NULL, 0}};
static const field article_fields[] = {{AT(onr_article, id), TEXT, ANY, NULL, 0},
                                       {AT(onr_article, title), TEXT, ANY, NULL, 0},
                                       {AT(onr_article, url), TEXT, ANY, NULL, 0},
                                       {AT(onr_article, input), TEXT, ANY, NULL, 0},
                                       {AT(onr_article, publisher), TEXT, ANY, NULL, 0},
                                       {AT(onr_article, language), TEXT, ANY, NULL, 0},
                                       {AT(onr_article, authors), TEXTS, ANY, NULL, 0},
                                       {AT(onr_article, record), COUNT, ANY, NULL, 0},
                                       {AT(onr_article, published), DATE, ANY, NULL, 0},
                                       {AT(onr_article, sha256), DIGEST, ANY, NULL, 0},
                                       {NULL, 0, END, ANY, NULL, 0}};
static const field party_fields[] = {{AT(onr_party, id), TEXT, ANY, NULL, 0},
                                     {AT(onr_party, kind), TEXT, ANY, NULL, 0},
                                     {AT(onr_party, label), TEXT, ANY, NULL, 0},
                                     {AT(onr_party, aliases), TEXTS, ANY, NULL, 0},
                                     {AT(onr_party, unnamed), FLAG, ANY, NULL, 0},
                                     {AT(onr_party, gender), BYTE, ANY, NULL, 0},
                                     {AT(onr_party, place), TEXT, ANY, NULL, 0},
                                     {AT(onr_party, evidence), SPOTS, ANY, NULL, 0},
                                     {AT(onr_party, same_as), TEXTS, ANY, NULL, 0},
                                     {NULL, 0, END, ANY, NULL, 0}};
static const field place_fields[] = {{AT(onr_place, id), TEXT, ANY, NULL, 0},
                                     {AT(onr_place, label), TEXT, ANY, NULL, 0},
                                     {AT(onr_place, evidence), SPOTS, ANY, NULL, 0},
                                     {NULL, 0, END, ANY, NULL, 0}};
static const field tenure_fields[] = {{AT(onr_tenure, id), TEXT, ANY, NULL, 0},
                                      {AT(onr_tenure, holder), INDEX, PARTIES, NULL, 0},
                                      {AT(onr_tenure, title), TEXT, ANY, NULL, 0},
                                      {AT(onr_tenure, agency), INDEX, PARTIES, NULL, 0},
                                      {AT(onr_tenure, status), TEXT, ANY, NULL, 0},
                                      {AT(onr_tenure, evidence), SPOTS, ANY, NULL, 0},
                                      {NULL, 0, END, ANY, NULL, 0}};
static const field event_fields[] = {
    {AT(onr_event, id), TEXT, ANY, NULL, 0},
    {AT(onr_event, kind), TEXT, ANY, NULL, 0},
    {AT(onr_event, label), TEXT, ANY, NULL, 0},
    LISTED(onr_event, roles, role_fields),
    LISTED(onr_event, dates, date_fields),
    LISTED(onr_event, factualities, factuality_fields),
    {AT(onr_event, places), INDICES, PLACES, NULL, 0},
    {AT(onr_event, offenses), TEXTS, ANY, NULL, 0},
    {AT(onr_event, instruments), TEXTS, ANY, NULL, 0},
    {AT(onr_event, terms), TEXTS, ANY, NULL, 0},
    LISTED(onr_event, amounts, money_fields),
    {AT(onr_event, deaths), NUMBER, ANY, NULL, 0},
    {AT(onr_event, injuries), NUMBER, ANY, NULL, 0},
    {AT(onr_event, concerns), INDICES, EVENTS, NULL, 0},
    {AT(onr_event, articles), INDICES, ARTICLES, NULL, 0},
    {AT(onr_event, evidence), SPOTS, ANY, NULL, 0},
    {AT(onr_event, rule), TEXT, ANY, NULL, 0},
    {AT(onr_event, score), SCORE, ANY, NULL, 0},
    {NULL, 0, END, ANY, NULL, 0}};
static const field claim_fields[] = {{AT(onr_claim, id), TEXT, ANY, NULL, 0},
                                     {AT(onr_claim, speaker), INDEX, PARTIES, NULL, 0},
                                     {AT(onr_claim, stance), TEXT, ANY, NULL, 0},
                                     {AT(onr_claim, about), INDEX, EVENTS, NULL, 0},
                                     {AT(onr_claim, quote), TEXT, ANY, NULL, 0},
                                     {AT(onr_claim, article), INDEX, ARTICLES, NULL, 0},
                                     {AT(onr_claim, evidence), SPOTS, ANY, NULL, 0},
                                     {NULL, 0, END, ANY, NULL, 0}};
static const field relation_fields[] = {{AT(onr_relation, kind), TEXT, ANY, NULL, 0},
                                        {AT(onr_relation, from), INDEX, PARTIES, NULL, 0},
                                        {AT(onr_relation, to), INDEX, PARTIES, NULL, 0},
                                        {AT(onr_relation, evidence), SPOTS, ANY, NULL, 0},
                                        {NULL, 0, END, ANY, NULL, 0}};
static const field possibly_same_fields[] = {
    {AT(onr_possibly_same, a), TEXT, ANY, NULL, 0},
    {AT(onr_possibly_same, b), TEXT, ANY, NULL, 0},
    {AT(onr_possibly_same, score), SCORE, ANY, NULL, 0},
    {NULL, 0, END, ANY, NULL, 0}};
static const field facts_fields[] = {
    LISTED(onr_facts, articles, article_fields),
    LISTED(onr_facts, parties, party_fields),
    LISTED(onr_facts, places, place_fields),
    LISTED(onr_facts, tenures, tenure_fields),
    LISTED(onr_facts, events, event_fields),
    LISTED(onr_facts, claims, claim_fields),
    LISTED(onr_facts, relations, relation_fields),
    LISTED(onr_facts, possibly_same, possibly_same_fields),
    {NULL, 0, END, ANY, NULL, 0}};

/* ---- Writing: a function gives null both for "leave it out" and for failure, which sets `failed`. ---- */

static json_t *write_struct(const void *from, const field *table, bool *failed);

static json_t *
write_text(onr_slice text, bool *failed)
{
    json_t *const value = json_stringn(text.len ? text.ptr : "", text.len);
    *failed = *failed || !value;
    return value;
}

static void
push(json_t *array, json_t *value, bool *failed)
{
    *failed = *failed || json_array_append_new(array, value) != 0;
}

static json_t *
write_spot(const onr_evidence *e, bool *failed)
{
    json_t *const spot = json_array();
    push(spot, json_integer(e->article), failed);
    push(spot, json_integer(e->begin), failed);
    push(spot, json_integer(e->end), failed);
    push(spot, write_text(e->exact, failed), failed);
    push(spot, write_text(e->prefix, failed), failed);
    push(spot, write_text(e->suffix, failed), failed);
    return spot;
}

static json_t *
write_list(const any_list *list, const field *f, bool *failed)
{
    if (!list->count) {
        return NULL;
    }
    json_t *const array = json_array();
    for (size_t i = 0; i < list->count; ++i) {
        switch (f->kind) {
        case TEXTS:
            push(array, write_text(((const onr_slice *)list->items)[i], failed), failed);
            break;
        case INDICES:
            push(array, json_integer(((const uint32_t *)list->items)[i]), failed);
            break;
        case SPOTS:
            push(array, write_spot(&((const onr_evidence *)list->items)[i], failed),
                 failed);
            break;
        default:
            push(array,
                 write_struct((const char *)list->items + i * f->size, f->table, failed),
                 failed);
        }
    }
    return array;
}

static json_t *
write_date(onr_date date, bool *failed)
{
    char text[ONR_DATE_TEXT_MAX];
    return onr_date_write(date, text) ? write_text(onr_slice_of(text), failed) : NULL;
}

static json_t *
write_field(const void *from, const field *f, bool *failed)
{
    const void *const p = (const char *)from + f->offset;
    switch (f->kind) {
    case TEXT:
        return ((const onr_slice *)p)->len ? write_text(*(const onr_slice *)p, failed)
                                           : NULL;
    case DIGEST:
        return *(const char *)p ? write_text(onr_slice_of(p), failed) : NULL;
    case INDEX:
        return *(const uint32_t *)p == ONR_NO_FACT ? NULL
                                                   : json_integer(*(const uint32_t *)p);
    case DATE:
        return write_date(*(const onr_date *)p, failed);
    case FLAG:
        return *(const bool *)p ? json_true() : NULL;
    case BYTE:
        return *(const uint8_t *)p ? json_integer(*(const uint8_t *)p) : NULL;
    case COUNT:
        return *(const size_t *)p ? json_integer((json_int_t) * (const size_t *)p) : NULL;
    case NUMBER:
        return *(const int32_t *)p == -1 ? NULL : json_integer(*(const int32_t *)p);
    case SCORE:
        return *(const float *)p > 0 ? json_real((double)*(const float *)p) : NULL;
    default:
        return write_list(p, f, failed);
    }
}

static json_t *
write_struct(const void *from, const field *table, bool *failed)
{
    json_t *const object = json_object();
    for (const field *f = table; f->kind != END; ++f) {
        json_t *const value = write_field(from, f, failed);
        if (value && json_object_set_new_nocheck(object, f->name, value) != 0) {
            *failed = true;
        }
    }
    return object;
}

static int
to_sink(const char *bytes, size_t size, void *sink)
{
    onr_sink_put(sink, (onr_slice){bytes, size});
    return 0;
}

onr_status
onr_facts_record_write(const onr_facts *facts, onr_sink *sink, onr_error *err)
{
    enum { FLOAT_DIGITS = 9 }; // What a float needs to come back the same
    bool failed = false;
    json_t *const version = json_pack("{si}", "onrecord", ONR_FACTS_RECORD_VERSION);
    json_t *const object = write_struct(facts, facts_fields, &failed);
    failed = failed || json_object_update(version, object) != 0;
    failed = failed ||
             json_dump_callback(version, to_sink, sink,
                                JSON_COMPACT | JSON_REAL_PRECISION(FLOAT_DIGITS)) != 0;
    onr_sink_put_char(sink, '\n');
    json_decref(version);
    json_decref(object);
    return failed ? onr_error_set(err, ONR_BAD_UTF8, NULL, 0, 0,
                                  "facts that are not UTF-8 cannot be written as JSON")
                  : ONR_OK;
}

/* ---- Reading ---- */

typedef struct {
    onr_arena *arena;
    onr_error *err;
} reading;

static onr_status read_struct(const reading *r, json_t *from, const field *table,
                              void *to);

static onr_status
wrong(const reading *r, const char *name)
{
    return onr_error_set(r->err, ONR_BAD_INPUT, NULL, 0, 0,
                         "\"%s\" does not hold what a record has there", name);
}

static onr_slice
read_text(const reading *r, json_t *value)
{
    const size_t len = json_string_length(value);
    return (onr_slice){onr_arena_copy(r->arena, json_string_value(value), len), len};
}

static onr_status
read_number(const reading *r, json_t *value, const char *name, json_int_t least,
            json_int_t most, json_int_t *out)
{
    *out = json_integer_value(value);
    return json_is_integer(value) && *out >= least && *out <= most ? ONR_OK
                                                                   : wrong(r, name);
}

static onr_status
read_spot(const reading *r, json_t *from, const char *name, onr_evidence *to)
{
    json_int_t numbers[3];
    if (json_array_size(from) != 6) {
        return wrong(r, name);
    }
    for (size_t i = 0; i < 3; ++i) {
        ONR_TRY(read_number(r, json_array_get(from, i), name, 0, UINT32_MAX - 1,
                            &numbers[i]));
    }
    for (size_t i = 3; i < 6; ++i) {
        if (!json_is_string(json_array_get(from, i))) {
            return wrong(r, name);
        }
    }
    if (numbers[2] < numbers[1]) {
        return wrong(r, name);
    }
    *to = (onr_evidence){
        .article = (uint32_t)numbers[0],
        .begin = (uint32_t)numbers[1],
        .end = (uint32_t)numbers[2],
        .exact = read_text(r, json_array_get(from, 3)),
        .prefix = read_text(r, json_array_get(from, 4)),
        .suffix = read_text(r, json_array_get(from, 5)),
    };
    return ONR_OK;
}

static onr_status
read_element(const reading *r, json_t *from, const field *f, void *to)
{
    json_int_t number;
    switch (f->kind) {
    case TEXTS:
        if (!json_is_string(from)) {
            return wrong(r, f->name);
        }
        *(onr_slice *)to = read_text(r, from);
        return ONR_OK;
    case INDICES:
        ONR_TRY(read_number(r, from, f->name, 0, UINT32_MAX - 1, &number));
        *(uint32_t *)to = (uint32_t)number;
        return ONR_OK;
    case SPOTS:
        return read_spot(r, from, f->name, to);
    default:
        return read_struct(r, from, f->table, to);
    }
}

static size_t
element_size(const field *f)
{
    return f->kind == TEXTS     ? sizeof(onr_slice)
           : f->kind == INDICES ? sizeof(uint32_t)
           : f->kind == SPOTS   ? sizeof(onr_evidence)
                                : f->size;
}

static onr_status
read_list(const reading *r, json_t *from, const field *f, any_list *to)
{
    if (!json_is_array(from)) {
        return wrong(r, f->name);
    }
    const size_t count = json_array_size(from), size = element_size(f);
    *to = (any_list){onr_arena_array(r->arena, count, size), count, count};
    for (size_t i = 0; i < count; ++i) {
        ONR_TRY(
            read_element(r, json_array_get(from, i), f, (char *)to->items + i * size));
    }
    return ONR_OK;
}

static onr_status
read_digest(const reading *r, json_t *from, char *to)
{
    const size_t len = json_string_length(from);
    const char *const text = json_string_value(from);
    if (!text || len != sizeof(((onr_article *)0)->sha256) - 1 ||
        strspn(text, "0123456789abcdef") != len) {
        return wrong(r, "sha256");
    }
    memcpy(to, text, len);
    return ONR_OK;
}

static onr_status
read_date(const reading *r, json_t *from, const char *name, onr_date *to)
{
    const onr_slice text = {json_string_value(from), json_string_length(from)};
    char written[ONR_DATE_TEXT_MAX];
    if (!text.ptr || !onr_date_read(text, to)) {
        return wrong(r, name);
    }
    onr_date_write(*to, written);
    return onr_slice_equal(text, onr_slice_of(written)) ? ONR_OK : wrong(r, name);
}

static onr_status
read_score(const reading *r, json_t *from, const char *name, float *to)
{
    const double value = json_number_value(from);
    if (!json_is_number(from) || !(value > 0 && value <= 1)) {
        return wrong(r, name);
    }
    *to = (float)value;
    return ONR_OK;
}

/* Fields that are one number. */
static onr_status
read_scalar(const reading *r, json_t *from, const field *f, void *to)
{
    json_int_t number;
    switch (f->kind) {
    case INDEX:
        ONR_TRY(read_number(r, from, f->name, 0, UINT32_MAX - 1, &number));
        *(uint32_t *)to = (uint32_t)number;
        return ONR_OK;
    case BYTE:
        ONR_TRY(read_number(r, from, f->name, 0, UINT8_MAX, &number));
        *(uint8_t *)to = (uint8_t)number;
        return ONR_OK;
    case COUNT:
        ONR_TRY(read_number(r, from, f->name, 0, UINT32_MAX, &number));
        *(size_t *)to = (size_t)number;
        return ONR_OK;
    default:
        ONR_TRY(read_number(r, from, f->name, -1, INT32_MAX, &number));
        *(int32_t *)to = (int32_t)number;
        return ONR_OK;
    }
}

static onr_status
read_field(const reading *r, json_t *from, const field *f, void *to)
{
    switch (f->kind) {
    case TEXT:
        if (!json_is_string(from)) {
            return wrong(r, f->name);
        }
        *(onr_slice *)to = read_text(r, from);
        return ONR_OK;
    case DIGEST:
        return read_digest(r, from, to);
    case DATE:
        return read_date(r, from, f->name, to);
    case FLAG:
        *(bool *)to = json_is_true(from);
        return json_is_boolean(from) ? ONR_OK : wrong(r, f->name);
    case SCORE:
        return read_score(r, from, f->name, to);
    case TEXTS:
    case INDICES:
    case SPOTS:
    case LIST:
        return read_list(r, from, f, to);
    default:
        return read_scalar(r, from, f, to);
    }
}

static onr_status
read_struct(const reading *r, json_t *from, const field *table, void *to)
{
    if (!json_is_object(from)) {
        return wrong(r, table->name);
    }
    for (const field *f = table; f->kind != END; ++f) {
        void *const p = (char *)to + f->offset;
        json_t *const value = json_object_get(from, f->name);
        if (value) {
            ONR_TRY(read_field(r, value, f, p));
        } else if (f->kind == INDEX) {
            *(uint32_t *)p = ONR_NO_FACT;
        } else if (f->kind == NUMBER) {
            *(int32_t *)p = -1;
        } else if (f->kind == TEXT) {
            *(onr_slice *)p = (onr_slice){"", 0};
        }
    }
    return ONR_OK;
}

/* ---- Indices ---- */

static bool indices_fit(const void *from, const field *table, const size_t limits[]);

static bool
spots_fit(const onr_evidence_list *list, size_t articles)
{
    for (size_t i = 0; i < list->count; ++i) {
        if (list->items[i].article >= articles) {
            return false;
        }
    }
    return true;
}

static bool
field_fits(const void *p, const field *f, const size_t limits[])
{
    const any_list *const list = p;
    switch (f->kind) {
    case INDEX:
        return *(const uint32_t *)p == ONR_NO_FACT ||
               *(const uint32_t *)p < limits[f->target];
    case INDICES:
        for (size_t i = 0; i < list->count; ++i) {
            if (((const uint32_t *)list->items)[i] >= limits[f->target]) {
                return false;
            }
        }
        return true;
    case SPOTS:
        return spots_fit(p, limits[ARTICLES]);
    case LIST:
        for (size_t i = 0; i < list->count; ++i) {
            if (!indices_fit((const char *)list->items + i * f->size, f->table, limits)) {
                return false;
            }
        }
        return true;
    default:
        return true;
    }
}

static bool
indices_fit(const void *from, const field *table, const size_t limits[])
{
    for (const field *f = table; f->kind != END; ++f) {
        if (!field_fits((const char *)from + f->offset, f, limits)) {
            return false;
        }
    }
    return true;
}

/* Some indices must be there; the tables allow "none" for each. */
static bool
needed_are_there(const onr_facts *facts)
{
    for (size_t i = 0; i < facts->events.count; ++i) {
        const onr_event *const event = &facts->events.items[i];
        for (size_t j = 0; j < event->roles.count; ++j) {
            if (event->roles.items[j].party == ONR_NO_FACT) {
                return false;
            }
        }
        for (size_t j = 0; j < event->dates.count; ++j) {
            if (event->dates.items[j].article == ONR_NO_FACT) {
                return false;
            }
        }
        for (size_t j = 0; j < event->factualities.count; ++j) {
            if (event->factualities.items[j].article == ONR_NO_FACT) {
                return false;
            }
        }
    }
    for (size_t i = 0; i < facts->claims.count; ++i) {
        if (facts->claims.items[i].article == ONR_NO_FACT) {
            return false;
        }
    }
    for (size_t i = 0; i < facts->relations.count; ++i) {
        const onr_relation *const relation = &facts->relations.items[i];
        if (relation->from == ONR_NO_FACT || relation->to == ONR_NO_FACT) {
            return false;
        }
    }
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        if (facts->tenures.items[i].holder == ONR_NO_FACT) {
            return false;
        }
    }
    return true;
}

static onr_status
read_facts(const reading *r, json_t *from, onr_facts *out)
{
    json_int_t version;
    ONR_TRY(read_number(r, json_object_get(from, "onrecord"), "onrecord", 0, INT32_MAX,
                        &version));
    if (version != ONR_FACTS_RECORD_VERSION) {
        return onr_error_set(r->err, ONR_UNSUPPORTED, NULL, 0, 0,
                             "records of version %d cannot be read, only of version %d",
                             (int)version, ONR_FACTS_RECORD_VERSION);
    }
    ONR_TRY(read_struct(r, from, facts_fields, out));
    const size_t limits[] = {[ARTICLES] = out->articles.count,
                             [PARTIES] = out->parties.count,
                             [PLACES] = out->places.count,
                             [EVENTS] = out->events.count};
    if (!indices_fit(out, facts_fields, limits) || !needed_are_there(out)) {
        return onr_error_set(r->err, ONR_BAD_INPUT, NULL, 0, 0,
                             "an index points to nothing in its list");
    }
    return ONR_OK;
}

static void
drop_json(void *data)
{
    json_t **const from = data;
    json_decref(*from);
    *from = NULL;
}

onr_status
onr_facts_record_read(onr_slice line, onr_arena *arena, onr_facts *out, onr_error *err)
{
    const reading r = {arena, err};
    json_error_t why;
    *out = (onr_facts){0};
    json_t **const from = onr_arena_alloc(arena, sizeof(json_t *));
    onr_arena_defer(arena, drop_json, from);
    *from = json_loadb(line.ptr, line.len, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &why);
    if (!*from) {
        return onr_error_set(err, ONR_BAD_INPUT, NULL, 0,
                             why.position > 0 ? (size_t)why.position : 0, "%s", why.text);
    }
    const onr_status status = read_facts(&r, *from, out);
    drop_json(from);
    if (status != ONR_OK) {
        *out = (onr_facts){0};
    }
    return status;
}

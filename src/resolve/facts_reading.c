/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/facts_fields.h"
#include "resolve/facts_record.h"

#include <jansson.h>
#include <string.h>

typedef struct {
    onr_arena *arena;
    onr_error *err;
} reading;

static onr_status read_struct(const reading *r, json_t *from,
                              const onr_facts_field *table, void *to);

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
read_element(const reading *r, json_t *from, const onr_facts_field *f, void *to)
{
    json_int_t number;
    switch (f->kind) {
    case ONR_FIELD_TEXTS:
        if (!json_is_string(from)) {
            return wrong(r, f->name);
        }
        *(onr_slice *)to = read_text(r, from);
        return ONR_OK;
    case ONR_FIELD_INDICES:
        ONR_TRY(read_number(r, from, f->name, 0, UINT32_MAX - 1, &number));
        *(uint32_t *)to = (uint32_t)number;
        return ONR_OK;
    case ONR_FIELD_SPOTS:
        return read_spot(r, from, f->name, to);
    default:
        return read_struct(r, from, f->table, to);
    }
}

static size_t
element_size(const onr_facts_field *f)
{
    return f->kind == ONR_FIELD_TEXTS     ? sizeof(onr_slice)
           : f->kind == ONR_FIELD_INDICES ? sizeof(uint32_t)
           : f->kind == ONR_FIELD_SPOTS   ? sizeof(onr_evidence)
                                          : f->size;
}

static onr_status
read_list(const reading *r, json_t *from, const onr_facts_field *f, onr_facts_list *to)
{
    if (!json_is_array(from)) {
        return wrong(r, f->name);
    }
    const size_t count = json_array_size(from), size = element_size(f);
    *to = (onr_facts_list){onr_arena_array(r->arena, count, size), count, count};
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
read_scalar(const reading *r, json_t *from, const onr_facts_field *f, void *to)
{
    json_int_t number;
    switch (f->kind) {
    case ONR_FIELD_INDEX:
        ONR_TRY(read_number(r, from, f->name, 0, UINT32_MAX - 1, &number));
        *(uint32_t *)to = (uint32_t)number;
        return ONR_OK;
    case ONR_FIELD_BYTE:
        ONR_TRY(read_number(r, from, f->name, 0, UINT8_MAX, &number));
        *(uint8_t *)to = (uint8_t)number;
        return ONR_OK;
    case ONR_FIELD_COUNT:
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
read_field(const reading *r, json_t *from, const onr_facts_field *f, void *to)
{
    switch (f->kind) {
    case ONR_FIELD_TEXT:
        if (!json_is_string(from)) {
            return wrong(r, f->name);
        }
        *(onr_slice *)to = read_text(r, from);
        return ONR_OK;
    case ONR_FIELD_DIGEST:
        return read_digest(r, from, to);
    case ONR_FIELD_DATE:
        return read_date(r, from, f->name, to);
    case ONR_FIELD_FLAG:
        *(bool *)to = json_is_true(from);
        return json_is_boolean(from) ? ONR_OK : wrong(r, f->name);
    case ONR_FIELD_SCORE:
        return read_score(r, from, f->name, to);
    case ONR_FIELD_TEXTS:
    case ONR_FIELD_INDICES:
    case ONR_FIELD_SPOTS:
    case ONR_FIELD_LIST:
        return read_list(r, from, f, to);
    default:
        return read_scalar(r, from, f, to);
    }
}

static onr_status
read_struct(const reading *r, json_t *from, const onr_facts_field *table, void *to)
{
    if (!json_is_object(from)) {
        return wrong(r, table->name);
    }
    for (const onr_facts_field *f = table; f->kind != ONR_FIELD_END; ++f) {
        void *const p = (char *)to + f->offset;
        json_t *const value = json_object_get(from, f->name);
        if (value) {
            ONR_TRY(read_field(r, value, f, p));
        } else if (f->kind == ONR_FIELD_INDEX) {
            *(uint32_t *)p = ONR_NO_FACT;
        } else if (f->kind == ONR_FIELD_NUMBER) {
            *(int32_t *)p = -1;
        } else if (f->kind == ONR_FIELD_TEXT) {
            *(onr_slice *)p = (onr_slice){"", 0};
        }
    }
    return ONR_OK;
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
    ONR_TRY(read_struct(r, from, onr_facts_fields, out));
    if (!onr_facts_indices_fit(out)) {
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

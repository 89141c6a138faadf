/* SPDX-License-Identifier: Apache-2.0 */
/* A function gives null both for "leave it out" and for failure, which sets `failed`. */
#include "resolve/facts_fields.h"
#include "resolve/facts_record.h"

#include <jansson.h>

static json_t *write_struct(const void *from, const onr_facts_field *table, bool *failed);

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
write_list(const onr_facts_list *list, const onr_facts_field *f, bool *failed)
{
    if (!list->count) {
        return NULL;
    }
    json_t *const array = json_array();
    for (size_t i = 0; i < list->count; ++i) {
        switch (f->kind) {
        case ONR_FIELD_TEXTS:
            push(array, write_text(((const onr_slice *)list->items)[i], failed), failed);
            break;
        case ONR_FIELD_INDICES:
            push(array, json_integer(((const uint32_t *)list->items)[i]), failed);
            break;
        case ONR_FIELD_SPOTS:
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
write_field(const void *from, const onr_facts_field *f, bool *failed)
{
    const void *const p = (const char *)from + f->offset;
    switch (f->kind) {
    case ONR_FIELD_TEXT:
        return ((const onr_slice *)p)->len ? write_text(*(const onr_slice *)p, failed)
                                           : NULL;
    case ONR_FIELD_DIGEST:
        return *(const char *)p ? write_text(onr_slice_of(p), failed) : NULL;
    case ONR_FIELD_INDEX:
        return *(const uint32_t *)p == ONR_NO_FACT ? NULL
                                                   : json_integer(*(const uint32_t *)p);
    case ONR_FIELD_DATE:
        return write_date(*(const onr_date *)p, failed);
    case ONR_FIELD_FLAG:
        return *(const bool *)p ? json_true() : NULL;
    case ONR_FIELD_BYTE:
        return *(const uint8_t *)p ? json_integer(*(const uint8_t *)p) : NULL;
    case ONR_FIELD_COUNT:
        return *(const size_t *)p ? json_integer((json_int_t) * (const size_t *)p) : NULL;
    case ONR_FIELD_NUMBER:
        return *(const int32_t *)p == -1 ? NULL : json_integer(*(const int32_t *)p);
    case ONR_FIELD_SCORE:
        return *(const float *)p > 0 ? json_real((double)*(const float *)p) : NULL;
    default:
        return write_list(p, f, failed);
    }
}

static json_t *
write_struct(const void *from, const onr_facts_field *table, bool *failed)
{
    json_t *const object = json_object();
    for (const onr_facts_field *f = table; f->kind != ONR_FIELD_END; ++f) {
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
    json_t *const object = write_struct(facts, onr_facts_fields, &failed);
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

/* SPDX-License-Identifier: Apache-2.0 */
/* A weight's average over T decisions is w - s / T, if each change d at time t has added t * d to s: then only weights
   that change cost time (H. Daumé, "Practical Structured Learning Techniques", 2006, figure 2.3).

   Reading weights is what takes the time, so a row is 16 bytes, a weight with its class four, and the sums lie apart. */
#include "perceptron.h"

#include <stdlib.h>

enum { CLASS_BITS = 8, ROOMS = 9 /**< Sizes of a row: 1, 2, 4, … 256 weights */ };

typedef struct {
    uint64_t key;    // 0 for an empty row
    uint32_t offset; // of its weights
    uint16_t count;
    uint8_t room; // log2 of the weights that there is place for, plus 1; 0 for none
} row;

struct perceptron {
    row *rows; // [capacity] open addressing
    size_t count, capacity;
    int32_t *weights; // [used of room_for] weight << CLASS_BITS | class
    int64_t *sums;    // [used of room_for] of time * change
    size_t used, room_for;
    struct {
        uint32_t *items;
        size_t count, capacity;
    } spare[ROOMS]; // places that rows have grown out of
    int64_t time;
    bool closed; // no new weights
};

static void *
resized(void *old, size_t count, size_t size)
{
    void *const block = realloc(old, count * size);
    if (!block) {
        onr_no_memory();
    }
    return block;
}

static row *
new_rows(size_t capacity)
{
    row *const rows = calloc(capacity, sizeof(*rows));
    if (!rows) {
        onr_no_memory();
    }
    return rows;
}

perceptron *
perceptron_new(void)
{
    perceptron *const model = calloc(1, sizeof(*model));
    if (!model) {
        onr_no_memory();
    }
    model->capacity = (size_t)1 << 16;
    model->rows = new_rows(model->capacity);
    model->time = 1;
    return model;
}

void
perceptron_free(perceptron *model)
{
    if (model) {
        for (size_t i = 0; i < ROOMS; ++i) {
            free(model->spare[i].items);
        }
        free(model->weights);
        free(model->sums);
        free(model->rows);
        free(model);
    }
}

static size_t
home(const perceptron *model, uint64_t key)
{
    return (size_t)(key >> 20) & (model->capacity - 1);
}

static row *
find(const perceptron *model, uint64_t key)
{
    size_t i = home(model, key);
    while (model->rows[i].key && model->rows[i].key != key) {
        i = (i + 1) & (model->capacity - 1);
    }
    return &model->rows[i];
}

void
perceptron_score(const perceptron *model, const uint64_t *keys, size_t count,
                 int32_t *scores)
{
    const row *found[ONR_WEIGHTS_KEYS_MAX];
    size_t found_count = 0;
    for (size_t i = 0; i < count; ++i) {
        __builtin_prefetch(&model->rows[home(model, keys[i])]);
    }
    for (size_t i = 0; i < count; ++i) {
        const row *const r = find(model, keys[i]);
        if (r->count) {
            __builtin_prefetch(&model->weights[r->offset]);
            found[found_count++] = r;
        }
    }
    for (size_t i = 0; i < found_count; ++i) {
        const int32_t *const weights = &model->weights[found[i]->offset];
        for (size_t k = 0; k < found[i]->count; ++k) {
            scores[(uint8_t)weights[k]] += weights[k] >> CLASS_BITS;
        }
    }
}

static void
grow_rows(perceptron *model)
{
    row *const old = model->rows;
    const size_t size = model->capacity;
    model->capacity *= 2;
    model->rows = new_rows(model->capacity);
    for (size_t i = 0; i < size; ++i) {
        if (old[i].key) {
            *find(model, old[i].key) = old[i];
        }
    }
    free(old);
}

static row *
find_or_make(perceptron *model, uint64_t key)
{
    row *found = find(model, key);
    if (!found->key && !model->closed) {
        if ((model->count + 1) * 3 > model->capacity * 2) {
            grow_rows(model);
            found = find(model, key);
        }
        found->key = key;
        ++model->count;
    }
    return found;
}

/* A place for 2^(room - 1) weights. */
static uint32_t
take_place(perceptron *model, uint8_t room)
{
    if (model->spare[room - 1].count) {
        return model->spare[room - 1].items[--model->spare[room - 1].count];
    }
    const size_t size = (size_t)1 << (room - 1);
    if (model->used + size > model->room_for) {
        model->room_for = model->room_for ? model->room_for * 2 : (size_t)1 << 16;
        model->weights =
            resized(model->weights, model->room_for, sizeof(*model->weights));
        model->sums = resized(model->sums, model->room_for, sizeof(*model->sums));
    }
    model->used += size;
    return (uint32_t)(model->used - size);
}

static void
give_place(perceptron *model, uint32_t offset, uint8_t room)
{
    const size_t i = room - 1u;
    if (model->spare[i].count == model->spare[i].capacity) {
        model->spare[i].capacity =
            model->spare[i].capacity ? model->spare[i].capacity * 2 : 1024;
        model->spare[i].items =
            resized(model->spare[i].items, model->spare[i].capacity, sizeof(uint32_t));
    }
    model->spare[i].items[model->spare[i].count++] = offset;
}

static void
make_room(perceptron *model, row *r)
{
    const uint32_t offset = take_place(model, (uint8_t)(r->room + 1));
    for (size_t i = 0; i < r->count; ++i) {
        model->weights[offset + i] = model->weights[r->offset + i];
        model->sums[offset + i] = model->sums[r->offset + i];
    }
    if (r->room) {
        give_place(model, r->offset, r->room);
    }
    r->offset = offset;
    ++r->room;
}

/* The place of a weight, made if there is none; SIZE_MAX if there is to be none. */
static size_t
place_of(perceptron *model, row *r, size_t class_id)
{
    for (size_t i = 0; i < r->count; ++i) {
        if ((uint8_t)model->weights[r->offset + i] == class_id) {
            return r->offset + i;
        }
    }
    if (model->closed) {
        return SIZE_MAX;
    }
    if (r->room == 0 || r->count == 1u << (r->room - 1)) {
        make_room(model, r);
    }
    const size_t place = r->offset + r->count++;
    model->weights[place] = (int32_t)class_id;
    model->sums[place] = 0;
    return place;
}

void
perceptron_update(perceptron *model, const uint64_t *keys, size_t count, size_t class_id,
                  int32_t delta)
{
    for (size_t i = 0; i < count; ++i) {
        row *const r = find_or_make(model, keys[i] ? keys[i] : 1);
        const size_t place = r->key ? place_of(model, r, class_id) : SIZE_MAX;
        if (place != SIZE_MAX) {
            model->weights[place] += delta * (1 << CLASS_BITS);
            model->sums[place] += model->time * delta;
        }
    }
}

void
perceptron_tick(perceptron *model)
{
    ++model->time;
}

static int64_t
rounded_quotient(int64_t a, int64_t b)
{
    return a < 0 ? -((-a + b / 2) / b) : (a + b / 2) / b;
}

/* The weight at a place, and a weight with the class of that place. */
static int64_t
weight_at(const perceptron *model, size_t place)
{
    return model->weights[place] >> CLASS_BITS;
}

static void
set_weight(perceptron *model, size_t place, int64_t weight)
{
    model->weights[place] =
        (int32_t)(weight * (1 << CLASS_BITS)) + (uint8_t)model->weights[place];
}

void
perceptron_average(perceptron *model, int32_t scale)
{
    for (size_t i = 0; i < model->capacity; ++i) {
        const row *const r = &model->rows[i];
        for (size_t place = r->offset; place < r->offset + r->count; ++place) {
            const int64_t whole = weight_at(model, place) * model->time;
            set_weight(
                model, place,
                rounded_quotient((whole - model->sums[place]) * scale, model->time));
            model->sums[place] = 0;
        }
    }
}

void
perceptron_add(perceptron *to, const perceptron *from)
{
    for (size_t i = 0; i < from->capacity; ++i) {
        const row *const r = &from->rows[i];
        for (size_t place = r->offset; place < r->offset + r->count; ++place) {
            const int32_t weight = (int32_t)weight_at(from, place);
            if (weight) {
                perceptron_update(to, &r->key, 1, (uint8_t)from->weights[place], weight);
            }
        }
    }
}

void
perceptron_prune(perceptron *model, int32_t divisor, int32_t least)
{
    for (size_t i = 0; i < model->capacity; ++i) {
        row *const r = &model->rows[i];
        uint16_t kept = 0;
        for (size_t place = r->offset; place < r->offset + r->count; ++place) {
            const int64_t weight = rounded_quotient(weight_at(model, place), divisor);
            if ((weight < 0 ? -weight : weight) >= least) {
                model->weights[r->offset + kept] = model->weights[place];
                model->sums[r->offset + kept] = 0;
                set_weight(model, r->offset + kept, weight);
                ++kept;
            }
        }
        r->count = kept;
    }
}

perceptron *
perceptron_new_like(const perceptron *like, bool keep)
{
    perceptron *const model = perceptron_new();
    for (size_t i = 0; i < like->capacity; ++i) {
        const row *const r = &like->rows[i];
        for (size_t place = r->offset; place < r->offset + r->count; ++place) {
            perceptron_update(model, &r->key, 1, (uint8_t)like->weights[place],
                              keep ? (int32_t)weight_at(like, place) : 0);
        }
    }
    memset(model->sums, 0, model->used * sizeof(*model->sums));
    model->closed = true;
    return model;
}

size_t
perceptron_size(const perceptron *model)
{
    size_t size = 0;
    for (size_t i = 0; i < model->capacity; ++i) {
        const row *const r = &model->rows[i];
        for (size_t place = r->offset; place < r->offset + r->count; ++place) {
            size += weight_at(model, place) != 0;
        }
    }
    return size;
}

static int
compare_triples(const void *a, const void *b)
{
    const onr_weights_triple *const x = a, *const y = b;
    if (x->key != y->key) {
        return x->key < y->key ? -1 : 1;
    }
    return (int)x->class_id - (int)y->class_id;
}

onr_slice
perceptron_write(const perceptron *model, size_t class_count, onr_arena *arena)
{
    const size_t size = perceptron_size(model);
    onr_weights_triple *const triples = resized(NULL, size + 1, sizeof(*triples));
    size_t used = 0;
    for (size_t i = 0; i < model->capacity; ++i) {
        const row *const r = &model->rows[i];
        for (size_t place = r->offset; place < r->offset + r->count; ++place) {
            if (weight_at(model, place)) {
                triples[used++] =
                    (onr_weights_triple){.key = r->key,
                                         .class_id = (uint8_t)model->weights[place],
                                         .weight = (int16_t)weight_at(model, place)};
            }
        }
    }
    qsort(triples, used, sizeof(*triples), compare_triples);
    const onr_slice section = onr_weights_write(arena, triples, used, class_count);
    free(triples);
    return section;
}

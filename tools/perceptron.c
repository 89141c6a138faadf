/* SPDX-License-Identifier: Apache-2.0 */
/* A weight's average over T decisions is w - s / T, if each change d at time t has added t * d to s: then only weights
   that change cost time (H. Daumé, "Practical Structured Learning Techniques", 2006, figure 2.3). */
#include "perceptron.h"

#include <stdlib.h>

typedef struct {
    int64_t sum; // of time * change
    int32_t weight;
    uint32_t class_id;
} entry;

typedef struct {
    uint64_t key; // 0 for an empty row
    entry *entries;
    uint32_t count, capacity;
} row;

struct perceptron {
    onr_arena *arena;
    row *rows; // [capacity] open addressing
    size_t count, capacity;
    int64_t time;
    bool closed; // no new weights
};

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
    if (!model || !(model->arena = onr_arena_new())) {
        onr_no_memory();
    }
    model->capacity = (size_t)1 << 20;
    model->rows = new_rows(model->capacity);
    model->time = 1;
    return model;
}

void
perceptron_free(perceptron *model)
{
    if (model) {
        onr_arena_free(model->arena);
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
    for (size_t i = 0; i < count; ++i) {
        __builtin_prefetch(&model->rows[home(model, keys[i])]);
    }
    for (size_t i = 0; i < count; ++i) {
        found[i] = find(model, keys[i]);
        __builtin_prefetch(found[i]->entries);
    }
    for (size_t i = 0; i < count; ++i) {
        const entry *const entries = found[i]->entries;
        for (size_t k = 0; k < found[i]->count; ++k) {
            scores[entries[k].class_id] += entries[k].weight;
        }
    }
}

static void
grow(perceptron *model)
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
            grow(model);
            found = find(model, key);
        }
        found->key = key;
        ++model->count;
    }
    return found;
}

static entry *
entry_of(perceptron *model, row *r, size_t class_id)
{
    for (size_t i = 0; i < r->count; ++i) {
        if (r->entries[i].class_id == class_id) {
            return &r->entries[i];
        }
    }
    if (model->closed) {
        return NULL;
    }
    if (r->count == r->capacity) {
        const size_t capacity = r->capacity ? (size_t)r->capacity * 2 : 2;
        entry *const more = onr_arena_array(model->arena, capacity, sizeof(*more));
        if (r->count) {
            memcpy(more, r->entries, r->count * sizeof(*more));
        }
        r->entries = more;
        r->capacity = (uint32_t)capacity;
    }
    r->entries[r->count] = (entry){.class_id = (uint32_t)class_id};
    return &r->entries[r->count++];
}

void
perceptron_update(perceptron *model, const uint64_t *keys, size_t count, size_t class_id,
                  int32_t delta)
{
    for (size_t i = 0; i < count; ++i) {
        row *const r = find_or_make(model, keys[i] ? keys[i] : 1);
        entry *const e = r->key ? entry_of(model, r, class_id) : NULL;
        if (e) {
            e->weight += delta;
            e->sum += model->time * delta;
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

void
perceptron_average(perceptron *model, int32_t scale)
{
    for (size_t i = 0; i < model->capacity; ++i) {
        for (size_t k = 0; k < model->rows[i].count; ++k) {
            entry *const e = &model->rows[i].entries[k];
            e->weight = (int32_t)rounded_quotient(
                (e->weight * model->time - e->sum) * scale, model->time);
            e->sum = 0;
        }
    }
}

void
perceptron_prune(perceptron *model, int32_t least)
{
    for (size_t i = 0; i < model->capacity; ++i) {
        row *const r = &model->rows[i];
        uint32_t kept = 0;
        for (size_t k = 0; k < r->count; ++k) {
            if (abs(r->entries[k].weight) >= least) {
                r->entries[kept++] = (entry){.class_id = r->entries[k].class_id};
            }
        }
        r->count = kept;
    }
    model->closed = true;
    model->time = 1;
}

void
perceptron_drop(perceptron *model, int32_t least)
{
    for (size_t i = 0; i < model->capacity; ++i) {
        row *const r = &model->rows[i];
        for (size_t k = 0; k < r->count; ++k) {
            if (abs(r->entries[k].weight) < least) {
                r->entries[k].weight = 0;
            }
        }
    }
}

size_t
perceptron_size(const perceptron *model)
{
    size_t size = 0;
    for (size_t i = 0; i < model->capacity; ++i) {
        for (size_t k = 0; k < model->rows[i].count; ++k) {
            size += model->rows[i].entries[k].weight != 0;
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
    onr_weights_triple *const triples = calloc(size + 1, sizeof(*triples));
    size_t used = 0;
    if (!triples) {
        onr_no_memory();
    }
    for (size_t i = 0; i < model->capacity; ++i) {
        const row *const r = &model->rows[i];
        for (size_t k = 0; k < r->count; ++k) {
            if (r->entries[k].weight) {
                triples[used++] =
                    (onr_weights_triple){.key = r->key,
                                         .class_id = (uint8_t)r->entries[k].class_id,
                                         .weight = (int16_t)r->entries[k].weight};
            }
        }
    }
    qsort(triples, used, sizeof(*triples), compare_triples);
    const onr_slice section = onr_weights_write(arena, triples, used, class_count);
    free(triples);
    return section;
}

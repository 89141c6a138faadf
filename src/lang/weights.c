/* SPDX-License-Identifier: Apache-2.0 */
/* Looking features up is where a perceptron spends its time, and it waits for memory most of it.  So the marks of four
   slots share a word, the counts of their pairs share the bucket's 16 bytes with the place of the first, and buckets are
   asked for some time before they are read: not all at once, as processors forget what they cannot keep in mind.  Whether
   a feature is there and how many weights it has, no processor can guess, so that as little as can be hangs on it. */
#include "lang/weights.h"

static const uint32_t MORE = UINT32_C(1) << 31;
static const uint64_t ONES = UINT64_C(0x0001000100010001);

enum {
    SLOTS = 4,
    AHEAD = 16, // buckets asked for and not yet read
    LANES = 16, // dense rows are padded to a multiple
    DENSE = 255,
    PIECE = 16,       // pairs copied at once
    BUFFER_MAX = 512, // pairs copied before they are added up
    PAIRS_OF_SLOT_MAX = DENSE - 1
};

typedef struct {
    uint32_t class_count, bucket_count, pair_count, unused;
} head;

static uint32_t
bucket_of(uint64_t key, uint32_t bucket_count)
{
    return (uint32_t)(((key >> 32) * bucket_count) >> 32);
}

static uint64_t
mark_of(uint64_t key)
{
    const uint64_t mark = (key >> 16) & 0xFFFF;
    return mark ? mark : 1;
}

/* The slots whose mark is `mark`: the lowest of them has its top bit set, and higher ones may. */
static uint64_t
matches(uint64_t marks, uint64_t mark)
{
    const uint64_t differs = marks ^ (mark * ONES);
    return (differs - ONES) & ~differs & (ONES << 15);
}

static unsigned
first_match(uint64_t matches)
{
    return (unsigned)__builtin_ctzll(matches) / 16;
}

/* The slot whose mark is `mark`, or SLOTS. */
static unsigned
slot_of(uint64_t marks, uint64_t mark)
{
    const uint64_t at = matches(marks, mark);
    return at ? first_match(at) : SLOTS;
}

/* Classes of a dense row, padded. */
static size_t
stride_of(size_t class_count)
{
    return (class_count + LANES - 1) / LANES * LANES;
}

/* The room of a slot in 16-bit units. */
static uint32_t
units_of(uint8_t count, size_t stride)
{
    return count == DENSE ? (uint32_t)(stride / 2) : count;
}

static uint32_t
first_unit(const onr_weights_bucket *bucket, unsigned slot, size_t stride)
{
    uint32_t first = bucket->base & ~MORE;
    for (unsigned i = 0; i < slot; ++i) {
        first += units_of(bucket->counts[i], stride);
    }
    return first;
}

onr_status
onr_weights_open(onr_slice section, const char *source, onr_weights *out, onr_error *err)
{
    head h = {0};
    *out = (onr_weights){0};
    if (section.len >= sizeof(h)) {
        memcpy(&h, section.ptr, sizeof(h));
    }
    const uint64_t buckets = ((uint64_t)h.bucket_count + 1) * sizeof(onr_weights_bucket);
    const uint64_t whole =
        sizeof(h) + buckets + (uint64_t)h.pair_count * sizeof(uint16_t);
    bool good = h.bucket_count > 0 && h.class_count <= ONR_WEIGHTS_CLASSES_MAX &&
                h.pair_count < MORE && whole == section.len;
    if (good) {
        out->buckets = (const void *)(section.ptr + sizeof(h));
        out->pairs = (const void *)(section.ptr + sizeof(h) + buckets);
        out->bucket_count = h.bucket_count;
        out->pair_count = h.pair_count;
        out->class_count = h.class_count;
        out->stride = (uint32_t)stride_of(h.class_count);
        for (size_t i = 0; good && i <= h.bucket_count; ++i) {
            good = first_unit(&out->buckets[i], SLOTS, out->stride) <= h.pair_count;
        }
        good = good && !(out->buckets[h.bucket_count].base & MORE);
    }
    return good ? ONR_OK
                : onr_error_set(err, ONR_BAD_INPUT, source, 0, 0,
                                "the weights of the model are damaged");
}

/* The units of the slots before `slot`, without a branch that would be guessed wrong; a count of DENSE stands for a
   row. */
static uint32_t
units_before(const onr_weights_bucket *bucket, unsigned slot, uint32_t row_units)
{
    uint32_t counts;
    memcpy(&counts, bucket->counts, sizeof(counts));
    counts &= (UINT32_C(1) << (8 * slot)) - 1;
    const uint32_t full =
        ((counts & UINT32_C(0x7F7F7F7F)) + UINT32_C(0x01010101)) & counts;
    const uint32_t rows = (full >> 7 & UINT32_C(0x01010101)) * UINT32_C(0x01010101) >> 24;
    const uint32_t halves =
        (counts & UINT32_C(0x00FF00FF)) + (counts >> 8 & UINT32_C(0x00FF00FF));
    return (halves & 0xFFFF) + (halves >> 16) + rows * (row_units - DENSE);
}

/* What was found for the features of a decision. */
typedef struct {
    const uint16_t *pairs[ONR_WEIGHTS_KEYS_MAX + 1];
    uint8_t counts[ONR_WEIGHTS_KEYS_MAX + 1];
    const int8_t *rows[ONR_WEIGHTS_KEYS_MAX + 1];
    size_t run_count, row_count;
} finds;

/* Every key is put down both as a run of pairs and as a row, and counted as what it is; one that is not there, as
   neither. */
static void
find_all(const onr_weights *weights, const uint64_t *keys, size_t count, finds *out)
{
    const onr_weights w = *weights;
    const uint32_t row_units = w.stride / 2;
    size_t runs = 0, rows = 0;
    uint32_t homes[ONR_WEIGHTS_KEYS_MAX + AHEAD];
    for (size_t i = 0; i < count; ++i) {
        homes[i] = bucket_of(keys[i], w.bucket_count);
    }
    memset(homes + count, 0, AHEAD * sizeof(*homes));
    for (size_t i = 0; i < AHEAD; ++i) {
        __builtin_prefetch(&w.buckets[homes[i]]);
    }
    for (size_t i = 0; i < count; ++i) {
        const onr_weights_bucket *bucket = &w.buckets[homes[i]];
        const uint64_t mark = mark_of(keys[i]);
        uint64_t at = matches(bucket->marks, mark);
        __builtin_prefetch(&w.buckets[homes[i + AHEAD]]);
        while (__builtin_expect((at == 0) & (bucket->base >> 31), 0)) {
            at = matches((++bucket)->marks, mark);
        }
        const uint32_t there = 0 - (uint32_t)(at != 0);
        const unsigned slot = first_match(at | UINT64_C(1) << 63);
        const uint32_t first =
            ((bucket->base & ~MORE) + units_before(bucket, slot, row_units)) & there;
        const uint16_t *const units = w.pairs + first;
        const uint32_t size = bucket->counts[slot] & there;
        __builtin_prefetch(units);
        out->pairs[runs] = units;
        out->counts[runs] = (uint8_t)size;
        out->rows[rows] = (const int8_t *)units;
        runs += (uint32_t)(size - 1) < DENSE - 1;
        rows += size == DENSE;
    }
    out->run_count = runs;
    out->row_count = rows;
}

static void
add_pairs(const uint16_t *pairs, size_t count, int32_t *scores)
{
    for (size_t i = 0; i < count; ++i) {
        scores[pairs[i] & 0xFF] += (int8_t)(pairs[i] >> 8);
    }
}

/* Runs are copied end to end in pieces of one size, so that one loop goes over the pairs of them all. */
static void
add_runs(const onr_weights *weights, const finds *found, int32_t *scores)
{
    uint16_t pairs[BUFFER_MAX + PIECE];
    const uint16_t *const end = weights->pairs + weights->pair_count;
    size_t used = 0;
    for (size_t i = 0; i < found->run_count; ++i) {
        const uint16_t *const run = found->pairs[i];
        const size_t size = found->counts[i];
        if (__builtin_expect(size > PIECE || end - run < PIECE, 0)) {
            add_pairs(run, size, scores);
            continue;
        }
        if (__builtin_expect(used > BUFFER_MAX, 0)) {
            add_pairs(pairs, used, scores);
            used = 0;
        }
        memcpy(pairs + used, run, PIECE * sizeof(*run));
        used += size;
    }
    add_pairs(pairs, used, scores);
}

/* Rows are added up in 16 bits, where no sum of them can overflow; one stripe of all rows after the other, so that the
   sums stay in registers. */
_Static_assert(ONR_WEIGHTS_KEYS_MAX * 127 <= INT16_MAX, "sums of dense rows overflow");

static void
add_rows(const finds *found, size_t stride, int32_t *scores)
{
    for (size_t at = 0; at < stride; at += LANES) {
        int16_t sums[LANES] = {0};
        for (size_t i = 0; i < found->row_count; ++i) {
            const int8_t *const row = found->rows[i] + at;
            for (size_t k = 0; k < LANES; ++k) {
                sums[k] = (int16_t)(sums[k] + row[k]);
            }
        }
        for (size_t k = 0; k < LANES; ++k) {
            scores[at + k] += sums[k];
        }
    }
}

void
onr_weights_add(const onr_weights *weights, const uint64_t *keys, size_t count,
                int32_t *scores)
{
    finds found;
    find_all(weights, keys, count, &found);
    add_runs(weights, &found, scores);
    add_rows(&found, weights->stride, scores);
}

/* -- writing -- */

/* A feature's pairs, before they have a place. */
typedef struct {
    uint64_t key;
    size_t first, last; // triples
    size_t pair_count;
    bool dense;
} feature;

static size_t
pairs_of(int weight)
{
    const int size = weight < 0 ? -weight : weight;
    return (size_t)((size + 126) / 127);
}

static feature *
collect(onr_arena *arena, const onr_weights_triple *triples, size_t count, size_t stride,
        size_t *out)
{
    feature *const features = onr_arena_array(arena, count + 1, sizeof(*features));
    *out = 0;
    for (size_t i = 0; i < count; ++i) {
        if (i == 0 || triples[i].key != triples[i - 1].key) {
            features[(*out)++] = (feature){.key = triples[i].key, .first = i};
        }
        feature *const f = &features[*out - 1];
        const size_t pairs = pairs_of(triples[i].weight);
        if (f->pair_count + pairs <= PAIRS_OF_SLOT_MAX) {
            f->pair_count += pairs;
            f->last = i + 1;
        }
    }
    for (size_t i = 0; i < *out; ++i) {
        /* Adding a row costs about as much as adding an eighth of it in pairs. */
        feature *const f = &features[i];
        f->dense = f->pair_count * 8 > stride && f->pair_count == f->last - f->first;
    }
    return features;
}

/* Give each feature a slot; those whose mark is already met on the way are left out (a few in a hundred thousand).
   Features come in order of key and so in order of their home bucket. */
static size_t *
place(onr_arena *arena, const feature *features, size_t count,
      onr_weights_bucket *buckets, uint32_t bucket_count)
{
    size_t *const owner =
        onr_arena_array(arena, ((size_t)bucket_count + 1) * SLOTS, sizeof(*owner));
    for (size_t i = 0; i < count; ++i) {
        const uint64_t mark = mark_of(features[i].key);
        for (size_t b = bucket_of(features[i].key, bucket_count); b <= bucket_count;
             ++b) {
            if (slot_of(buckets[b].marks, mark) < SLOTS) {
                break;
            }
            const unsigned slot = slot_of(buckets[b].marks, 0);
            if (slot < SLOTS) {
                buckets[b].marks |= mark << (slot * 16);
                owner[b * SLOTS + slot] = i + 1;
                break;
            }
            if (b < bucket_count) {
                buckets[b].base = MORE;
            }
        }
    }
    return owner;
}

static uint16_t *
put_row(uint16_t *to, const onr_weights_triple *triples, const feature *f, size_t stride)
{
    int8_t *const row = (int8_t *)to;
    for (size_t i = f->first; i < f->last; ++i) {
        row[triples[i].class_id] = (int8_t)triples[i].weight;
    }
    return to + stride / 2;
}

static uint16_t *
put_pairs(uint16_t *to, const onr_weights_triple *triples, const feature *f)
{
    for (size_t i = f->first; i < f->last; ++i) {
        for (int left = triples[i].weight; left;) {
            const int part = left > 127 ? 127 : left < -127 ? -127 : left;
            *to++ = (uint16_t)(triples[i].class_id | (unsigned)(uint8_t)part << 8);
            left -= part;
        }
    }
    return to;
}

onr_slice
onr_weights_write(onr_arena *arena, const onr_weights_triple *triples, size_t count,
                  size_t class_count)
{
    size_t feature_count, pair_count = 0;
    const size_t stride = stride_of(class_count);
    const feature *const features =
        collect(arena, triples, count, stride, &feature_count);
    for (size_t i = 0; i < feature_count; ++i) {
        pair_count += features[i].dense ? stride / 2 : features[i].pair_count;
    }
    const uint32_t bucket_count = (uint32_t)(feature_count * 10 / (SLOTS * 7) + 1);
    const size_t buckets_size = ((size_t)bucket_count + 1) * sizeof(onr_weights_bucket);
    char *const section = onr_arena_alloc(arena, sizeof(head) + buckets_size +
                                                     pair_count * sizeof(uint16_t));
    onr_weights_bucket *const buckets = (void *)(section + sizeof(head));
    uint16_t *const pairs = (void *)(section + sizeof(head) + buckets_size);
    const size_t *const owner =
        place(arena, features, feature_count, buckets, bucket_count);
    uint16_t *end = pairs;
    for (size_t b = 0; b <= bucket_count; ++b) {
        buckets[b].base |= (uint32_t)(end - pairs);
        for (size_t slot = 0; slot < SLOTS && owner[b * SLOTS + slot]; ++slot) {
            const feature *const f = &features[owner[b * SLOTS + slot] - 1];
            buckets[b].counts[slot] = f->dense ? DENSE : (uint8_t)f->pair_count;
            end =
                f->dense ? put_row(end, triples, f, stride) : put_pairs(end, triples, f);
        }
    }
    const head h = {.class_count = (uint32_t)class_count,
                    .bucket_count = bucket_count,
                    .pair_count = (uint32_t)(end - pairs)};
    memcpy(section, &h, sizeof(h));
    return (onr_slice){section, (size_t)((char *)end - section)};
}

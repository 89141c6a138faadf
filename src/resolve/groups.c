/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/groups.h"

#include <stdlib.h>

void
onr_groups_open(onr_groups *groups, onr_arena *arena, uint32_t count,
                onr_groups_clash clash, void *data)
{
    *groups = (onr_groups){
        .root = onr_arena_array(arena, count, sizeof(*groups->root)),
        .next = onr_arena_array(arena, count, sizeof(*groups->next)),
        .count = count,
        .clash = clash,
        .data = data,
    };
    for (uint32_t i = 0; i < count; ++i) {
        groups->root[i] = groups->next[i] = i;
    }
}

uint32_t
onr_groups_root(onr_groups *groups, uint32_t node)
{
    while (groups->root[node] != node) {
        groups->root[node] = groups->root[groups->root[node]];
        node = groups->root[node];
    }
    return node;
}

bool
onr_groups_clashes(onr_groups *groups, uint32_t a, uint32_t b)
{
    a = onr_groups_root(groups, a);
    b = onr_groups_root(groups, b);
    uint32_t i = a;
    for (int checked_a = 0; checked_a < ONR_GROUPS_CHECKED; ++checked_a) {
        uint32_t j = b;
        for (int checked_b = 0; checked_b < ONR_GROUPS_CHECKED; ++checked_b) {
            if (groups->clash(groups->data, i, j)) {
                return true;
            }
            j = groups->next[j];
            if (j == b) {
                break;
            }
        }
        i = groups->next[i];
        if (i == a) {
            break;
        }
    }
    return false;
}

/* Average linkage (Sokal and Michener, 1958): one likeness that deceives does not join two sets whose others differ. */
static double
average(const onr_groups *groups, uint32_t a, uint32_t b)
{
    static const double most = 4; // What one pair counts at most, for or against
    double sum = 0;
    int weighed = 0;
    uint32_t i = a;
    for (int m = 0; m < ONR_GROUPS_WEIGHED && (m == 0 || i != a); ++m) {
        uint32_t j = b;
        for (int n = 0; n < ONR_GROUPS_WEIGHED && (n == 0 || j != b); ++n) {
            const double score = groups->weigh(groups->weigh_data, i, j);
            sum += score > most ? most : score < -most ? -most : score;
            ++weighed;
            j = groups->next[j];
        }
        i = groups->next[i];
    }
    return sum / weighed;
}

static bool
is_pair(const onr_groups *groups, uint32_t a, uint32_t b)
{
    return groups->next[a] == a && groups->next[b] == b;
}

void
onr_groups_force(onr_groups *groups, uint32_t a, uint32_t b)
{
    a = onr_groups_root(groups, a);
    b = onr_groups_root(groups, b);
    if (a != b) {
        const uint32_t after = groups->next[a];
        groups->next[a] = groups->next[b];
        groups->next[b] = after;
        groups->root[a < b ? b : a] = a < b ? a : b;
    }
}

bool
onr_groups_join(onr_groups *groups, uint32_t a, uint32_t b)
{
    a = onr_groups_root(groups, a);
    b = onr_groups_root(groups, b);
    if (a == b) {
        return true;
    }
    if (onr_groups_clashes(groups, a, b) || (groups->weigh && !is_pair(groups, a, b) &&
                                             average(groups, a, b) < groups->least)) {
        return false;
    }
    onr_groups_force(groups, a, b);
    return true;
}

static int
compare_by_nodes(const void *left, const void *right)
{
    const onr_sketch_pair *const p = left, *const q = right;
    if (p->a != q->a) {
        return p->a < q->a ? -1 : 1;
    }
    return (p->b > q->b) - (p->b < q->b);
}

static int
compare_by_score(const void *left, const void *right)
{
    const onr_sketch_pair *const p = left, *const q = right;
    if (p->score != q->score) {
        return p->score > q->score ? -1 : 1;
    }
    return compare_by_nodes(left, right);
}

static void
sort_pairs(onr_sketch_pairs *pairs, int (*compare)(const void *, const void *))
{
    if (pairs->count > 1) {
        qsort(pairs->items, pairs->count, sizeof(*pairs->items), compare);
    }
}

void
onr_groups_join_pairs(onr_groups *groups, onr_sketch_pairs *pairs, double threshold)
{
    sort_pairs(pairs, compare_by_score);
    for (size_t i = 0; i < pairs->count && (double)pairs->items[i].score >= threshold;
         ++i) {
        (void)onr_groups_join(groups, pairs->items[i].a, pairs->items[i].b);
    }
}

void
onr_groups_doubts(onr_groups *groups, onr_arena *arena, const onr_sketch_pairs *pairs,
                  double doubt, onr_sketch_pairs *out)
{
    onr_sketch_pairs found = {0};
    for (size_t i = 0; i < pairs->count; ++i) {
        const onr_sketch_pair *const pair = &pairs->items[i];
        const uint32_t a = onr_groups_root(groups, pair->a);
        const uint32_t b = onr_groups_root(groups, pair->b);
        if ((double)pair->score >= doubt && a != b && !onr_groups_clashes(groups, a, b)) {
            *ONR_PUSH(arena, &found) =
                (onr_sketch_pair){a < b ? a : b, a < b ? b : a,
                                  onr_tables_probability((double)pair->score)};
        }
    }
    sort_pairs(&found, compare_by_score);
    sort_pairs(&found, compare_by_nodes);
    for (size_t i = 0; i < found.count; ++i) {
        const size_t last = out->count;
        if (last && !compare_by_nodes(&out->items[last - 1], &found.items[i])) {
            const float score = found.items[i].score;
            out->items[last - 1].score =
                score > out->items[last - 1].score ? score : out->items[last - 1].score;
        } else {
            *ONR_PUSH(arena, out) = found.items[i];
        }
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
#include "base/symbol.h"

/* A part of the hash stands beside the symbol, so that other symbols are passed by without a look at them. */
typedef struct {
    onr_symbol symbol; // null for free
    uint32_t hash;
} slot;

struct onr_symbols {
    onr_arena *arena;
    const onr_symbols *parent;
    slot *slots; // [capacity], open addressing with linear probing
    size_t count, capacity;
};

/* Fixed, so that the order of iteration never depends on the run; hostile input can at worst
   make one document slow, and documents have a size limit. */
static const uint64_t SEED = UINT64_C(0x6F6E7265636F7264);

onr_symbols *
onr_symbols_new(onr_arena *arena, const onr_symbols *parent)
{
    onr_symbols *const symbols = onr_arena_alloc(arena, sizeof(*symbols));
    symbols->arena = arena;
    symbols->parent = parent;
    symbols->capacity = 256;
    symbols->slots = onr_arena_array(arena, symbols->capacity, sizeof(slot));
    return symbols;
}

static size_t
slot_of(const onr_symbols *symbols, onr_slice text, uint64_t hash)
{
    const size_t mask = symbols->capacity - 1;
    size_t i = (size_t)hash & mask;
    for (const slot *s; (s = &symbols->slots[i])->symbol; i = (i + 1) & mask) {
        if (s->hash == (uint32_t)(hash >> 32) && s->symbol->len == text.len &&
            memcmp(s->symbol->text, text.ptr, text.len) == 0) {
            break;
        }
    }
    return i;
}

static onr_symbol
find_hashed(const onr_symbols *symbols, onr_slice text, uint64_t hash)
{
    for (; symbols; symbols = symbols->parent) {
        const onr_symbol found = symbols->slots[slot_of(symbols, text, hash)].symbol;
        if (found) {
            return found;
        }
    }
    return NULL;
}

onr_symbol
onr_symbols_find(const onr_symbols *symbols, onr_slice text)
{
    return find_hashed(symbols, text, onr_slice_hash(text, SEED));
}

static void
grow(onr_symbols *symbols)
{
    const slot *const old = symbols->slots;
    const size_t size = symbols->capacity;
    symbols->capacity = size * 2;
    symbols->slots = onr_arena_array(symbols->arena, size * 2, sizeof(slot));
    for (size_t i = 0; i < size; ++i) {
        const onr_symbol symbol = old[i].symbol;
        if (symbol) {
            symbols->slots[slot_of(symbols, onr_symbol_slice(symbol), symbol->hash)] =
                old[i];
        }
    }
}

onr_symbol
onr_symbols_intern(onr_symbols *symbols, onr_slice text)
{
    const uint64_t hash = onr_slice_hash(text, SEED);
    const onr_symbol known = find_hashed(symbols, text, hash);
    if (known) {
        return known;
    }
    if ((symbols->count + 1) * 2 > symbols->capacity) {
        grow(symbols);
    }
    onr_symbol_data *const fresh =
        onr_arena_alloc(symbols->arena, sizeof(onr_symbol_data) + text.len + 1);
    fresh->len = (uint32_t)text.len;
    fresh->hash = hash;
    if (text.len) {
        memcpy(fresh->text, text.ptr, text.len);
    }
    symbols->slots[slot_of(symbols, text, hash)] = (slot){fresh, (uint32_t)(hash >> 32)};
    ++symbols->count;
    fresh->id = (uint32_t)onr_symbols_count(symbols);
    return fresh;
}

size_t
onr_symbols_count(const onr_symbols *symbols)
{
    size_t count = 0;
    for (; symbols; symbols = symbols->parent) {
        count += symbols->count;
    }
    return count;
}

onr_slice
onr_symbol_slice(onr_symbol symbol)
{
    return symbol ? (onr_slice){symbol->text, symbol->len} : (onr_slice){"", 0};
}

bool
onr_symbol_is(onr_symbol symbol, const char *text)
{
    return symbol && onr_slice_equal(onr_symbol_slice(symbol), onr_slice_of(text));
}

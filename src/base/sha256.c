/* SPDX-License-Identifier: Apache-2.0 */
#include "base/sha256.h"

enum { BLOCK = 64, ROUNDS = 64 };

/* The first 32 bits of the fractional parts of the cube roots of the first 64 primes (section 4.2.2). */
static const uint32_t constants[ROUNDS] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4,
    0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe,
    0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f,
    0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7,
    0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc,
    0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b,
    0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116,
    0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
    0xc67178f2};

static uint32_t
rotate(uint32_t x, unsigned n)
{
    return x >> n | x << (32 - n);
}

static void
expand(const uint8_t block[BLOCK], uint32_t w[ROUNDS])
{
    for (size_t i = 0; i < 16; ++i) {
        w[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 |
               (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
    }
    for (size_t i = 16; i < ROUNDS; ++i) {
        const uint32_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + (rotate(a, 7) ^ rotate(a, 18) ^ a >> 3) + w[i - 7] +
               (rotate(b, 17) ^ rotate(b, 19) ^ b >> 10);
    }
}

/* Section 6.2.2: h[0..7] are the working variables a to h. */
static void
compress(uint32_t state[8], const uint8_t block[BLOCK])
{
    uint32_t w[ROUNDS], h[8];
    expand(block, w);
    memcpy(h, state, sizeof h);
    for (size_t i = 0; i < ROUNDS; ++i) {
        const uint32_t choose = (h[4] & h[5]) ^ (~h[4] & h[6]);
        const uint32_t major = (h[0] & h[1]) ^ (h[0] & h[2]) ^ (h[1] & h[2]);
        const uint32_t one = h[7] +
                             (rotate(h[4], 6) ^ rotate(h[4], 11) ^ rotate(h[4], 25)) +
                             choose + constants[i] + w[i];
        const uint32_t two =
            (rotate(h[0], 2) ^ rotate(h[0], 13) ^ rotate(h[0], 22)) + major;
        memmove(h + 1, h, 7 * sizeof *h);
        h[4] += one;
        h[0] = one + two;
    }
    for (size_t i = 0; i < 8; ++i) {
        state[i] += h[i];
    }
}

/* The last block or two: what is left, a set bit, zeros, and the length in bits (section 5.1.1). */
static void
finish(uint32_t state[8], onr_slice bytes, size_t done)
{
    uint8_t last[2 * BLOCK] = {0};
    const size_t left = bytes.len - done;
    const size_t size = left + 9 <= BLOCK ? BLOCK : 2 * BLOCK;
    if (left) {
        memcpy(last, bytes.ptr + done, left);
    }
    last[left] = 0x80;
    const uint64_t bits = (uint64_t)bytes.len * 8;
    for (size_t i = 0; i < 8; ++i) {
        last[size - 1 - i] = (uint8_t)(bits >> 8 * i);
    }
    for (size_t i = 0; i < size; i += BLOCK) {
        compress(state, last + i);
    }
}

void
onr_sha256(onr_slice bytes, uint8_t digest[ONR_SHA256_SIZE])
{
    uint32_t state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    size_t done = 0;
    for (; bytes.len - done >= BLOCK; done += BLOCK) {
        compress(state, (const uint8_t *)bytes.ptr + done);
    }
    finish(state, bytes, done);
    for (size_t i = 0; i < ONR_SHA256_SIZE; ++i) {
        digest[i] = (uint8_t)(state[i / 4] >> (24 - 8 * (i % 4)));
    }
}

void
onr_sha256_text(onr_slice bytes, char text[ONR_SHA256_TEXT_SIZE])
{
    static const char digits[] = "0123456789abcdef";
    uint8_t digest[ONR_SHA256_SIZE];
    onr_sha256(bytes, digest);
    for (size_t i = 0; i < ONR_SHA256_SIZE; ++i) {
        text[2 * i] = digits[digest[i] >> 4];
        text[2 * i + 1] = digits[digest[i] & 15];
    }
    text[ONR_SHA256_TEXT_SIZE - 1] = '\0';
}

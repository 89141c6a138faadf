/* SPDX-License-Identifier: Apache-2.0 */
#include "base/sha256.h"

#include <check.h>

/* The digests of FIPS 180-4's examples, and of lengths around the end of a block. */
static const struct {
    const char *letters;
    size_t times;
    const char *digest;
} digests[] = {
    {"", 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
    {"a", 1000000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
    {"a", 55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"},
    {"a", 56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"},
    {"a", 64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"},
};

START_TEST(digests_are_those_of_the_standard)
{
    onr_arena *const arena = onr_arena_new();
    onr_slice text = ONR_LIT("");
    char digest[ONR_SHA256_TEXT_SIZE];
    const size_t length = strlen(digests[_i].letters);
    char *const bytes = onr_arena_alloc(arena, length * digests[_i].times + 1);
    for (size_t i = 0; i < digests[_i].times; ++i) {
        memcpy(bytes + i * length, digests[_i].letters, length);
    }
    text = (onr_slice){bytes, length * digests[_i].times};
    onr_sha256_text(text, digest);
    ck_assert_str_eq(digest, digests[_i].digest);
    onr_arena_free(arena);
}
END_TEST

Suite *suite_sha256(void);

Suite *
suite_sha256(void)
{
    Suite *const suite = suite_create("sha256");
    TCase *const known = tcase_create("known digests");
    tcase_add_loop_test(known, digests_are_those_of_the_standard, 0,
                        (int)ONR_COUNT(digests));
    suite_add_tcase(suite, known);
    return suite;
}

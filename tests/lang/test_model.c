/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/model.h"

#include "base/mapping.h"
#include "lang/weights.h"
#include "models.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static char path[] = "/tmp/onrecord-model-XXXXXX";

static void
make_file(void)
{
    models_init();
    memcpy(path + sizeof(path) - 7, "XXXXXX", 6);
    const int fd = mkstemp(path);
    ck_assert_int_ge(fd, 0);
    close(fd);
}

static void
remove_file(void)
{
    unlink(path);
    models_clear();
}

static void
write_file(onr_slice bytes)
{
    FILE *const file = fopen(path, "wb");
    ck_assert_ptr_nonnull(file);
    ck_assert_uint_eq(fwrite(bytes.ptr, 1, bytes.len, file), bytes.len);
    ck_assert_int_eq(fclose(file), 0);
}

START_TEST(what_is_written_is_read)
{
    const onr_slice sections[] = {ONR_LIT("one"), ONR_LIT(""), ONR_LIT("three")};
    onr_model model;
    ck_assert_int_eq(onr_model_write(path, "test", sections, 3, NULL), ONR_OK);
    ck_assert_int_eq(onr_model_open(path, "test", &model, NULL), ONR_OK);
    for (size_t i = 0; i < 3; ++i) {
        ck_assert(onr_slice_equal(model.sections[i], sections[i]));
    }
    ck_assert_uint_eq(model.sections[3].len, 0);
    onr_model_close(&model);
    ck_assert_int_eq(onr_model_open(path, "tes", &model, NULL), ONR_BAD_INPUT);
}
END_TEST

START_TEST(a_cut_file_is_refused)
{
    const onr_slice section = ONR_LIT("some bytes that follow the head");
    onr_mapping whole;
    onr_model model;
    ck_assert_int_eq(onr_model_write(path, "test", &section, 1, NULL), ONR_OK);
    ck_assert_int_eq(onr_mapping_open(path, &whole, NULL), ONR_OK);
    const onr_slice bytes = onr_slice_copy(models.arena, whole.bytes);
    onr_mapping_close(&whole);
    for (size_t size = 0; size < bytes.len; ++size) {
        write_file(onr_slice_part(bytes, 0, size));
        ck_assert_int_eq(onr_model_open(path, "test", &model, NULL), ONR_BAD_INPUT);
    }
}
END_TEST

START_TEST(a_changed_byte_is_noticed)
{
    static const char *const files[] = {ONR_TAGGER_FILE, ONR_LEMMATIZER_FILE,
                                        ONR_PARSER_FILE};
    onr_mapping whole;
    ck_assert_int_eq(onr_mapping_open(models_path(files[_i]), &whole, NULL), ONR_OK);
    const size_t size = whole.bytes.len;
    char *const bytes = onr_arena_copy(models.arena, whole.bytes.ptr, size);
    onr_mapping_close(&whole);
    for (size_t k = 0; k < 12; ++k) {
        const size_t at = k < 8 ? k * 24 : size / 12 * k;
        onr_error err = {0};
        void *model;
        bytes[at] = (char)(bytes[at] ^ 0x41);
        write_file((onr_slice){bytes, size});
        bytes[at] = (char)(bytes[at] ^ 0x41);
        const onr_status status =
            _i == 0 ? onr_tagger_open(models.arena, path, (onr_tagger **)&model, &err)
            : _i == 1
                ? onr_lemmatizer_open(models.arena, path, (onr_lemmatizer **)&model, &err)
                : onr_parser_open(models.arena, path, (onr_parser **)&model, &err);
        ck_assert_int_eq(status, ONR_BAD_INPUT);
        ck_assert_ptr_null(model);
        ck_assert_str_eq(err.source, path);
    }
}
END_TEST

START_TEST(weights_outside_of_their_section_are_refused)
{
    const onr_weights_triple triples[] = {{42, 1, 5}, {42, 2, -300}, {UINT64_MAX, 0, 7}};
    const onr_slice good = onr_weights_write(models.arena, triples, 3, 3);
    onr_weights weights;
    ck_assert_int_eq(onr_weights_open(good, "test", &weights, NULL), ONR_OK);
    for (size_t size = 0; size < good.len; ++size) {
        ck_assert_int_eq(
            onr_weights_open(onr_slice_part(good, 0, size), "test", &weights, NULL),
            ONR_BAD_INPUT);
    }
    char *const bytes = onr_arena_copy(models.arena, good.ptr, good.len);
    onr_weights_bucket *const first = (onr_weights_bucket *)(void *)(bytes + 16);
    first->base = 1000;
    ck_assert_int_eq(
        onr_weights_open((onr_slice){bytes, good.len}, "test", &weights, NULL),
        ONR_BAD_INPUT);
}
END_TEST

START_TEST(weights_are_found_again)
{
    enum { COUNT = 3000 };
    onr_weights_triple *const triples =
        onr_arena_array(models.arena, COUNT, sizeof(*triples));
    for (size_t i = 0; i < COUNT; ++i) {
        triples[i] = (onr_weights_triple){(i + 1) * UINT64_C(0x15798EE2308C39), 3,
                                          (int16_t)((int)(i % 900) - 450)};
    }
    onr_weights weights;
    ck_assert_int_eq(onr_weights_open(onr_weights_write(models.arena, triples, COUNT, 4),
                                      "test", &weights, NULL),
                     ONR_OK);
    size_t wrong = 0;
    for (size_t i = 0; i < COUNT; ++i) {
        int32_t scores[ONR_WEIGHTS_CLASSES_MAX] = {0};
        onr_weights_add(&weights, &triples[i].key, 1, scores);
        wrong += scores[3] != triples[i].weight;
    }
    ck_assert_uint_le(wrong, 3);
}
END_TEST

Suite *suite_model(void);

Suite *
suite_model(void)
{
    Suite *const suite = suite_create("model");
    TCase *const file = tcase_create("file");
    tcase_add_checked_fixture(file, make_file, remove_file);
    tcase_add_test(file, what_is_written_is_read);
    tcase_add_test(file, a_cut_file_is_refused);
    tcase_add_loop_test(file, a_changed_byte_is_noticed, 0, 3);
    tcase_add_test(file, weights_outside_of_their_section_are_refused);
    tcase_add_test(file, weights_are_found_again);
    suite_add_tcase(suite, file);
    return suite;
}

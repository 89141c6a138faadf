/* SPDX-License-Identifier: Apache-2.0 */
#include "base/mapping.h"

#include <check.h>
#include <stdlib.h>
#include <unistd.h>

Suite *suite_mapping(void);

static onr_mapping mapping;
static onr_error err;

START_TEST(a_file_is_mapped)
{
    char path[] = "/tmp/onrecord-mapping.XXXXXX";
    const int fd = mkstemp(path);
    ck_assert_int_eq(write(fd, "a\0b", 3), 3);
    ck_assert_int_eq(onr_mapping_open(path, &mapping, &err), ONR_OK);
    unlink(path);
    close(fd);
    ck_assert(onr_slice_equal(mapping.bytes, ONR_LIT("a\0b")));
    onr_mapping_close(&mapping);
    onr_mapping_close(&mapping);
}
END_TEST

START_TEST(an_empty_file_has_no_bytes)
{
    ck_assert_int_eq(onr_mapping_open("/dev/null", &mapping, &err), ONR_OK);
    ck_assert_uint_eq(mapping.bytes.len, 0);
    onr_mapping_close(&mapping);
}
END_TEST

START_TEST(a_pipe_is_read_to_its_end)
{
    static char many[40000];
    int ends[2];
    ck_assert_int_eq(pipe(ends), 0);
    ck_assert_int_eq(write(ends[1], many, sizeof(many)), (int)sizeof(many));
    close(ends[1]);
    ck_assert_int_eq(onr_mapping_read_fd(ends[0], "pipe", &mapping, &err), ONR_OK);
    close(ends[0]);
    ck_assert_uint_eq(mapping.bytes.len, sizeof(many));
    onr_mapping_close(&mapping);
}
END_TEST

START_TEST(what_cannot_be_read_is_reported)
{
    ck_assert_int_eq(onr_mapping_open("/nowhere/at/all", &mapping, &err), ONR_NOT_FOUND);
    ck_assert_str_eq(err.source, "/nowhere/at/all");
    err = (onr_error){0};
    ck_assert_int_eq(onr_mapping_open("/", &mapping, &err), ONR_IO);
    ck_assert_uint_eq(mapping.bytes.len, 0);
}
END_TEST

Suite *
suite_mapping(void)
{
    Suite *const suite = suite_create("mapping");
    TCase *const files = tcase_create("files");
    tcase_add_test(files, a_file_is_mapped);
    tcase_add_test(files, an_empty_file_has_no_bytes);
    tcase_add_test(files, a_pipe_is_read_to_its_end);
    tcase_add_test(files, what_cannot_be_read_is_reported);
    suite_add_tcase(suite, files);
    return suite;
}

/* SPDX-License-Identifier: Apache-2.0 */
#include "text/source.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

Suite *suite_source(void);

/* A file of `size` bytes, each tenth a line break. */
static void
write_lines(char path[], size_t size)
{
    const int fd = mkstemp(path);
    ck_assert_int_ge(fd, 0);
    for (size_t i = 0; i < size; ++i) {
        ck_assert_int_eq(write(fd, i % 10 == 9 ? "\n" : "x", 1), 1);
    }
    close(fd);
}

START_TEST(a_window_moves_through_the_file)
{
    char path[] = "/tmp/onrecord-source.XXXXXX";
    onr_source *source;
    onr_slice window;
    onr_error err = {0};
    write_lines(path, 1000);
    ck_assert_int_eq(onr_source_open(path, &source, &err), ONR_OK);
    unlink(path);
    ck_assert_int_eq(onr_source_peek(source, 10, &window, &err), ONR_OK);
    ck_assert_uint_ge(window.len, 10);
    onr_source_skip(source, 25);
    ck_assert_uint_eq(onr_source_line(source), 3);
    ck_assert_int_eq(onr_source_peek(source, 5000, &window, &err), ONR_OK);
    ck_assert_uint_eq(window.len, 975);
    ck_assert_int_eq(window.ptr[4], '\n');
    onr_source_skip(source, 975);
    ck_assert(onr_source_progress(source) > 0.99);
    ck_assert_int_eq(onr_source_peek(source, 1, &window, &err), ONR_OK);
    ck_assert_uint_eq(window.len, 0);
    onr_source_close(source);
}
END_TEST

START_TEST(a_pipe_is_read_to_its_end)
{
    int ends[2];
    onr_source *source;
    onr_slice window;
    onr_error err = {0};
    char path[64];
    ck_assert_int_eq(pipe(ends), 0);
    ck_assert_int_eq(write(ends[1], "story", 5), 5);
    close(ends[1]);
    snprintf(path, sizeof(path), "/dev/fd/%d", ends[0]);
    ck_assert_int_eq(onr_source_open(path, &source, &err), ONR_OK);
    ck_assert_int_eq(onr_source_peek(source, 100, &window, &err), ONR_OK);
    ck_assert(onr_slice_equal(window, ONR_LIT("story")));
    ck_assert(onr_source_progress(source) < 0);
    onr_source_close(source);
    close(ends[0]);
}
END_TEST

START_TEST(what_is_not_there_is_reported)
{
    onr_source *source;
    onr_error err = {0};
    ck_assert_int_eq(onr_source_open("/nowhere/at/all", &source, &err), ONR_NOT_FOUND);
    ck_assert_ptr_null(source);
    ck_assert_str_eq(err.source, "/nowhere/at/all");
    err = (onr_error){0};
    ck_assert_int_eq(onr_source_open("/", &source, &err), ONR_IO);
    onr_source_close(NULL);
}
END_TEST

Suite *
suite_source(void)
{
    Suite *const suite = suite_create("source");
    TCase *const bytes = tcase_create("bytes");
    tcase_add_test(bytes, a_window_moves_through_the_file);
    tcase_add_test(bytes, a_pipe_is_read_to_its_end);
    tcase_add_test(bytes, what_is_not_there_is_reported);
    suite_add_tcase(suite, bytes);
    return suite;
}

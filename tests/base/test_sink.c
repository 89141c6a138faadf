/* SPDX-License-Identifier: Apache-2.0 */
#include "base/mapping.h"
#include "base/sink.h"

#include <check.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

Suite *suite_sink(void);

static char folder[64], path[128];

static void
set_up(void)
{
    snprintf(folder, sizeof(folder), "/tmp/onrecord-sink.XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(path, sizeof(path), "%s/out", folder);
}

static void
tear_down(void)
{
    unlink(path);
    ck_assert_int_eq(rmdir(folder), 0); // Nothing else is left in it
}

static void
assert_holds(const char *bytes)
{
    onr_mapping mapping;
    onr_error err = {0};
    ck_assert_int_eq(onr_mapping_open(path, &mapping, &err), ONR_OK);
    ck_assert(onr_slice_equal(mapping.bytes, onr_slice_of(bytes)));
    onr_mapping_close(&mapping);
}

START_TEST(a_file_appears_when_it_is_closed)
{
    onr_sink *sink;
    onr_error err = {0};
    ck_assert_int_eq(onr_sink_open_file(path, &sink, &err), ONR_OK);
    onr_sink_put(sink, ONR_LIT("one "));
    onr_sink_printf(sink, "%d", 2);
    onr_sink_put_char(sink, '\n');
    ck_assert_int_eq(onr_sink_flush(sink, &err), ONR_OK);
    ck_assert_int_ne(access(path, F_OK), 0);
    ck_assert_uint_eq(onr_sink_count(sink), 6);
    ck_assert_int_eq(onr_sink_close(sink, &err), ONR_OK);
    assert_holds("one 2\n");
}
END_TEST

START_TEST(a_dropped_file_leaves_what_was_there)
{
    onr_sink *sink;
    onr_error err = {0};
    ck_assert_int_eq(onr_sink_open_file(path, &sink, &err), ONR_OK);
    onr_sink_put_string(sink, "before");
    ck_assert_int_eq(onr_sink_close(sink, &err), ONR_OK);
    ck_assert_int_eq(chmod(path, 0600), 0);
    ck_assert_int_eq(onr_sink_open_file(path, &sink, &err), ONR_OK);
    onr_sink_put_string(sink, "after");
    onr_sink_drop(sink);
    assert_holds("before");
    onr_sink_drop(NULL);
}
END_TEST

START_TEST(a_replaced_file_keeps_its_mode)
{
    onr_sink *sink;
    onr_error err = {0};
    struct stat info;
    for (int i = 0; i < 2; ++i) {
        ck_assert_int_eq(onr_sink_open_file(path, &sink, &err), ONR_OK);
        onr_sink_put_string(sink, "x");
        ck_assert_int_eq(onr_sink_close(sink, &err), ONR_OK);
        ck_assert_int_eq(chmod(path, 0640), 0);
    }
    ck_assert_int_eq(stat(path, &info), 0);
    ck_assert_int_eq(info.st_mode & 0777, 0640);
}
END_TEST

START_TEST(a_pipe_is_written_to_and_stays_one)
{
    onr_sink *sink;
    onr_error err = {0};
    struct stat info;
    char read_back[8] = {0};
    ck_assert_int_eq(mkfifo(path, 0600), 0);
    const int reader = open(path, O_RDONLY | O_NONBLOCK);
    ck_assert_int_eq(onr_sink_open_file(path, &sink, &err), ONR_OK);
    onr_sink_put_string(sink, "story");
    ck_assert_int_eq(onr_sink_close(sink, &err), ONR_OK);
    ck_assert_int_eq(read(reader, read_back, sizeof(read_back)), 5);
    ck_assert_str_eq(read_back, "story");
    ck_assert_int_eq(stat(path, &info), 0);
    ck_assert(S_ISFIFO(info.st_mode));
    ck_assert_int_eq(onr_sink_open_file(path, &sink, &err), ONR_OK);
    onr_sink_drop(sink);
    close(reader);
}
END_TEST

START_TEST(a_folder_that_is_not_there_is_reported)
{
    onr_sink *sink;
    onr_error err = {0};
    ck_assert_int_eq(onr_sink_open_file("/nowhere/at/all", &sink, &err), ONR_IO);
    ck_assert_ptr_null(sink);
    ck_assert_str_eq(err.source, "/nowhere/at/all");
}
END_TEST

START_TEST(a_full_disk_is_reported_once_at_the_end)
{
    const int fd = open("/dev/full", O_WRONLY);
    onr_sink *sink;
    onr_error err = {0};
    if (fd < 0) {
        return; // Not on this system
    }
    ck_assert_int_eq(onr_sink_open_fd(fd, "full", &sink, &err), ONR_OK);
    for (int i = 0; i < 100000; ++i) {
        onr_sink_put_string(sink, "0123456789");
    }
    ck_assert_int_eq(err.code, ONR_OK);
    ck_assert_int_eq(onr_sink_close(sink, &err), ONR_IO);
    ck_assert_str_eq(err.source, "full");
    close(fd);
}
END_TEST

START_TEST(memory_holds_all_that_is_put)
{
    onr_sink *sink;
    onr_error err = {0};
    ck_assert_int_eq(onr_sink_open_memory(&sink, &err), ONR_OK);
    for (int i = 0; i < 50000; ++i) {
        onr_sink_put_string(sink, "0123456789");
    }
    const onr_slice bytes = onr_sink_bytes(sink);
    ck_assert_uint_eq(bytes.len, 500000);
    ck_assert_int_eq(bytes.ptr[499999], '9');
    ck_assert_int_eq(onr_sink_close(sink, &err), ONR_OK);
}
END_TEST

typedef struct {
    size_t bytes, calls;
    bool fail;
} taker;

static onr_status
take(void *data, const char *bytes, size_t size, onr_error *err)
{
    taker *const t = data;
    (void)bytes;
    t->bytes += size;
    ++t->calls;
    return t->fail ? onr_error_set(err, ONR_LIMIT, "taker", 0, 0, "full") : ONR_OK;
}

START_TEST(a_function_gets_full_buffers)
{
    onr_sink *sink;
    onr_error err = {0};
    taker t = {0};
    static const char large[300000];
    ck_assert_int_eq(onr_sink_open_func(take, &t, &sink, &err), ONR_OK);
    onr_sink_put_string(sink, "small");
    ck_assert_uint_eq(t.calls, 0);
    onr_sink_put(sink, (onr_slice){large, sizeof(large)});
    ck_assert_int_eq(onr_sink_close(sink, &err), ONR_OK);
    ck_assert_uint_eq(t.bytes, 300005);
}
END_TEST

START_TEST(the_first_error_sticks)
{
    onr_sink *sink;
    onr_error err = {0};
    taker t = {.fail = true};
    ck_assert_int_eq(onr_sink_open_func(take, &t, &sink, &err), ONR_OK);
    for (int i = 0; i < 3; ++i) {
        onr_sink_put_string(sink, "x");
        ck_assert_int_eq(onr_sink_flush(sink, NULL), ONR_LIMIT);
    }
    ck_assert_uint_eq(t.calls, 1);
    ck_assert_int_eq(onr_sink_close(sink, &err), ONR_LIMIT);
    ck_assert_str_eq(err.text, "full");
}
END_TEST

START_TEST(long_formats_fit)
{
    onr_sink *sink;
    onr_error err = {0};
    ck_assert_int_eq(onr_sink_open_memory(&sink, &err), ONR_OK);
    onr_sink_printf(sink, "%2000d", 5);
    ck_assert_uint_eq(onr_sink_bytes(sink).len, 2000);
    ck_assert_int_eq(onr_sink_bytes(sink).ptr[1999], '5');
    onr_sink_drop(sink);
}
END_TEST

Suite *
suite_sink(void)
{
    Suite *const suite = suite_create("sink");
    TCase *const files = tcase_create("files");
    tcase_add_checked_fixture(files, set_up, tear_down);
    tcase_add_test(files, a_file_appears_when_it_is_closed);
    tcase_add_test(files, a_dropped_file_leaves_what_was_there);
    tcase_add_test(files, a_replaced_file_keeps_its_mode);
    tcase_add_test(files, a_pipe_is_written_to_and_stays_one);
    tcase_add_test(files, a_folder_that_is_not_there_is_reported);
    suite_add_tcase(suite, files);
    TCase *const others = tcase_create("others");
    tcase_add_test(others, a_full_disk_is_reported_once_at_the_end);
    tcase_add_test(others, memory_holds_all_that_is_put);
    tcase_add_test(others, a_function_gets_full_buffers);
    tcase_add_test(others, the_first_error_sticks);
    tcase_add_test(others, long_formats_fit);
    suite_add_tcase(suite, others);
    return suite;
}

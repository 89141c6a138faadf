/* SPDX-License-Identifier: Apache-2.0 */
#include "text/inflate.h"

#include <check.h>
#include <zlib.h>

Suite *suite_inflate(void);

static onr_arena *arena;

static void
set_up(void)
{
    arena = onr_arena_new();
}

static void
tear_down(void)
{
    onr_arena_free(arena);
}

/* Compress; `bits` are zlib's: 31 for gzip, 15 for zlib, -15 for neither. */
static onr_slice
pack(onr_slice text, int bits)
{
    z_stream stream = {0};
    const size_t room = text.len + 1000;
    char *const out = onr_arena_alloc(arena, room);
    ck_assert_int_eq(deflateInit2(&stream, 6, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY),
                     Z_OK);
    stream.next_in = (Bytef *)onr_arena_copy(arena, text.ptr, text.len);
    stream.avail_in = (uInt)text.len;
    stream.next_out = (Bytef *)out;
    stream.avail_out = (uInt)room;
    ck_assert_int_eq(deflate(&stream, Z_FINISH), Z_STREAM_END);
    deflateEnd(&stream);
    return (onr_slice){out, room - stream.avail_out};
}

/* All that a source over gzip data gives; what it fails with in `*status`. */
static onr_slice
read_all(onr_slice bytes, onr_status *status)
{
    onr_source *source;
    onr_slice window = {0};
    onr_error err = {0};
    ck_assert_int_eq(onr_source_open_bytes(bytes, "a.gz", &source, &err), ONR_OK);
    ck_assert_int_eq(onr_inflate_open(source, &source, &err), ONR_OK);
    *status = onr_source_peek(source, 1 << 20, &window, &err);
    ck_assert(*status == ONR_OK || err.text[0]);
    window = onr_slice_copy(arena, window);
    onr_source_close(source);
    return window;
}

START_TEST(members_are_read_behind_each_other)
{
    onr_status status;
    const onr_slice one = pack(ONR_LIT("one\n"), 31), two = pack(ONR_LIT("two\n"), 31);
    const onr_slice both = onr_slice_join(arena, one, two);
    ck_assert(onr_slice_equal(read_all(both, &status), ONR_LIT("one\ntwo\n")));
    ck_assert_int_eq(status, ONR_OK);
}
END_TEST

START_TEST(what_is_no_member_behind_one_is_passed_over)
{
    onr_status status;
    const onr_slice one = pack(ONR_LIT("one\n"), 31);
    const onr_slice padded = onr_slice_join(arena, one, ONR_LIT("\0\0\0"));
    ck_assert(onr_slice_equal(read_all(padded, &status), ONR_LIT("one\n")));
    ck_assert_int_eq(status, ONR_OK);
}
END_TEST

START_TEST(data_that_end_too_early_are_an_error)
{
    onr_status status;
    const onr_slice one = pack(ONR_LIT("a story of some length"), 31);
    for (size_t i = 3; i < one.len; ++i) {
        (void)read_all(onr_slice_part(one, 0, i), &status);
        ck_assert_int_eq(status, ONR_IO);
    }
}
END_TEST

START_TEST(damaged_data_are_an_error)
{
    onr_status status;
    const onr_slice one = pack(ONR_LIT("a story of some length"), 31);
    char *const bad = onr_arena_copy(arena, one.ptr, one.len);
    bad[one.len - 6] = (char)~bad[one.len - 6]; // In the check sum
    (void)read_all((onr_slice){bad, one.len}, &status);
    ck_assert_int_eq(status, ONR_IO);
}
END_TEST

START_TEST(bodies_of_each_kind_are_inflated)
{
    static const int bits[] = {31, 15, -15};
    onr_slice out;
    ck_assert(onr_inflate_bytes(pack(ONR_LIT("a page"), bits[_i]), 100, arena, &out));
    ck_assert(onr_slice_equal(out, ONR_LIT("a page")));
}
END_TEST

START_TEST(bodies_make_no_more_than_they_may)
{
    char *const long_text = onr_arena_alloc(arena, 1 << 20);
    onr_slice out;
    const onr_slice packed = pack((onr_slice){long_text, 1 << 20}, 31);
    ck_assert(!onr_inflate_bytes(packed, 1000, arena, &out));
    ck_assert(onr_inflate_bytes(packed, 1 << 21, arena, &out));
    ck_assert_uint_eq(out.len, 1 << 20);
}
END_TEST

Suite *
suite_inflate(void)
{
    Suite *const suite = suite_create("inflate");
    TCase *const sources = tcase_create("sources");
    tcase_add_checked_fixture(sources, set_up, tear_down);
    tcase_add_test(sources, members_are_read_behind_each_other);
    tcase_add_test(sources, what_is_no_member_behind_one_is_passed_over);
    tcase_add_test(sources, data_that_end_too_early_are_an_error);
    tcase_add_test(sources, damaged_data_are_an_error);
    suite_add_tcase(suite, sources);
    TCase *const bodies = tcase_create("bodies");
    tcase_add_checked_fixture(bodies, set_up, tear_down);
    tcase_add_loop_test(bodies, bodies_of_each_kind_are_inflated, 0, 3);
    tcase_add_test(bodies, bodies_make_no_more_than_they_may);
    suite_add_tcase(suite, bodies);
    return suite;
}

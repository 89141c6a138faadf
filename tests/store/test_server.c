/* SPDX-License-Identifier: Apache-2.0 */
#include "config.h"

#include "store/server.h"

#include <check.h>

static const char *const other_kinds[] = {"", "ftp://example.org/", "file:///etc/passwd",
                                          "//example.org", "http:/example.org"};

START_TEST(addresses_of_other_kinds_are_refused)
{
    onr_server *server;
    onr_error err = {0};
    const onr_status status = onr_server_open(other_kinds[_i], &server, &err);
    ck_assert(status == ONR_BAD_ARG || status == ONR_UNSUPPORTED);
    ck_assert_ptr_null(server);
    ck_assert_uint_gt(strlen(err.text), 0);
}
END_TEST

#ifdef HAVE_CURL
START_TEST(a_server_that_is_not_there_is_told_after_some_tries)
{
    onr_server *server;
    onr_error err = {0};
    ck_assert_int_eq(onr_server_open("http://127.0.0.1:1/data", &server, &err), ONR_OK);
    ck_assert_int_eq(onr_server_send(server, ONR_LIT("https://example.org/id/g"),
                                     ONR_SEND_REPLACE, ONR_LIT(""), &err),
                     ONR_IO);
    ck_assert_ptr_nonnull(strstr(err.text, "<https://example.org/id/g>"));
    onr_server_close(server);
}
END_TEST
#endif

Suite *suite_server(void);

Suite *
suite_server(void)
{
    Suite *const suite = suite_create("server");
    TCase *const talking = tcase_create("talking");
    tcase_add_loop_test(talking, addresses_of_other_kinds_are_refused, 0,
                        (int)ONR_COUNT(other_kinds));
#ifdef HAVE_CURL
    tcase_add_test(talking, a_server_that_is_not_there_is_told_after_some_tries);
#endif
    suite_add_tcase(suite, talking);
    return suite;
}

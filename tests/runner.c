/* SPDX-License-Identifier: Apache-2.0 */
/* The main function of every unit test program: runs the suites that ONR_SUITES lists, as TAP.

   A room's local.mk defines ONR_SUITES='X(arena) X(slice)'; each tests/ROOM/test_NAME.c then defines suite_NAME(). */
#include <check.h>
#include <stdlib.h>

#define X(name) Suite *suite_##name(void);
ONR_SUITES
#undef X

int
main(void)
{
    SRunner *const runner = srunner_create(NULL);
#define X(name) srunner_add_suite(runner, suite_##name());
    ONR_SUITES
#undef X
    srunner_set_tap(runner, "-");
    srunner_run_all(runner, CK_SILENT);
    const int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

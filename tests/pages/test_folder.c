/* SPDX-License-Identifier: Apache-2.0 */
#include "pages/folder.h"

#include "base/arena.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static char parent[64];
static onr_arena *arena;

static void
make_parent(void)
{
    snprintf(parent, sizeof(parent), "/tmp/onrecord-folder.XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(parent));
    arena = onr_arena_new();
}

static void
remove_parent(void)
{
    static const char *const names[] = {"site/" ONR_FOLDER_MARK,
                                        "site/search/a.json",
                                        "site/search",
                                        "site/mine",
                                        "site",
                                        ""};
    for (size_t i = 0; i < ONR_COUNT(names); ++i) {
        remove(onr_arena_printf(arena, "%s/%s", parent, names[i]));
    }
    onr_arena_free(arena);
}

static const char *
path_of(const char *name)
{
    return onr_arena_printf(arena, "%s/%s", parent, name);
}

/** Make a site of a mark alone. */
static onr_status
make_site(onr_status how, onr_error *err)
{
    onr_folder *folder;
    ONR_TRY(onr_folder_open(path_of("site"), &folder, err));
    const onr_status status = onr_folder_put(folder, ONR_FOLDER_MARK, ONR_LIT("{}"), err);
    return onr_folder_close(folder, status == ONR_OK ? how : status, err);
}

static const char *const outside[] = {"",      "..", "../up",     "/etc/passwd", "a/../b",
                                      "a/b/c", "a/", "search/..", "..a"};

START_TEST(no_name_leads_out)
{
    onr_folder *folder;
    onr_error err = {0};
    ck_assert_int_eq(onr_folder_open(path_of("site"), &folder, &err), ONR_OK);
    ck_assert_msg(onr_folder_put(folder, outside[_i], ONR_LIT("x"), &err) != ONR_OK, "%s",
                  outside[_i]);
    ck_assert_int_eq(onr_folder_close(folder, ONR_INTERRUPTED, NULL), ONR_INTERRUPTED);
}
END_TEST

START_TEST(files_stand_in_the_folder_once_it_is_whole)
{
    onr_folder *folder;
    onr_error err = {0};
    ck_assert_int_eq(onr_folder_open(path_of("site"), &folder, &err), ONR_OK);
    ck_assert_int_eq(onr_folder_put(folder, ONR_FOLDER_MARK, ONR_LIT("{}"), &err),
                     ONR_OK);
    ck_assert_int_eq(onr_folder_put(folder, "search/a.json", ONR_LIT("[]"), &err),
                     ONR_OK);
    ck_assert_msg(onr_folder_put(folder, "search/a.json", ONR_LIT("x"), &err) != ONR_OK,
                  "no name is used twice");
    ck_assert_int_ne(access(path_of("site"), F_OK), 0);
    ck_assert_int_eq(onr_folder_close(folder, ONR_OK, &err), ONR_OK);
    ck_assert_int_eq(access(path_of("site/search/a.json"), F_OK), 0);
}
END_TEST

START_TEST(only_a_site_of_ours_is_replaced)
{
    onr_error err = {0};
    ck_assert_int_eq(make_site(ONR_OK, &err), ONR_OK);
    FILE *const file = fopen(path_of("site/mine"), "w");
    ck_assert_ptr_nonnull(file);
    fclose(file);
    ck_assert_int_eq(make_site(ONR_INTERRUPTED, &err), ONR_INTERRUPTED);
    ck_assert_int_eq(access(path_of("site/mine"), F_OK), 0);
    ck_assert_int_eq(make_site(ONR_OK, &err), ONR_OK);
    ck_assert_int_ne(access(path_of("site/mine"), F_OK), 0);
    ck_assert_int_eq(unlink(path_of("site/" ONR_FOLDER_MARK)), 0);
    ck_assert_int_eq(make_site(ONR_OK, &err), ONR_OK); // An empty folder is anybody's
    ck_assert_int_eq(rename(path_of("site/" ONR_FOLDER_MARK), path_of("site/mine")), 0);
    ck_assert_int_eq(make_site(ONR_OK, &err), ONR_BAD_ARG);
    ck_assert_int_eq(access(path_of("site/mine"), F_OK), 0);
}
END_TEST

Suite *suite_folder(void);

Suite *
suite_folder(void)
{
    Suite *const suite = suite_create("folder");
    TCase *const files = tcase_create("files");
    tcase_add_checked_fixture(files, make_parent, remove_parent);
    tcase_add_loop_test(files, no_name_leads_out, 0, (int)ONR_COUNT(outside));
    tcase_add_test(files, files_stand_in_the_folder_once_it_is_whole);
    tcase_add_test(files, only_a_site_of_ours_is_replaced);
    suite_add_tcase(suite, files);
    return suite;
}

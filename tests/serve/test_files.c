/* SPDX-License-Identifier: Apache-2.0 */
#include "serve/files.h"

#include <check.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const files[] = {
    "index.html", "person-a.html", "person-a.ttl",   "person-\xC3\xA9.html",
    ".htaccess",  "site.css",      "article-1.html", "odd.name"};
static char path[64];
static int folder;

static void
make_file(int below, const char *name)
{
    const int fd = openat(below, name, O_CREAT | O_WRONLY, 0600);
    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(write(fd, "x", 1), 1);
    close(fd);
}

static void
make_folder(void)
{
    snprintf(path, sizeof(path), "/tmp/onrecord-files.XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(path));
    folder = open(path, O_RDONLY | O_DIRECTORY);
    for (size_t i = 0; i < ONR_COUNT(files); ++i) {
        make_file(folder, files[i]);
    }
    ck_assert_int_eq(mkdirat(folder, "search", 0700), 0);
    ck_assert_int_eq(mkdirat(folder, "other", 0700), 0);
    make_file(folder, "search/ab.json");
    make_file(folder, "other/file.txt");
    ck_assert_int_eq(symlinkat("/etc/passwd", folder, "link.txt"), 0);
    ck_assert_int_eq(symlinkat("/etc", folder, "dumps"), 0);
    ck_assert_int_eq(mkfifoat(folder, "pipe.txt", 0600), 0);
}

static void
remove_folder(void)
{
    static const char *const more[] = {"search/ab.json", "other/file.txt", "link.txt",
                                       "dumps", "pipe.txt"};
    for (size_t i = 0; i < ONR_COUNT(files); ++i) {
        unlinkat(folder, files[i], 0);
    }
    for (size_t i = 0; i < ONR_COUNT(more); ++i) {
        unlinkat(folder, more[i], 0);
    }
    unlinkat(folder, "search", AT_REMOVEDIR);
    unlinkat(folder, "other", AT_REMOVEDIR);
    close(folder);
    rmdir(path);
}

static const struct {
    const char *path, *type;
} found_files[] = {
    {"", "text/html; charset=utf-8"},
    {"index.html", "text/html; charset=utf-8"},
    {"person-a.ttl", "text/turtle; charset=utf-8"},
    {"site.css", "text/css; charset=utf-8"},
    {"search/ab.json", "application/json"},
    {"odd.name", "application/octet-stream"},
};

START_TEST(files_are_found_with_their_types)
{
    onr_found found;
    onr_files_find(folder, found_files[_i].path, NULL, &found);
    ck_assert_int_eq(found.kind, ONR_FOUND_FILE);
    ck_assert_str_eq(found.type, found_files[_i].type);
    ck_assert_uint_eq(found.size, 1);
    close(found.fd);
}
END_TEST

static const char *const nothing[] = {"..",
                                      "../x",
                                      "../../etc/passwd",
                                      "/etc/passwd",
                                      ".htaccess",
                                      "search/../site.css",
                                      "search/",
                                      "search",
                                      "search/.x",
                                      "search//ab.json",
                                      "other/file.txt",
                                      "link.txt",
                                      "dumps/passwd",
                                      "pipe.txt",
                                      "..\\..\\x.txt",
                                      "person-b",
                                      "person-a.xyz",
                                      "\x01.txt",
                                      "a\nb.txt",
                                      "./index.html",
                                      "article-1-2",
                                      "-1-2",
                                      "1-2",
                                      "article-1--2"};

START_TEST(nothing_else_is_found_in_the_folder_or_out_of_it)
{
    onr_found found;
    onr_files_find(folder, nothing[_i], NULL, &found);
    ck_assert_msg(found.kind == ONR_FOUND_NOTHING, "%s", nothing[_i]);
    ck_assert_int_eq(found.fd, -1);
}
END_TEST

START_TEST(long_paths_are_not_looked_for)
{
    onr_found found;
    char name[4 * ONR_FILES_NAME_MAX];
    memset(name, 'n', sizeof(name) - 1);
    name[sizeof(name) - 1] = '\0';
    onr_files_find(folder, name, NULL, &found);
    ck_assert_int_eq(found.kind, ONR_FOUND_NOTHING);
    memcpy(name, "search/", 7);
    onr_files_find(folder, name, NULL, &found);
    ck_assert_int_eq(found.kind, ONR_FOUND_NOTHING);
}
END_TEST

static const struct {
    const char *path, *accept, *location; // Null for no form
} things[] = {
    {"person-a", NULL, "person-a.html"},
    {"person-a", "text/turtle", "person-a.ttl"},
    {"person-a", "application/ld+json", "person-a.jsonld"},
    {"person-a", "application/json", "person-a.jsonld"},
    {"person-a", "image/png", NULL},
    {"person-\xC3\xA9", NULL, "person-%C3%A9.html"},
    {"article-1-20-34", "text/html", "article-1.html#m-20-34"},
    {"article-1-20-34", "text/turtle", "article-1.ttl"},
};

START_TEST(things_lead_to_the_form_that_is_liked_best)
{
    onr_found found;
    onr_files_find(folder, things[_i].path, things[_i].accept, &found);
    ck_assert_int_eq(found.kind,
                     things[_i].location ? ONR_FOUND_THING : ONR_FOUND_NO_FORM);
    if (things[_i].location) {
        ck_assert_str_eq(found.location, things[_i].location);
    }
}
END_TEST

Suite *suite_files(void);

Suite *
suite_files(void)
{
    Suite *const suite = suite_create("files");
    TCase *const finding = tcase_create("finding");
    tcase_add_checked_fixture(finding, make_folder, remove_folder);
    tcase_add_loop_test(finding, files_are_found_with_their_types, 0,
                        (int)ONR_COUNT(found_files));
    tcase_add_loop_test(finding, nothing_else_is_found_in_the_folder_or_out_of_it, 0,
                        (int)ONR_COUNT(nothing));
    tcase_add_test(finding, long_paths_are_not_looked_for);
    tcase_add_loop_test(finding, things_lead_to_the_form_that_is_liked_best, 0,
                        (int)ONR_COUNT(things));
    suite_add_tcase(suite, finding);
    return suite;
}

/* SPDX-License-Identifier: Apache-2.0 */
#include "write/text.h"

#include <check.h>

static onr_arena *arena;

static void
setup(void)
{
    arena = onr_arena_new();
}

static void
teardown(void)
{
    onr_arena_free(arena);
}

static const struct {
    const char *text, *written;
} strings[] = {
    {"", "\"\""},
    {"plain", "\"plain\""},
    {"a \"b\" c", "\"a \\\"b\\\" c\""},
    {"C:\\tmp\\new", "\"C:\\\\tmp\\\\new\""},
    {"one\r\ntwo\tthree", "\"one\\r\\ntwo\\tthree\""},
    {"\x01\x1F\x7F end of it", "\"\\u0001\\u001F\\u007F end of it\""},
    {"caf\xC3\xA9 \xF0\x9F\x9A\x93 1234567", "\"caf\xC3\xA9 \xF0\x9F\x9A\x93 1234567\""},
    {"1234567\"", "\"1234567\\\"\""},
    {"12345678\"", "\"12345678\\\"\""},
    {"it's", "\"it's\""},
};

START_TEST(strings_are_escaped)
{
    const onr_slice text = onr_slice_of(strings[_i].text);
    char out[256];
    ck_assert_uint_le(onr_text_string_max(text), sizeof(out));
    *onr_text_string(out, text) = '\0';
    ck_assert_str_eq(out, strings[_i].written);
}
END_TEST

START_TEST(each_byte_is_escaped_the_same_at_each_place)
{
    for (unsigned c = 0; c < 0x80; ++c) {
        char alone[16], among[64], text[17];
        const char byte = (char)c;
        *onr_text_string(alone, (onr_slice){&byte, 1}) = '\0';
        alone[strlen(alone) - 1] = '\0';
        for (size_t at = 0; at < sizeof(text); ++at) {
            memset(text, 'x', sizeof(text));
            text[at] = byte;
            *onr_text_string(among, (onr_slice){text, sizeof(text)}) = '\0';
            ck_assert_uint_eq(strncmp(among + 1 + at, alone + 1, strlen(alone + 1)), 0);
            ck_assert_uint_eq(strlen(among), strlen(alone + 1) + sizeof(text) + 1);
        }
    }
}
END_TEST

START_TEST(a_long_text_is_put_as_a_short_one)
{
    onr_sink *sink;
    ck_assert_int_eq(onr_sink_open_memory(&sink, NULL), ONR_OK);
    char *const text = onr_arena_alloc(arena, 100000);
    char *const once = onr_arena_alloc(arena, 600002);
    memset(text, '\n', 100000);
    memset(text + 4000, 'x', 5000);
    const onr_slice slice = {text, 100000};
    onr_text_put_string(sink, slice);
    const onr_slice wanted = {once, (size_t)(onr_text_string(once, slice) - once)};
    ck_assert(onr_slice_equal(onr_sink_bytes(sink), wanted));
    onr_sink_drop(sink);
}
END_TEST

static const struct {
    const char *iri;
    const char *local; // Null where there is none
} locals[] = {
    {"https://example.org/id/person-a", "person-a"},
    {"https://w3id.org/onrecord#date", "date"},
    {"https://example.org/id/2024", "2024"},
    {"https://example.org/id/a.b", "a.b"},
    {"https://example.org/id/a:b", "a:b"},
    {"https://example.org/id/_x", "_x"},
    {"https://example.org/id/", ""},
    {"https://example.org/id/caf\xC3\xA9", "caf\xC3\xA9"},
    {"https://example.org/id/a.", NULL},
    {"https://example.org/id/.a", NULL},
    {"https://example.org/id/-a", NULL},
    {"https://example.org/id/o'neil", NULL},
    {"https://example.org/id/a%20b", NULL},
    {"https://example.org/id/a?b", NULL},
    {"https://example.org/id/a\xC3\x97", NULL},     // MULTIPLICATION SIGN is in no name
    {"https://example.org/id/a\xE2\x80\x94", NULL}, // nor is EM DASH
    {"urn:isbn:1", NULL},
    {"", NULL},
};

START_TEST(a_local_name_needs_no_escapes)
{
    const onr_slice iri = onr_slice_of(locals[_i].iri);
    const size_t begin = onr_text_local(iri);
    if (locals[_i].local) {
        ck_assert_uint_ne(begin, SIZE_MAX);
        ck_assert_str_eq(iri.ptr + begin, locals[_i].local);
    } else {
        ck_assert_uint_eq(begin, SIZE_MAX);
    }
}
END_TEST

static const struct {
    onr_iri type;
    const char *text;
    bool bare;
} literals[] = {
    {ONR_IRI_xsd_integer, "5", true},        {ONR_IRI_xsd_integer, "-05", true},
    {ONR_IRI_xsd_integer, "+5", true},       {ONR_IRI_xsd_integer, "5.", false},
    {ONR_IRI_xsd_integer, "5.0", false},     {ONR_IRI_xsd_integer, "", false},
    {ONR_IRI_xsd_integer, "-", false},       {ONR_IRI_xsd_integer, " 5", false},
    {ONR_IRI_xsd_integer, "5e0", false},     {ONR_IRI_xsd_decimal, "5", false},
    {ONR_IRI_xsd_decimal, "5.0", true},      {ONR_IRI_xsd_decimal, ".5", true},
    {ONR_IRI_xsd_decimal, "5.", false},      {ONR_IRI_xsd_decimal, ".", false},
    {ONR_IRI_xsd_decimal, "1e2", false},     {ONR_IRI_xsd_double, "0.93", false},
    {ONR_IRI_xsd_double, "9.3e-1", true},    {ONR_IRI_xsd_double, "1E0", true},
    {ONR_IRI_xsd_double, "1.E+5", true},     {ONR_IRI_xsd_double, ".1e5", true},
    {ONR_IRI_xsd_double, ".e5", false},      {ONR_IRI_xsd_double, "1e", false},
    {ONR_IRI_xsd_double, "1e+", false},      {ONR_IRI_xsd_double, "1e5.0", false},
    {ONR_IRI_xsd_double, "INF", false},      {ONR_IRI_xsd_double, "NaN", false},
    {ONR_IRI_xsd_boolean, "true", true},     {ONR_IRI_xsd_boolean, "false", true},
    {ONR_IRI_xsd_boolean, "1", false},       {ONR_IRI_xsd_boolean, "True", false},
    {ONR_IRI_xsd_string, "true", false},     {ONR_IRI_xsd_gYear, "2024", false},
    {ONR_IRI_xsd_date, "2024-01-01", false},
};

START_TEST(only_what_is_read_back_the_same_stands_bare)
{
    onr_graph *const graph = onr_graph_new(arena);
    const onr_term *const literal =
        onr_graph_literal(graph, onr_slice_of(literals[_i].text),
                          onr_graph_vocab(graph, literals[_i].type));
    ck_assert_msg(onr_text_is_bare(literal) == literals[_i].bare, "\"%s\" of type %d",
                  literals[_i].text, (int)literals[_i].type);
}
END_TEST

Suite *suite_text(void);

Suite *
suite_text(void)
{
    Suite *const suite = suite_create("text");
    TCase *const terminals = tcase_create("terminals");
    tcase_add_checked_fixture(terminals, setup, teardown);
    tcase_add_loop_test(terminals, strings_are_escaped, 0, (int)ONR_COUNT(strings));
    tcase_add_test(terminals, each_byte_is_escaped_the_same_at_each_place);
    tcase_add_test(terminals, a_long_text_is_put_as_a_short_one);
    tcase_add_loop_test(terminals, a_local_name_needs_no_escapes, 0,
                        (int)ONR_COUNT(locals));
    tcase_add_loop_test(terminals, only_what_is_read_back_the_same_stands_bare, 0,
                        (int)ONR_COUNT(literals));
    suite_add_tcase(suite, terminals);
    return suite;
}

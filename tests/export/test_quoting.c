/* SPDX-License-Identifier: Apache-2.0 */
#include "export/quoting.h"

#include <check.h>

static const struct {
    void (*put)(onr_sink *sink, onr_slice text);
    const char *text, *wanted;
} rows[] = {
    {onr_quoting_csv, "plain", "plain"},
    {onr_quoting_csv, "", ""},
    {onr_quoting_csv, "a,b", "\"a,b\""},
    {onr_quoting_csv, "say \"no\"", "\"say \"\"no\"\"\""},
    {onr_quoting_csv, "two\nlines", "\"two\nlines\""},
    {onr_quoting_csv, "=1+1", "=1+1"},
    {onr_quoting_cell, "=1+1", "\"'=1+1\""},
    {onr_quoting_cell, "+1", "\"'+1\""},
    {onr_quoting_cell, "-1", "\"'-1\""},
    {onr_quoting_cell, "@x", "\"'@x\""},
    {onr_quoting_cell, "\tx", "\"'\tx\""},
    {onr_quoting_cell, "a=1", "a=1"},
    {onr_quoting_cell, "=a,b", "\"'=a,b\""},
    {onr_quoting_xml, "a<b & \"c\"", "a&lt;b &amp; &quot;c&quot;"},
    {onr_quoting_xml, "bell\a", "bell\xEF\xBF\xBD"},
    {onr_quoting_xml, "\xEF\xBF\xBE", "\xEF\xBF\xBD"},
    {onr_quoting_xml, "caf\xC3\xA9", "caf\xC3\xA9"},
    {onr_quoting_dot, "a \"b\" \\c", "\"a \\\"b\\\" \\\\c\""},
    {onr_quoting_dot, "", "\"\""},
};

START_TEST(text_is_put_as_its_syntax_wants_it)
{
    onr_sink *sink;
    ck_assert_int_eq(onr_sink_open_memory(&sink, NULL), ONR_OK);
    rows[_i].put(sink, onr_slice_of(rows[_i].text));
    onr_sink_put_char(sink, '\0');
    ck_assert_msg(strcmp(onr_sink_bytes(sink).ptr, rows[_i].wanted) == 0,
                  "\"%s\" is put as %s", rows[_i].text, onr_sink_bytes(sink).ptr);
    onr_sink_drop(sink);
}
END_TEST

Suite *suite_quoting(void);

Suite *
suite_quoting(void)
{
    Suite *const suite = suite_create("quoting");
    TCase *const syntaxes = tcase_create("syntaxes");
    tcase_add_loop_test(syntaxes, text_is_put_as_its_syntax_wants_it, 0,
                        (int)ONR_COUNT(rows));
    suite_add_tcase(suite, syntaxes);
    return suite;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* What a context would read back differently is written in full: numbers stand bare only in canonical form and where the
   context types them, and an IRI is shortened only to a name of the vocabulary or to what is left of it behind the base. */
#include "write/jsonld.h"
#include "write/text.h"

enum { INTEGER_DIGITS_MAX = 15 /* Every JSON reader holds such an integer exactly */ };

static void
put(const onr_jsonld *j, const char *text)
{
    onr_sink_put_string(j->base.sink, text);
}

/** Whether the rest of an IRI behind the base is resolved to that IRI again, whatever it is. */
static bool
is_safe_relative(onr_slice rest)
{
    bool safe = rest.len > 0 && rest.ptr[0] != '.' && rest.ptr[0] != '-';
    for (size_t i = 0; i < rest.len && safe; ++i) {
        const char c = rest.ptr[i];
        safe = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    }
    return safe;
}

void
onr_jsonld_put_node(const onr_jsonld *j, const onr_term *term)
{
    onr_sink *const sink = j->base.sink;
    if (term->kind == ONR_TERM_BLANK) {
        put(j, "\"_:");
        onr_sink_put(sink, term->text);
        put(j, "\"");
        return;
    }
    const onr_slice rest = onr_slice_part(term->text, j->front.len, term->text.len);
    if (j->front.len && onr_slice_starts(term->text, j->front) &&
        is_safe_relative(rest)) {
        onr_sink_put_char(sink, '"');
        put(j, j->mark);
        onr_sink_put(sink, rest);
        onr_sink_put_char(sink, '"');
        return;
    }
    onr_text_put_string(sink, term->text);
}

void
onr_jsonld_put_name(const onr_jsonld *j, const onr_term *term)
{
    const onr_slice word =
        term->id < ONR_IRI_COUNT ? j->context->words[term->id].name : ONR_LIT("");
    if (word.len) {
        onr_sink_put_char(j->base.sink, '"');
        onr_sink_put(j->base.sink, word);
        onr_sink_put_char(j->base.sink, '"');
    } else if (term->kind == ONR_TERM_BLANK) {
        onr_jsonld_put_node(j, term);
    } else {
        onr_text_put_string(j->base.sink, term->text);
    }
}

static bool
is_canonical_integer(onr_slice text)
{
    const bool negative = text.len > 0 && text.ptr[0] == '-';
    const onr_slice digits = onr_slice_part(text, negative, text.len);
    if (digits.len == 0 || digits.len > INTEGER_DIGITS_MAX ||
        (digits.ptr[0] == '0' && (digits.len > 1 || negative))) {
        return false;
    }
    for (size_t i = 0; i < digits.len; ++i) {
        if (digits.ptr[i] < '0' || digits.ptr[i] > '9') {
            return false;
        }
    }
    return true;
}

/** Whether JSON's own integers and truth values say the literal under this word. */
static bool
is_native(const onr_context_word *word, const onr_term *literal)
{
    if (word->coercion != ONR_COERCE_DATATYPE ||
        literal->datatype->id != word->datatype) {
        return false;
    }
    switch (word->datatype) {
    case ONR_IRI_xsd_integer:
        return is_canonical_integer(literal->text);
    case ONR_IRI_xsd_boolean:
        return onr_text_is_bare(literal);
    default:
        return false;
    }
}

/** Whether a JSON string under this word is read as the literal. */
static bool
is_plain(const onr_context_word *word, const onr_term *literal)
{
    switch (word->coercion) {
    case ONR_COERCE_NONE:
        return literal->datatype->id == ONR_IRI_xsd_string;
    case ONR_COERCE_DATATYPE:
        return literal->datatype->id == word->datatype;
    default:
        return false;
    }
}

static void
put_literal(const onr_jsonld *j, const onr_context_word *word, const onr_term *literal)
{
    onr_sink *const sink = j->base.sink;
    if (is_native(word, literal)) {
        onr_sink_put(sink, literal->text);
        return;
    }
    if (is_plain(word, literal)) {
        onr_text_put_string(sink, literal->text);
        return;
    }
    put(j, "{");
    if (literal->language.len) {
        put(j, "\"language\": ");
        onr_text_put_string(sink, literal->language);
        put(j, ", ");
    } else if (literal->datatype->id != ONR_IRI_xsd_string) {
        put(j, "\"type\": ");
        onr_jsonld_put_name(j, literal->datatype);
        put(j, ", ");
    }
    put(j, "\"value\": ");
    onr_text_put_string(sink, literal->text);
    put(j, "}");
}

void
onr_jsonld_put_object(const onr_jsonld *j, const onr_context_word *word,
                      const onr_term *object)
{
    if (object->kind == ONR_TERM_LITERAL) {
        put_literal(j, word, object);
    } else if (word->coercion == ONR_COERCE_ID) {
        onr_jsonld_put_node(j, object);
    } else if (word->coercion == ONR_COERCE_VOCAB) {
        onr_jsonld_put_name(j, object);
    } else {
        put(j, "{\"id\": ");
        onr_jsonld_put_node(j, object);
        put(j, "}");
    }
}

void
onr_jsonld_put_context(const onr_jsonld *j)
{
    static const char open[] = "  \"@context\": {\n";
    const size_t at = onr_slice_find(j->context->text, ONR_LIT("  \"@context\": {\n"), 0);
    const size_t inner = at + sizeof(open) - 1;
    const size_t end = onr_slice_find(j->context->text, ONR_LIT("\n  }\n}"), inner);
    put(j, "{\n");
    put(j, open);
    if (j->resolved.len) {
        put(j, "    \"@base\": ");
        onr_text_put_string(j->base.sink, j->resolved);
        put(j, ",\n");
    }
    onr_sink_put(j->base.sink, onr_slice_part(j->context->text, inner, end));
    put(j, "\n  },\n  \"@graph\": [\n");
}

bool
onr_jsonld_init(onr_jsonld *j, onr_arena *arena, const onr_writer_options *options,
                onr_sink *sink, onr_error *err)
{
    j->context = options->context ? options->context : onr_context_new(arena, err);
    j->base.sink = sink;
    j->resolved = options->base;
    j->mark = "";
    if (onr_slice_ends(j->resolved, ONR_LIT("#"))) {
        j->mark = "#";
        j->front = j->resolved;
        j->resolved = onr_slice_part(j->resolved, 0, j->resolved.len - 1);
    } else if (onr_slice_ends(j->resolved, ONR_LIT("/"))) {
        j->front = j->resolved;
    }
    return j->context != NULL;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* Why the program says what it says: for each fact of a story the words that it stands on, marked in their
   sentence, the rule that found it, and the slots that were filled. */
#include "base/utf8.h"
#include "cli/each.h"

#include <stdio.h>

enum {
    SENTENCE_MAX = 600, // Bytes of a sentence that are shown
};

/* A story that is explained. */
typedef struct {
    const onr_document *document;
    const onr_facts *facts;
    onr_arena *arena;
    const size_t *bytes; // [code points + 1] Byte at which each code point begins
    size_t points;
} story;

/* -- the words of a fact in their sentences -- */

static void
count_points(story *s)
{
    const onr_slice text = s->document->text;
    size_t *const bytes = onr_arena_array(s->arena, text.len + 1, sizeof(*bytes));
    size_t width;
    for (size_t at = 0; at < text.len; at += width) {
        bytes[s->points++] = at;
        (void)onr_utf8_read(text, at, &width);
    }
    bytes[s->points] = text.len;
    s->bytes = bytes;
}

static size_t
byte_of(const story *s, uint32_t point)
{
    return s->bytes[point < s->points ? point : s->points];
}

static bool
ends_sentence(onr_slice text, size_t at)
{
    return text.ptr[at] == '\n' ||
           (at > 0 && text.ptr[at] == ' ' && strchr(".!?", text.ptr[at - 1]) &&
            at + 1 < text.len && text.ptr[at + 1] >= 'A' && text.ptr[at + 1] <= 'Z' &&
            (at < 4 || text.ptr[at - 3] != ' '));
}

static onr_slice
sentence_around(onr_slice text, size_t begin, size_t end)
{
    size_t first = begin, last = end;
    while (first > 0 && begin - first < SENTENCE_MAX && !ends_sentence(text, first - 1)) {
        --first;
    }
    while (last < text.len && last - end < SENTENCE_MAX && !ends_sentence(text, last)) {
        ++last;
    }
    while (first > 0 && ((unsigned char)text.ptr[first] & 0xC0) == 0x80) {
        --first;
    }
    while (last < text.len && ((unsigned char)text.ptr[last] & 0xC0) == 0x80) {
        ++last;
    }
    return onr_slice_part(text, first, last);
}

static void
print_marked(onr_slice text, onr_slice sentence, size_t begin, size_t end)
{
    const size_t start = (size_t)(sentence.ptr - text.ptr);
    printf("    %.*s[%.*s]%.*s\n", (int)(begin - start), sentence.ptr, (int)(end - begin),
           text.ptr + begin, (int)(start + sentence.len - end), text.ptr + end);
}

static void
print_evidence(const story *s, const onr_evidence_list *list)
{
    for (size_t i = 0; i < list->count; ++i) {
        const size_t begin = byte_of(s, list->items[i].begin);
        const size_t end = byte_of(s, list->items[i].end);
        const onr_slice text = s->document->text;
        print_marked(text, sentence_around(text, begin, end), begin, end);
    }
}

/* -- facts -- */

static onr_slice
party_label(const story *s, uint32_t party)
{
    return party < s->facts->parties.count ? s->facts->parties.items[party].label
                                           : ONR_LIT("somebody unnamed");
}

static void
print_strings(const char *name, const onr_slice_list *list)
{
    for (size_t i = 0; i < list->count; ++i) {
        printf("  %-11s %.*s\n", name, ONR_ARG(list->items[i]));
    }
}

static void
print_role(const story *s, const onr_role *role)
{
    printf("  %-11.*s %.*s", ONR_ARG(role->role), ONR_ARG(party_label(s, role->party)));
    for (size_t i = 0; i < role->evidence.count; ++i) {
        printf("%s\"%.*s\"", i ? ", " : ", read in ",
               ONR_ARG(role->evidence.items[i].exact));
    }
    puts(role->implied ? ", implied" : "");
}

static void
print_when_and_where(const story *s, const onr_event *event)
{
    for (size_t i = 0; i < event->dates.count; ++i) {
        char date[ONR_DATE_TEXT_MAX];
        onr_date_write(event->dates.items[i].date, date);
        printf("  %-11s %s\n", "date", date);
    }
    for (size_t i = 0; i < event->places.count; ++i) {
        printf("  %-11s %.*s\n", "place",
               ONR_ARG(s->facts->places.items[event->places.items[i]].label));
    }
}

static void
print_slots(const onr_event *event)
{
    print_strings("offense", &event->offenses);
    print_strings("instrument", &event->instruments);
    print_strings("term", &event->terms);
    for (size_t i = 0; i < event->amounts.count; ++i) {
        printf("  %-11s %.*s %.*s\n", "amount", ONR_ARG(event->amounts.items[i].number),
               ONR_ARG(event->amounts.items[i].currency));
    }
    if (event->deaths >= 0) {
        printf("  %-11s %d\n", "deaths", (int)event->deaths);
    }
    if (event->injuries >= 0) {
        printf("  %-11s %d\n", "injuries", (int)event->injuries);
    }
}

static void
print_event(const story *s, size_t index)
{
    const onr_event *const event = &s->facts->events.items[index];
    printf("\n%zu. %.*s", index + 1, ONR_ARG(event->kind));
    for (size_t i = 0; i < event->factualities.count; ++i) {
        printf(", %.*s", ONR_ARG(event->factualities.items[i].value));
    }
    printf("  (rule %.*s)\n", ONR_ARG(event->rule));
    print_evidence(s, &event->evidence);
    for (size_t i = 0; i < event->roles.count; ++i) {
        print_role(s, &event->roles.items[i]);
    }
    print_when_and_where(s, event);
    print_slots(event);
    for (size_t i = 0; i < event->concerns.count; ++i) {
        const uint32_t other = event->concerns.items[i];
        printf("  %-11s %u. %.*s\n", "concerns", (unsigned)other + 1,
               ONR_ARG(s->facts->events.items[other].kind));
    }
}

static void
print_tenures(const story *s)
{
    for (size_t i = 0; i < s->facts->tenures.count; ++i) {
        const onr_tenure *const tenure = &s->facts->tenures.items[i];
        printf("\n%.*s: %s%.*s", ONR_ARG(party_label(s, tenure->holder)),
               onr_slice_equal(tenure->status, ONR_LIT("Former")) ? "once " : "",
               ONR_ARG(tenure->title));
        if (tenure->agency != ONR_NO_FACT) {
            printf(" at %.*s", ONR_ARG(party_label(s, tenure->agency)));
        }
        printf(", %.*s\n", ONR_ARG(tenure->status));
        print_evidence(s, &tenure->evidence);
    }
}

static void
print_claims(const story *s)
{
    for (size_t i = 0; i < s->facts->claims.count; ++i) {
        const onr_claim *const claim = &s->facts->claims.items[i];
        printf("\n%.*s %.*s", ONR_ARG(party_label(s, claim->speaker)),
               ONR_ARG(claim->stance));
        if (claim->about != ONR_NO_FACT) {
            printf(", of %u. %.*s", (unsigned)claim->about + 1,
                   ONR_ARG(s->facts->events.items[claim->about].kind));
        }
        puts(":");
        print_evidence(s, &claim->evidence);
    }
}

static void
print_relations(const story *s)
{
    for (size_t i = 0; i < s->facts->relations.count; ++i) {
        const onr_relation *const relation = &s->facts->relations.items[i];
        printf("\n%.*s %.*s %.*s\n", ONR_ARG(party_label(s, relation->from)),
               ONR_ARG(relation->kind), ONR_ARG(party_label(s, relation->to)));
        print_evidence(s, &relation->evidence);
    }
}

static void
explain(story *s)
{
    count_points(s);
    const onr_slice title =
        s->document->title.len ? s->document->title : s->document->input;
    printf("%.*s\n", ONR_ARG(title));
    for (size_t i = 0; i < s->facts->events.count; ++i) {
        print_event(s, i);
    }
    print_tenures(s);
    print_relations(s);
    print_claims(s);
}

/* -- the command -- */

static onr_status
explain_story(void *data, const onr_pipeline *pipeline, onr_arena *arena,
              onr_document *document, bool first, onr_error *err)
{
    (void)data;
    onr_facts facts;
    ONR_TRY(onr_pipeline_read(pipeline, arena, arena, document, &facts, err));
    story s = {.document = document, .facts = &facts, .arena = arena};
    fputs(first ? "" : "\n----\n\n", stdout);
    explain(&s);
    return ONR_OK;
}

static onr_exit
run(onr_arena *arena, int argc, char **argv)
{
    return onr_each_story(arena, argc, argv, &onr_command_explain, NULL, NULL,
                          explain_story, NULL);
}

const onr_command onr_command_explain = {
    "explain",
    "[--lexicon FILE] [--thorough] INPUT...",
    "Show the words and the rule behind each fact of a story",
    "For each event its class and factuality, the rule of lexicon/*.rules that found "
    "it,\n"
    "its sentences with the words [marked], and who and what fills its roles; then\n"
    "tenures, relations and claims.\n"
    "\n"
    "  --lexicon FILE    add words (NAME.lex) or rules (NAME.rules) of your own; "
    "repeatable\n"
    "  --thorough        read more slowly and a little better\n"
    "  --help            this text\n",
    run,
};

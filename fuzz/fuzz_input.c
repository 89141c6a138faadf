/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as an input of each kind of name, packed or not: every document is valid, and its zones cover it. */
#include "documents.h"

#include "text/input.h"

static void
read_all(onr_slice bytes, const char *name)
{
    onr_input *input;
    onr_error err = {0};
    if (onr_input_open_bytes(bytes, name, &input, &err) != ONR_OK) {
        ONR_MUST(err.text[0]);
        return;
    }
    onr_arena *const arena = onr_arena_new();
    bool more = true;
    onr_input_set_markup(input, onr_fuzz_markup());
    for (int i = 0; more && i < ONR_FUZZ_DOCUMENTS; ++i) {
        onr_document document;
        const onr_status status = onr_input_next(input, arena, &document, &more, &err);
        if (status == ONR_OK && more) {
            onr_fuzz_check_document(arena, &document);
        } else if (status != ONR_OK) {
            ONR_MUST(err.text[0]);
            more = status != ONR_IO && status != ONR_NO_MEMORY;
        }
    }
    onr_arena_free(arena);
    onr_input_close(input);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const onr_slice input = {(const char *)bytes, size};
    read_all(input, "story.txt");
    read_all(input, "story.json");
    read_all(input, "stories.jsonl");
    read_all(input, "page.html.gz");
    return 0;
}

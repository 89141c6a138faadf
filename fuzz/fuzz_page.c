/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as a web page and as a piece of HTML: a valid document, or a reason. */
#include "documents.h"

#include "text/page.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    onr_document document = {0};
    const char *reason = "";
    const onr_slice html = {(const char *)bytes, size};
    onr_fuzz_read_as(&onr_container_html, html);
    if (onr_utf8_check(html) == SIZE_MAX) {
        onr_arena *const arena = onr_arena_new();
        if (onr_page_read_piece(html, onr_fuzz_markup(), arena, &document, &reason) !=
            ONR_OK) {
            ONR_MUST(reason[0]);
        } else if (document.text.len) {
            onr_fuzz_check_document(arena, &document);
        }
        onr_arena_free(arena);
    }
    return 0;
}

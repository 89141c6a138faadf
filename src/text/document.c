/* SPDX-License-Identifier: Apache-2.0 */
#include "text/document.h"

void
onr_document_set_zones(onr_document *document, onr_arena *arena,
                       const onr_zone_list *list)
{
    onr_zone_list all = {0};
    uint32_t at = 0;
    for (size_t i = 0; i < list->count; ++i) {
        const onr_zone zone = list->items[i];
        if (zone.span.begin > at) {
            *ONR_PUSH(arena, &all) = (onr_zone){{at, zone.span.begin}, ONR_ZONE_BODY};
        }
        *ONR_PUSH(arena, &all) = zone;
        at = zone.span.end;
    }
    if (at < document->text.len) {
        *ONR_PUSH(arena, &all) =
            (onr_zone){{at, (uint32_t)document->text.len}, ONR_ZONE_BODY};
    }
    document->zones = all.items;
    document->zone_count = all.count;
}

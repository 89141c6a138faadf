/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/judgment.h"

#include "cli/commands.h"
#include "store/collection.h"

#include <unistd.h>

static onr_status
add_decisions(onr_arena *arena, const char *path, onr_decisions *all, onr_error *err)
{
    onr_decisions some;
    ONR_TRY(onr_decisions_open(arena, path, &some, err));
    for (size_t i = 0; i < some.count; ++i) {
        *ONR_PUSH(arena, all) = some.items[i];
    }
    return ONR_OK;
}

onr_status
onr_judgment_decisions(onr_arena *arena, const onr_judgment_files *files,
                       char *const *inputs, size_t input_count, onr_decisions *out,
                       onr_error *err)
{
    *out = (onr_decisions){0};
    for (size_t i = 0; i < input_count; ++i) {
        const char *const beside = onr_arena_printf(arena, "%s.decisions", inputs[i]);
        if (access(beside, F_OK) == 0 && onr_collection_is(inputs[i])) {
            ONR_TRY(add_decisions(arena, beside, out, err));
        }
    }
    return files->decisions ? add_decisions(arena, files->decisions, out, err) : ONR_OK;
}

onr_status
onr_judgment_open(onr_arena *arena, const onr_judgment_files *files, char *const *inputs,
                  size_t input_count, onr_resolver *resolver, onr_judgment *judgment,
                  onr_error *err)
{
    *judgment = (onr_judgment){0};
    ONR_TRY(onr_judgment_decisions(arena, files, inputs, input_count,
                                   &judgment->decisions, err));
    judgment->decisions.complain = onr_complain;
    if (files->authority) {
        ONR_TRY(onr_authority_open(arena, files->authority, &judgment->authority, err));
    }
    onr_resolver_decide(resolver, &judgment->decisions);
    return ONR_OK;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as JSON and as lines of it: of articles, and of FollowTheMoney entities. */
#include "documents.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const onr_slice input = {(const char *)bytes, size};
    onr_fuzz_read_as(&onr_container_json, input);
    onr_fuzz_read_as(&onr_container_json_lines, input);
    return 0;
}

/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as RSS or Atom. */
#include "documents.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    onr_fuzz_read_as(&onr_container_feed, (onr_slice){(const char *)bytes, size});
    return 0;
}

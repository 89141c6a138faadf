/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/output.h"

#include "cli/signals.h"

#include <string.h>
#include <unistd.h>

onr_status
onr_output_open(const char *path, onr_sink **sink, onr_error *err)
{
    if (!path || strcmp(path, "-") == 0) {
        return onr_sink_open_fd(STDOUT_FILENO, "standard output", sink, err);
    }
    onr_signals_guard(path);
    return onr_sink_open_file(path, sink, err);
}

onr_status
onr_output_finish(onr_sink *sink, onr_status status, onr_error *err)
{
    if (status == ONR_OK) {
        status = onr_sink_close(sink, err);
    } else {
        onr_sink_drop(sink);
    }
    onr_signals_guard(NULL);
    return status;
}

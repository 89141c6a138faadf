/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/commands.h"
#include "cli/outputs.h"
#include "export/exchange.h"
#include "text/input.h"

#include <stdio.h>
#include <string.h>

static onr_exit
run(onr_arena *arena, int argc, char **argv)
{
    (void)arena;
    if (argc > 1 && strcmp(argv[1], "--help") == 0) {
        return onr_command_help(&onr_command_formats);
    }
    if (argc > 1) {
        return onr_usage_error(&onr_command_formats, "\"%s\" is one word too many",
                               argv[1]);
    }
    const char *name, *about;
    puts("Read, recognised by content:");
    for (size_t i = 0; onr_input_format(i, &name, &about); ++i) {
        printf("  %-10s %s\n", name, about);
    }
    puts("\nWritten, for --to:");
    const onr_format *format;
    for (size_t i = 0; (format = onr_output(i)); ++i) {
        printf("  %-10s .%-7s %s%s\n", format->name, format->suffix, format->title,
               format->quads ? ", one graph per article" : "");
    }
    const onr_exchange *exchange;
    for (size_t i = 0; (exchange = onr_exchange_at(i)); ++i) {
        printf("  %-10s .%-7s %s\n", exchange->name, exchange->suffix, exchange->title);
    }
    return onr_output_close();
}

const onr_command onr_command_formats = {
    "formats", "", "List the formats that are read and written", NULL, run,
};

/* SPDX-License-Identifier: Apache-2.0 */
#include "serve/serve.h"
#include "cli/options.h"
#include "cli/signals.h"
#include "cli/site.h"

#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    OPTION_PORT = ONR_OPTION_OWN,
    OPTION_LISTEN,
    OPTION_LIMIT,
    PORT = 8080,
    LIMIT = 10,       // Seconds of a question
    LIMIT_MAX = 3600, // Seconds that may be given
};

typedef struct {
    const char *address;
    unsigned port, seconds;
    onr_arguments inputs;
} options;

static const struct option long_options[] = {
    {"port", required_argument, NULL, OPTION_PORT},
    {"listen", required_argument, NULL, OPTION_LISTEN},
    {"limit", required_argument, NULL, OPTION_LIMIT},
    ONR_OPTIONS_END,
};

/* -- the command line -- */

static bool
read_number(const char *text, unsigned least, unsigned most, unsigned *out)
{
    char *end;
    errno = 0;
    const unsigned long value = strtoul(text, &end, 10);
    *out = (unsigned)value;
    return errno == 0 && *end == '\0' && *text >= '0' && *text <= '9' && value >= least &&
           value <= most;
}

static onr_exit
take_option(const onr_command *command, int option, const char *value, void *data)
{
    options *const out = data;
    switch (option) {
    case OPTION_PORT:
        return read_number(value, 0, UINT16_MAX, &out->port)
                   ? ONR_EXIT_OK
                   : onr_usage_error(command, "\"%s\" is no port", value);
    case OPTION_LISTEN:
        out->address = value;
        return ONR_EXIT_OK;
    default:
        return read_number(value, 1, LIMIT_MAX, &out->seconds)
                   ? ONR_EXIT_OK
                   : onr_usage_error(command, "--limit must be from 1 to %d seconds",
                                     LIMIT_MAX);
    }
}

static const onr_options reading = {&onr_command_serve, "h", long_options,
                                    "a folder or collection", take_option};

/* -- what is served -- */

static bool
is_site(onr_arena *arena, const options *choice)
{
    return choice->inputs.count == 1 &&
           access(onr_arena_printf(arena, "%s/site.json", choice->inputs.items[0]),
                  R_OK) == 0;
}

/** Remove a folder of files and folders of files. */
static void
remove_folder(onr_arena *arena, const char *path, int depth)
{
    DIR *const folder = opendir(path);
    struct dirent *entry;
    while (folder && (entry = readdir(folder))) {
        const bool dots =
            strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0;
        const char *const name = onr_arena_printf(arena, "%s/%s", path, entry->d_name);
        if (!dots && unlink(name) != 0 && depth > 0) {
            remove_folder(arena, name, depth - 1);
        }
    }
    if (folder) {
        closedir(folder);
    }
    rmdir(path);
}

/** Make a site of a collection or of stories, for as long as it is served. */
static onr_status
make_site(onr_arena *arena, const options *choice, const char **folder, size_t *failed,
          onr_error *err)
{
    const char *const temporary = getenv("TMPDIR");
    char *const path = onr_arena_printf(arena, "%s/onrecord-serve.XXXXXX",
                                        temporary && *temporary ? temporary : "/tmp");
    onr_pages_tally tally;
    const onr_site_choice site = {
        .gather = {.pipeline = {.jobs = 1},
                   .inputs = choice->inputs.items,
                   .input_count = choice->inputs.count},
        .folder = path,
        .base = onr_slice_of(
            onr_arena_printf(arena, "http://%s:%u/", choice->address, choice->port))};
    if (!mkdtemp(path)) {
        return onr_error_set(err, ONR_IO, path, 0, 0, "cannot make the folder: %s",
                             strerror(errno));
    }
    *folder = path;
    return onr_site_make(arena, &site, &tally, failed, err);
}

/* -- the command -- */

static void
say_ready(void *data, const char *address, uint16_t port, onr_slice mount)
{
    (void)data;
    printf("http://%s:%u%.*s\n", address, (unsigned)port, ONR_ARG(mount));
    fflush(stdout);
}

static bool
is_stopped(void *data)
{
    (void)data;
    return onr_signals_noted() != 0;
}

static onr_status
serve(onr_arena *arena, const options *choice, size_t *failed, onr_error *err)
{
    const bool made = !is_site(arena, choice);
    if (made && choice->port == 0) {
        return onr_error_set(err, ONR_BAD_ARG, NULL, 0, 0,
                             "names need a port: --port 0 goes with a published folder");
    }
    const char *folder = made ? NULL : choice->inputs.items[0];
    onr_status status = ONR_OK;
    onr_signals_hold();
    if (made) {
        status = make_site(arena, choice, &folder, failed, err);
    }
    if (status == ONR_OK) {
        const onr_serve_options served = {.folder = folder,
                                          .address = choice->address,
                                          .port = (uint16_t)choice->port,
                                          .seconds = choice->seconds,
                                          .ready = say_ready,
                                          .stopped = is_stopped};
        status = onr_serve(&served, err);
    }
    if (made && folder) {
        remove_folder(arena, folder, 1);
    }
    return status;
}

static onr_exit
run(onr_arena *arena, int argc, char **argv)
{
    options choice = {.address = "127.0.0.1", .port = PORT, .seconds = LIMIT};
    onr_error err = {0};
    onr_exit code;
    size_t failed = 0;
    if (!onr_options_read(&reading, argc, argv, &choice, &choice.inputs, &code)) {
        return code;
    }
    const onr_status status = serve(arena, &choice, &failed, &err);
    if (status != ONR_OK && status != ONR_INTERRUPTED) {
        onr_complain(&err);
        return ONR_EXIT_FAILED;
    }
    if (status == ONR_INTERRUPTED) {
        raise(onr_signals_noted());
    }
    return failed ? ONR_EXIT_SOME : ONR_EXIT_OK;
}

const onr_command onr_command_serve = {
    "serve",
    "[OPTION]... FOLDER|INPUT...",
    "Show a web site on your own machine",
    "FOLDER is a site that \"onrecord publish\" made; of other inputs a site is made for "
    "the time.\n"
    "Names of things lead to pages or data, whichever the client likes best; \"sparql\" "
    "beside the\n"
    "overview answers questions.  The address is printed when it is up; an interrupt "
    "ends "
    "it.\n"
    "\n"
    "  --port N          port to listen on (8080); 0 takes any\n"
    "  --listen ADDRESS  IPv4 address to listen on (127.0.0.1)\n"
    "  --limit SECONDS   time that a question may take (10)\n"
    "  --help            this text\n",
    run,
};

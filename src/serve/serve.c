/* SPDX-License-Identifier: Apache-2.0 */
#include "config.h"

#include "serve/serve.h"

#ifndef HAVE_MICROHTTPD

onr_status
onr_serve(const onr_serve_options *options, onr_error *err)
{
    (void)options;
    return onr_error_set(err, ONR_UNSUPPORTED, NULL, 0, 0,
                         "this program was built without libmicrohttpd, which serving "
                         "needs");
}

#else

#    include "base/mapping.h"
#    include "serve/handler.h"

#    include <arpa/inet.h>
#    include <errno.h>
#    include <fcntl.h>
#    include <jansson.h>
#    include <poll.h>
#    include <unistd.h>

/** Where the site stands on its host: the path of the address in its mark. */
static onr_status
read_mount(onr_arena *arena, const char *folder, onr_slice *mount, onr_error *err)
{
    onr_mapping file;
    const char *const path = onr_arena_printf(arena, "%s/site.json", folder);
    if (onr_mapping_open(path, &file, NULL) != ONR_OK) {
        return onr_error_set(err, ONR_NOT_FOUND, folder, 0, 0,
                             "this is no site that \"onrecord publish\" made");
    }
    json_t *const mark = json_loadb(file.bytes.ptr, file.bytes.len, 0, NULL);
    const onr_slice base = onr_slice_of(json_string_value(json_object_get(mark, "base")));
    const size_t host = onr_slice_find(base, ONR_LIT("://"), 0);
    const size_t at =
        host == SIZE_MAX ? SIZE_MAX : onr_slice_find(base, ONR_LIT("/"), host + 3);
    *mount = at == SIZE_MAX ? ONR_LIT("/")
                            : onr_slice_copy(arena, onr_slice_part(base, at, base.len));
    json_decref(mark);
    onr_mapping_close(&file);
    return ONR_OK;
}

static onr_status
listen_on(const onr_serve_options *options, onr_handler *handler,
          struct MHD_Daemon **daemon, onr_error *err)
{
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons(options->port)};
    if (inet_pton(AF_INET, options->address, &at.sin_addr) != 1) {
        return onr_error_set(err, ONR_BAD_ARG, NULL, 0, 0, "\"%s\" is no address",
                             options->address);
    }
    *daemon = MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME, 0, NULL, NULL,
        onr_handler_answer, handler, MHD_OPTION_SOCK_ADDR, (struct sockaddr *)&at,
        MHD_OPTION_THREAD_POOL_SIZE, (unsigned)ONR_SERVE_THREADS,
        MHD_OPTION_CONNECTION_LIMIT, (unsigned)ONR_SERVE_CONNECTIONS_MAX,
        MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)ONR_SERVE_IDLE_MAX,
        MHD_OPTION_NOTIFY_COMPLETED, onr_handler_end, handler, MHD_OPTION_END);
    return *daemon ? ONR_OK
                   : onr_error_set(err, ONR_IO, NULL, 0, 0,
                                   "cannot listen on %s, port %u: %s", options->address,
                                   (unsigned)options->port, strerror(errno));
}

static onr_status
run(const onr_serve_options *options, onr_handler *handler, onr_error *err)
{
    struct MHD_Daemon *daemon;
    ONR_TRY(listen_on(options, handler, &daemon, err));
    const union MHD_DaemonInfo *const port =
        MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT);
    onr_handler_local(handler, strncmp(options->address, "127.", 4) == 0);
    options->ready(options->data, options->address, port->port, handler->mount);
    while (!options->stopped(options->data)) {
        poll(NULL, 0, 100);
    }
    MHD_quiesce_daemon(daemon);
    onr_handler_stop(handler);
    MHD_stop_daemon(daemon);
    return ONR_OK;
}

static onr_status
serve(const onr_serve_options *options, onr_arena *arena, onr_handler *handler,
      onr_error *err)
{
    const char *const graph =
        onr_arena_printf(arena, "%s/dumps/onrecord.nq.gz", options->folder);
    ONR_TRY(read_mount(arena, options->folder, &handler->mount, err));
    handler->folder = open(options->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handler->folder < 0) {
        return onr_error_set(err, ONR_IO, options->folder, 0, 0, "cannot open: %s",
                             strerror(errno));
    }
    ONR_TRY(onr_asker_open(graph, options->seconds, &handler->asker, err));
    onr_status status = onr_handler_start(handler, err);
    if (status == ONR_OK) {
        status = run(options, handler, err);
    }
    onr_handler_stop(handler);
    onr_asker_close(handler->asker);
    return status;
}

onr_status
onr_serve(const onr_serve_options *options, onr_error *err)
{
    onr_arena *const arena = onr_arena_new();
    onr_handler handler = {.folder = -1};
    if (!arena) {
        return onr_error_set(err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory");
    }
    const onr_status status = serve(options, arena, &handler, err);
    if (handler.folder >= 0) {
        close(handler.folder);
    }
    onr_arena_free(arena);
    return status;
}

#endif

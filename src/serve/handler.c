/* SPDX-License-Identifier: Apache-2.0 */
#include "config.h"

#ifdef HAVE_MICROHTTPD

#    include "serve/files.h"
#    include "serve/handler.h"

#    include <unistd.h>

/** A request in the making; files need none of it but the arena. */
struct onr_handler_question {
    onr_arena *arena;
    struct MHD_Connection *connection;
    struct {
        char *items;
        size_t count, capacity;
    } body;
    bool too_long, asked, answered;
    onr_protocol_question question;
    onr_status status;
    onr_error err;
    char *answer; // From onr_malloc()
    size_t size;
    onr_handler_question *next;
};

/* -- answers -- */

static void
add_header(struct MHD_Response *response, const char *name, const char *value)
{
    (void)!MHD_add_response_header(response, name, value);
}

static enum MHD_Result
send_response(struct MHD_Connection *connection, unsigned status,
              struct MHD_Response *response, const char *type)
{
    if (!response) {
        return MHD_NO;
    }
    add_header(response, "Content-Type", type);
    add_header(response, "X-Content-Type-Options", "nosniff");
    add_header(response, "Referrer-Policy", "same-origin");
    add_header(response, "Content-Security-Policy",
               "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' "
               "data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
               "frame-ancestors 'none'");
    const enum MHD_Result result = MHD_queue_response(connection, status, response);
    MHD_destroy_response(response);
    return result;
}

static struct MHD_Response *
text_response(const char *text)
{
    return MHD_create_response_from_buffer(strlen(text), (void *)(uintptr_t)text,
                                           MHD_RESPMEM_MUST_COPY);
}

static enum MHD_Result
send_text(struct MHD_Connection *connection, unsigned status, const char *text)
{
    struct MHD_Response *const response = text_response(text);
    if (response && status == MHD_HTTP_METHOD_NOT_ALLOWED) {
        add_header(response, "Allow", "GET, HEAD, POST");
    }
    return send_response(connection, status, response, "text/plain; charset=utf-8");
}

/** Send on to another address. */
static enum MHD_Result
send_on(struct MHD_Connection *connection, unsigned status, const char *location)
{
    struct MHD_Response *const response = text_response("See the Location.\n");
    if (response) {
        add_header(response, "Location", location);
        add_header(response, "Vary", "Accept");
    }
    return send_response(connection, status, response, "text/plain; charset=utf-8");
}

static enum MHD_Result
send_file(struct MHD_Connection *connection, unsigned status, const onr_found *found)
{
    struct MHD_Response *const response =
        MHD_create_response_from_fd64(found->size, found->fd);
    if (!response) {
        close(found->fd);
    }
    return send_response(connection, status, response, found->type);
}

static enum MHD_Result
answer_path(const onr_handler *handler, struct MHD_Connection *connection,
            const char *path)
{
    onr_found found;
    const char *const accept =
        MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Accept");
    onr_files_find(handler->folder, path, accept, &found);
    switch (found.kind) {
    case ONR_FOUND_FILE:
        return send_file(connection, MHD_HTTP_OK, &found);
    case ONR_FOUND_THING:
        return send_on(connection, MHD_HTTP_SEE_OTHER, found.location);
    case ONR_FOUND_NO_FORM:
        return send_text(connection, MHD_HTTP_NOT_ACCEPTABLE,
                         "There is text/html, text/turtle and application/ld+json.\n");
    default:
        onr_files_find(handler->folder, "404.html", NULL, &found);
        return found.kind == ONR_FOUND_FILE
                   ? send_file(connection, MHD_HTTP_NOT_FOUND, &found)
                   : send_text(connection, MHD_HTTP_NOT_FOUND,
                               "There is nothing here.\n");
    }
}

/* -- questions -- */

static unsigned
status_of(onr_status status)
{
    return status == ONR_BAD_INPUT || status == ONR_UNSUPPORTED ? MHD_HTTP_BAD_REQUEST
           : status == ONR_LIMIT || status == ONR_IO ? MHD_HTTP_SERVICE_UNAVAILABLE
                                                     : MHD_HTTP_INTERNAL_SERVER_ERROR;
}

static enum MHD_Result
send_answer(onr_handler_question *q)
{
    if (q->status != ONR_OK) {
        const char *const text = onr_arena_printf(q->arena, "%s\n", q->err.text);
        return send_text(q->connection, status_of(q->status), text);
    }
    struct MHD_Response *const response =
        MHD_create_response_from_buffer(q->size, q->answer, MHD_RESPMEM_MUST_COPY);
    if (response) {
        add_header(response, "Vary", "Accept");
        add_header(response, "Cache-Control", "no-store");
    }
    return send_response(q->connection, MHD_HTTP_OK, response, q->question.type);
}

/** Find the question that a request asks. */
static onr_status
read_question(onr_handler_question *q, bool post)
{
    static const char *const refused[] = {"update", "default-graph-uri",
                                          "named-graph-uri"};
    struct MHD_Connection *const c = q->connection;
    onr_slice query = {"", 0};
    for (size_t i = 0; i < ONR_COUNT(refused); ++i) {
        if (MHD_lookup_connection_value(c, MHD_GET_ARGUMENT_KIND, refused[i])) {
            ONR_TRY(onr_protocol_parameter(refused[i], &q->err));
        }
    }
    if (q->too_long) {
        return onr_error_set(&q->err, ONR_BAD_INPUT, NULL, 0, 0,
                             "the question is too long");
    }
    if (post) {
        const onr_slice body = {q->body.items, q->body.count};
        ONR_TRY(onr_protocol_body(
            q->arena, MHD_lookup_connection_value(c, MHD_HEADER_KIND, "Content-Type"),
            body, &query, &q->err));
    } else {
        query =
            onr_slice_of(MHD_lookup_connection_value(c, MHD_GET_ARGUMENT_KIND, "query"));
    }
    if (query.len == 0) {
        return onr_error_set(&q->err, ONR_BAD_INPUT, NULL, 0, 0,
                             "this is an endpoint of the SPARQL 1.1 Protocol: give a "
                             "question as \"query\"");
    }
    return onr_protocol_form(query,
                             MHD_lookup_connection_value(c, MHD_HEADER_KIND, "Accept"),
                             &q->question, &q->err);
}

/** Put a question into the queue and lay its connection aside. */
static enum MHD_Result
queue_question(onr_handler *handler, onr_handler_question *q)
{
    pthread_mutex_lock(&handler->lock);
    const bool full = handler->stopping || handler->waiting >= ONR_SERVE_WAITING_MAX;
    if (!full) {
        q->asked = true;
        MHD_suspend_connection(q->connection);
        if (handler->last) {
            handler->last->next = q;
        } else {
            handler->first = q;
        }
        handler->last = q;
        ++handler->waiting;
        pthread_cond_signal(&handler->wake);
    }
    pthread_mutex_unlock(&handler->lock);
    return full ? send_text(q->connection, MHD_HTTP_SERVICE_UNAVAILABLE,
                            "Too many questions are waiting; ask again later.\n")
                : MHD_YES;
}

static onr_handler_question *
next_question(onr_handler *handler)
{
    pthread_mutex_lock(&handler->lock);
    while (!handler->first && !handler->stopping) {
        pthread_cond_wait(&handler->wake, &handler->lock);
    }
    onr_handler_question *const q = handler->first;
    if (q) {
        handler->first = q->next;
        handler->last = handler->first ? handler->last : NULL;
        --handler->waiting;
    }
    pthread_mutex_unlock(&handler->lock);
    return q;
}

static void *
ask_on(void *data)
{
    onr_handler *const handler = data;
    onr_handler_question *q;
    while ((q = next_question(handler))) {
        q->status = onr_asker_ask(handler->asker, q->question.query, q->question.form,
                                  &q->answer, &q->size, &q->err);
        q->answered = true;
        MHD_resume_connection(q->connection);
    }
    return NULL;
}

static enum MHD_Result
answer_question(onr_handler *handler, onr_handler_question *q, const char *method)
{
    if (q->answered) {
        return send_answer(q);
    }
    if (q->asked) {
        return MHD_YES;
    }
    const bool post = strcmp(method, MHD_HTTP_METHOD_POST) == 0;
    q->status = read_question(q, post);
    return q->status == ONR_OK ? queue_question(handler, q) : send_answer(q);
}

/* -- requests -- */

/** Whether a request names this machine, by number or as localhost. */
static bool
is_ours(const onr_handler *handler, struct MHD_Connection *connection)
{
    static const char *const names[] = {"localhost", "127.0.0.1"};
    const char *const host =
        MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Host");
    bool ours = !handler->local || !host;
    for (size_t i = 0; i < ONR_COUNT(names) && !ours; ++i) {
        const size_t length = strlen(names[i]);
        ours = strncmp(host, names[i], length) == 0 &&
               (host[length] == '\0' || host[length] == ':');
    }
    return ours;
}

static enum MHD_Result
answer_request(onr_handler *handler, onr_handler_question *q, const char *url,
               const char *method)
{
    const onr_slice path = onr_slice_of(url);
    const bool get = strcmp(method, MHD_HTTP_METHOD_GET) == 0 ||
                     strcmp(method, MHD_HTTP_METHOD_HEAD) == 0;
    if (!is_ours(handler, q->connection)) {
        return send_text(q->connection, MHD_HTTP_FORBIDDEN,
                         "This server answers to 127.0.0.1 and localhost alone.\n");
    }
    if (!onr_slice_starts(path, handler->mount)) {
        const bool root = get && strcmp(url, "/") == 0;
        return root ? send_on(q->connection, MHD_HTTP_FOUND, handler->mount.ptr)
                    : send_text(q->connection, MHD_HTTP_NOT_FOUND,
                                "There is nothing here.\n");
    }
    const char *const rest = url + handler->mount.len;
    if (strcmp(rest, "sparql") == 0 &&
        (get || strcmp(method, MHD_HTTP_METHOD_POST) == 0)) {
        return answer_question(handler, q, method);
    }
    return get ? answer_path(handler, q->connection, rest)
               : send_text(q->connection, MHD_HTTP_METHOD_NOT_ALLOWED,
                           "The record can be read, not changed.\n");
}

/** Keep what of a body there is room for. */
static void
take_body(onr_handler_question *q, const char *data, size_t size)
{
    q->too_long = q->too_long || q->body.count + size > ONR_ASKER_QUESTION_MAX;
    if (!q->too_long) {
        while (q->body.capacity < q->body.count + size) {
            q->body.items = onr_arena_grow(q->arena, q->body.items, q->body.count,
                                           &q->body.capacity, 1);
        }
        memcpy(q->body.items + q->body.count, data, size);
        q->body.count += size;
    }
}

enum MHD_Result
onr_handler_answer(void *closure, struct MHD_Connection *connection, const char *url,
                   const char *method, const char *version, const char *data,
                   size_t *size, void **state)
{
    (void)version;
    onr_handler_question *q = *state;
    if (!q) {
        onr_arena *const arena = onr_arena_new();
        if (!arena) {
            return MHD_NO;
        }
        q = onr_arena_alloc(arena, sizeof(*q));
        q->arena = arena;
        q->connection = connection;
        *state = q;
        return MHD_YES;
    }
    if (*size) {
        take_body(q, data, *size);
        *size = 0;
        return MHD_YES;
    }
    return answer_request(closure, q, url, method);
}

void
onr_handler_end(void *closure, struct MHD_Connection *connection, void **state,
                enum MHD_RequestTerminationCode code)
{
    (void)closure;
    (void)connection;
    (void)code;
    onr_handler_question *const q = *state;
    if (q) {
        onr_free(q->answer);
        onr_arena_free(q->arena);
        *state = NULL;
    }
}

/* -- threads -- */

void
onr_handler_local(onr_handler *handler, bool local)
{
    handler->local = local;
}

onr_status
onr_handler_start(onr_handler *handler, onr_error *err)
{
    pthread_mutex_init(&handler->lock, NULL);
    pthread_cond_init(&handler->wake, NULL);
    for (size_t i = 0; i < ONR_SERVE_ASKERS; ++i) {
        if (pthread_create(&handler->threads[i], NULL, ask_on, handler) != 0) {
            return onr_error_set(err, ONR_IO, NULL, 0, 0, "cannot make a thread");
        }
    }
    handler->started = true;
    return ONR_OK;
}

void
onr_handler_stop(onr_handler *handler)
{
    if (!handler->started) {
        return;
    }
    pthread_mutex_lock(&handler->lock);
    handler->stopping = true;
    pthread_cond_broadcast(&handler->wake);
    pthread_mutex_unlock(&handler->lock);
    for (size_t i = 0; i < ONR_SERVE_ASKERS; ++i) {
        pthread_join(handler->threads[i], NULL); // They answer what waits before they end
    }
    handler->started =
        false; // The lock stays: requests that are under way still look whether to wait
}

#endif

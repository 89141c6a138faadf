/* SPDX-License-Identifier: Apache-2.0 */
#include "serve/asker.h"

#include "store/query.h"
#include "store/rdfread.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { GRACE = 2 /* Seconds that an answer may come after its limit */ };

struct onr_asker {
    int socket; // To the helper: one message a question, with the descriptor to answer into
    pid_t helper;
    unsigned seconds;
    pthread_mutex_t sending;
};

/** What stands in front of an answer. */
typedef struct {
    onr_status status;
    char text[ONR_ERROR_TEXT_MAX]; // Why, if it is a failure
} reply;

/** What is asked of the helper, the question behind it. */
typedef struct {
    onr_results form;
} request;

/* -- in a child -- */

static bool
write_all(int fd, const char *bytes, size_t size)
{
    while (size > 0) {
        const ssize_t written = write(fd, bytes, size);
        if (written < 0 && errno != EINTR) {
            return false;
        }
        bytes += written > 0 ? written : 0;
        size -= written > 0 ? (size_t)written : 0;
    }
    return true;
}

static void
limit_child(unsigned seconds)
{
    long pages = 0;
    FILE *const file = fopen("/proc/self/statm", "r");
    if (file && fscanf(file, "%ld", &pages) == 1) {
        const rlim_t most =
            (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE) + ONR_ASKER_MEMORY_MAX;
        setrlimit(RLIMIT_AS, &(struct rlimit){most, most});
    }
    if (file) {
        fclose(file);
    }
    setrlimit(RLIMIT_CPU, &(struct rlimit){seconds, seconds + 1});
    setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
    signal(SIGALRM, SIG_DFL);
    alarm(seconds);
}

ONR_NORETURN static void
answer(onr_query_store *store, onr_slice question, onr_results form, int fd)
{
    onr_sink *sink;
    onr_error err = {0};
    reply head = {0};
    head.status = onr_sink_open_memory(&sink, &err);
    if (head.status == ONR_OK) {
        head.status = onr_query_store_ask(store, question, form, sink, &err);
    }
    memcpy(head.text, err.text, sizeof(head.text));
    if (write_all(fd, (const char *)&head, sizeof(head)) && head.status == ONR_OK) {
        const onr_slice bytes = onr_sink_bytes(sink);
        write_all(fd, bytes.ptr, bytes.len);
    }
    _exit(0);
}

/* -- in the helper -- */

/** The next question and where its answer goes; false when the server is gone. */
static bool
take_question(int socket, char *buffer, size_t *size, int *fd)
{
    union {
        struct cmsghdr head;
        char room[CMSG_SPACE(sizeof(int))];
    } control;
    struct iovec part = {buffer, sizeof(request) + ONR_ASKER_QUESTION_MAX};
    struct msghdr message = {.msg_iov = &part,
                             .msg_iovlen = 1,
                             .msg_control = control.room,
                             .msg_controllen = sizeof(control.room)};
    ssize_t got;
    while ((got = recvmsg(socket, &message, MSG_CMSG_CLOEXEC)) < 0 && errno == EINTR) {
    }
    const struct cmsghdr *const sent = got > 0 ? CMSG_FIRSTHDR(&message) : NULL;
    *fd = -1;
    if (sent && sent->cmsg_type == SCM_RIGHTS) {
        memcpy(fd, CMSG_DATA(sent), sizeof(int));
    }
    *size = got > 0 ? (size_t)got : 0;
    return got > 0;
}

/** Tell everybody that the graph could not be read. */
static void
refuse(int fd, const onr_error *err)
{
    reply head = {.status = ONR_IO};
    memcpy(head.text, err->text, sizeof(head.text));
    write_all(fd, (const char *)&head, sizeof(head));
}

ONR_NORETURN static void
help(int socket, const char *path, unsigned seconds)
{
    onr_error err = {0};
    onr_query_store *store = NULL;
    onr_arena *const arena = onr_arena_new();
    char *const buffer = malloc(sizeof(request) + ONR_ASKER_QUESTION_MAX);
    onr_graph *const graph = onr_graph_new(arena);
    onr_status status = onr_rdf_read(path, graph, &err);
    if (status == ONR_OK) {
        status = onr_query_store_open(graph, &store, &err);
    }
    size_t size;
    int fd;
    while (buffer && take_question(socket, buffer, &size, &fd)) {
        if (fd < 0 || size < sizeof(request)) {
            continue;
        }
        if (status != ONR_OK) {
            refuse(fd, &err);
        } else if (fork() == 0) {
            close(socket);
            limit_child(seconds);
            request asked;
            memcpy(&asked, buffer, sizeof(asked));
            answer(store, (onr_slice){buffer + sizeof(asked), size - sizeof(asked)},
                   asked.form, fd);
        }
        close(fd);
    }
    _exit(0);
}

onr_status
onr_asker_open(const char *path, unsigned seconds, onr_asker **out, onr_error *err)
{
    int ends[2];
    onr_asker *const asker = onr_malloc(sizeof(*asker));
    *out = NULL;
    if (!asker || socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) {
        onr_free(asker);
        return onr_error_set(err, ONR_IO, NULL, 0, 0, "cannot make a socket: %s",
                             strerror(errno));
    }
    const pid_t parent = getpid();
    const pid_t helper = fork();
    if (helper == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != parent) {
            _exit(0);
        }
        signal(SIGCHLD, SIG_IGN); // Nobody waits for answered questions
        signal(SIGINT, SIG_IGN);  // The server ends it
        close(ends[0]);
        help(ends[1], path, seconds);
    }
    close(ends[1]);
    if (helper < 0) {
        close(ends[0]);
        onr_free(asker);
        return onr_error_set(err, ONR_IO, NULL, 0, 0, "cannot make a process: %s",
                             strerror(errno));
    }
    *asker = (onr_asker){.socket = ends[0], .helper = helper, .seconds = seconds};
    pthread_mutex_init(&asker->sending, NULL);
    *out = asker;
    return ONR_OK;
}

void
onr_asker_close(onr_asker *asker)
{
    if (asker) {
        close(asker->socket);
        kill(asker->helper, SIGKILL);
        waitpid(asker->helper, NULL, 0);
        pthread_mutex_destroy(&asker->sending);
        onr_free(asker);
    }
}

/* -- in the server -- */

static bool
send_question(onr_asker *asker, onr_slice question, onr_results form, int fd)
{
    union {
        struct cmsghdr head;
        char room[CMSG_SPACE(sizeof(int))];
    } control = {0};
    request asked = {form};
    struct iovec parts[] = {{&asked, sizeof(asked)},
                            {(void *)(uintptr_t)question.ptr, question.len}};
    struct msghdr message = {.msg_iov = parts,
                             .msg_iovlen = ONR_COUNT(parts),
                             .msg_control = control.room,
                             .msg_controllen = sizeof(control.room)};
    struct cmsghdr *const head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(head), &fd, sizeof(int));
    pthread_mutex_lock(&asker->sending);
    const bool sent = sendmsg(asker->socket, &message, MSG_NOSIGNAL) > 0;
    pthread_mutex_unlock(&asker->sending);
    return sent;
}

static int64_t
now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/** Read to the end, the limit of size or the limit of time. */
static bool
read_answer(int fd, int64_t until, char **bytes, size_t *size)
{
    size_t room = 0;
    for (;;) {
        struct pollfd wanted = {.fd = fd, .events = POLLIN};
        const int64_t left = until - now();
        if (*size == room) {
            room = room ? room * 2 : 64 * 1024;
            char *const grown = onr_realloc(*bytes, room);
            if (!grown) {
                return false;
            }
            *bytes = grown;
        }
        if (left <= 0 || *size > ONR_ASKER_RESULT_MAX ||
            (poll(&wanted, 1, (int)left) <= 0 && errno != EINTR)) {
            return false;
        }
        const ssize_t got = read(fd, *bytes + *size, room - *size);
        if (got == 0) {
            return true;
        }
        *size += got > 0 ? (size_t)got : 0;
    }
}

/** Take the answer apart: behind its head stand its bytes. */
static onr_status
take_apart(const onr_asker *asker, bool whole, char *bytes, size_t *size, onr_error *err)
{
    reply head;
    if (!whole || *size < sizeof(head)) {
        return onr_error_set(
            err, ONR_LIMIT, NULL, 0, 0,
            "the question was stopped at its limit: %u seconds, %d MB of "
            "memory, %d MB of answer",
            asker->seconds, ONR_ASKER_MEMORY_MAX / 1024 / 1024,
            ONR_ASKER_RESULT_MAX / 1024 / 1024);
    }
    memcpy(&head, bytes, sizeof(head));
    if (head.status != ONR_OK) {
        return onr_error_set(err, head.status, NULL, 0, 0, "%.*s",
                             (int)sizeof(head.text) - 1, head.text);
    }
    *size -= sizeof(head);
    memmove(bytes, bytes + sizeof(head), *size);
    return ONR_OK;
}

onr_status
onr_asker_ask(onr_asker *asker, onr_slice question, onr_results form, char **out,
              size_t *size, onr_error *err)
{
    int ends[2];
    *out = NULL;
    *size = 0;
    if (question.len > ONR_ASKER_QUESTION_MAX) {
        return onr_error_set(err, ONR_LIMIT, NULL, 0, 0, "the question is too long");
    }
    if (pipe(ends) != 0) {
        return onr_error_set(err, ONR_IO, NULL, 0, 0, "cannot make a pipe: %s",
                             strerror(errno));
    }
    const bool sent = send_question(asker, question, form, ends[1]);
    close(ends[1]);
    onr_status status;
    if (sent) {
        const int64_t until = now() + (int64_t)(asker->seconds + GRACE) * 1000;
        const bool whole = read_answer(ends[0], until, out, size);
        status = take_apart(asker, whole, *out, size, err);
    } else {
        status = onr_error_set(err, ONR_IO, NULL, 0, 0, "questions are not answered now");
    }
    close(ends[0]);
    if (status != ONR_OK) {
        onr_free(*out);
        *out = NULL;
    }
    return status;
}

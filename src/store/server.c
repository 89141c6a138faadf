/* SPDX-License-Identifier: Apache-2.0 */
#include "config.h"

#include "store/server.h"

#ifdef HAVE_CURL

#    include <curl/curl.h>
#    include <stdio.h>
#    include <stdlib.h>
#    include <time.h>

enum {
    ANSWER_MAX = 160,
    /* Bytes of an answer that are told */ FIRST_WAIT = 125 /* ms */
};

struct onr_server {
    CURL *curl;
    struct curl_slist *headers;
    char *url;
    size_t answered;
    char answer[ANSWER_MAX + 1]; // How the server's answer begins
};

static size_t
take_answer(char *bytes, size_t size, size_t count, void *data)
{
    onr_server *const server = data;
    for (size_t i = 0; i < size * count && server->answered < ANSWER_MAX; ++i) {
        const char c = bytes[i];
        server->answer[server->answered++] = (unsigned char)c < ' ' ? ' ' : c;
    }
    server->answer[server->answered] = '\0';
    return size * count;
}

static bool
set_login(const onr_server *server)
{
    const char *const token = getenv("ONRECORD_TOKEN");
    const char *const user = getenv("ONRECORD_USER");
    const char *const password = getenv("ONRECORD_PASSWORD");
    CURL *const curl = server->curl;
    if (token && *token) {
        return !curl_easy_setopt(curl, CURLOPT_HTTPAUTH, (long)CURLAUTH_BEARER) &&
               !curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, token);
    }
    if (user && *user) {
        return !curl_easy_setopt(curl, CURLOPT_HTTPAUTH, (long)CURLAUTH_ANY) &&
               !curl_easy_setopt(curl, CURLOPT_USERNAME, user) &&
               !curl_easy_setopt(curl, CURLOPT_PASSWORD, password ? password : "");
    }
    return !curl_easy_setopt(curl, CURLOPT_HTTPAUTH, (long)CURLAUTH_ANY) &&
           !curl_easy_setopt(curl, CURLOPT_NETRC, (long)CURL_NETRC_OPTIONAL);
}

static bool
set_protocols(CURL *curl)
{
#    if LIBCURL_VERSION_NUM >= 0x075500
    return !curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
#    else
    return !curl_easy_setopt(curl, CURLOPT_PROTOCOLS,
                             (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#    endif
}

static bool
set_options(onr_server *server)
{
    CURL *const curl = server->curl;
    server->headers = curl_slist_append(NULL, "Content-Type: text/turtle; charset=utf-8");
    struct curl_slist *const more = curl_slist_append(server->headers, "Expect:");
    return server->headers && more &&
           !curl_easy_setopt(curl, CURLOPT_HTTPHEADER, server->headers) &&
           !curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L) && set_protocols(curl) &&
           !curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT,
                             (long)ONR_SERVER_CONNECT_MAX) &&
           !curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L) &&
           !curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME,
                             (long)ONR_SERVER_SILENCE_MAX) &&
           !curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_answer) &&
           !curl_easy_setopt(curl, CURLOPT_WRITEDATA, server) && set_login(server);
}

onr_status
onr_server_open(const char *url, onr_server **out, onr_error *err)
{
    *out = NULL;
    const onr_slice address = onr_slice_of(url);
    if (!onr_slice_starts(address, ONR_LIT("http://")) &&
        !onr_slice_starts(address, ONR_LIT("https://"))) {
        return onr_error_set(err, ONR_BAD_ARG, NULL, 0, 0,
                             "a server's address begins with http:// or https://");
    }
    onr_server *const server = onr_malloc(sizeof(*server));
    if (server) {
        *server = (onr_server){.url = onr_malloc(address.len + 1)};
        server->curl =
            curl_global_init(CURL_GLOBAL_DEFAULT) == 0 ? curl_easy_init() : NULL;
    }
    if (!server || !server->url || !server->curl || !set_options(server)) {
        onr_server_close(server);
        return onr_error_set(err, ONR_NO_MEMORY, NULL, 0, 0, "libcurl cannot start");
    }
    memcpy(server->url, url, address.len + 1);
    *out = server;
    return ONR_OK;
}

void
onr_server_close(onr_server *server)
{
    if (server) {
        curl_easy_cleanup(server->curl);
        curl_slist_free_all(server->headers);
        onr_free(server->url);
        onr_free(server);
        curl_global_cleanup();
    }
}

/** Whether it may go better in a while. */
static bool
may_pass(CURLcode code, long status)
{
    return code != CURLE_OK || status == 408 || status == 429 || status >= 500;
}

static onr_status
judge(const onr_server *server, onr_slice graph, CURLcode code, onr_error *err)
{
    long status = 0;
    curl_easy_getinfo(server->curl, CURLINFO_RESPONSE_CODE, &status);
    if (code != CURLE_OK) {
        return onr_error_set(err, ONR_IO, NULL, 0, 0, "<%.*s>: %s", ONR_ARG(graph),
                             curl_easy_strerror(code));
    }
    if (status >= 200 && status < 300) {
        return ONR_OK;
    }
    return onr_error_set(err, may_pass(code, status) ? ONR_IO : ONR_BAD_ARG, NULL, 0, 0,
                         "<%.*s>: the server answers %ld%s%s", ONR_ARG(graph), status,
                         server->answered ? ": " : "", server->answer);
}

static CURLcode
send_once(onr_server *server, const char *url, onr_send_mode mode, onr_slice turtle)
{
    CURL *const curl = server->curl;
    server->answered = 0;
    server->answer[0] = '\0';
    const bool set =
        !curl_easy_setopt(curl, CURLOPT_URL, url) &&
        !curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)turtle.len) &&
        !curl_easy_setopt(curl, CURLOPT_POSTFIELDS, turtle.len ? turtle.ptr : "") &&
        !curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST,
                          mode == ONR_SEND_REPLACE ? "PUT" : "POST");
    return set ? curl_easy_perform(curl) : CURLE_OUT_OF_MEMORY;
}

/** The service's address with the graph's IRI as a parameter. */
static char *
graph_url(const onr_server *server, onr_slice graph)
{
    char *const escaped = curl_easy_escape(server->curl, graph.ptr, (int)graph.len);
    const size_t size =
        strlen(server->url) + sizeof("?graph=") + (escaped ? strlen(escaped) : 0);
    char *const url = escaped ? onr_malloc(size) : NULL;
    if (url) {
        snprintf(url, size, "%s%cgraph=%s", server->url,
                 strchr(server->url, '?') ? '&' : '?', escaped);
    }
    curl_free(escaped);
    return url;
}

static void
wait_for(long milliseconds)
{
    const struct timespec time = {.tv_sec = milliseconds / 1000,
                                  .tv_nsec = milliseconds % 1000 * 1000000};
    nanosleep(&time, NULL);
}

onr_status
onr_server_send(onr_server *server, onr_slice graph, onr_send_mode mode, onr_slice turtle,
                onr_error *err)
{
    char *const url = graph_url(server, graph);
    if (!url) {
        return onr_error_set(err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory");
    }
    onr_error why;
    onr_status status = ONR_IO;
    for (int i = 0; i < ONR_SERVER_TRIES && status == ONR_IO; ++i) {
        wait_for(i > 0 ? (long)FIRST_WAIT << i : 0);
        why = (onr_error){0};
        status = judge(server, graph, send_once(server, url, mode, turtle), &why);
    }
    onr_free(url);
    return status == ONR_OK ? ONR_OK
                            : onr_error_set(err, status, NULL, 0, 0, "%s", why.text);
}

#else

onr_status
onr_server_open(const char *url, onr_server **out, onr_error *err)
{
    (void)url;
    *out = NULL;
    return onr_error_set(err, ONR_UNSUPPORTED, NULL, 0, 0,
                         "this onrecord was built without libcurl and cannot load");
}

void
onr_server_close(onr_server *server)
{
    (void)server;
}

onr_status
onr_server_send(onr_server *server, onr_slice graph, onr_send_mode mode, onr_slice turtle,
                onr_error *err)
{
    (void)server;
    (void)graph;
    (void)mode;
    (void)turtle;
    return onr_error_set(err, ONR_UNSUPPORTED, NULL, 0, 0, "there is no libcurl");
}

#endif

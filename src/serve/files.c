/* SPDX-License-Identifier: Apache-2.0 */
#include "serve/files.h"

#include "serve/accept.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const folders[] = {"search/", "dumps/"};

static const struct {
    const char *end, *type;
} types[] = {
    {".html", "text/html; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".json", "application/json"},
    {".jsonld", "application/ld+json"},
    {".ttl", "text/turtle; charset=utf-8"},
    {".xml", "application/xml"},
    {".txt", "text/plain; charset=utf-8"},
    {".gz", "application/gzip"},
};

/** The forms of a thing, best liked first, with what stands behind its name. */
static const char *const forms[] = {"text/html", "text/turtle", "application/ld+json",
                                    "application/xhtml+xml", "application/json"};
static const char *const ends[] = {".html", ".ttl", ".jsonld", ".html", ".jsonld"};

/** Whether a name may be looked for at all. */
static bool
is_plain(const char *name)
{
    const size_t length = strlen(name);
    if (length == 0 || length >= ONR_FILES_NAME_MAX || name[0] == '.') {
        return false;
    }
    for (size_t i = 0; i < length; ++i) {
        const unsigned char c = (unsigned char)name[i];
        if (c < 0x20 || c == 0x7F || c == '/' || c == '\\') {
            return false;
        }
    }
    return true;
}

static const char *
type_of(const char *name)
{
    for (size_t i = 0; i < ONR_COUNT(types); ++i) {
        if (onr_slice_ends(onr_slice_of(name), onr_slice_of(types[i].end))) {
            return types[i].type;
        }
    }
    return "application/octet-stream";
}

/** Open a file of a folder. */
static bool
open_file(int folder, const char *name, onr_found *out)
{
    struct stat found;
    out->fd = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (out->fd < 0 || fstat(out->fd, &found) != 0 || !S_ISREG(found.st_mode)) {
        if (out->fd >= 0) {
            close(out->fd);
        }
        out->fd = -1;
        return false;
    }
    out->kind = ONR_FOUND_FILE;
    out->size = (uint64_t)found.st_size;
    out->type = type_of(name);
    return true;
}

static bool
open_below(int folder, const char *path, onr_found *out)
{
    for (size_t i = 0; i < ONR_COUNT(folders); ++i) {
        const size_t front = strlen(folders[i]);
        if (strncmp(path, folders[i], front) == 0 && is_plain(path + front)) {
            char name[16];
            snprintf(name, sizeof(name), "%.*s", (int)front - 1, folders[i]);
            const int below =
                openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
            const bool good = below >= 0 && open_file(below, path + front, out);
            if (below >= 0) {
                close(below);
            }
            return good;
        }
    }
    return false;
}

static bool
has_page(int folder, const char *name)
{
    char page[ONR_FILES_NAME_MAX + 8];
    struct stat found;
    snprintf(page, sizeof(page), "%s.html", name);
    return fstatat(folder, page, &found, AT_SYMLINK_NOFOLLOW) == 0 &&
           S_ISREG(found.st_mode);
}

/** Cut "-12-34" off a name: where it stands, or null. */
static const char *
find_stretch(const char *name)
{
    const char *at = name + strlen(name);
    for (int round = 0; round < 2; ++round) {
        const char *const end = at;
        while (at > name && at[-1] >= '0' && at[-1] <= '9') {
            --at;
        }
        if (at == end || at == name || at[-1] != '-') {
            return NULL;
        }
        --at;
    }
    return at;
}

/** Send on to the form of a thing that is liked best; `stretch` is a place on its page, or empty. */
static void
send_on(const char *name, const char *stretch, const char *accept, onr_found *out)
{
    const size_t form = onr_accept_choose(onr_slice_of(accept), forms, ONR_COUNT(forms));
    if (form == ONR_COUNT(forms)) {
        out->kind = ONR_FOUND_NO_FORM;
        return;
    }
    out->kind = ONR_FOUND_THING;
    const size_t length = onr_percent_encode(onr_slice_of(name), out->location);
    snprintf(out->location + length, sizeof(out->location) - length, "%s%s%s", ends[form],
             *stretch && strcmp(ends[form], ".html") == 0 ? "#m" : "",
             strcmp(ends[form], ".html") == 0 ? stretch : "");
}

void
onr_files_find(int folder, const char *path, const char *accept, onr_found *out)
{
    *out = (onr_found){.kind = ONR_FOUND_NOTHING, .fd = -1};
    if (*path == '\0') {
        open_file(folder, "index.html", out);
        return;
    }
    if (strchr(path, '/')) {
        open_below(folder, path, out);
        return;
    }
    if (!is_plain(path)) {
        return;
    }
    if (strchr(path, '.')) {
        open_file(folder, path, out);
        return;
    }
    if (has_page(folder, path)) {
        send_on(path, "", accept, out);
        return;
    }
    const char *const stretch = find_stretch(path);
    if (stretch) {
        char name[ONR_FILES_NAME_MAX];
        snprintf(name, sizeof(name), "%.*s", (int)(stretch - path), path);
        if (has_page(folder, name)) {
            send_on(name, stretch, accept, out);
        }
    }
}

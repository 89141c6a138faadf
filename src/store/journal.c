/* SPDX-License-Identifier: Apache-2.0 */
#include "store/journal.h"

#include "base/map.h"
#include "base/mapping.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

struct onr_journal {
    onr_arena *arena;
    onr_map *done;
    const char *path;
    int fd; // -1 if nothing is remembered
};

/** Take a line: the state, a space and the thing. */
static void
note(onr_journal *journal, onr_slice line)
{
    onr_slice *const state = onr_arena_alloc(journal->arena, sizeof(*state));
    onr_slice rest = onr_slice_copy(journal->arena, line);
    if (onr_slice_split(&rest, ' ', state) && rest.ptr) {
        onr_map_set(journal->done, rest, state);
    }
}

/** Take the lines of an earlier run; false if they are about something else. */
static bool
take_lines(onr_journal *journal, onr_slice text, onr_slice head)
{
    size_t whole = text.len;
    while (whole > 0 && text.ptr[whole - 1] != '\n') {
        --whole;
    }
    onr_slice rest = onr_slice_part(text, 0, whole), line;
    if (whole == 0 || !onr_slice_split(&rest, '\n', &line) ||
        !onr_slice_equal(line, head)) {
        return false;
    }
    while (onr_slice_split(&rest, '\n', &line)) {
        note(journal, line);
    }
    return true;
}

static onr_status
write_line(const onr_journal *journal, onr_slice line, onr_error *err)
{
    const onr_slice text = onr_slice_join(journal->arena, line, ONR_LIT("\n"));
    if (write(journal->fd, text.ptr, text.len) != (ssize_t)text.len ||
        fsync(journal->fd) != 0) {
        return onr_error_set(err, ONR_IO, journal->path, 0, 0, "cannot write: %s",
                             strerror(errno));
    }
    return ONR_OK;
}

/** Whether the file ends in the middle of a line. */
static bool
is_cut(onr_slice text)
{
    return text.len > 0 && text.ptr[text.len - 1] != '\n';
}

static onr_status
open_file(onr_journal *journal, onr_slice head, onr_error *err)
{
    onr_mapping old = {0};
    onr_error ignored = {0};
    bool fresh = true, cut = false;
    if (onr_mapping_open(journal->path, &old, &ignored) == ONR_OK) {
        fresh = !take_lines(journal, old.bytes, head);
        cut = is_cut(old.bytes);
        onr_mapping_close(&old);
    }
    journal->fd =
        open(journal->path, O_WRONLY | O_CREAT | O_APPEND | (fresh ? O_TRUNC : 0), 0666);
    if (journal->fd < 0) {
        return onr_error_set(err, ONR_IO, journal->path, 0, 0, "cannot open: %s",
                             strerror(errno));
    }
    return fresh ? write_line(journal, head, err)
           : cut ? write_line(journal, ONR_LIT(""), err)
                 : ONR_OK;
}

onr_status
onr_journal_open(const char *path, onr_slice head, onr_journal **out, onr_error *err)
{
    *out = NULL;
    onr_arena *const arena = onr_arena_new();
    if (!arena) {
        return onr_error_set(err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory");
    }
    onr_journal *const journal = onr_arena_alloc(arena, sizeof(*journal));
    *journal = (onr_journal){.arena = arena, .done = onr_map_new(arena), .fd = -1};
    if (path) {
        journal->path = onr_arena_copy(arena, path, strlen(path));
        const onr_status status = open_file(journal, head, err);
        if (status != ONR_OK) {
            onr_journal_close(journal);
            return status;
        }
    }
    *out = journal;
    return ONR_OK;
}

void
onr_journal_close(onr_journal *journal)
{
    if (journal) {
        if (journal->fd >= 0) {
            close(journal->fd);
        }
        onr_arena_free(journal->arena);
    }
}

bool
onr_journal_has(const onr_journal *journal, onr_slice thing, onr_slice state)
{
    const onr_slice *const last = onr_map_get(journal->done, thing);
    return last && onr_slice_equal(*last, state);
}

onr_status
onr_journal_add(onr_journal *journal, onr_slice thing, onr_slice state, onr_error *err)
{
    const onr_slice line = onr_slice_of(
        onr_arena_printf(journal->arena, "%.*s %.*s", ONR_ARG(state), ONR_ARG(thing)));
    if (journal->fd < 0) {
        return ONR_OK;
    }
    note(journal, line);
    return write_line(journal, line, err);
}

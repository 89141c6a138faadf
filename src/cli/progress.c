/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/progress.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { BAR = 30, INTERVAL = 100 /* Milliseconds */ };

static int64_t
now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

void
onr_progress_start(onr_progress *progress)
{
    *progress = (onr_progress){.shown = isatty(STDERR_FILENO) == 1, .drawn_at = now()};
}

void
onr_progress_show(onr_progress *progress, double share, size_t stories)
{
    if (!progress->shown || now() - progress->drawn_at < INTERVAL) {
        return;
    }
    const double part = share < 0 ? 0 : share > 1 ? 1 : share;
    const int full = (int)(part * BAR);
    char bar[BAR + 1];
    memset(bar, '.', BAR);
    memset(bar, '#', (size_t)full);
    bar[BAR] = '\0';
    fprintf(stderr, "\r[%s] %3d %%  %zu stories ", bar, (int)(part * 100), stories);
    fflush(stderr);
    progress->drawn = true;
    progress->drawn_at = now();
}

void
onr_progress_clear(onr_progress *progress)
{
    if (progress->drawn) {
        fputs("\r\033[K", stderr);
        fflush(stderr);
        progress->drawn = false;
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/signals.h"

#include "base/sink.h"
#include "cli/commands.h"

#include <jansson.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

/* A signal handler can reach nothing but what is global. */
static char guarded[PATH_MAX + 32];
static volatile sig_atomic_t guarding, holding, noted;

static void
clean_up(int signal_number)
{
    if (holding) {
        noted = signal_number;
        return;
    }
    if (guarding) {
        unlink(guarded);
    }
    raise(signal_number); // Ends the program as the signal by itself would: SA_RESETHAND
}

static void
give_up(void *data)
{
    static const char message[] = "onrecord: out of memory\n";
    (void)data;
    (void)!write(STDERR_FILENO, message, sizeof(message) - 1);
    if (guarding) {
        unlink(guarded);
    }
    _exit(ONR_EXIT_FAILED);
}

static void *
json_memory(size_t size)
{
    void *const memory = onr_malloc(size);
    if (!memory) {
        give_up(NULL);
    }
    return memory;
}

void
onr_memory_guard(void)
{
    onr_no_memory_set(give_up, NULL);
}

void
onr_signals_init(void)
{
    static const int ending[] = {SIGINT, SIGTERM, SIGHUP};
    struct sigaction action = {.sa_handler = clean_up, .sa_flags = (int)SA_RESETHAND};
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < ONR_COUNT(ending); ++i) {
        struct sigaction before;
        if (sigaction(ending[i], NULL, &before) == 0 && before.sa_handler != SIG_IGN) {
            sigaction(ending[i], &action, NULL);
        }
    }
    json_set_alloc_funcs(json_memory, onr_free);
    action.sa_handler = SIG_IGN;
    action.sa_flags = 0;
    sigaction(SIGPIPE, &action, NULL);
}

void
onr_signals_guard(const char *path)
{
    guarding = 0;
    if (path) {
        const int length =
            snprintf(guarded, sizeof(guarded), "%s" ONR_SINK_ASIDE, path, (long)getpid());
        guarding = length > 0 && (size_t)length < sizeof(guarded);
    }
}

void
onr_signals_hold(void)
{
    holding = 1;
}

int
onr_signals_noted(void)
{
    return noted;
}

/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_SIGNALS_H
#define ONR_CLI_SIGNALS_H

/**
   @file
   What becomes of half-written files when the program ends before its time: by a signal, or for want of memory.
*/

/**
   Turn a broken pipe into an error of write(), clean up on SIGINT, SIGTERM and SIGHUP, and have jansson end the program
   when it gets no memory.
*/
void onr_signals_init(void);

/** Let the calling thread end the program with ONR_EXIT_FAILED and a message when memory runs out. */
void onr_memory_guard(void);

/**
   Have `path` (copied) removed if a signal ends the program.

   @param path  A file that onr_sink_open_file() is writing: its name aside is what is removed.  Null: none any more.
*/
void onr_signals_guard(const char *path);

/**
   From now on let the first SIGINT, SIGTERM or SIGHUP only be noted, so that what takes a while can clean up by itself; a
   second one ends the program.
*/
void onr_signals_hold(void);

/** The signal that was noted, or 0. */
int onr_signals_noted(void);

#endif

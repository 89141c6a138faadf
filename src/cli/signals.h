/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_CLI_SIGNALS_H
#define ONR_CLI_SIGNALS_H

/**
   @file
   What becomes of half-written files when a signal ends the program.
*/

/** Turn a broken pipe into an error of write(), and clean up on SIGINT, SIGTERM and SIGHUP. */
void onr_signals_init(void);

/**
   Have `path` (copied) removed if a signal ends the program.

   @param path  A file that onr_sink_open_file() is writing: its name aside is what is removed.  Null: none any more.
*/
void onr_signals_guard(const char *path);

#endif

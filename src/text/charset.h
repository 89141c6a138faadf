/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_CHARSET_H
#define ONR_TEXT_CHARSET_H

/**
   @file
   Bytes of any of the web's encodings as UTF-8.

   Names of encodings are the labels of the WHATWG Encoding Standard, so that "iso-8859-1" means windows-1252.  What
   stands for no character becomes U+FFFD.
*/

#include "text/source.h"

/** Whether bytes begin with the byte order mark of UTF-16. */
bool onr_charset_is_utf16(onr_slice head);

/**
   A source of UTF-8 over one of UTF-16 that begins with its byte order mark.

   @param below  Taken, also on failure.
*/
onr_status onr_charset_open_utf16(onr_source *below, onr_source **out,
                                  onr_error *err) ONR_WARN_UNUSED;

/**
   The encoding that the first kilobytes of a page declare in `<meta charset>`, `<meta http-equiv>` or the XML
   declaration; empty if they do not.
*/
onr_slice onr_charset_in_page(onr_slice page);

/** The value of `charset=` in "text/html; charset=utf-8"; empty if there is none. */
onr_slice onr_charset_in_type(onr_slice content_type);

/**
   Whether a text that is not UTF-8 may be one of windows-1252: it has no control characters, and no bytes in it make
   a character of UTF-8.
*/
bool onr_charset_is_single_byte(onr_slice text);

/**
   A text as valid UTF-8 without a byte order mark.

   A byte order mark decides; then bytes that are UTF-8 are; then the declared encoding; then windows-1252.  Bytes that
   are declared to be UTF-8 and are not are read as windows-1252 unless some of them are UTF-8 of more than one byte.

   @param declared  Label of an encoding, or empty.
   @return `bytes` themselves where they are as they should be, else a copy in the arena.
*/
onr_slice onr_charset_decode(onr_arena *arena, onr_slice bytes, onr_slice declared);

/** A copy in the arena, with a NUL byte behind it and U+FFFD in place of each byte that is no UTF-8. */
onr_slice onr_charset_mend(onr_arena *arena, onr_slice bytes);

#endif

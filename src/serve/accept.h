/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_SERVE_ACCEPT_H
#define ONR_SERVE_ACCEPT_H

/**
   @file
   Which of several media types a client likes best, by its Accept field (RFC 9110, 12.5.1).
*/

#include "base/slice.h"

/**
   Choose.

   @param accept  The field's value; empty or missing (null ptr) means that anything will do.
   @param types   [count] In the order of our own liking, which decides between equals.
   @return The index, or `count` if none will do.
*/
size_t onr_accept_choose(onr_slice accept, const char *const *types, size_t count);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_BASE_SHA256_H
#define ONR_BASE_SHA256_H

/**
   @file
   SHA-256 (FIPS 180-4), to name contents; nothing here is a secret, so time may depend on the data's length alone.
*/

#include "base/slice.h"

enum {
    ONR_SHA256_SIZE = 32,     ///< Bytes of a digest
    ONR_SHA256_TEXT_SIZE = 65 ///< Its small hexadecimal digits with a NUL
};

/** The digest of `bytes`. */
void onr_sha256(onr_slice bytes, uint8_t digest[ONR_SHA256_SIZE]);

/** The digest of `bytes` in small hexadecimal digits, with a NUL. */
void onr_sha256_text(onr_slice bytes, char text[ONR_SHA256_TEXT_SIZE]);

#endif

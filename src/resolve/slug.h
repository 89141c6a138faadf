/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_SLUG_H
#define ONR_RESOLVE_SLUG_H

/**
   @file
   Names brought down to what can be compared and what can stand in an IRI.
*/

#include "base/slice.h"

enum {
    ONR_SLUG_MAX = 80,      ///< Bytes of a slug; longer ones end in a hash of the whole
    ONR_SLUG_HASH_SIZE = 12 ///< Hexadecimal digits of a hash in an id
};

/**
   Words of small letters and digits parted by one space, in the arena.

   Latin letters lose their marks ("Peña" is "pena", "Straße" is "strasse"), apostrophes and full stops go
   ("O'Brien" is "obrien", "U.S." is "us"), a possessive ending goes, other signs part words.  Letters of other
   scripts are made small and stay.
*/
onr_slice onr_slug_fold(onr_arena *arena, onr_slice text);

/**
   The folded words joined by hyphens, in the arena; never empty: a text without letters gives "x" and a hash.
*/
onr_slice onr_slug(onr_arena *arena, onr_slice text);

/** "UseOfForce" as "use-of-force", in the arena. */
onr_slice onr_slug_class(onr_arena *arena, onr_slice name);

/** The first ONR_SLUG_HASH_SIZE digits of the SHA-256 of `text`, in the arena. */
onr_slice onr_slug_hash(onr_arena *arena, onr_slice text);

/** An id without its kind: "dana-quill" of "person-dana-quill". */
onr_slice onr_slug_tail(onr_slice id);

#endif

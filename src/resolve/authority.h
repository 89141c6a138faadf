/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_AUTHORITY_H
#define ONR_RESOLVE_AUTHORITY_H

/**
   @file
   Who people and agencies are elsewhere: an authority file is a table in CSV (RFC 4180) of names, aliases parted by `;`, and
   IRIs, such as those of Wikidata; a first row "name,aliases,IRI" is passed over.
*/

#include "extract/facts.h"

typedef struct onr_authority onr_authority;

/**
   Read an authority file.

   @param text  Borrowed.
   @param file  For messages.
   @param out   In the arena.
   @return ONR_OK; ONR_BAD_INPUT naming the line of a row without name or IRI, or with an open quotation mark;
           ONR_BAD_UTF8.
*/
onr_status onr_authority_read(onr_arena *arena, onr_slice text, const char *file,
                              onr_authority **out, onr_error *err) ONR_WARN_UNUSED;

/** Open and read a file. */
onr_status onr_authority_open(onr_arena *arena, const char *path, onr_authority **out,
                              onr_error *err) ONR_WARN_UNUSED;

/**
   Give named parties the IRIs of the rows that their label, or failing that an alias of two words or more, names.

   A name in rows of different IRIs says nothing, since it is open who is meant.  Names are compared folded
   (onr_slug_fold).
*/
void onr_authority_apply(const onr_authority *authority, onr_arena *arena,
                         onr_facts *facts);

#endif

/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_PAGES_ADDRESS_H
#define ONR_PAGES_ADDRESS_H

/**
   @file
   Names of files for IRIs, and links that may stand in a page.
*/

#include "base/slice.h"

enum { ONR_ADDRESS_MAX = 180 /**< Bytes of a page's name */ };

/**
   The name of the page of an IRI, in the arena.

   What stands behind the base, if that is small letters, digits, hyphens and letters of other scripts and no name that the
   site uses itself; else "x-" and a hash of the IRI.  So no name leads out of the folder, and none collides.
*/
onr_slice onr_address_page(onr_arena *arena, onr_slice base, onr_slice iri);

/** Whether that name is what stands behind the base, so that the IRI is the page's address. */
bool onr_address_is_own(onr_slice base, onr_slice iri);

/** A name as a part of a URL: what is not plain is percent-encoded.  In the arena. */
onr_slice onr_address_encode(onr_arena *arena, onr_slice name);

/** Whether a URL may be linked: http or https, without controls, spaces and quotes. */
bool onr_address_is_web(onr_slice url);

/** The host of such a URL, without "www.". */
onr_slice onr_address_host(onr_slice url);

#endif

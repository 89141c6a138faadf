/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_SIEVES_H
#define ONR_LANG_SIEVES_H

/**
   @file
   The steps by which the reference stage joins mentions, the surest first.  Each goes through the mentions in order of text
   and joins sets of `clusters`.
*/

#include "lang/clusters.h"

/** Names of people: fuller and shorter forms, never two people of one surname whose given names differ. */
void onr_sieve_people(onr_clusters *clusters);

/** Names of organisations: the same words, a shorter form, initials. */
void onr_sieve_agencies(onr_clusters *clusters);

/** "The city" and places that act: the governments behind them, named in full. */
void onr_sieve_governments(onr_clusters *clusters);

/** Names of places, and of what is neither people nor organisation: the same words. */
void onr_sieve_places(onr_clusters *clusters);

/** Grammar that says that two phrases are one: apposition, copula, a noun before a name. */
void onr_sieve_constructions(onr_clusters *clusters);

/** Plurals that stand for people told together: "both parents", "the two officers", "the Turpins". */
void onr_sieve_couples(onr_clusters *clusters);

/** Noun phrases that take up somebody known: the same noun, a title, a noun of the family, an age. */
void onr_sieve_nominals(onr_clusters *clusters);

/** Whom the first sentences describe without a name ("a police captain"), and the story names later. */
void onr_sieve_openings(onr_clusters *clusters);

/** Phrases of the same noun that belong to the same owner: "his daughter" and "Doe's daughter". */
void onr_sieve_owned(onr_clusters *clusters);

/** Pronouns, by number, gender and salience (Lappin and Leass 1994). */
void onr_sieve_pronouns(onr_clusters *clusters);

#endif

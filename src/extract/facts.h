/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_FACTS_H
#define ONR_EXTRACT_FACTS_H

/**
   @file
   What one story says, or several stories together say, apart from any syntax of RDF.

   The same type serves a single document (as `extract` leaves it) and a merged set (as `resolve` leaves it): the
   former has one article, empty ids, and at most one date and factuality an event.  Names of classes and roles are
   the local names of the contract ("Termination", "subject").  Everything lives in one arena; strings do not
   point into the document's text, so that the text may go.  Indices count in the lists of the same facts;
   ONR_NO_FACT stands for "none".
*/

#include "base/date.h"
#include "base/symbol.h"

#define ONR_NO_FACT UINT32_MAX

typedef struct {
    uint32_t *items;
    size_t count, capacity;
} onr_index_list;
typedef struct {
    onr_slice *items;
    size_t count, capacity;
} onr_slice_list;

/** The source of facts. */
typedef struct {
    onr_slice id; ///< IRI part, set by `resolve`
    onr_slice title, url, input, publisher, language;
    onr_slice_list authors;
    size_t record; ///< As in onr_document
    onr_date published;
    onr_slice
        town; ///< Where it plays as a whole: "Ashby" or "Tarrant County"; empty if it does not tell
    char sha256[65]; ///< Of the text, in small hexadecimal digits
} onr_article;

/** A stretch of an article's text. */
typedef struct {
    uint32_t article;
    uint32_t begin, end; ///< Code points of the text, end exclusive
    onr_slice exact;     ///< The text between them
    onr_slice prefix,
        suffix; ///< Up to 32 code points before and after, for TextQuoteSelector
} onr_evidence;
typedef struct {
    onr_evidence *items;
    size_t count, capacity;
} onr_evidence_list;

/** A person or an agency. */
typedef struct {
    onr_slice id;   ///< IRI part, set by `resolve`
    onr_slice kind; ///< "Person", "Agency" or a class below it
    onr_slice
        label; ///< Fullest name, or for unnamed ones the shortest identifying phrase
    onr_slice_list
        aliases; ///< Other strings that name them, without the label, no two alike
    bool unnamed;
    uint8_t gender; ///< onr_gender
    onr_slice
        place; ///< For agencies: the city, county or state they belong to; empty if unknown
    onr_evidence_list evidence;
    onr_slice_list same_as; ///< IRIs from an authority file
} onr_party;

typedef struct {
    onr_slice id;
    onr_slice label;
    onr_evidence_list evidence;
} onr_place;

typedef struct {
    onr_slice id;
    uint32_t holder;  ///< Index in parties
    onr_slice title;  ///< In small letters, in full
    uint32_t agency;  ///< Index in parties, or ONR_NO_FACT
    onr_slice status; ///< "Current", "Former", "Interim", "Future"
    onr_evidence_list evidence;
} onr_tenure;

typedef struct {
    onr_slice role; ///< "actor", "target", "subject", "authority", "initiator"
    uint32_t party; ///< Index in parties
    onr_evidence_list
        evidence; ///< The words that name or stand for the party here; may be empty when implied
    bool implied; ///< Filled in by inference rather than read off the sentence
} onr_role;

typedef struct {
    onr_date date;
    uint32_t article;
} onr_event_date;

typedef struct {
    onr_slice value; ///< "Reported", "Alleged", "Disputed", "Negated", "Prospective"
    uint32_t article;
} onr_event_factuality;

/** Money: the decimal number as text ("500000", "53000.50") and its ISO 4217 currency. */
typedef struct {
    onr_slice number, currency;
} onr_money;

typedef struct {
    onr_slice id;
    onr_slice kind;  ///< Class: "Termination"
    onr_slice label; ///< Set by `resolve`
    struct {
        onr_role *items;
        size_t count, capacity;
    } roles;
    struct {
        onr_event_date *items;
        size_t count, capacity;
    } dates;
    struct {
        onr_event_factuality *items;
        size_t count, capacity;
    } factualities;
    onr_index_list places;                       ///< Indices in places
    onr_slice_list offenses, instruments, terms; ///< terms as xsd:duration
    struct {
        onr_money *items;
        size_t count, capacity;
    } amounts;
    int32_t deaths, injuries; ///< -1 where the story does not say
    onr_index_list concerns;  ///< Indices in events
    onr_index_list articles;  ///< Indices in articles, sorted
    onr_evidence_list evidence;
    onr_slice
        rule; ///< Name of the rule that found it ("fire-verb", lexicon file and line), for `explain`
    float score; ///< How sure the rule is, 0 to 1
    onr_index_list
        deniers; ///< Parties that the story reports as denying it; of one document only
} onr_event;

typedef struct {
    onr_slice id;
    uint32_t speaker; ///< Index in parties, or ONR_NO_FACT
    onr_slice stance; ///< "Asserts", "Denies", "Alleges"
    uint32_t about;   ///< Index in events, or ONR_NO_FACT
    onr_slice quote;  ///< Empty where the words are not quoted
    uint32_t article;
    onr_evidence_list evidence;
} onr_claim;

typedef struct {
    onr_slice kind;    ///< "represents" (lawyer, client) or "relative"
    uint32_t from, to; ///< Indices in parties
    onr_evidence_list evidence;
} onr_relation;

/** Two nodes that may be the same, with how sure that is; from `resolve`. */
typedef struct {
    onr_slice a, b; ///< Ids
    float score;    ///< 0 to 1
} onr_possibly_same;

typedef struct {
    struct {
        onr_article *items;
        size_t count, capacity;
    } articles;
    struct {
        onr_party *items;
        size_t count, capacity;
    } parties;
    struct {
        onr_place *items;
        size_t count, capacity;
    } places;
    struct {
        onr_tenure *items;
        size_t count, capacity;
    } tenures;
    struct {
        onr_event *items;
        size_t count, capacity;
    } events;
    struct {
        onr_claim *items;
        size_t count, capacity;
    } claims;
    struct {
        onr_relation *items;
        size_t count, capacity;
    } relations;
    struct {
        onr_possibly_same *items;
        size_t count, capacity;
    } possibly_same;
} onr_facts;

#endif

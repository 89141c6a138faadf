/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/facts_fields.h"

#define AT(type, name) #name, offsetof(type, name)
#define LISTED(type, name, table)                                                        \
    {                                                                                    \
        AT(type, name), ONR_FIELD_LIST, ONR_TARGET_ANY, table,                           \
            sizeof(*((type *)0)->name.items)                                             \
    }

static const onr_facts_field date_fields[] = {
    {AT(onr_event_date, date), ONR_FIELD_DATE, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_event_date, article), ONR_FIELD_INDEX, ONR_TARGET_ARTICLES, NULL, 0},
    {NULL, 0, ONR_FIELD_END, ONR_TARGET_ANY, NULL, 0}};
static const onr_facts_field factuality_fields[] = {
    {AT(onr_event_factuality, value), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_event_factuality, article), ONR_FIELD_INDEX, ONR_TARGET_ARTICLES, NULL, 0},
    {NULL, 0, ONR_FIELD_END, ONR_TARGET_ANY, NULL, 0}};
static const onr_facts_field money_fields[] = {
    {AT(onr_money, number), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_money, currency), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {NULL, 0, ONR_FIELD_END, ONR_TARGET_ANY, NULL, 0}};
static const onr_facts_field role_fields[] = {
    {AT(onr_role, role), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_role, party), ONR_FIELD_INDEX, ONR_TARGET_PARTIES, NULL, 0},
    {AT(onr_role, evidence), ONR_FIELD_SPOTS, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_role, implied), ONR_FIELD_FLAG, ONR_TARGET_ANY, NULL, 0},
    {NULL, 0, ONR_FIELD_END, ONR_TARGET_ANY, NULL, 0}};
static const onr_facts_field article_fields[] = {
    {AT(onr_article, id), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_article, title), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_article, url), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_article, input), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_article, publisher), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_article, language), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_article, authors), ONR_FIELD_TEXTS, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_article, record), ONR_FIELD_COUNT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_article, published), ONR_FIELD_DATE, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_article, town), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_article, sha256), ONR_FIELD_DIGEST, ONR_TARGET_ANY, NULL, 0},
    {NULL, 0, ONR_FIELD_END, ONR_TARGET_ANY, NULL, 0}};
static const onr_facts_field party_fields[] = {
    {AT(onr_party, id), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_party, kind), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_party, label), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_party, aliases), ONR_FIELD_TEXTS, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_party, unnamed), ONR_FIELD_FLAG, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_party, gender), ONR_FIELD_BYTE, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_party, place), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_party, evidence), ONR_FIELD_SPOTS, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_party, same_as), ONR_FIELD_TEXTS, ONR_TARGET_ANY, NULL, 0},
    {NULL, 0, ONR_FIELD_END, ONR_TARGET_ANY, NULL, 0}};
static const onr_facts_field place_fields[] = {
    {AT(onr_place, id), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_place, label), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_place, evidence), ONR_FIELD_SPOTS, ONR_TARGET_ANY, NULL, 0},
    {NULL, 0, ONR_FIELD_END, ONR_TARGET_ANY, NULL, 0}};
static const onr_facts_field tenure_fields[] = {
    {AT(onr_tenure, id), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_tenure, holder), ONR_FIELD_INDEX, ONR_TARGET_PARTIES, NULL, 0},
    {AT(onr_tenure, title), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_tenure, agency), ONR_FIELD_INDEX, ONR_TARGET_PARTIES, NULL, 0},
    {AT(onr_tenure, status), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_tenure, evidence), ONR_FIELD_SPOTS, ONR_TARGET_ANY, NULL, 0},
    {NULL, 0, ONR_FIELD_END, ONR_TARGET_ANY, NULL, 0}};
static const onr_facts_field event_fields[] = {
    {AT(onr_event, id), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_event, kind), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_event, label), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    LISTED(onr_event, roles, role_fields),
    LISTED(onr_event, dates, date_fields),
    LISTED(onr_event, factualities, factuality_fields),
    {AT(onr_event, places), ONR_FIELD_INDICES, ONR_TARGET_PLACES, NULL, 0},
    {AT(onr_event, offenses), ONR_FIELD_TEXTS, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_event, instruments), ONR_FIELD_TEXTS, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_event, terms), ONR_FIELD_TEXTS, ONR_TARGET_ANY, NULL, 0},
    LISTED(onr_event, amounts, money_fields),
    {AT(onr_event, deaths), ONR_FIELD_NUMBER, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_event, injuries), ONR_FIELD_NUMBER, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_event, concerns), ONR_FIELD_INDICES, ONR_TARGET_EVENTS, NULL, 0},
    {AT(onr_event, articles), ONR_FIELD_INDICES, ONR_TARGET_ARTICLES, NULL, 0},
    {AT(onr_event, evidence), ONR_FIELD_SPOTS, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_event, rule), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_event, score), ONR_FIELD_SCORE, ONR_TARGET_ANY, NULL, 0},
    {NULL, 0, ONR_FIELD_END, ONR_TARGET_ANY, NULL, 0}};
static const onr_facts_field claim_fields[] = {
    {AT(onr_claim, id), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_claim, speaker), ONR_FIELD_INDEX, ONR_TARGET_PARTIES, NULL, 0},
    {AT(onr_claim, stance), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_claim, about), ONR_FIELD_INDEX, ONR_TARGET_EVENTS, NULL, 0},
    {AT(onr_claim, quote), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_claim, article), ONR_FIELD_INDEX, ONR_TARGET_ARTICLES, NULL, 0},
    {AT(onr_claim, evidence), ONR_FIELD_SPOTS, ONR_TARGET_ANY, NULL, 0},
    {NULL, 0, ONR_FIELD_END, ONR_TARGET_ANY, NULL, 0}};
static const onr_facts_field relation_fields[] = {
    {AT(onr_relation, kind), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_relation, from), ONR_FIELD_INDEX, ONR_TARGET_PARTIES, NULL, 0},
    {AT(onr_relation, to), ONR_FIELD_INDEX, ONR_TARGET_PARTIES, NULL, 0},
    {AT(onr_relation, evidence), ONR_FIELD_SPOTS, ONR_TARGET_ANY, NULL, 0},
    {NULL, 0, ONR_FIELD_END, ONR_TARGET_ANY, NULL, 0}};
static const onr_facts_field possibly_same_fields[] = {
    {AT(onr_possibly_same, a), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_possibly_same, b), ONR_FIELD_TEXT, ONR_TARGET_ANY, NULL, 0},
    {AT(onr_possibly_same, score), ONR_FIELD_SCORE, ONR_TARGET_ANY, NULL, 0},
    {NULL, 0, ONR_FIELD_END, ONR_TARGET_ANY, NULL, 0}};
const onr_facts_field onr_facts_fields[] = {
    LISTED(onr_facts, articles, article_fields),
    LISTED(onr_facts, parties, party_fields),
    LISTED(onr_facts, places, place_fields),
    LISTED(onr_facts, tenures, tenure_fields),
    LISTED(onr_facts, events, event_fields),
    LISTED(onr_facts, claims, claim_fields),
    LISTED(onr_facts, relations, relation_fields),
    LISTED(onr_facts, possibly_same, possibly_same_fields),
    {NULL, 0, ONR_FIELD_END, ONR_TARGET_ANY, NULL, 0}};

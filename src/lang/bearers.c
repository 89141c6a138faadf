/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/bearers.h"

#include "lang/tree.h"

/* The organisation whose name ends at a person's title or in it: "Ashby police" of "Ashby police Sgt. Ruth Lamb". */
static const onr_name *
employer_before(const onr_reading *reading, size_t index)
{
    const onr_name *const person = &reading->names.items[index];
    for (size_t i = index; i-- > 0;) {
        const onr_name *const name = &reading->names.items[i];
        if (name->last < person->title_first) {
            return NULL;
        }
        if (name->kind == ONR_NAME_ORG && name->first < person->title_first &&
            name->last < person->title_last) {
            return name;
        }
    }
    return NULL;
}

/* Let the head of a person's name take the place of its employer's. */
static void
take_place(onr_reading *reading, uint32_t person, uint32_t employer, uint32_t first)
{
    onr_token *const tokens = reading->tokens.items;
    const onr_sentence *const sentence =
        &reading->sentences.items[tokens[person].sentence];
    for (uint32_t t = sentence->first; t < sentence->last; ++t) {
        if (tokens[t].head == employer && (t < first || t > employer)) {
            tokens[t].head = person; // "Former", "against", and what follows the name
        }
    }
    tokens[person].head = tokens[employer].head;
    tokens[person].deprel = tokens[employer].deprel;
    tokens[employer].head = person;
    tokens[employer].deprel = ONR_DEPREL_COMPOUND;
}

void
onr_bearers_rehead(onr_reading *reading)
{
    for (size_t i = 0; i < reading->names.count; ++i) {
        const onr_name *const name = &reading->names.items[i];
        const onr_name *const employer = name->kind == ONR_NAME_PER &&
                                                 name->title_first < name->title_last &&
                                                 name->title_last == name->first
                                             ? employer_before(reading, i)
                                             : NULL;
        if (employer == NULL) {
            continue;
        }
        const uint32_t person = onr_head_of_words(reading, name->first, name->last);
        const uint32_t body = onr_head_of_words(reading, employer->first, employer->last);
        if (reading->tokens.items[person].head == body) {
            take_place(reading, person, body, employer->first);
        }
    }
}

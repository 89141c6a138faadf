/* SPDX-License-Identifier: Apache-2.0 */
/* From a path of a rule to the people and things at its end: each link is a step from one word to others, and what it leads to
   is taken for whom it stands. */
#include "extract/grammar.h"

#include "extract/steps.h"
#include "extract/word_order.h"

static const onr_token *
at(const onr_grammar *grammar, uint32_t token)
{
    return &grammar->reading->tokens.items[token];
}

/* "Orr, who was promoted": the party before the pronoun, where the tree has lost the relative clause. */
static uint32_t
antecedent(const onr_grammar *grammar, uint32_t token)
{
    const uint32_t found = onr_syntax_antecedent(&grammar->syntax, token);
    const uint8_t xpos = at(grammar, token)->xpos;
    if (found != token || token == 0 || (xpos != ONR_XPOS_WP && xpos != ONR_XPOS_WDT)) {
        return found;
    }
    const uint32_t first =
        grammar->reading->sentences.items[at(grammar, token)->sentence].first;
    uint32_t end = token - (at(grammar, token - 1)->xpos == ONR_XPOS_COMMA);
    if (end > first + 2 && at(grammar, end - 1)->xpos == ONR_XPOS_CD &&
        at(grammar, end - 2)->xpos == ONR_XPOS_COMMA) {
        end -= 2; // "Orr, 24, who"
    }
    const uint32_t mention = end > first ? grammar->ends_at[end - 1] : ONR_NONE;
    return mention == ONR_NONE ? found : grammar->reading->mentions.items[mention].head;
}

static const onr_mention *
mention_of(const onr_grammar *grammar, uint32_t token)
{
    const uint32_t mention = grammar->mention_at[token];
    return mention == ONR_NONE ? NULL : &grammar->reading->mentions.items[mention];
}

/* "Antwan Lee Orr", of which only "Lee Orr" was taken for a name. */
static uint32_t
rest_of_name(const onr_grammar *grammar, uint32_t token)
{
    const uint32_t rest = onr_syntax_child(&grammar->syntax, token, ONR_DEPREL_FLAT);
    const bool named = grammar->mention_at[token] == ONR_NONE && rest != ONR_NONE &&
                       grammar->mention_at[rest] != ONR_NONE;
    return named ? grammar->reading->mentions.items[grammar->mention_at[rest]].head
                 : token;
}

/* "the winner, Ruiz": where the noun stands for nobody or for the same, the name beside it does; "officers Ruiz and
   Smith" are those two. */
static uint32_t
named_beside(const onr_grammar *grammar, uint32_t token)
{
    const uint32_t beside = onr_syntax_child(&grammar->syntax, token, ONR_DEPREL_APPOS);
    if (beside == ONR_NONE || grammar->mention_at[beside] == ONR_NONE) {
        return token;
    }
    const onr_mention *const noun = mention_of(grammar, token), *const name = mention_of(
                                                                    grammar, beside);
    const bool named = noun && noun->name == ONR_NONE && name->name != ONR_NONE;
    const bool title = named && name->first == token + 1;
    const bool same = named && noun->entity != ONR_NONE && noun->entity == name->entity;
    return !noun || title || same ? beside : token;
}

/* "three of the officers": the phrase behind "of" where the number stands for nobody itself. */
static uint32_t
part_of(const onr_grammar *grammar, uint32_t token)
{
    const uint8_t upos = at(grammar, token)->upos;
    if (grammar->mention_at[token] != ONR_NONE ||
        (upos != ONR_UPOS_NUM && upos != ONR_UPOS_PRON && upos != ONR_UPOS_DET &&
         upos != ONR_UPOS_ADJ)) {
        return token;
    }
    onr_found_tokens of = {0};
    onr_step_of(grammar, token, &of);
    return of.count ? of.items[0] : token;
}

/* Take up what a step found if it is of a kind that the path asks for. */
static void
accept(const onr_grammar *grammar, const onr_path *path, uint32_t token,
       onr_found_tokens *out)
{
    if (!onr_grammar_is(grammar, token, &path->types)) {
        return;
    }
    for (size_t i = 0; i < out->count; ++i) {
        if (out->items[i] == token) {
            return;
        }
    }
    if (out->count < ONR_SYNTAX_FOUND_MAX) {
        out->items[out->count++] = token;
    }
}

static void
accept_mention(const onr_grammar *grammar, const onr_path *path,
               const onr_mention *mention, onr_found_tokens *out)
{
    onr_found_tokens all = {0};
    if (mention) {
        onr_syntax_add_all(&grammar->syntax, named_beside(grammar, mention->head), &all);
    }
    for (size_t i = 0; i < all.count; ++i) {
        accept(grammar, path, all.items[i], out);
    }
}

/* Those whom a list joins to the ones found, where the tree has not. */
static void
accept_joined(const onr_grammar *grammar, const onr_path *path, onr_found_tokens *out)
{
    for (size_t i = 0; i < out->count; ++i) {
        const onr_mention *const mention = mention_of(grammar, out->items[i]);
        if (mention) {
            accept_mention(grammar, path, onr_order_next(grammar, mention), out);
            accept_mention(grammar, path, onr_order_previous(grammar, mention), out);
        }
    }
}

/* One link of a path: the step, from the verb that it is taken from, and the kinds. */
static void
follow_link(const onr_grammar *grammar, const onr_path *path, uint32_t trigger,
            onr_found_tokens *out)
{
    onr_found_tokens all = {0};
    const bool moved = path->governors.count || path->any_governor;
    if (moved) {
        trigger = onr_step_governor(grammar, path, trigger);
        if (trigger == ONR_NONE) {
            return;
        }
    }
    onr_step_follow(grammar, path, trigger, &all);
    out->shared = out->shared || all.shared || moved;
    for (size_t i = 0; i < all.count; ++i) {
        const uint32_t token =
            rest_of_name(grammar, part_of(grammar, antecedent(grammar, all.items[i])));
        onr_found_tokens named = {0};
        onr_syntax_add_all(&grammar->syntax, named_beside(grammar, token), &named);
        for (size_t k = 0; k < named.count; ++k) {
            accept(grammar, path, named.items[k], out);
        }
    }
    accept_joined(grammar, path, out);
}

void
onr_grammar_follow(const onr_grammar *grammar, const onr_path *path, uint32_t trigger,
                   onr_found_tokens *out)
{
    *out = (onr_found_tokens){0};
    follow_link(grammar, path, trigger, out);
    for (path = path->then; path; path = path->then) {
        const onr_found_tokens from = *out;
        *out = (onr_found_tokens){.shared = true};
        for (size_t i = 0; i < from.count; ++i) {
            follow_link(grammar, path, from.items[i], out);
        }
    }
}

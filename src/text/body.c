/* SPDX-License-Identifier: Apache-2.0 */
/* Finding a story among what else a page holds.

   Every block has a weight: its words outside of links, if it is a sentence or long; minus its words, up to a limit, if
   most of them are links or it is a short piece that is no sentence; nothing, if it is a heading.  Then

   1. elements whose names, role or tag say that they are no part of the story lose their blocks, unless they hold, with
      all others of their class, more than half of the page's weight (a wrapper named "promo-page"), a marked story body
      or the headline with paragraphs;
   2. so do teasers, that is, elements with a link to another page as their heading and few words beside it: those under
      a heading of their own (h2 to h6), and lists in which they are three or more and most of the children; if such a
      list holds more than half of the page's weight, it loses those children alone;
   3. the story is in the element whose blocks have the greatest sum, the innermost one of several; sums count more in
      elements that are marked as a story's body (itemprop="articleBody", names of the lexicon) or are article or main.
      With it go elements of the same class that stand in the same article, for stories in several pieces;
   4. where one element in it holds most of its weight, sentences outside of that one stay only if they stand in the same
      kind of element with the same class as one of those inside: pieces of a story look alike, a notice at the foot of
      the page does not;
   5. of its blocks, those are left out that are mostly links, that lexicon/furniture.lex knows, that repeat the
      headline, and short ones that are no sentences before the first sentence and behind the last.

   The sum over an element is the maximum-subsequence view of text density (Pasternack and Roth, "Extracting article text
   from the web with maximum subsequence segmentation", WWW 2009; Sun, Song and Liao, "DOM based content extraction via
   text density", SIGIR 2011), with link density after Kohlschuetter, Fankhauser and Nejdl ("Boilerplate detection using
   shallow text features", WSDM 2010). */
#include "text/body.h"

#include "base/map.h"

enum {
    LONG_BLOCK = 25,    // Words from which a block counts without being a sentence
    SHORT_SENTENCE = 5, // Fewest words of a sentence that counts
    MOST_PENALTY = 15,  // Of a block of links or of a short one
    HEADED_WORDS = 60,  // From which what stands under a headline is no heading of a page
    TEASERS = 3,        // Children from which they may be a list of teasers
    TEASER_WORDS = 60,  // Most words of a teaser beside its links
    TEASER_BLOCKS = 16, // Most blocks of one
    LINK_DEPTH = 8,     // Elements around a block among which its link is looked for
    DENSE_PARTS = 5,    // The densest element lacks at most one such part of the weight
    MOST_MODELS = 64,   // Blocks that others are compared with
    HEADING_WORDS = 14, // Most words of a heading in bold
    LAST_WORDS = 15,    // Most words of a short block that is left out at the end
    DIV_WORDS = 6,      // Fewest words of a short block in a div that stays
    UNIT = 10,          // Factors are in tenths
    FACTOR_BODY = 20,
    FACTOR_STORY = 14,
    FACTOR_ARTICLE = 12,
    FACTOR_MAIN = 11,
};

/* What the elements of one class weigh. */
typedef struct {
    int64_t gain;
    size_t end; // Of the last one that counts
} share;

typedef struct {
    const onr_body_page *page;
    const onr_node *nodes;
    size_t node_count;
    onr_arena *arena;
    onr_block_list *blocks;
    uint32_t *before;    // [node_count + 1] Blocks that begin before a node
    int64_t *sums;       // [block count + 1] Weights of the blocks before one
    int64_t *gains;      // The same of weights above 0
    uint32_t *marked;    // [node_count + 1] Marked story bodies before a node
    uint32_t *headlines; // [node_count + 1] And h1
    uint32_t
        *named; // [node_count + 1] Elements that their names call a story, before a node
    bool *gone; // [node_count] In an element that was left out
    onr_map *shares; // By the value of `class`: share
    uint8_t *names;  // [node_count] What their names say
} finder;

/* -- weights -- */

static int64_t
penalty(const onr_block *block)
{
    return -(int64_t)(block->words < MOST_PENALTY ? block->words : MOST_PENALTY);
}

static bool
is_linked(const onr_block *block)
{
    return block->linked * 2 >= block->words;
}

static bool
reads(const onr_block *block)
{
    return !is_linked(block) && !block->heading &&
           ((block->sentence && block->words >= SHORT_SENTENCE) ||
            block->words >= LONG_BLOCK);
}

static int64_t
weight(const onr_block *block)
{
    if (block->left_out || (block->heading && !is_linked(block))) {
        return 0;
    }
    return reads(block) ? (int64_t)(block->words - block->linked) : penalty(block);
}

static void
weigh(finder *f)
{
    for (size_t i = 0; i < f->blocks->count; ++i) {
        const int64_t w = weight(&f->blocks->items[i]);
        f->sums[i + 1] = f->sums[i] + w;
        f->gains[i + 1] = f->gains[i] + (w > 0 ? w : 0);
    }
}

static int64_t
sum_of(const finder *f, const int64_t *sums, size_t node)
{
    return sums[f->before[f->nodes[node].end]] - sums[f->before[node]];
}

static void
leave_out(finder *f, size_t node)
{
    for (size_t i = f->before[node]; i < f->before[f->nodes[node].end]; ++i) {
        f->blocks->items[i].left_out = true;
    }
    for (size_t i = node; i < f->nodes[node].end; ++i) {
        f->gone[i] = true;
    }
}

/* -- what elements are -- */

static bool
is_body(const onr_node *node)
{
    return onr_slice_equal(onr_node_attribute(node, "itemprop"), ONR_LIT("articleBody"));
}

static bool
is_main(const onr_node *node)
{
    return node->tag == ONR_TAG_MAIN ||
           onr_slice_equal(onr_node_attribute(node, "role"), ONR_LIT("main"));
}

static unsigned
look_at_names(const finder *f, const onr_node *node)
{
    return onr_markup_look(f->page->markup, onr_node_attribute(node, "class")) |
           onr_markup_look(f->page->markup, onr_node_attribute(node, "id"));
}

/* Landmarks of WAI-ARIA that are no part of a story. */
static bool
has_aside_role(const onr_node *node)
{
    static const char *const roles[] = {
        "navigation", "banner",        "contentinfo", "search",  "dialog", "alertdialog",
        "menu",       "complementary", "toolbar",     "tablist", "alert"};
    const onr_slice role = onr_node_attribute(node, "role");
    for (size_t i = 0; role.len && i < ONR_COUNT(roles); ++i) {
        if (onr_slice_equal(role, onr_slice_of(roles[i]))) {
            return true;
        }
    }
    return false;
}

static void
prepare(finder *f)
{
    size_t block = 0;
    f->before = onr_arena_array(f->arena, f->node_count + 1, sizeof(*f->before));
    f->marked = onr_arena_array(f->arena, f->node_count + 1, sizeof(*f->marked));
    f->headlines = onr_arena_array(f->arena, f->node_count + 1, sizeof(*f->headlines));
    f->named = onr_arena_array(f->arena, f->node_count + 1, sizeof(*f->named));
    f->gone = onr_arena_array(f->arena, f->node_count, sizeof(*f->gone));
    f->names = onr_arena_array(f->arena, f->node_count, sizeof(*f->names));
    f->sums = onr_arena_array(f->arena, f->blocks->count + 1, sizeof(*f->sums));
    f->gains = onr_arena_array(f->arena, f->blocks->count + 1, sizeof(*f->gains));
    for (size_t i = 0; i < f->node_count; ++i) {
        const onr_node *const node = &f->nodes[i];
        while (block < f->blocks->count && f->blocks->items[block].first < i) {
            ++block;
        }
        f->before[i] = (uint32_t)block;
        f->marked[i + 1] = f->marked[i] + (is_body(node) || is_main(node));
        f->headlines[i + 1] = f->headlines[i] + (node->tag == ONR_TAG_H1);
        f->names[i] = (uint8_t)look_at_names(f, node);
        f->named[i + 1] = f->named[i] + ((f->names[i] & ONR_MARKUP_STORY) != 0);
    }
    f->before[f->node_count] = (uint32_t)f->blocks->count;
    weigh(f);
}

/* -- leaving out -- */

/* Whether names, tag or role say that an element is no part of the story. */
static bool
says_aside(const finder *f, size_t i)
{
    const onr_node *const node = &f->nodes[i];
    return (f->names[i] & (ONR_MARKUP_ASIDE | ONR_MARKUP_COMMENTS)) ||
           node->tag == ONR_TAG_ASIDE || node->tag == ONR_TAG_FOOTER ||
           node->tag == ONR_TAG_HEADER || has_aside_role(node);
}

/* Sum the weights of such elements by the value of their class. */
static void
sum_shares(finder *f)
{
    f->shares = onr_map_new(f->arena);
    for (size_t i = 1; i < f->node_count; ++i) {
        const onr_slice class = onr_node_attribute(&f->nodes[i], "class");
        if (class.len == 0 || !says_aside(f, i)) {
            continue;
        }
        void **const place = onr_map_at(f->shares, class);
        share *const sum = *place ? *place : onr_arena_alloc(f->arena, sizeof(*sum));
        *place = sum;
        if (i >= sum->end) { // It is not in another one
            sum->gain += sum_of(f, f->gains, i);
            sum->end = f->nodes[i].end;
        }
    }
}

/* The weight of an element with all others of its class. */
static int64_t
share_of(const finder *f, size_t i)
{
    const onr_slice class = onr_node_attribute(&f->nodes[i], "class");
    const share *const sum = class.len ? onr_map_get(f->shares, class) : NULL;
    return sum ? sum->gain : sum_of(f, f->gains, i);
}

static bool
is_aside(const finder *f, size_t i)
{
    const onr_node *const node = &f->nodes[i];
    const bool marked = f->marked[node->end] > f->marked[i];
    const bool headed = f->headlines[node->end] > f->headlines[i] &&
                        sum_of(f, f->gains, i) >= HEADED_WORDS;
    if (node->tag <= ONR_TAG_TEXT || node->tag == ONR_TAG_HTML ||
        node->tag == ONR_TAG_BODY || marked || headed || !says_aside(f, i)) {
        return false;
    }
    const bool comments =
        (f->names[i] & ONR_MARKUP_COMMENTS) && f->named[node->end] == f->named[i];
    return comments || share_of(f, i) * 2 <= f->gains[f->blocks->count];
}

static void
leave_out_asides(finder *f)
{
    sum_shares(f);
    for (size_t i = 1; i < f->node_count;) {
        if (is_aside(f, i)) {
            leave_out(f, i);
            i = f->nodes[i].end;
        } else {
            ++i;
        }
    }
    weigh(f);
}

/* Whether a link leads to another page than the one it stands on. */
static bool
leads_away(const finder *f, const onr_node *link)
{
    const onr_slice target = onr_node_attribute(link, "href"), own = f->page->url;
    if (target.len == 0 || target.ptr[0] == '#') {
        return false;
    }
    const size_t fragment = onr_slice_find(target, ONR_LIT("#"), 0);
    const onr_slice page = onr_slice_part(target, 0, fragment);
    return !(page.len > 1 && onr_slice_ends(own, page));
}

/* A block that is nothing but a link to another page. */
static bool
is_headline_link(const finder *f, const onr_block *block)
{
    if (block->linked < 2 || block->linked < block->words) {
        return false;
    }
    uint32_t i = block->first;
    for (size_t depth = 0; depth < LINK_DEPTH; ++depth, i = f->nodes[i].parent) {
        if (f->nodes[i].tag == ONR_TAG_A) {
            return leads_away(f, &f->nodes[i]);
        }
    }
    return false;
}

static bool
is_teaser(const finder *f, size_t node)
{
    bool headline = false;
    size_t words = 0;
    const size_t end = f->before[f->nodes[node].end];
    if (end - f->before[node] > TEASER_BLOCKS) {
        return false;
    }
    for (size_t i = f->before[node]; i < end; ++i) {
        const onr_block *const block = &f->blocks->items[i];
        headline = headline || is_headline_link(f, block);
        words += block->words - block->linked;
    }
    return headline && words <= TEASER_WORDS;
}

/* Whether most children of an element are teasers, and several. */
static bool
is_teaser_list(const finder *f, size_t node)
{
    size_t children = 0, teasers = 0;
    for (size_t i = node + 1; i < f->nodes[node].end; i = f->nodes[i].end) {
        const bool holds = f->before[i] < f->before[f->nodes[i].end];
        children += holds && f->nodes[i].tag != ONR_TAG_TEXT;
        teasers += holds && f->nodes[i].tag != ONR_TAG_TEXT && is_teaser(f, i);
    }
    return teasers >= TEASERS && teasers * 3 >= children * 2;
}

/* Whether an element is one teaser, under a heading that is a link; not one that holds most of the page. */
static bool
is_lone_teaser(const finder *f, size_t node)
{
    const onr_block *const first = &f->blocks->items[f->before[node]];
    return first->heading && f->nodes[first->element].tag != ONR_TAG_H1 &&
           is_headline_link(f, first) && is_teaser(f, node) &&
           sum_of(f, f->gains, node) * 2 <= f->gains[f->blocks->count];
}

/* A list of teasers, or, where it holds most of the page, those of its children that are. */
static void
leave_out_list(finder *f, size_t node)
{
    if (sum_of(f, f->gains, node) * 2 <= f->gains[f->blocks->count]) {
        leave_out(f, node);
        return;
    }
    for (size_t i = node + 1; i < f->nodes[node].end; i = f->nodes[i].end) {
        const bool holds = f->before[i] < f->before[f->nodes[i].end];
        if (holds && f->nodes[i].tag != ONR_TAG_TEXT && is_teaser(f, i)) {
            leave_out(f, i);
        }
    }
}

static void
leave_out_teasers(finder *f)
{
    for (size_t i = 1; i < f->node_count; ++i) {
        if (f->gone[i] || f->before[i] == f->before[f->nodes[i].end]) {
            continue;
        }
        if (is_teaser_list(f, i)) {
            leave_out_list(f, i);
        } else if (is_lone_teaser(f, i)) {
            leave_out(f, i);
        }
    }
    weigh(f);
}

/* -- choosing -- */

static int64_t
factor(const finder *f, size_t i)
{
    const onr_node *const node = &f->nodes[i];
    const int64_t story = f->names[i] & ONR_MARKUP_STORY ? FACTOR_STORY : UNIT;
    const int64_t tag = node->tag == ONR_TAG_ARTICLE ? FACTOR_ARTICLE
                        : is_main(node)              ? FACTOR_MAIN
                                                     : UNIT;
    return is_body(node) ? FACTOR_BODY : story > tag ? story : tag;
}

static bool
may_hold_story(const onr_node *node)
{
    return (onr_tag_roles(node->tag) & ONR_ROLE_SECTION) || node->tag == ONR_TAG_OTHER ||
           node->tag == ONR_TAG_BLOCKQUOTE || node->tag == ONR_TAG_PRE;
}

/* ONR_DOM_ROOT if nothing on the page reads. */
static size_t
choose(const finder *f)
{
    size_t best = ONR_DOM_ROOT;
    int64_t most = 0;
    for (size_t i = 1; i < f->node_count; ++i) {
        if (f->gone[i] || !may_hold_story(&f->nodes[i])) {
            continue;
        }
        const int64_t score = sum_of(f, f->sums, i) * factor(f, i);
        const bool inside = i < f->nodes[best].end;
        if (score > most || (score == most && most > 0 && inside)) {
            most = score;
            best = i;
        }
    }
    return best;
}

/* The article or main around a node, or the whole page. */
static size_t
article_around(const finder *f, size_t node)
{
    while (node != ONR_DOM_ROOT && f->nodes[node].tag != ONR_TAG_ARTICLE &&
           !is_main(&f->nodes[node])) {
        node = f->nodes[node].parent;
    }
    return node;
}

/* Whether `node` is another piece of the story in `chosen`. */
static bool
is_piece(const finder *f, size_t chosen, size_t node)
{
    const onr_node *const a = &f->nodes[chosen], *const b = &f->nodes[node];
    const onr_slice names = onr_node_attribute(a, "class");
    const bool told = is_body(b) || (f->names[node] & ONR_MARKUP_STORY);
    return told && (node >= a->end || b->end <= chosen) && !f->gone[node] &&
           b->tag == a->tag && onr_slice_equal(names, onr_node_attribute(b, "class")) &&
           sum_of(f, f->sums, node) > 0;
}

static void
keep_chosen(finder *f, size_t chosen)
{
    bool *const keep = onr_arena_array(f->arena, f->blocks->count, sizeof(*keep));
    const size_t article = article_around(f, f->nodes[chosen].parent);
    for (size_t i = article; i < f->nodes[article].end;) {
        if (i != chosen && !is_piece(f, chosen, i)) {
            ++i;
            continue;
        }
        for (size_t j = f->before[i]; j < f->before[f->nodes[i].end]; ++j) {
            keep[j] = true;
        }
        i = f->nodes[i].end;
    }
    for (size_t i = 0; i < f->blocks->count; ++i) {
        f->blocks->items[i].left_out = f->blocks->items[i].left_out || !keep[i];
    }
}

/* The innermost element in `node` that holds nearly all of its weight. */
static size_t
densest(const finder *f, size_t node)
{
    const int64_t all = sum_of(f, f->gains, node);
    size_t best = node;
    for (size_t i = node + 1; i < f->nodes[node].end; ++i) {
        if (!f->gone[i] && may_hold_story(&f->nodes[i]) &&
            sum_of(f, f->gains, i) * DENSE_PARTS >= all * (DENSE_PARTS - 1)) {
            best = i;
        }
    }
    return best;
}

static bool
looks_like(const finder *f, const onr_block *a, const onr_block *b)
{
    const onr_node *const one = &f->nodes[a->element], *const other =
                                                           &f->nodes[b->element];
    return one->tag == other->tag && onr_slice_equal(onr_node_attribute(one, "class"),
                                                     onr_node_attribute(other, "class"));
}

/* Leave out the sentences of `chosen` that look like none in its densest element. */
static void
leave_out_strangers(finder *f, size_t chosen)
{
    const size_t dense = densest(f, chosen);
    const size_t begin = f->before[dense], end = f->before[f->nodes[dense].end];
    const size_t all = f->before[f->nodes[chosen].end];
    for (size_t i = f->before[chosen]; i < all; ++i) {
        onr_block *const block = &f->blocks->items[i];
        bool alike = !reads(block) || (i >= begin && i < end);
        for (size_t j = begin; j < end && j < begin + MOST_MODELS && !alike; ++j) {
            const onr_block *const model = &f->blocks->items[j];
            alike = !model->left_out && reads(model) && looks_like(f, block, model);
        }
        block->left_out = block->left_out || !alike;
    }
}

/* -- the blocks of the story -- */

bool
onr_body_is_heading(const onr_block *block)
{
    return block->heading || (!block->sentence && block->bold == block->words &&
                              block->words <= HEADING_WORDS);
}

/* Whether a short block that is no sentence may stand in the middle of a story. */
static bool
may_stand(const finder *f, const onr_block *block)
{
    switch (f->nodes[block->element].tag) {
    case ONR_TAG_P:
    case ONR_TAG_LI:
    case ONR_TAG_BLOCKQUOTE:
    case ONR_TAG_PRE:
    case ONR_TAG_DD:
    case ONR_TAG_TD:
        return block->words > 1;
    default:
        return block->words >= DIV_WORDS;
    }
}

static void
filter(finder *f)
{
    for (size_t i = 0; i < f->blocks->count; ++i) {
        onr_block *const block = &f->blocks->items[i];
        const bool title =
            f->page->title.len > 0 && onr_slice_equal_nocase(block->text, f->page->title);
        const bool h1 = f->nodes[block->element].tag == ONR_TAG_H1;
        if (block->left_out) {
            continue;
        }
        block->left_out = title || h1 || is_linked(block) ||
                          (!block->sentence && !onr_body_is_heading(block) &&
                           block->words < LONG_BLOCK && !may_stand(f, block)) ||
                          onr_markup_is_furniture(f->page->markup, f->arena, block->text);
    }
}

/* Where the story begins: the first block that reads, or the heading right above it if there is another one of its kind
   below; a lone one is the story's summary. */
static size_t
find_begin(const finder *f, size_t first)
{
    const onr_block_list *const blocks = f->blocks;
    size_t above = first;
    while (above > 0 && blocks->items[above - 1].left_out) {
        --above;
    }
    if (above == 0 || !onr_body_is_heading(&blocks->items[above - 1])) {
        return first;
    }
    for (size_t i = first + 1; i < blocks->count; ++i) {
        if (!blocks->items[i].left_out && onr_body_is_heading(&blocks->items[i]) &&
            looks_like(f, &blocks->items[i], &blocks->items[above - 1])) {
            return above - 1;
        }
    }
    return first;
}

/* Leave out what stands before the story and short pieces behind its last sentence, and headings over links. */
static void
trim(finder *f)
{
    onr_block_list *const blocks = f->blocks;
    size_t first = 0, last = 0;
    for (size_t i = 0; i < blocks->count; ++i) {
        if (!blocks->items[i].left_out && reads(&blocks->items[i])) {
            first = last ? first : i;
            last = i + 1;
        }
    }
    first = find_begin(f, first);
    for (size_t i = 0; i < blocks->count; ++i) {
        onr_block *const block = &blocks->items[i];
        block->left_out = block->left_out || i < first ||
                          (i >= last && (block->words <= LAST_WORDS || block->heading));
    }
    for (size_t i = 0; i + 1 < blocks->count; ++i) {
        const onr_block *const below = &blocks->items[i + 1];
        blocks->items[i].left_out =
            blocks->items[i].left_out || (onr_body_is_heading(&blocks->items[i]) &&
                                          below->left_out && is_linked(below));
    }
}

size_t
onr_body_find(const onr_body_page *page, onr_arena *arena, onr_block_list *blocks)
{
    finder f = {.page = page,
                .nodes = page->dom->nodes,
                .node_count = page->dom->count,
                .arena = arena,
                .blocks = blocks};
    prepare(&f);
    leave_out_asides(&f);
    leave_out_teasers(&f);
    const size_t chosen = choose(&f);
    if (chosen == ONR_DOM_ROOT) {
        return 0;
    }
    keep_chosen(&f, chosen);
    leave_out_strangers(&f, chosen);
    filter(&f);
    trim(&f);
    size_t words = 0;
    for (size_t i = 0; i < blocks->count; ++i) {
        const onr_block *const block = &blocks->items[i];
        words += !block->left_out && reads(block) ? block->words : 0;
    }
    return words;
}

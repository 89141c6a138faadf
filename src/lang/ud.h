/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_UD_H
#define ONR_LANG_UD_H

/**
   @file
   The labels of Universal Dependencies v2 for English, and the tags of the Penn Treebank as its treebanks use them.

   https://universaldependencies.org/u/pos/, https://universaldependencies.org/en/dep/
*/

#include "base/slice.h"

/* clang-format off */

/* Name in C, name in CoNLL-U. */
#define ONR_UPOS_LIST(X)                                                                 \
    X(NONE, "_") X(ADJ, "ADJ") X(ADP, "ADP") X(ADV, "ADV") X(AUX, "AUX")                 \
    X(CCONJ, "CCONJ") X(DET, "DET") X(INTJ, "INTJ") X(NOUN, "NOUN") X(NUM, "NUM")        \
    X(PART, "PART") X(PRON, "PRON") X(PROPN, "PROPN") X(PUNCT, "PUNCT")                  \
    X(SCONJ, "SCONJ") X(SYM, "SYM") X(VERB, "VERB") X(X, "X")

#define ONR_XPOS_LIST(X)                                                                 \
    X(NONE, "_") X(NN, "NN") X(IN, "IN") X(DT, "DT") X(NNP, "NNP") X(JJ, "JJ")           \
    X(PRP, "PRP") X(PERIOD, ".") X(RB, "RB") X(NNS, "NNS") X(COMMA, ",") X(VB, "VB")     \
    X(CC, "CC") X(VBD, "VBD") X(VBP, "VBP") X(VBZ, "VBZ") X(CD, "CD") X(VBN, "VBN")      \
    X(VBG, "VBG") X(TO, "TO") X(MD, "MD") X(PRPS, "PRP$") X(RRB, "-RRB-")                \
    X(LRB, "-LRB-") X(COLON, ":") X(WDT, "WDT") X(OPENQUOTE, "``") X(WRB, "WRB")         \
    X(CLOSEQUOTE, "''") X(HYPH, "HYPH") X(POS, "POS") X(WP, "WP") X(RP, "RP")            \
    X(UH, "UH") X(NNPS, "NNPS") X(JJR, "JJR") X(JJS, "JJS") X(EX, "EX") X(RBR, "RBR")    \
    X(NFP, "NFP") X(ADD, "ADD") X(SYM, "SYM") X(FW, "FW") X(GW, "GW") X(DOLLAR, "$")     \
    X(PDT, "PDT") X(RBS, "RBS") X(LS, "LS") X(AFX, "AFX") X(WPS, "WP$") X(XX, "XX")

#define ONR_DEPREL_LIST(X)                                                               \
    X(NONE, "_") X(ROOT, "root") X(ACL, "acl") X(ACL_RELCL, "acl:relcl")                 \
    X(ADVCL, "advcl") X(ADVCL_RELCL, "advcl:relcl") X(ADVMOD, "advmod")                  \
    X(AMOD, "amod") X(APPOS, "appos") X(AUX, "aux") X(AUX_PASS, "aux:pass")              \
    X(CASE, "case") X(CC, "cc") X(CC_PRECONJ, "cc:preconj") X(CCOMP, "ccomp")            \
    X(COMPOUND, "compound") X(COMPOUND_PRT, "compound:prt") X(CONJ, "conj")              \
    X(COP, "cop") X(CSUBJ, "csubj") X(CSUBJ_OUTER, "csubj:outer")                        \
    X(CSUBJ_PASS, "csubj:pass") X(DEP, "dep") X(DET, "det")                              \
    X(DET_PREDET, "det:predet") X(DISCOURSE, "discourse") X(DISLOCATED, "dislocated")    \
    X(EXPL, "expl") X(FIXED, "fixed") X(FLAT, "flat") X(GOESWITH, "goeswith")            \
    X(IOBJ, "iobj") X(LIST, "list") X(MARK, "mark") X(NMOD, "nmod")                      \
    X(NMOD_DESC, "nmod:desc") X(NMOD_POSS, "nmod:poss")                                  \
    X(NMOD_UNMARKED, "nmod:unmarked") X(NSUBJ, "nsubj") X(NSUBJ_OUTER, "nsubj:outer")    \
    X(NSUBJ_PASS, "nsubj:pass") X(NUMMOD, "nummod") X(OBJ, "obj") X(OBL, "obl")          \
    X(OBL_AGENT, "obl:agent") X(OBL_UNMARKED, "obl:unmarked") X(ORPHAN, "orphan")        \
    X(PARATAXIS, "parataxis") X(PUNCT, "punct") X(REPARANDUM, "reparandum")              \
    X(VOCATIVE, "vocative") X(XCOMP, "xcomp")

/* clang-format on */

typedef enum {
#define X(name, text) ONR_UPOS_##name,
    ONR_UPOS_LIST(X)
#undef X
        ONR_UPOS_COUNT
} onr_upos;

typedef enum {
#define X(name, text) ONR_XPOS_##name,
    ONR_XPOS_LIST(X)
#undef X
        ONR_XPOS_COUNT
} onr_xpos;

typedef enum {
#define X(name, text) ONR_DEPREL_##name,
    ONR_DEPREL_LIST(X)
#undef X
        ONR_DEPREL_COUNT
} onr_deprel;

/** The CoNLL-U name; never null. */
const char *onr_upos_name(onr_upos upos);
const char *onr_xpos_name(onr_xpos xpos);
const char *onr_deprel_name(onr_deprel deprel);

/** The value of a CoNLL-U name; NONE if there is no such name. */
onr_upos onr_upos_of(onr_slice name);
onr_xpos onr_xpos_of(onr_slice name);
onr_deprel onr_deprel_of(onr_slice name);

/** The universal part of a relation: ONR_DEPREL_NSUBJ for ONR_DEPREL_NSUBJ_PASS. */
onr_deprel onr_deprel_universal(onr_deprel deprel);

#endif

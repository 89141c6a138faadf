# SPDX-License-Identifier: Apache-2.0
# Make vocab.h from ontology/onrecord.ttl: an enumeration of its terms in order, and their IRIs.
#
# Reads the layout that the ontology's head promises: "@prefix NAME: <IRI> ." lines, and each term as a prefixed
# name at the start of a line with its types behind it.

function fail(text) {
    print FILENAME ":" FNR ": " text > "/dev/stderr"
    failed = 1
    exit 1
}

/^@prefix / {
    prefix = $2
    sub(/:$/, "", prefix)
    iri = $3
    gsub(/[<>]/, "", iri)
    namespace[prefix] = iri
    prefixes[++prefix_count] = prefix
    next
}

/^[a-z]+:[A-Za-z0-9]+ a / {
    split($1, part, ":")
    if (!(part[1] in namespace)) {
        fail("no such prefix: " part[1])
    }
    if ($1 in index_of) {
        fail("second description of " $1)
    }
    name = $1
    index_of[name] = ++term_count
    terms[term_count] = name
    class[name] = $0 ~ / owl:Class/
    next
}

/^    rdfs:subClassOf onr:/ {
    parent = $2
    if (!(parent in index_of)) {
        fail(parent " must stand before the classes below it")
    }
    above[name] = parent
    next
}

/^[^ #@<]/ {
    fail("a term starts a line, with \" a \" and its types behind it")
}

END {
    if (failed) {
        exit 1
    }
    print "/* Made by src/graph/vocab.awk from ontology/onrecord.ttl. */"
    print "#ifndef ONR_GRAPH_VOCAB_H"
    print "#define ONR_GRAPH_VOCAB_H"
    print ""
    print "/** The terms of the ontology, in its order. */"
    print "typedef enum {"
    for (i = 1; i <= term_count; ++i) {
        print "    " constant(terms[i]) ","
    }
    print "    ONR_IRI_COUNT"
    print "} onr_iri;"
    print ""
    print "/** X(constant, IRI, local name in the onr namespace or \"\", class or not, class above or ONR_IRI_COUNT) */"
    print "#define ONR_VOCAB(X) \\"
    for (i = 1; i <= term_count; ++i) {
        split(terms[i], part, ":")
        parent = terms[i] in above ? constant(above[terms[i]]) : "ONR_IRI_COUNT"
        printf "    X(%s, \"%s%s\", \"%s\", %d, %s)%s\n", constant(terms[i]), namespace[part[1]], part[2], \
            part[1] == "onr" ? part[2] : "", class[terms[i]], parent, i < term_count ? " \\" : ""
    }
    print ""
    print "/** X(prefix, namespace IRI) */"
    print "#define ONR_VOCAB_PREFIXES(X) \\"
    for (i = 1; i <= prefix_count; ++i) {
        printf "    X(\"%s\", \"%s\")%s\n", prefixes[i], namespace[prefixes[i]], i < prefix_count ? " \\" : ""
    }
    print ""
    print "#endif"
}

function constant(term) {
    sub(/^onr:/, "", term)
    sub(/:/, "_", term)
    return "ONR_IRI_" term
}

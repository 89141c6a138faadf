#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Questions: what is answered, how it is written, and what is refused with a sentence.
. "${ONR_SRCDIR:?}/tests/tap.sh"
data="$ONR_SRCDIR/tests/oracle/questions.trig"
onr='PREFIX onr: <https://w3id.org/onrecord#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>'

gives() { # EXPECTED ARGUMENT...
    printf '%b' "$1" >"$work/expected"
    shift
    "$onrecord" query "$@" >"$work/got" && diff "$work/expected" "$work/got"
}
refuses() { # WORDS QUERY
    "$onrecord" query "$onr $2" "$data" >"$work/got" 2>"$work/stderr"
    status=$?
    cat "$work/stderr"
    [ "$status" -eq 3 ] && ! [ -s "$work/got" ] && [ "$(wc -l <"$work/stderr")" -eq 1 ] &&
        grep -qF -- "$1" "$work/stderr" && grep -q 'server' "$work/stderr"
}

labels="$onr SELECT ?l WHERE { ?p a onr:Agency ; rdfs:label ?l } ORDER BY ?l"
check "a table for people" gives 'l\nCity of Marlow Falls\nMarlow Falls "PD"\n' "$labels" "$data"
check "CSV" gives 'l\nCity of Marlow Falls\n"Marlow Falls ""PD"""\n' --to csv "$labels" "$data"
check "TSV" gives '?l\n"City of Marlow Falls"\n"Marlow Falls \\"PD\\""\n' --to tsv "$labels" "$data"
check "JSON" gives '{"head": {"vars": ["l"]}, "results": {"bindings": [\n{"l": {"type": "literal", "value": "City of Marlow Falls"}},\n{"l": {"type": "literal", "value": "Marlow Falls \\"PD\\""}}\n]}}\n' \
    --to json "$labels" "$data"
check "XML" gives '<?xml version="1.0"?>\n<sparql xmlns="http://www.w3.org/2005/sparql-results#">\n<head>\n<variable name="l"/>\n</head>\n<results>\n<result><binding name="l"><literal>City of Marlow Falls</literal></binding></result>\n<result><binding name="l"><literal>Marlow Falls &#34;PD&#34;</literal></binding></result>\n</results>\n</sparql>\n' \
    --to xml "$labels" "$data"
check "ASK" gives 'true\n' "$onr ASK { ?a onr:represents ?b }" "$data"
check "CONSTRUCT gives Turtle" gives \
    '@prefix onr: <https://w3id.org/onrecord#> .\n\n<https://example.org/id/lee> onr:relative <https://example.org/id/kay> .\n' \
    "$onr CONSTRUCT { ?b onr:relative ?a } WHERE { ?a onr:represents ?b }" "$data"
check "groups of nothing are no rows" gives 'p,n\n' --to csv \
    "$onr SELECT ?p (COUNT(?e) AS ?n) WHERE { ?e onr:nothing ?p } GROUP BY ?p" "$data"
printf '%s' "$labels" >"$work/labels.rq"
check "a question in a file" gives 'l\nCity of Marlow Falls\nMarlow Falls "PD"\n' --file "$work/labels.rq" "$data"
check "words in strings, IRIs, comments and names are no keywords" gives 'x\n' \
    --to csv "PREFIX exists: <http://minus.example/insert/> # VALUES
     SELECT ?x WHERE { ?x exists:describe \"MINUS \\\" EXISTS\" ; <http://x.example/exists> ?values }" "$data"

check "EXISTS is refused" refuses EXISTS 'SELECT ?a WHERE { ?a a onr:Event FILTER EXISTS { ?a onr:date ?d } }'
check "NOT EXISTS is refused" refuses EXISTS 'SELECT ?a WHERE { ?a a onr:Event FILTER NOT EXISTS { ?a onr:date ?d } }'
check "MINUS is refused" refuses MINUS 'SELECT ?a WHERE { ?a a onr:Event minus { ?a onr:date ?d } }'
check "VALUES is refused" refuses VALUES 'SELECT ?a WHERE { VALUES ?c { onr:Event } ?a a ?c }'
check "a query in a query is refused" refuses "query in a query" 'SELECT ?a WHERE { { SELECT ?a WHERE { ?a a onr:Event } } }'
check "property paths are refused" refuses "property paths" 'SELECT ?l WHERE { ?e onr:subject/rdfs:label ?l }'
check "DESCRIBE is refused" refuses DESCRIBE 'DESCRIBE <https://example.org/id/lee>'
check "changes are refused" refuses "cannot be changed" 'INSERT DATA { <x:a> <x:b> <x:c> }'
check "GROUP_CONCAT is refused" refuses GROUP_CONCAT 'SELECT (GROUP_CONCAT(?l; SEPARATOR=", ") AS ?n) WHERE { ?a rdfs:label ?l }'
check "CONCAT is refused" refuses CONCAT 'SELECT ?n WHERE { ?a rdfs:label ?l BIND(CONCAT(?l, STR(1)) AS ?n) }'
check "the net is refused" refuses "FROM" 'SELECT ?a FROM <http://x.example/> WHERE { ?a a onr:Event }'
check "counting nothing is refused" refuses "nothing matches" 'SELECT (COUNT(*) AS ?n) WHERE { ?a onr:nothing ?b }'
check "several triples before what is joined are refused" refuses "several triples before" \
    'SELECT ?p ?d WHERE { ?p a onr:Event ; onr:subject ?s OPTIONAL { ?p onr:date ?d } }'
check "two of a kind are refused" refuses "twice" \
    'SELECT ?p (MIN(?a) AS ?x) (MIN(?b) AS ?y) WHERE { ?p onr:earliest ?a ; onr:date ?b } GROUP BY ?p'
check "counting with OPTIONAL is refused" refuses "OPTIONAL" \
    'SELECT ?p (COUNT(?a) AS ?x) WHERE { ?p a onr:Event OPTIONAL { ?p onr:date ?a } } GROUP BY ?p'
check "triples beside GRAPH are refused" refuses "GRAPH" 'SELECT ?p WHERE { ?p a onr:Event GRAPH ?g { ?p onr:date ?a } }'
check "what is no SPARQL is refused" refuses "not understood" 'SELECT WHERE WHERE'

check "what a dismissal ended is no open allegation" gives \
    'incident,what,accused\nhttps://example.org/id/beating,Use of force,Ann Lee\n' --name allegations-unresolved --to csv "$data"
check "sums leave out what is not reported, and count each settlement once" gives \
    'agency,name,settlements,sum\nhttps://example.org/id/city,City of Marlow Falls,2,251000.5\nhttps://example.org/id/police,"Marlow Falls ""PD""",1,250000\n' \
    --name settlements --to csv "$data"
check "ready questions are listed" sh -c '"$1" query --list | grep -q officers-rehired' sh "$onrecord"
refuse "an unknown question is refused" "$onrecord" query --name nothing "$data"
refuse "a question from elsewhere is refused" "$onrecord" query --name ../queries/lawyers "$data"
refuse "an input is needed" "$onrecord" query "$labels"
printf '{}' >"$work/graph.jsonld"
refuse "JSON-LD is refused" "$onrecord" query "$labels" "$work/graph.jsonld"
printf '<a> <b> .\n' >"$work/broken.nt"
broken() {
    ! "$onrecord" query "$labels" "$work/broken.nt" 2>"$work/stderr" && grep -q 'broken.nt:1: ' "$work/stderr"
}
check "a broken file is told with its line" broken
gzip -c "$data" >"$work/data.trig.gz"
check "compressed files are read" gives 'l\nCity of Marlow Falls\nMarlow Falls "PD"\n' "$labels" "$work/data.trig.gz"
done_testing

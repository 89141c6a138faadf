#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The four stories of the seeds, where they are: what a reader asks of them is found by SPARQL.
. "${ONR_SRCDIR:?}/tests/tap.sh"
seeds="$ONR_SHARED/seeds"
if [ ! -d "$seeds" ] || ! command -v roqet >/dev/null; then
    skip "the seeds answer questions" "no seeds, or no roqet"
    done_testing
fi
check "the seeds are exported" "$onrecord" export -o "$work/seeds.nt" "$seeds"

query() { # QUERY: its answers, a line each
    roqet -q -r csv -D "$work/seeds.nt" -e "PREFIX onr: <https://w3id.org/onrecord#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT DISTINCT $1" 2>"$work/roqet" | tr -d '\r' | tail -n +2
}

finds() { # QUERY: at least one answer
    query "$1" | tee "$work/answers" | grep -q . || { cat "$work/roqet" && return 1; }
}

once() { # QUERY: just one answer
    query "$1" | tee "$work/answers"
    [ "$(wc -l <"$work/answers")" -eq 1 ]
}
perez='?p a onr:Person ; rdfs:label "Sergio Perez" .'

check "Sergio Perez is one person" once "?p WHERE { ?p a onr:Person ; rdfs:label ?l . FILTER(REGEX(?l, 'Perez')) }"
check "he was a sergeant" finds "?t WHERE { $perez ?t onr:holder ?p ; onr:title 'sergeant' . }"
check "he was a captain" finds "?t WHERE { $perez ?t onr:holder ?p ; onr:title ?x . FILTER(REGEX(?x, 'captain$')) }"
check "the department is one agency" once "?a WHERE { ?a a onr:LawEnforcementAgency ; rdfs:label ?l . FILTER(REGEX(?l, '^Opa-locka Police', 'i')) }"
check "the city is an agency" finds "?a WHERE { ?a a onr:Government ; rdfs:label ?l . FILTER(REGEX(?l, 'Opa-locka', 'i')) }"
check "the Taser incident is found" finds "?e WHERE { $perez ?e a onr:UseOfForce ; onr:actor ?p ; onr:instrument 'taser' . }"
check "he was charged with battery" finds "?e WHERE { $perez ?e a onr:Charge ; onr:subject ?p ; onr:offense ?o . FILTER(REGEX(?o, 'battery')) }"
check "the charge was dismissed in January 2024" finds "?e WHERE { $perez ?e a onr:Dismissal ; onr:subject ?p ; onr:earliest ?d . FILTER(REGEX(STR(?d), '^2024-01')) }"
check "he was acquitted" finds "?e WHERE { $perez ?e a onr:Acquittal ; onr:subject ?p . }"
check "he sued the city" finds "?e WHERE { $perez ?e a onr:Lawsuit ; onr:initiator ?p . }"
check "he was fired" finds "?e WHERE { $perez ?e a onr:Termination ; onr:subject ?p . }"
check "each event tells its article" finds "?e WHERE { $perez ?e a onr:Termination ; onr:subject ?p ; onr:reportedIn ?a . ?a a onr:Article . }"
done_testing

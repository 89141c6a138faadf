#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Graphs against the rules: what is told, and the exit status.  tests/oracle compares with a SHACL validator.
. "${ONR_SRCDIR:?}/tests/tap.sh"
"$onrecord" export -o "$work/good.nt" "$ONR_SRCDIR/samples"
article='<https://example.org/id/article-x>'
onr='https://w3id.org/onrecord#'
type='<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
label='<http://www.w3.org/2000/01/rdf-schema#label>'
integer='<http://www.w3.org/2001/XMLSchema#integer>'
date='http://www.w3.org/2001/XMLSchema#'
base="$article $type <${onr}Article> .
$article $label \"x\" .
$article <http://purl.org/dc/terms/source> \"x.txt\" .
$article <${onr}sha256> \"$(printf '%064d' 0)\" ."

exits() { # STATUS COMMAND...
    wanted=$1
    shift
    "$@" >"$work/stdout" 2>&1
    got=$?
    cat "$work/stdout"
    [ "$got" -eq "$wanted" ]
}
with() { # STATUS WORDS STATEMENT...: the graph with these statements
    status=$1
    words=$2
    shift 2
    {
        echo "$base"
        printf '%s .\n' "$@"
    } >"$work/graph.nt"
    exits "$status" "$onrecord" validate "$work/graph.nt" && grep -qF -- "$words" "$work/stdout"
}
mention() { # STATUS WORDS START END TEXT
    m='<https://example.org/id/m>'
    with "$1" "$2" "$m $type <${onr}Mention>" "$m $label \"m\"" "$m <${onr}inArticle> $article" \
        "$m <${onr}start> \"$3\"^^$integer" "$m <${onr}end> \"$4\"^^$integer" "$m <${onr}exact> \"$5\""
}
dated() { # STATUS WORDS STATEMENT...: an event with these
    e='<https://example.org/id/e>'
    status=$1
    words=$2
    shift 2
    with "$status" "$words" "$e $type <${onr}Event>" "$e $type <${onr}Incident>" "$e $label \"e\"@en" \
        "$e <${onr}factuality> <${onr}Reported>" "$e <${onr}reportedIn> $article" "$@"
}

check "what is exported is good" exits 0 "$onrecord" validate "$work/good.nt"
check "the nodes are counted" grep -qE '^[1-9][0-9]+ nodes, 0 breaches$' "$work/stdout"
check "a mention of as many code points as its offsets say is good" mention 0 "0 breaches" 3 7 'née '
check "a text of another length is not" mention 1 "as long as its offsets say" 3 8 'née '
check "a mention that ends where it starts is not" mention 1 "starts before it ends" 3 3 'x'
check "an offset that is no number is not" mention 1 "starts before it ends, not \"three\"" three 7 'nine'
check "a mention of nothing there is not" with 1 "inArticle>: a node of its kind stands in one article, not" \
    "<x:m> $type <${onr}Mention>" "<x:m> <${onr}inArticle> <x:nowhere>"
bounds="<https://example.org/id/e> <${onr}earliest> \"2021-02-01\"^^<${date}date>"
month="<https://example.org/id/e> <${onr}date> \"2021-02\"^^<${date}gYearMonth>"
check "a month with its first and last day is good" dated 0 "0 breaches" "$month" "$bounds" \
    "<https://example.org/id/e> <${onr}latest> \"2021-02-28\"^^<${date}date>"
check "a month with another day is not" dated 1 "has both bounds of each date" "$month" "$bounds" \
    "<https://example.org/id/e> <${onr}latest> \"2021-03-31\"^^<${date}date>"
check "a day that is none is not" dated 1 "in a month or in a year, not \"2021-02-30\"" \
    "<https://example.org/id/e> <${onr}date> \"2021-02-30\"^^<${date}date>"
check "-q prints nothing" sh -c '! "$1" validate -q "$2" >"$3" && ! test -s "$3"' sh "$onrecord" "$work/graph.nt" "$work/quiet"
check "no file is a usage error" exits 2 "$onrecord" validate
check "a file that is not there is told" exits 3 "$onrecord" validate "$work/nothing.nt"
echo '<x:a> <x:b>' >"$work/bad.nt"
check "a file that is no RDF is told" exits 3 "$onrecord" validate "$work/bad.nt"
done_testing

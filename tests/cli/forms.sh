#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Forms of output beside one file of RDF: tables, property graphs, parts, compressed files.
. "${ONR_SRCDIR:?}/tests/tap.sh"
samples="$ONR_SRCDIR/samples"

exported() { # FORM OUTPUT: it succeeds, twice with the same bytes
    "$onrecord" export --to "$1" -o "$2" "$samples" && "$onrecord" export --to "$1" -o "$2.again" "$samples" &&
        diff -r "$2" "$2.again"
}
for form in csv cypher dot ftm graphml neo4j; do
    check "$form is written, each time the same" exported $form "$work/$form"
done
lists() { # FORM
    "$onrecord" formats | grep -q "^  $1 "
}
for form in csv cypher dot ftm graphml jsonld-articles jsonld-people neo4j; do
    check "formats lists $form" lists $form
done

check "csv in a folder is two tables" test -s "$work/csv/events.csv" -a -s "$work/csv/people.csv"
check "neo4j is two files" test -s "$work/neo4j/nodes.csv" -a -s "$work/neo4j/relationships.csv"
"$onrecord" export -o "$work/one.csv" "$samples"
check "csv in a file of that name is the table of events" cmp "$work/one.csv" "$work/csv/events.csv"
refuse "neo4j does not go to standard output" "$onrecord" export --to neo4j "$samples"

"$onrecord" export -o "$work/all.articles.jsonld" "$samples"
"$onrecord" export --to jsonld-articles "$samples" >"$work/articles"
check "the longest end of a name tells the form" cmp "$work/all.articles.jsonld" "$work/articles"

# What a strict reader makes of them.
cat >"$work/strict.py" <<'END'
import csv, sys, xml.dom.minidom
folder = sys.argv[1]

def rows(file):
    with open(f"{folder}/{file}", newline="", encoding="utf-8") as lines:
        table = list(csv.reader(lines, strict=True))
    assert len(table) > 1, file
    assert all(len(row) == len(table[0]) for row in table), file
    return [dict(zip(table[0], row)) for row in table[1:]]

nodes = rows("neo4j/nodes.csv")
ids = [node["iri:ID"] for node in nodes]
assert len(ids) == len(set(ids))
types = {"ID", "LABEL", "string[]", "boolean", "date", "int", "double", "START_ID", "END_ID", "TYPE"}
for name in [*nodes[0], *rows("neo4j/relationships.csv")[0]]:
    assert ":" not in name or name.split(":")[1] in types, name
for node in nodes:
    assert node["name"] and node[":LABEL"], node
    for bound in ("earliest:date", "latest:date"):
        assert len(node[bound]) in (0, 10), node
for edge in rows("neo4j/relationships.csv"):
    assert edge[":START_ID"] in ids and edge[":END_ID"] in ids and edge[":TYPE"].replace("_", "").isupper(), edge
events = rows("csv/events.csv")
assert {e["iri"] for e in events} == {n["iri:ID"] for n in nodes if "Event" in n[":LABEL"].split(";")}
people = rows("csv/people.csv")
assert {p["iri"] for p in people} == {n["iri:ID"] for n in nodes if n[":LABEL"] == "Person"}
assert any("Calvin Orr" in e["subject"] for e in events)
graphml = xml.dom.minidom.parse(f"{folder}/graphml")
keys = {key.getAttribute("id") for key in graphml.getElementsByTagName("key")}
assert {data.getAttribute("key") for data in graphml.getElementsByTagName("data")} <= keys
assert sorted(n.getAttribute("id") for n in graphml.getElementsByTagName("node")) == sorted(ids)
for edge in graphml.getElementsByTagName("edge"):
    assert edge.getAttribute("source") in ids and edge.getAttribute("target") in ids
with open(f"{folder}/cypher", encoding="utf-8") as lines:
    lines = list(lines)
assert all(line.endswith(";\n") for line in lines)
assert sum(line.startswith("MERGE (n:Onr") for line in lines) == len(nodes)
END
if command -v python3 >/dev/null; then
    check "tables, GraphML and Cypher hold the same nodes" python3 "$work/strict.py" "$work"
else
    skip "tables, GraphML and Cypher hold the same nodes" "python3 is not installed"
fi
printf '{"title": "=cmd()", "text": "Marlow Falls fired Officer Ann Lee.", "url": "=1+1"}\n' >"$work/formula.jsonl"
"$onrecord" export --to csv "$work/formula.jsonl" >"$work/formula.csv"
refuse "no field begins like a formula" grep -E '(^|,)"?[=+@-]' "$work/formula.csv"

# -- drawings --
if command -v dot >/dev/null; then
    check "Graphviz draws it" dot -Tsvg -o "$work/drawing.svg" "$work/dot"
else
    skip "Graphviz draws it" "graphviz is not installed"
fi

# -- compressed --
"$onrecord" export -o "$work/plain.ttl" "$samples"
"$onrecord" export -o "$work/packed.ttl.gz" "$samples"
unpacks() {
    gzip -dc "$work/packed.ttl.gz" | cmp - "$work/plain.ttl"
}
check "a name in .gz is compressed" unpacks
gz_to_stdout() {
    "$onrecord" export --to turtle.gz "$samples" | cmp - "$work/packed.ttl.gz"
}
check "a format in .gz is compressed, with the same bytes" gz_to_stdout

# -- parts --
check "--split writes a file for each article" "$onrecord" export --to nquads --split -o "$work/parts" "$samples"
"$onrecord" export --to nquads -o "$work/whole.nq" "$samples"
articles=$(grep -c '#Article> <' "$work/whole.nq")
check "there is a file for each article" [ "$(find "$work/parts" -name 'article-*.nq' | wc -l)" -eq "$articles" ]
is_whole() {
    cat "$work"/parts/*.nq | sort | cmp - "$work/sorted.nq"
}
sort "$work/whole.nq" >"$work/sorted.nq"
check "the parts are the whole" is_whole
refuse "--split wants a folder" "$onrecord" export --split "$samples"
refuse "--split goes with RDF alone" "$onrecord" export --split --to ftm -o "$work/nothing" "$samples"
done_testing

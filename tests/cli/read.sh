#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# `onrecord read` prints well-formed CoNLL-U and JSON that say what stands in the story.
. "${ONR_SRCDIR:?}/tests/tap.sh"
cat >"$work/story.txt" <<'STORY'
Title: Engineer sentenced
Date: June 7, 2022

Judge Ana Bell sentenced Omar Haddad to two years in prison on Monday.

"He took the money," Bell said. "He never gave it back."
STORY

# What the shared task's validator asks of lines, and trees with one root.
cat >"$work/valid.awk" <<'AWK'
function fail(why) { printf "line %d: %s: %s\n", NR, why, $0; bad = 1 }
function finish(  i, k, steps) {
    if (words == 0) return
    if (roots != 1) fail(roots " roots")
    for (i = 1; i <= words; ++i) {
        if (head[i] > words) fail("word " i " has no head")
        for (k = i; k && steps <= words; ++steps) k = head[k]
        if (k) fail("word " i " is in a circle")
        steps = 0
    }
    if (!has_text) fail("no text")
    words = roots = has_text = 0
}
/^# text = ./ { has_text = 1 }
/^#/ { next }
/^$/ { finish(); next }
NF != 10 { fail(NF " fields") }
$1 ~ /^[0-9]+-[0-9]+$/ { next } # "chief's", written together, is two words
{
    if ($1 != ++words) fail("number")
    for (i = 1; i <= NF; ++i) if ($i == "") fail("empty field")
    if ($4 !~ /^[A-Z]+$/ || $8 !~ /^[a-z]+(:[a-z]+)?$/ || $7 !~ /^[0-9]+$/) fail("field")
    head[words] = $7
    roots += $7 == 0
    if (($7 == 0) != ($8 == "root")) fail("root")
}
END { finish(); exit bad || NR == 0 }
AWK

"$onrecord" read "$work/story.txt" >"$work/out.conllu"
check "a story becomes CoNLL-U" awk -F '\t' -f "$work/valid.awk" "$work/out.conllu"
check "that is what --to conllu gives" sh -c '"$0" read --to conllu "$1" | cmp - "$2"' "$onrecord" "$work/story.txt" "$work/out.conllu"
check "sentences stand as they were written" \
    grep -qxF '# text = Judge Ana Bell sentenced Omar Haddad to two years in prison on Monday.' "$work/out.conllu"
check "words have lemmas and tags" awk -F '\t' '$2 == "sentenced" && $3 == "sentence" && $4 == "VERB" && $8 == "root" { found = 1 } END { exit !found }' "$work/out.conllu"
check "names and who they are stand in MISC" awk -F '\t' '
    $2 == "Ana" && $10 ~ /Entity=\(e[0-9]+-person/ && $10 ~ /Name=\(PER/ { ++found }
    $2 == "Haddad" && $10 ~ /Name=PER\)/ { ++found }
    END { exit found != 2 }' "$work/out.conllu"
check "a pronoun is the person it means" awk -F '\t' '
    $2 == "Ana" { ana = $10 } $2 == "Bell" && $10 ~ /Entity=\(/ { bell = $10 }
    END { sub(/.*Entity=\(/, "", ana); sub(/-.*/, "", ana); sub(/.*Entity=\(/, "", bell); sub(/-.*/, "", bell); exit ana == "" || ana != bell }' "$work/out.conllu"
check "a weekday has its date" awk -F '\t' '$2 == "Monday" && $10 ~ /Timex=\(2022-06-06\)/ { found = 1 } END { exit !found }' "$work/out.conllu"
check "a length has its value" awk -F '\t' '$2 == "two" && $10 ~ /Timex=\(P2Y/ { found = 1 } END { exit !found }' "$work/out.conllu"
check "the samples become CoNLL-U" sh -c '"$0" read "$1" | awk -F "	" -f "$2"' "$onrecord" "$ONR_SRCDIR/samples" "$work/valid.awk"
check "also with --thorough" sh -c '"$0" read --thorough "$1" | awk -F "	" -f "$2"' "$onrecord" "$ONR_SRCDIR/samples" "$work/valid.awk"

"$onrecord" read --to json "$work/story.txt" "$ONR_SRCDIR/samples/courier-fired.txt" >"$work/out.json"
check "each story is a line of JSON" test "$(wc -l <"$work/out.json")" -eq 2
if command -v python3 >/dev/null; then
    cat >"$work/valid.py" <<'PYTHON'
import json, sys
stories = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
for s in stories:
    tokens = s["tokens"]
    assert set(s) == {"title", "tokens", "names", "times", "quotes", "mentions", "entities"}, set(s)
    assert all(a["span"][1] <= b["span"][0] for a, b in zip(tokens, tokens[1:])), "words overlap"
    assert all(t["head"] is None or tokens[t["head"]]["sentence"] == t["sentence"] for t in tokens), "a head elsewhere"
    assert all(m["entity"] < len(s["entities"]) for m in s["mentions"]), "a mention of nothing"
raw = open(sys.argv[2], "rb").read()
story = stories[0]
assert story["title"] == "Engineer sentenced"
assert all(raw[t["span"][0]:t["span"][1]].decode() == t["form"] for t in story["tokens"]), "a span says something else"
assert {raw[n["span"][0]:n["span"][1]].decode(): n["kind"] for n in story["names"]}["Omar Haddad"] == "PER"
assert [t["value"] for t in story["times"]] == ["P2Y", "2022-06-06"]
quotes = [raw[q["span"][0]:q["span"][1]].decode() for q in story["quotes"]]
assert len(quotes) == 2 and "took the money" in quotes[0] and "never gave" in quotes[1], quotes
assert all(story["entities"][q["speaker"]]["label"].endswith("Bell") for q in story["quotes"])
PYTHON
    check "the JSON says the same" python3 "$work/valid.py" "$work/out.json" "$work/story.txt"
else
    skip "the JSON says the same" "no python3"
fi

code() { # STATUS COMMAND [ARGUMENT]...
    wanted=$1
    shift
    "$@" >/dev/null 2>"$work/said"
    test $? -eq "$wanted"
}
check "an unknown format is a wrong use" code 2 "$onrecord" read --to xml "$work/story.txt"
check "a missing input is a wrong use" code 2 "$onrecord" read
check "a file that is not there is told by its name" code 3 "$onrecord" read "$work/nowhere.txt"
check "so" grep -q 'nowhere\.txt' "$work/said"
check "the help tells the formats" sh -c '"$0" read --help | grep -q -- "--to json"' "$onrecord"
done_testing

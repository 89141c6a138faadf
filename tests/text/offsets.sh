#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What `onrecord text` prints is what offsets count in: every mention's text stands there, and its digest is the article's.
. "${ONR_SRCDIR:?}/tests/tap.sh"

cat >"$work/check.py" <<'P'
import hashlib, json, re, sys
text = json.loads(open(sys.argv[1], encoding="utf-8").readline())["text"]
onr = "https://w3id.org/onrecord#"
mentions, digests = {}, set()
for line in open(sys.argv[2], encoding="utf-8"):
    found = re.match(r'<([^>]*)> <' + onr + r'(start|end|exact|sha256)> (".*")', line)
    if found:
        literal = re.match(r'"(?:[^"\\]|\\.)*"', found[3])[0]
        value = json.loads(re.sub(r"\\U([0-9A-F]{8})", lambda m: chr(int(m[1], 16)), literal))
        if found[2] == "sha256":
            digests.add(value)
        else:
            mentions.setdefault(found[1], {})[found[2]] = value
assert mentions, "there are no mentions"
assert digests == {hashlib.sha256(text.encode()).hexdigest()}, digests
for mention in mentions.values():
    stands = text[int(mention["start"]):int(mention["end"])]
    assert stands == mention["exact"], (stands, mention)
print(len(mentions), "mentions")
P

if ! command -v python3 >/dev/null; then
    skip "offsets count in the text" "python3 is not installed"
    done_testing
fi
for file in pages/broken.html pages/wordpress.html pages/tables.html pages/liveblog.html dialects/rss.xml \
    dialects/page.warc dialects/ftm-pages.jsonl dialects/ftm-hypertext.jsonl dialects/fundus.json; do
    input=$ONR_SRCDIR/tests/text/$file
    "$onrecord" text "$input" >"$work/text.json"
    "$onrecord" export --to ntriples -o "$work/graph.nt" "$input"
    check "$file: each mention stands at its offsets" python3 "$work/check.py" "$work/text.json" "$work/graph.nt"
    "$onrecord" export --to ntriples -o "$work/again.nt" "$work/text.json"
    check "$file: its text is an input with the same offsets" python3 "$work/check.py" "$work/text.json" "$work/again.nt"
done
done_testing

#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What people decide is done, and undone when they take it back.
. "${ONR_SRCDIR:?}/tests/tap.sh"
cd "$work" || exit 99
cp "$ONR_SRCDIR/tests/resolve/cases/doubt_is_a_link.jsonl" doubt
sed 1d doubt >doubt.jsonl
cp "$ONR_SRCDIR/tests/resolve/cases/two_stories_of_one_sergeant.jsonl" one
sed 1d one >one.jsonl
ids() { # RECORDS DECISIONS
    "$onrecord" resolve --decisions "$2" "$1" | grep -o '"id":"person-[^"]*"' | sort | uniq -c | sed 's/^ *//'
}
resolve_same() { "$onrecord" resolve --decisions "$2" "$1" | cmp - "$3"; }

"$onrecord" resolve doubt.jsonl >plain.out
first=$(grep -o 'person-ingrid-solheim[^"]*' plain.out | sort -u | head -n 1)
second=$(grep -o 'person-ingrid-solheim[^"]*' plain.out | sort -u | tail -n 1)
check "two people in doubt are two" test "$first" != "$second"
echo "same $first $second" >decisions
check "\"same\" makes them one" sh -c 'test "$1" = "2 \"id\":\"$2\""' - "$(ids doubt.jsonl decisions)" "$first"
echo "# same $first $second" >decisions
check "which a deleted line undoes" resolve_same doubt.jsonl decisions plain.out
echo "different https://example.org/id/$first <https://example.org/id/$second>" >decisions
check "\"different\" takes the doubt away" sh -c '! "$0" resolve --decisions decisions doubt.jsonl | grep -q possibly_same' "$onrecord"
echo "rename $first Ingrid Solheim the elder" >decisions
check "\"rename\" changes the label" sh -c '"$0" resolve --decisions decisions doubt.jsonl | grep -q "\"label\":\"Ingrid Solheim the elder\""' "$onrecord"

"$onrecord" resolve one.jsonl >one.out
articles=$(grep -o '"id":"article-[0-9a-f]*"' one.out | sort -u | sed 's/.*\(article-[0-9a-f]*\).*/\1/' | tr '\n' ' ')
# The articles are two words.
# shellcheck disable=SC2086
set -- $articles
echo "different person-dana-quill $1 $2" >decisions
check "one that is two can be parted by article" sh -c 'test "$(printf "%s\n" "$1" | wc -l)" -eq 2' - "$(ids one.jsonl decisions)"
echo "suppress person-dana-quill" >decisions
check "\"suppress\" leaves nothing of a name" sh -c '! "$0" resolve --decisions decisions one.jsonl | grep -qi quill' "$onrecord"
check "but leaves the event" sh -c '"$0" resolve --decisions decisions one.jsonl | grep -q Termination' "$onrecord"
echo "merge $first" >decisions
refuse "what is no decision is refused" "$onrecord" resolve --decisions decisions one.jsonl


# 2. What nothing answers to is told, with file and line, and the rest is done.
printf '# a note\nsuppress person-nobody\nsame %s event-nothing\nsuppress agency-vesper-police-department\nsuppress person-dana-quill\n' "$first" >decisions
"$onrecord" resolve --decisions decisions one.jsonl >done.out 2>told
check "an unknown id is told with file and line" grep -q '^onrecord: decisions:2: .*"person-nobody" is in none of the stories' told
check "each of them" grep -q '^onrecord: decisions:3: .*"event-nothing"' told
check "the other decisions are done" sh -c '! grep -qi quill done.out'
echo "different person-dana-quill $1 article-000000000000" >decisions
check "so is an unknown article" sh -c '"$0" resolve --decisions decisions one.jsonl 2>&1 >/dev/null | grep -q "decisions:1: .*\"article-000000000000\" is none of the articles"' "$onrecord"
echo "suppress person-dana-quill" >decisions
check "known ids are silent" sh -c '"$0" resolve --decisions decisions one.jsonl 2>&1 >/dev/null | cmp - /dev/null' "$onrecord"

printf 'name,aliases,IRI\n"Quill, Dana",Dana Quill;D. Quill,https://www.wikidata.org/entity/Q1\nMarlow Falls Police Department,,urn:ori:1\n' >authority.csv
"$onrecord" export --authority authority.csv one.jsonl >linked.ttl
check "people are linked by an alias" grep -q 'sameAs.*Q1>' linked.ttl
check "agencies by their name" grep -q 'sameAs.*urn:ori:1>' linked.ttl
printf '"open,\n' >broken.csv
refuse "a broken table is refused" "$onrecord" export --authority broken.csv one.jsonl

printf 'x\ns\n' | "$onrecord" review --decisions made doubt.jsonl >dialogue
check "a review shows both sides" sh -c 'test "$(grep -c "Ingrid Solheim  (person" dialogue)" -eq 2'
check "and writes down the answer" grep -qx "same $first $second" made
check "so that nothing is left to ask" sh -c '"$0" review --decisions made doubt.jsonl </dev/null | cmp - /dev/null' "$onrecord"
sed 1d "$ONR_SRCDIR/tests/resolve/cases/outlets_that_disagree_on_the_day.jsonl" >days.jsonl
check "conflicts are listed with their articles" sh -c '"$0" conflicts days.jsonl | grep -q "date *2023-03-03 *https://example.com/b"' "$onrecord"
check "where there are some" sh -c '"$0" conflicts one.jsonl | cmp - /dev/null' "$onrecord"
done_testing

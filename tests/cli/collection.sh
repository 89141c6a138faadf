#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A collection holds what was put into it and nothing else, whenever the program is killed.
. "${ONR_SRCDIR:?}/tests/tap.sh"
kills=${ONR_KILLS:-50}
cd "$work" || exit 99
ln -s "$ONR_SRCDIR/samples" samples

# 1. What goes in comes out.
"$onrecord" export samples >samples.ttl
check "stories are added" "$onrecord" add one.onr samples
check "the collection exports like its stories" sh -c '"$0" export one.onr | cmp - samples.ttl' "$onrecord"
cp one.onr before.onr
"$onrecord" add one.onr samples >again 2>&1
check "adding them again does nothing" test ! -s again
check "and changes no byte" cmp one.onr before.onr

printf '%s\n' '{"title": "Clerk charged", "url": "https://example.org/clerk", "date": "2023-04-05",' \
    ' "text": "Osprey Bend clerk Marta Ilves was charged with theft on Tuesday, prosecutors said."}' >clerk.json
"$onrecord" add one.onr clerk.json >told
check "a new story is told of" grep -q "^added article-[0-9a-f]* https://example.org/clerk" told
"$onrecord" export one.onr >more.ttl
refuse "and is in the graph" cmp -s samples.ttl more.ttl
check "it can be removed by its URL" "$onrecord" remove one.onr https://example.org/clerk
check "then all is as before" sh -c '"$0" export one.onr | cmp - samples.ttl' "$onrecord"
"$onrecord" add -q one.onr clerk.json
id=$(sed -n 's/^added \(article-[0-9a-f]*\).*/\1/p' told)
check "it can be removed by its id" "$onrecord" remove -q one.onr "$id"
"$onrecord" add -q one.onr clerk.json
check "it can be removed by its file" "$onrecord" remove -q one.onr clerk.json
check "all is as before once more" sh -c '"$0" export one.onr | cmp - samples.ttl' "$onrecord"

sed 's/theft/fraud/' clerk.json >corrected.json
"$onrecord" add -q one.onr clerk.json
"$onrecord" add one.onr corrected.json >told 2>&1
check "another text under the same URL is not added" grep -q "^differs" told
"$onrecord" update one.onr corrected.json >told
check "but replaces the old one when it is asked to" grep -q "^replaced" told
check "and the graph has it" sh -c '"$0" export one.onr | grep -q fraud' "$onrecord"
"$onrecord" export samples corrected.json >whole.ttl
check "like one that was there from the start" sh -c '"$0" export one.onr | cmp - whole.ttl' "$onrecord"

# 2. What is no collection is left alone.
echo "no collection" >text.onr
refuse "a file that is something else is refused" "$onrecord" add text.onr samples
check "and stays as it was" grep -q "no collection" text.onr
refuse "what is not there cannot be updated" "$onrecord" update none.onr samples
refuse "and is not made" test -e none.onr

# 3. Killed at any moment.
awk 'BEGIN {
    split("Marlow,Osprey,Vesper,Oakmoor,Tarrant", towns, ","); split("Quill,Voss,Garrow,Renkel,Yarrow", names, ",");
    for (i = 0; i < 160; ++i)
        printf "{\"title\": \"Story %d\", \"url\": \"https://example.org/%d\", \"date\": \"2023-%02d-%02d\", \"text\": \"Officer Dana %s%d was fired from the %s Falls Police Department on Monday. A grand jury indicted %s%d on a charge of battery last week, prosecutors said.\"}\n",
            i, i, i % 12 + 1, i % 28 + 1, names[i % 5 + 1], i, towns[i % 5 + 1], names[i % 5 + 1], i
}' </dev/null >many.jsonl
"$onrecord" export --to ntriples many.jsonl >many.nt

# Start adding, kill it after a while, and see that what it told of is there and that all that is there is whole.
killed_once() { # NUMBER
    rm -f kill.onr*
    "$onrecord" add kill.onr many.jsonl >confirmed 2>/dev/null &
    pid=$!
    sleep "$(awk -v n="$1" 'BEGIN { srand(n * 7919); printf "%.3f", rand() * rand() * 0.5 }')"
    kill -9 "$pid" 2>/dev/null
    wait "$pid" 2>/dev/null
    test -e kill.onr || { test ! -s confirmed; return; }
    "$onrecord" export --to ntriples kill.onr >left.nt || return 1
    sed -n 's/^added \(article-[0-9a-f]*\) .*/\1/p' confirmed | sort >told
    sed -n 's|^<[^>]*/\(article-[0-9a-f]*\)> <[^>]*#sha256> .*|\1|p' left.nt | sort >there
    test -z "$(comm -23 told there)"
}
all_killed() {
    i=0
    while [ "$i" -lt "$kills" ]; do
        i=$((i + 1))
        killed_once "$i" || { echo "kill $i lost something"; return 1; }
    done
}
check "killed at $kills moments it loses nothing that was confirmed" all_killed
check "what was begun can be gone on with" "$onrecord" add -q kill.onr many.jsonl
check "and comes out the same" sh -c '"$0" export --to ntriples kill.onr | cmp - many.nt' "$onrecord"

# 4. Readers while it grows.
read_while_growing() {
    rm -f grow.onr*
    "$onrecord" add -q grow.onr samples
    "$onrecord" add -q grow.onr many.jsonl &
    pid=$!
    "$onrecord" export grow.onr >/dev/null && "$onrecord" export grow.onr >/dev/null
    status=$?
    wait "$pid" && return $status
}
check "it can be read while it grows" read_while_growing
done_testing

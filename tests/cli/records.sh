#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Extraction and resolution as separate steps come to what an export comes to, in whatever order and on however many threads.
. "${ONR_SRCDIR:?}/tests/tap.sh"
cd "$work" || exit 99
ln -s "$ONR_SRCDIR/samples" samples
"$onrecord" export samples >direct.ttl

check "records are extracted" "$onrecord" extract -o records.jsonl samples
check "eight threads write the same records" sh -c '"$0" extract -j 8 samples | cmp - records.jsonl' "$onrecord"
check "records are resolved" "$onrecord" resolve -o resolved.jsonl records.jsonl
sort records.jsonl >shuffled.jsonl
check "their order does not matter" sh -c '"$0" resolve <shuffled.jsonl | cmp - resolved.jsonl' "$onrecord"
in_disorder() { # JOBS
    "$onrecord" extract -j "$1" samples/wire.jsonl samples/ledger-* samples/kmrl-* samples/courier-* |
        "$onrecord" resolve | cmp - resolved.jsonl &&
        "$onrecord" export -j "$1" samples/wire.jsonl samples/ledger-* samples/kmrl-* samples/courier-* | cmp - direct.ttl
}
check "stories in another order on one thread come to the same bytes" in_disorder 1
check "and on eight" in_disorder 8
split -n r/3 shuffled.jsonl part.
check "nor does in how many files they are" sh -c '"$0" resolve part.* | cmp - resolved.jsonl' "$onrecord"
check "nor do repetitions" sh -c 'cat records.jsonl shuffled.jsonl | "$0" resolve | cmp - resolved.jsonl' "$onrecord"
check "records export as their stories do" sh -c '"$0" export records.jsonl | cmp - direct.ttl' "$onrecord"
check "and so do resolved ones" sh -c '"$0" export resolved.jsonl | cmp - direct.ttl' "$onrecord"
refuse "resolved records and stories do not mix" "$onrecord" export resolved.jsonl samples

{ echo '{"onrecord":1,"articles":[{"url":7}]}'; echo '{"onrecord":2}'; echo 'no record'; cat records.jsonl; } >broken.jsonl
"$onrecord" resolve broken.jsonl >out.jsonl 2>complaints
check "bad records cost an exit status of 1" test $? -eq 1
check "and are named by their line" grep -q "broken.jsonl:2:" complaints
check "while the others are resolved" cmp out.jsonl resolved.jsonl
done_testing

#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Valgrind has nothing to say against the way from stories to files.
. "${ONR_SRCDIR:?}/tests/tap.sh"
samples="$ONR_SRCDIR/samples"

case " $ONR_CFLAGS " in
*sanitize*) without=" the sanitizers are on" ;;
*) command -v valgrind >/dev/null && without= || without="valgrind is not installed" ;;
esac
watched() {
    valgrind -q --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite,indirect "$onrecord" "$@"
}
if [ -n "$without" ]; then
    skip "valgrind has nothing to say" "$without"
    done_testing
fi
printf '{"text": \n{"title": "T"}\n' >"$work/bad.jsonl"
check "of a page of text" watched export -o "$work/out.ttl" "$samples/kmrl-traffic-stop.txt"
check "of JSON, by two threads" watched export -j 2 -o "$work/out.jsonld" "$samples/wire.jsonl" "$samples/courier-archive.json"
check "of a web page of broken tags" watched text "$ONR_SRCDIR/tests/text/pages/broken.html"
check "of web pages of all kinds" watched text "$ONR_SRCDIR"/tests/text/pages/*.html
check "of a feed, a crawl and entities, packed" watched text "$ONR_SRCDIR/tests/text/dialects/rss.xml" \
    "$ONR_SRCDIR/fuzz/seeds/input/records.warc.gz" "$ONR_SRCDIR/tests/text/dialects/ftm-pages.jsonl"
refuse_cleanly() {
    watched export -o "$work/none.nq" "$work/bad.jsonl" "$work/none.txt"
    [ $? -eq 3 ]
}
check "of input that is refused" refuse_cleanly
done_testing

#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# One story as each tool and format has it: the same text, title, authors, date, outlet and address come out.
. "${ONR_SRCDIR:?}/tests/tap.sh"
folder=$ONR_SRCDIR/tests/text/dialects
expected=$folder/expected.json

same() { # COMMAND...
    "$@" >"$work/got" && diff "$expected" "$work/got"
}

for file in "$folder"/*; do
    name=$(basename "$file")
    check "$name" same "$onrecord" text "$file"
    gzip -c "$file" >"$work/$name.gz"
    check "$name, gzipped" same "$onrecord" text "$work/$name.gz"
    check "$name, from standard input" same sh -c "gzip -c '$file' | '$onrecord' text -"
done

# -- folders and lists --
count() { # NUMBER COMMAND...
    number=$1
    shift
    "$@" >"$work/got" && [ "$(wc -l <"$work/got")" -eq "$number" ]
}
files=$(ls "$folder" | wc -l)
check "a folder gives all of its files" count "$files" "$onrecord" text "$folder"
check "and so it does when they are gzipped" count "$files" "$onrecord" text "$work"
ls "$folder"/* >"$work/names.list"
check "a list gives all of its files" count "$files" "$onrecord" text "@$work/names.list"
check "also with NUL bytes, from standard input" count "$files" sh -c "tr '\n' '\0' <'$work/names.list' | '$onrecord' text @-"
printf '%s\r\n\r\n' "$expected" >"$work/windows.list"
check "also with line breaks of Windows" same "$onrecord" text "@$work/windows.list"
refuse "a list that is not there is an error" "$onrecord" text "@$work/none"

# -- encodings --
printf '<!DOCTYPE html><meta charset="windows-1251"><title>x</title><p>%s</p>' \
    "$(printf 'The mayor of \334\367 said on Monday that he would not resign over the letters, whatever the council might say of them or of him.')" >"$work/cyrillic.html"
check "a page of windows-1251 is converted" sh -c "'$onrecord' text '$work/cyrillic.html' | grep -q 'of Ьч said'"
if command -v iconv >/dev/null; then
    for encoding in UTF-16LE UTF-16BE; do
        { [ $encoding = UTF-16LE ] && printf '\377\376' || printf '\376\377'; iconv -f UTF-8 -t $encoding "$folder/page.html"; } >"$work/wide.html"
        check "a page of $encoding is converted" same "$onrecord" text "$work/wide.html"
        { [ $encoding = UTF-16LE ] && printf '\377\376' || printf '\376\377'; iconv -f UTF-8 -t $encoding "$expected"; } >"$work/wide.json"
        check "JSON of $encoding is converted" same "$onrecord" text "$work/wide.json"
    done
else
    skip "UTF-16 is converted" "iconv is not installed"
fi

# -- damage --
told() { # WORDS COMMAND...
    words=$1
    shift
    "$@" >"$work/got" 2>"$work/said"
    [ $? -ne 0 ] && [ "$(wc -l <"$work/said")" -eq 1 ] && grep -q "$words" "$work/said"
}
gzip -c "$folder/page.html" | head -c 200 >"$work/cut.html.gz"
check "gzip data that end too early are one error" told "the gzip data end too early" "$onrecord" text "$work/cut.html.gz"
head -c 700 "$folder/page.warc" >"$work/cut.warc"
check "a record of WARC that is cut off is one error" told "record 2: the record is cut off" "$onrecord" text "$work/cut.warc"
head -n 6 "$folder/rss.xml" >"$work/cut.xml"
check "a feed that is cut off is one error" told "no well-formed XML" "$onrecord" text "$work/cut.xml"
printf '<!DOCTYPE html><p><a href="/">Home</a></p>' >"$work/empty.html"
check "a page without a story is one error" told "there is no story on the page" "$onrecord" text "$work/empty.html"
awk 'BEGIN { for (i = 0; i < 100000; ++i) printf "<div>" }' >"$work/deep.html"
check "a page of a hundred thousand elements in each other is one error" told "nested too deeply" "$onrecord" text "$work/deep.html"
done_testing

#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A crawl of a thousand pages takes no more memory than one of a hundred.
. "${ONR_SRCDIR:?}/tests/tap.sh"

# A record of WARC with a page of about 30 kB, for each number from 1 to 100.
pages() {
    awk 'BEGIN {
        for (i = 1; i <= 100; ++i) {
            page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Story " i "</title></head><body>"
            page = page "<nav><a href=\"/\">Home</a> <a href=\"/courts\">Courts</a></nav><article><h1>Story " i "</h1>"
            for (j = 1; j <= 80; ++j)
                page = page "<p class=\"text\">The council of Otter Point voted " j " to " i " on Monday to fire clerk number " \
                    (i * 80 + j) ", who had been on leave since an audit of the library found that money was missing.</p>"
            for (j = 1; j <= 120; ++j)
                page = page "<div class=\"related\"><a href=\"/story/" (i * 120 + j) "\">Another story of this town</a></div>"
            page = page "</article></body></html>"
            http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n" page
            printf "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2021-09-08T02:00:00Z\r\n"
            printf "WARC-Target-URI: https://herald.example/story/%d\r\n", i
            printf "Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", length(http), http
        }
    }'
}

# Kilobytes that the command holds at most, with its output in a file.
peak() {
    "$ONR_BUILDDIR/tests/text/peak" "$onrecord" text "$1" 2>&1 >"$work/out"
}

case " $ONR_CFLAGS " in
*sanitize*)
    skip "a crawl in constant memory" "sanitizers keep memory that was given back"
    done_testing
    ;;
esac
pages | gzip -1 >"$work/100.warc.gz"
for i in 1 2 3 4 5 6 7 8 9 10; do
    cat "$work/100.warc.gz"
done >"$work/1000.warc.gz"
few=$(peak "$work/100.warc.gz")
check "a hundred pages are read" [ "$(wc -l <"$work/out")" -eq 100 ]
many=$(peak "$work/1000.warc.gz")
check "a thousand pages are read" [ "$(wc -l <"$work/out")" -eq 1000 ]
check "$many kB for a thousand pages, $few kB for a hundred" [ "$many" -le $((few + few / 20 + 1024)) ]
done_testing

#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A site is whole, holds the graph, and is the same again; what was there before is only replaced if it was ours.
. "${ONR_SRCDIR:?}/tests/tap.sh"
cd "$work" || exit 99
base=https://record.example/id/
samples="$ONR_SRCDIR/samples"
site() { "$onrecord" publish -q --base "$base" "$@"; }

check "the samples become a site" site -o site "$samples"
check "again the same bytes" sh -c '"$0" publish -q --base "$1" -o again "$2" && diff -r site again' "$onrecord" "$base" "$samples"
"$onrecord" export --base "$base" -o samples.nq "$samples"
check "several processes write the same bytes" sh -c '"$0" publish -q -j 3 --base "$1" -o several "$2" && diff -r site several' "$onrecord" "$base" "$samples"
check "its export becomes the same pages" sh -c '"$0" publish -q -o exported samples.nq && diff -r site exported' "$onrecord"

check "there is an overview" grep -q '<h1' site/index.html
check "a person has a page" grep -q '<h1[^>]*>Calvin Orr</h1>' site/person-calvin-orr.html
check "it tells how sure the articles are" grep -q 'class="mark alleged"' site/person-calvin-orr.html
check "it quotes, and links the outlet" grep -q '<a href="https://[^"]*" rel="external noopener">Marlow Falls Courier</a>' site/person-calvin-orr.html

"$onrecord" publish -q -o outcomes "$ONR_SRCDIR/tests/pages/outcomes.ttl"
ends() { # EVENT WORDS: its page tells so
    grep -q "$2" "outcomes/event-$1.html"
}
check "a charge is ended by the dismissal that concerns it" ends charge-a 'Ended by <strong>dismissal</strong>'
check "and the dismissal tells what it ended" ends dismissal-a 'This ended'
check "a charge is ended by the acquittal in its trial" ends charge-b 'Ended by <strong>acquittal</strong>'
check "a charge is ended by the acquittal of the same conduct" ends charge-c 'Ended by <strong>acquittal</strong>'
refuse "but not that of somebody else for it" ends charge-d 'Ended by'
refuse "a dismissal that is only foreseen ends nothing" ends charge-e 'Ended by'
check "an acquittal that names no charge stands beside as such" ends charge-f 'do not say which charge this ended'
refuse "an acquittal before the charge does not" ends charge-g 'Also on record'
check "wherever the charge is named its end stands beside" grep -q 'Charge C</a> <span class="doubt ended">acquittal afterwards' outcomes/event-charge-d.html
check "an accusation is called one" grep -q 'not a finding of guilt' outcomes/event-charge-d.html
check "the mark stands on the person's page" grep -q 'class="mark ended".*dismissal afterwards' outcomes/person-a.html

every_thing_has_files() { # SITE EXPORT
    sed -n "s|^<$base\\([^>]*\\)> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> .*|\\1|p" "$2" | sort -u |
        grep -v '^article-[0-9a-f]*-' >things
    test "$(wc -l <things)" -gt 100 || return 1
    while read -r thing; do
        for end in html ttl jsonld; do
            [ -s "$1/$thing.$end" ] || { echo "$thing.$end is missing" && return 1; }
        done
    done <things
}
links_lead_somewhere() { # SITE
    cat "$1"/*.html | grep -o 'href="[^":#]*["#]' | sed 's/"$//' | sed 's/href="//; s/#.*//' | sort -u | while read -r link; do
        [ -z "$link" ] || [ -e "$1/$link" ] || { echo "$link leads nowhere" && return 1; }
    done
}
anchors_are_there() { # SITE
    grep -oh 'href="article-[^"]*#[^"]*' "$1"/person-*.html "$1"/event-*.html | sed 's/href="//' | sort -u | while IFS='#' read -r page id; do
        grep -q "id=\"$id\"" "$1/$page" || grep -q "id=\"$id\"" "$1/${page%.html}".*.html || { echo "$page has no $id" && return 1; }
    done
}
small_pages() { find "$1" -name '*.html' ! -name ontology.html -size +97k | { ! grep .; }; }
endings_stand_beside() { # SITE: a charge that was ended is never named without its end
    grep -l 'class="outcome-head">Ended by' "$1"/event-*.html | sed 's|.*/||; s|\.[0-9]*\.html$|.html|' | sort -u >ended
    test -s ended || return 1
    while read -r page; do
        grep -h "href=\"$page\"" "$1"/event-*.html "$1"/person-*.html | grep '<span class="thing">' | { ! grep -v 'class="doubt ended"'; } || return 1
    done <ended
}
say_what_they_carry() { # SITE: a further page with no line to read says that it carries data
    for page in "$1"/*.[0-9].html; do
        if [ -e "$page" ] && ! sed -n '/<main/,/<.main/p' "$page" | grep -qE '<(li|blockquote|q|dd)\b'; then
            grep -q 'carries the rest of the data' "$page" || return 1
        fi
    done
}
sound() { # WHOSE SITE EXPORT
    check "$1: no further page is empty without saying why" say_what_they_carry "$2"
    check "$1: every thing has a page, Turtle and JSON-LD" every_thing_has_files "$2" "$3"
    check "$1: every link within the site leads somewhere" links_lead_somewhere "$2"
    check "$1: every quotation is found on the page of its article" anchors_are_there "$2"
    check "$1: no page is over 100 kB" small_pages "$2"
    check "$1: no page has a style or a script in it" sh -c '! grep -lE "<style|style=|<script>|<script type=.text/javascript| on[a-z]+=" "$0"/*.html' "$2"
    check "$1: no page takes anything from elsewhere" sh -c '! grep -lE "(src|<link rel=.stylesheet. href)=.https?:" "$0"/p*.html "$0"/e*.html "$0"/index.html' "$2"
    check "$1: no charge is named without what ended it" endings_stand_beside "$2"
}
sound samples site samples.nq
if [ -d "${ONR_SHARED-}/seeds" ]; then
    check "the seeds become a site" site -o seeds "$ONR_SHARED/seeds"
    check "again the same bytes" sh -c '"$0" publish -q -j 2 --base "$1" -o seeds2 "$2" && diff -r seeds seeds2' "$onrecord" "$base" "$ONR_SHARED/seeds"
    "$onrecord" export --base "$base" -o seeds.nq "$ONR_SHARED/seeds"
    sound seeds seeds seeds.nq
else
    skip "the seeds become a site" "no seeds"
fi
dumps() {
    gunzip -c site/dumps/onrecord.nq.gz | cmp - samples.nq
}
check "the dump is the export" dumps

site -o site "$ONR_SRCDIR/samples/courier-fired.txt"
check "a site takes the place of an older one" sh -c 'test -e site/person-calvin-orr.html && ! test -e site/article-0b7495a05d1e.html'
mkdir mine && echo kept >mine/file
refuse "a folder with something else is left alone" site -o mine "$samples"
check "and stays as it was" grep -q kept mine/file
check "nothing is left beside" sh -c '! ls -d *.tmp-* *.old-* 2>/dev/null'
refuse "a base without a slash at its end is refused" "$onrecord" publish --base https://record.example/x -o no "$samples"
refuse "no folder is refused" "$onrecord" publish "$samples"
refuse "no input is refused" "$onrecord" publish -o no
echo '_:a <http://www.w3.org/2000/01/rdf-schema#label> "x" .' >blank.nt
refuse "a graph with blank nodes is refused" "$onrecord" publish -o no blank.nt

echo "suppress person-calvin-orr" >decisions
check "decisions are heeded" site --decisions decisions -o gone "$samples"
check "who is suppressed has a notice at the old address" grep -q 'taken out of the record' gone/person-calvin-orr.html
check "that does not name them" sh -c '! grep -i "calvin" gone/person-calvin-orr.html'
check "nothing else names them" sh -c '! grep -rliE "calvin" gone --include=*.html --include=*.ttl --include=*.jsonld --include=*.json --include=*.xml | grep -v person-calvin-orr'
check "nor do the dumps" sh -c '! gunzip -c gone/dumps/*.gz | grep -i calvin'
check "the corrections tell how many" grep -q '1 person was taken out' gone/corrections.html
refuse "an export that still has them is refused" site --decisions decisions -o no samples.nq
check "and nothing is written" sh -c '! test -e no'
done_testing

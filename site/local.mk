# SPDX-License-Identifier: Apache-2.0
# What "onrecord publish" makes pages of: templates, words, style and script.
sitedir = $(pkgdatadir)/site
dist_site_DATA = \
    site/404.html \
    site/HOSTING.txt \
    site/agency.html \
    site/article.html \
    site/claim-line.html \
    site/claim.html \
    site/corrections.html \
    site/dataset.html \
    site/event-line.html \
    site/event.html \
    site/factuality.html \
    site/foot.html \
    site/head.html \
    site/headers \
    site/htaccess \
    site/index.html \
    site/list-line.html \
    site/list.html \
    site/near.html \
    site/nginx.conf \
    site/other.html \
    site/outcome.html \
    site/outcomes.html \
    site/pages.html \
    site/party-lists.html \
    site/party.html \
    site/person.html \
    site/place.html \
    site/quote.html \
    site/robots.txt \
    site/search.html \
    site/site.css \
    site/site.js \
    site/tenure-line.html \
    site/tenure.html \
    site/thing.html \
    site/time-picture.html \
    site/tombstone.html \
    site/void.ttl \
    site/words.tsv

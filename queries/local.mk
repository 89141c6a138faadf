# SPDX-License-Identifier: Apache-2.0
# Ready questions, for "onrecord query --name"; the first line of each says what it asks.
queriesdir = $(pkgdatadir)/queries
dist_queries_DATA = \
    queries/allegations-unresolved.rq \
    queries/charges-dropped.rq \
    queries/lawyers.rq \
    queries/officers-rehired.rq \
    queries/outlets.rq \
    queries/settlements.rq

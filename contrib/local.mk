# SPDX-License-Identifier: Apache-2.0
TESTS += contrib/spark/test.sh
dist_check_SCRIPTS += contrib/spark/test.sh
EXTRA_DIST += contrib/spark/README contrib/spark/install contrib/spark/onrecord_job.py contrib/spark/requirements.txt
EXTRA_DIST += contrib/load/README contrib/load/aleph contrib/load/blazegraph contrib/load/fuseki contrib/load/graphdb contrib/load/memgraph \
    contrib/load/neo4j contrib/load/neptune contrib/load/oxigraph contrib/load/qlever contrib/load/stardog contrib/load/virtuoso

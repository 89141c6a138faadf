#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A cluster of two workers comes to the same bytes as one process.
. "${ONR_SRCDIR:?}/tests/tap.sh"
python=${ONR_ORACLES:-$ONR_BUILDDIR/build-oracles}/spark/bin/python
[ -x "$python" ] || python=python3
if ! "$python" -c "import pyspark" 2>/dev/null || ! command -v java >/dev/null; then
    skip "a cluster gives the bytes of one machine" "Spark is not installed (tools/test --all does it)"
    done_testing
fi
unset SPARK_HOME http_proxy
SPARK_LOCAL_IP=127.0.0.1
SPARK_LOCAL_HOSTNAME=localhost
export SPARK_LOCAL_IP SPARK_LOCAL_HOSTNAME
awk 'BEGIN {
    split("Marlow,Osprey,Vesper,Oakmoor,Tarrant", towns, ","); split("Quill,Voss,Garrow,Renkel,Yarrow", names, ",");
    for (i = 0; i < 60; ++i)
        printf "{\"title\": \"Story %d\", \"url\": \"https://example.org/%d\", \"date\": \"2023-%02d-%02d\", \"text\": \"Officer Dana %s was fired from the %s Falls Police Department on Monday. A grand jury indicted %s on a charge of battery last week, prosecutors said.\"}\n",
            i, i, i % 12 + 1, i % 28 + 1, names[i % 5 + 1], towns[i % 5 + 1], names[i % 5 + 1]
}' </dev/null >"$work/stories.jsonl"
"$onrecord" extract "$work/stories.jsonl" | "$onrecord" resolve >"$work/alone.jsonl"
cluster() { # MASTER PARTS
    PYSPARK_PYTHON=$python PYSPARK_DRIVER_PYTHON=$python "$python" "$ONR_SRCDIR/contrib/spark/onrecord_job.py" --onrecord "$onrecord" \
        --master "$1" --parts "$2" "$work/stories.jsonl" "$work/cluster.jsonl" && cmp "$work/cluster.jsonl" "$work/alone.jsonl"
}
check "two threads in seven parts give the bytes of one machine" cluster "local[2]" 7
check "so do two workers in three parts" cluster "local-cluster[2,1,1024]" 3
done_testing

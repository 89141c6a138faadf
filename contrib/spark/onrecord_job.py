#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Extracts the facts of news stories on a Spark cluster and resolves them.

  spark-submit onrecord_job.py [--onrecord COMMAND] [--parts N] INPUT OUTPUT

INPUT is what Spark can read as text (a folder, a glob, s3a://..., hdfs://...): JSON lines, each a story with the fields that
`onrecord export` takes.  Each partition goes through one `onrecord extract -`; the records, which are small beside the stories, are
gathered and go through one `onrecord resolve`.  OUTPUT is a local file of records with ids, the same bytes as

  onrecord extract INPUT | onrecord resolve

on one machine gives; `onrecord export OUTPUT` writes its graph.  COMMAND must be installed on every node, or be shipped with --files.
"""
import argparse, json, os, re, shlex, subprocess, sys


def extract(command, stories):
    """Records of stories, each a name of a file, its number there, and a line.  A process of its own for each partition: loading the
    models takes a tenth of a second."""
    stories = list(stories)
    if not stories:
        return []
    done = subprocess.run(shlex.split(command) + ["extract", "-"], input="".join(line + "\n" for _, _, line in stories), capture_output=True, text=True)
    if done.returncode not in (0, 1):  # 1: some stories could not be read; they are told of in the executor's log
        raise RuntimeError(f"onrecord extract: {done.stderr.strip()[-500:]}")
    sys.stderr.write(done.stderr)
    return [named(record, stories) for record in done.stdout.splitlines()]


def named(record, stories):
    """A record tells standard input and the story's number there: put its file and its number in that file in their place."""
    local = int(re.search(r'"record":(\d+)', record)[1])
    name, number, _ = stories[local - 1]
    record = record.replace('"input":"-"', f'"input":{json.dumps(name, ensure_ascii=False)}', 1)
    return record.replace(f'"record":{local}', f'"record":{number + 1}', 1)


def files_of(spark, pattern):
    """Files that a path or glob means, those of a folder included."""
    path = spark._jvm.org.apache.hadoop.fs.Path(pattern)
    fs = path.getFileSystem(spark._jsc.hadoopConfiguration())
    found = [s for s in fs.globStatus(path) or []]
    return sorted(f.getPath().toString() for s in found for f in ([s] if s.isFile() else fs.listStatus(s.getPath())) if f.isFile())


def read(spark_context, path):
    """The lines of a file with its name and their numbers."""
    name = path.rsplit("/", 1)[-1]
    return spark_context.textFile(path).filter(str.strip).zipWithIndex().map(lambda pair: (name, pair[1], pair[0]))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--onrecord", default="onrecord")
    ap.add_argument("--parts", type=int, default=0, help="partitions; as Spark finds fit if not given")
    ap.add_argument("--master", help="for runs without spark-submit: local[2], local-cluster[2,1,1024]")
    ap.add_argument("input")
    ap.add_argument("output")
    a = ap.parse_args()
    from pyspark.sql import SparkSession
    builder = SparkSession.builder.appName("onrecord")
    if a.master:
        builder = builder.master(a.master)
    session = builder.getOrCreate()
    spark = session.sparkContext
    files = files_of(spark, a.input)
    if not files:
        sys.exit(f"{a.input}: there are no files")
    stories = spark.union([read(spark, f) for f in files])
    if a.parts:
        stories = stories.repartition(a.parts)
    command = a.onrecord
    records = stories.mapPartitions(lambda part: extract(command, part))
    aside = f"{a.output}.tmp-{os.getpid()}"
    with open(aside, "wb") as out:
        resolve = subprocess.Popen(shlex.split(command) + ["resolve"], stdin=subprocess.PIPE, stdout=out)
        for record in records.toLocalIterator():  # a partition at a time, so that the driver need not hold all
            resolve.stdin.write(record.encode() + b"\n")
        resolve.stdin.close()
        code = resolve.wait()
    session.stop()
    if code not in (0, 1):
        os.unlink(aside)
        sys.exit(code)
    os.replace(aside, a.output)


if __name__ == "__main__":
    main()

"""Checks files of pairs on a cluster of two executors, one of which is killed on the way. Usage: job.py FOLDER"""

import json
import os
import signal
import sys

from pyspark.sql import SparkSession
from tarazi_spark import check, read_lines

folder = sys.argv[1]
COMMAND = os.environ["TARAZI"] + " validate - --input jsonl --format jsonl --fail-on none"
spark = (
    SparkSession.builder.master("local-cluster[2,1,1024]")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.executor.memory", "512m")
    .config("spark.sql.shuffle.partitions", "4")
    .config("spark.sql.adaptive.enabled", "false")
    # Small blocks, so that files are cut.
    .config("spark.sql.files.maxPartitionBytes", "200000")
    .config("spark.sql.files.openCostInBytes", "1")
    .getOrCreate()
)


def kill_once(batches):
    """Kills the executor of the task that comes here first: the Java process that started this one's daemon."""
    for batch in batches:
        try:
            os.close(os.open(f"{folder}/killed", os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            yield batch
            continue
        with open(f"/proc/{os.getppid()}/stat", encoding="utf8") as stat:
            os.kill(int(stat.read().rpartition(")")[2].split()[1]), signal.SIGKILL)


lines = read_lines(spark, f"{folder}/*.jsonl").repartition(4, "file", "line")
check(lines.mapInPandas(kill_once, lines.schema)).write.parquet(f"{folder}/findings")
rows = [row.asDict(recursive=True) for row in spark.read.parquet(f"{folder}/findings").collect()]

wrapped = lines.rdd.map(lambda row: json.dumps({"raw": row.raw, "file": row.file, "line": row.line}))
piped = [json.loads(answer) for answer in wrapped.pipe(COMMAND).collect()]
blocks = spark.read.text(f"{folder}/*.jsonl").rdd.getNumPartitions()
with open(f"{folder}/result.json", "w", encoding="utf8") as file:
    json.dump({"rows": rows, "piped": piped, "blocks": blocks}, file)
spark.stop()

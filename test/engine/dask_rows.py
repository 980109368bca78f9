"""Runs the row process on byte ranges of a file under Dask distributed, with faults, and says what came out.

Arguments: node, the row process, the file, its policy, a folder for what happened once, then the cuts in bytes.
Prints one line of JSON: for each way the hash of the joined answers, and how many rows there were.
"""

import hashlib
import json
import os
import signal
import subprocess
import sys
import time

from distributed import Client, LocalCluster


def rows_of(node, rows, file, policy, begin, end):
    command = [node, rows, "--policy", policy, "--ask", "subsidy", "--file", file, "--from", str(begin), "--to", str(end)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout


def fails_once(marker, *arguments):
    if not os.path.exists(marker):
        open(marker, "w").close()
        raise RuntimeError("fails the first time")
    return rows_of(*arguments)


def waits_for_its_end(marker, *arguments):
    """The first time it says which process it is, and waits to be killed."""
    if not os.path.exists(marker):
        with open(marker + ".new", "w") as out:
            out.write(str(os.getpid()))
        os.rename(marker + ".new", marker)
        time.sleep(60)
    return rows_of(*arguments)


def said(parts):
    joined = b"".join(parts)
    return {"hash": hashlib.sha256(joined).hexdigest(), "rows": joined.count(b"\n")}


def main():
    node, rows, file, policy, folder, *cuts = sys.argv[1:]
    edges = [0, *map(int, cuts), os.path.getsize(file)]
    ranges = list(zip(edges, edges[1:]))
    job = (node, rows, file, policy)
    answers = {}
    with LocalCluster(
        n_workers=3, threads_per_worker=1, dashboard_address=None, local_directory=folder, silence_logs=50
    ) as cluster, Client(cluster) as client:
        workers = sorted(client.scheduler_info()["workers"])
        for count in (1, 2, 3):
            parts = [client.submit(rows_of, *job, a, b, workers=workers[:count], pure=False) for a, b in ranges]
            answers[f"{count} workers"] = said(client.gather(parts))
        parts = [client.submit(rows_of, *job, a, b, pure=False) for a, b in ranges[1:]]
        marker = os.path.join(folder, "failed")
        once = client.submit(fails_once, marker, *job, *ranges[0], retries=1, pure=False)
        answers["a task that fails once"] = said(client.gather([once, *parts]))
        marker = os.path.join(folder, "killed")
        first = client.submit(waits_for_its_end, marker, *job, *ranges[0], pure=False)
        parts = [client.submit(rows_of, *job, a, b, pure=False) for a, b in ranges[1:]]
        while not os.path.exists(marker):
            time.sleep(0.05)
        with open(marker) as killed:
            os.kill(int(killed.read()), signal.SIGKILL)
        answers["a worker that is killed"] = said(client.gather([first, *parts]))
    print(json.dumps(answers))


if __name__ == "__main__":
    main()

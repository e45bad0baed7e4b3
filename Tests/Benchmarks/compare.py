"""Runs `regulars measure` and DuckDB in turn on the same file and prints medians and ratios.

    python3 compare.py REGULARS FILE [canonical|online-retail] [ROUNDS]

Wall and processor seconds are the operating system's account of each finished process; peak
memory is the largest single process. Ratios are taken pair by pair.
"""

import os
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))


def run(command: list[str]) -> tuple[float, float, float]:
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main() -> None:
    regulars, file = sys.argv[1], sys.argv[2]
    layout = sys.argv[3] if len(sys.argv) > 3 else "canonical"
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 5
    ours = [regulars, "measure", file]
    if layout == "canonical":
        ours += ["--currency", "CNY", "--time-zone", "Asia/Shanghai"]
    theirs = [sys.executable, os.path.join(HERE, "duckdb_sales.py"), file, layout]
    run(ours), run(theirs)
    a, b = [], []
    for _ in range(rounds):
        a.append(run(ours))
        b.append(run(theirs))
    print(f"{rounds} rounds after one warm-up; {os.path.basename(file)}")
    for i, name in enumerate(["wall s", "cpu s", "peak MiB"]):
        mine = statistics.median(x[i] for x in a)
        peer = statistics.median(x[i] for x in b)
        ratio = statistics.median(y[i] / x[i] for x, y in zip(a, b))
        print(f"{name:9} regulars {mine:10.3f}  duckdb {peer:10.3f}  duckdb/regulars {ratio:6.2f}")


main()

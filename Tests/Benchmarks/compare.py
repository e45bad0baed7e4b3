"""Runs `regulars measure`, DuckDB and `wc -l` in turn on the same file: medians and ratios.

    python3 compare.py REGULARS [FILE|ORDERS] [canonical|online-retail] [ROUNDS]

Without a file, or with a number of orders, a made-up shop is written by `regulars sample` and
removed afterwards (500,000 orders unless told). Wall and processor seconds are the operating
system's account of each finished process; peak memory is the largest single process. Ratios are
taken pair by pair. DuckDB computes sales, weekly and monthly cohorts, RFM scores, the times to the
second purchase and growth by week; Regulars computes its whole edition.
"""

import os
import statistics
import subprocess
import sys
import tempfile
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


def sample(regulars: str, orders: int, folder: str) -> str:
    subprocess.run(
        [regulars, "sample", os.path.join(folder, "shop"), "--orders", str(orders)],
        check=True, stdout=subprocess.DEVNULL,
    )
    files = os.listdir(os.path.join(folder, "shop", "orders"))
    return os.path.join(folder, "shop", "orders", files[0])


def main() -> None:
    regulars = sys.argv[1]
    file = sys.argv[2] if len(sys.argv) > 2 else "500000"
    with tempfile.TemporaryDirectory() as folder:
        compare(regulars, sample(regulars, int(file), folder) if file.isdigit() else file)


def compare(regulars: str, file: str) -> None:
    layout = sys.argv[3] if len(sys.argv) > 3 else "canonical"
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 5
    ours = [regulars, "measure", file]
    if layout == "canonical":
        ours += ["--currency", "CNY", "--time-zone", "Asia/Shanghai"]
    theirs = [sys.executable, os.path.join(HERE, "duckdb_sales.py"), file, layout]
    lines = ["wc", "-l", file]
    commands = [ours, theirs, lines]
    for command in commands:
        run(command)
    taken: list[list[tuple[float, float, float]]] = [[], [], []]
    for _ in range(rounds):
        for index, command in enumerate(commands):
            taken[index].append(run(command))
    a, b, c = taken
    size = os.path.getsize(file) / 1e6
    print(f"{rounds} rounds after one warm-up; {os.path.basename(file)}, {size:.0f} MB")
    for i, name in enumerate(["wall s", "cpu s", "peak MiB"]):
        mine = statistics.median(x[i] for x in a)
        peer = statistics.median(x[i] for x in b)
        ratio = statistics.median(y[i] / x[i] for x, y in zip(a, b))
        print(f"{name:9} regulars {mine:10.3f}  duckdb {peer:10.3f}  duckdb/regulars {ratio:6.2f}")
    ratio = statistics.median(x[0] / y[0] for x, y in zip(a, c))
    print(f"wall s    wc -l    {statistics.median(x[0] for x in c):10.3f}  regulars/wc {ratio:16.1f}")


main()

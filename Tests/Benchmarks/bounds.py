"""Inputs that are far out of bounds cost `regulars inspect` little memory and little time.

    python3 bounds.py REGULARS

A record of 80 MiB between two orders, and a million rejected rows behind one order. What is found,
how many rows it is found in, and the memory that was taken have to be right; the last line counts
the checks as `N passed, N failed`. Everything is made up.
"""

import json
import os
import subprocess
import sys
import tempfile

HEADER = b"order_id,customer_id,ordered_at,order_total\n"


def inspected(regulars: str, file: str) -> tuple[dict, float, float]:
    """The account of a file, processor seconds and peak MiB."""
    with open(file + ".json", "wb") as output:
        process = subprocess.Popen(
            [regulars, "inspect", file, "--json"], stdout=output, stderr=subprocess.DEVNULL
        )
        _, _, usage = os.wait4(process.pid, 0)
    with open(file + ".json", "rb") as output:
        account = json.load(output)
    return account, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def long_record(file: str) -> None:
    with open(file, "wb") as output:
        output.write(HEADER + b"1,a,2026-01-05,1.00\n2,\"")
        for _ in range(80):
            output.write(b"x" * (1 << 20))
        output.write(b"\",2026-01-05,1.00\n3,c,2026-01-06,1.00\n")


def bad_rows(file: str) -> None:
    with open(file, "wb") as output:
        output.write(HEADER + b"0,a,2026-01-05,1.00\n")
        for start in range(1, 1_000_001, 10_000):
            output.write(b"".join(b"%d,c,never,1.00\n" % n for n in range(start, start + 10_000)))


def check_long_record(regulars: str, folder: str) -> list[bool]:
    file = os.path.join(folder, "long.csv")
    long_record(file)
    account, seconds, memory = inspected(regulars, file)
    found = account["files"][0]
    print(f"a record of 80 MiB: {found['rejected']}, {seconds:.1f} s, {memory:.0f} MiB")
    # The file is read through the memory that it is mapped to: its size counts once.
    return [
        found["rejected"] == {"too_long": 1},
        found["accepted"] == 2 and found["rows"] == 3,
        memory < 256,
    ]


def check_bad_rows(regulars: str, folder: str) -> list[bool]:
    file = os.path.join(folder, "bad.csv")
    bad_rows(file)
    account, seconds, memory = inspected(regulars, file)
    found = account["files"][0]
    print(f"a million bad rows: {found['rejected']}, {seconds:.1f} s, {memory:.0f} MiB")
    return [
        found["rejected"] == {"date": 1_000_000},
        found["accepted"] == 1 and found["rows"] == 1_000_001,
        len(found["samples"]) < 100,
        memory < 384,
    ]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        checks = check_long_record(sys.argv[1], folder) + check_bad_rows(sys.argv[1], folder)
    failed = checks.count(False)
    print(f"{len(checks) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

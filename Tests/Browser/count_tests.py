"""Prints the counts of a Swift Testing report as "N passed, N failed".

The runner does not escape quotes in names, so its report is not always XML: only the counts of its
suites are read.
"""

import re
import sys

text = open(sys.argv[1], encoding="utf-8", errors="replace").read()
tests = failed = skipped = 0
for suite in re.findall(r"<testsuite [^>]*>", text):
    counts = dict(re.findall(r'(tests|failures|errors|skipped)="(\d+)"', suite))
    tests += int(counts.get("tests", 0))
    failed += int(counts.get("failures", 0)) + int(counts.get("errors", 0))
    skipped += int(counts.get("skipped", 0))
print(f"{tests - failed - skipped} passed, {failed} failed")

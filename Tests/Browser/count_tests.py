"""Prints the counts of a Swift Testing report as "N passed, N failed"."""

import sys
import xml.etree.ElementTree as ElementTree

tests = failed = skipped = 0
for case in ElementTree.parse(sys.argv[1]).getroot().iter("testcase"):
    tests += 1
    if case.find("failure") is not None or case.find("error") is not None:
        failed += 1
    elif case.find("skipped") is not None:
        skipped += 1
print(f"{tests - failed - skipped} passed, {failed} failed")

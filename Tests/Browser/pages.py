"""What the checks of a built site share: its pages as parsed HTML, and the counting of tests."""

import gzip
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

VOID = {
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
}


class Page(HTMLParser):
    """One page: its elements in order, its ids, and what is wrong with its nesting."""

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.path = path
        self.elements = []
        self.ids = []
        self.problems = []
        self.scripts = []
        self.styles = []
        self.title = ""
        # The words of elements inside drawings, by id.
        self.texts = {}
        self._named = None
        self._open = []
        self.feed(path.read_text(encoding="utf-8"))
        self.close()
        for tag in self._open:
            self.problems.append(f"<{tag}> is never closed")

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        for name in sorted({name for name in names if names.count(name) > 1}):
            self.problems.append(f"<{tag}> has the attribute {name} twice")
        self.elements.append((tag, dict(attributes), list(self._open)))
        if dict(attributes).get("id") is not None:
            self.ids.append(dict(attributes)["id"])
        if tag not in VOID:
            self._open.append(tag)
        self._named = dict(attributes).get("id") if tag in ("title", "desc") else None

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag):
        if tag in VOID:
            self.problems.append(f"</{tag}> ends an element that has no end")
        elif not self._open or self._open[-1] != tag:
            self.problems.append(f"</{tag}> where {self._open[-1:] or 'nothing'} is open")
            if tag in self._open:
                while self._open.pop() != tag:
                    pass
        else:
            self._open.pop()

    def handle_data(self, data):
        if self._named:
            self.texts[self._named] = self.texts.get(self._named, "") + data
        if self._open and self._open[-1] == "script" and data.strip():
            self.scripts.append(data)
        if self._open and self._open[-1] == "style":
            self.styles.append(data)
        if self._open and self._open[-1] == "title" and "svg" not in self._open:
            self.title += data


def pages_of(site):
    """Every page of the site by its path, sorted."""
    return {path: Page(path) for path in sorted(site.rglob("*.html"))}


def target_of(link, page, site):
    """The file a relative link means and its anchor; None for a link that leaves the site."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    if path.startswith("/"):
        raise ValueError("a link from the root does not open from a disk")
    target = (page.parent / path).resolve() if path else page.resolve()
    if not target.is_relative_to(site.resolve()):
        raise ValueError("the link leaves the site's folder")
    if path.endswith("/"):
        raise ValueError("a link to a folder does not open from a disk")
    return target, unquote(parts.fragment)


def gzipped(path):
    """Bytes of a file as a server sends it."""
    return len(gzip.compress(path.read_bytes(), 6, mtime=0))


def loaded_by(page, site):
    """The style sheets and scripts that a page asks for by itself."""
    for tag, attributes, _ in page.elements:
        link = attributes.get("src") if tag == "script" else None
        if tag == "link" and attributes.get("rel") == "stylesheet":
            link = attributes.get("href")
        target = target_of(link, page.path, site) if link else None
        if target:
            yield target[0]


def weight_of(page, site):
    """Bytes over the wire of a page with its own style sheets and scripts."""
    return gzipped(page.path) + sum(gzipped(path) for path in set(loaded_by(page, site)))


class Tally:
    """Counts tests and tells the failed ones as they come."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def test(self, name, problems):
        problems = list(dict.fromkeys(problems))
        if not problems:
            self.passed += 1
            return
        self.failed += 1
        print(f"FAILED {name}")
        for problem in problems[:20]:
            print(f"  {problem}")
        if len(problems) > 20:
            print(f"  and {len(problems) - 20} more")
        sys.stdout.flush()

    def finish(self):
        print(f"{self.passed} passed, {self.failed} failed")
        sys.exit(1 if self.failed or not self.passed else 0)


def site_from_arguments():
    site = Path(sys.argv[1]).resolve()
    if not (site / "index.html").is_file():
        sys.exit(f"{site} holds no index.html")
    return site

"""Checks every page of a built site without a browser: python3 check_markup.py SITE

Nesting, ids, links and anchors, no other origin, nothing inline that could run, headings, tables
and charts that can be heard, feeds and data that can be parsed, nothing private, no page above its
weight.
"""

import base64
import hashlib
import json
import re
import xml.etree.ElementTree as ElementTree

from pages import Tally, gzipped, pages_of, site_from_arguments, target_of, weight_of

LINKS = {
    "a": "href", "link": "href", "script": "src", "img": "src", "source": "src", "iframe": "src",
    "form": "action", "use": "href",
}
# Where a page may name another origin: a link that a reader follows, never one that is loaded.
FOLLOWED = {"a"}
# Bytes over the wire: a page with its own style sheets and scripts, and all scripts of the site.
LARGEST_PAGE = 100_000
ALL_SCRIPTS = 25_000
PERSONAL = [
    ("an e-mail address", re.compile(r"[\w.+-]+@[\w-]+\.[a-z]{2,}", re.I)),
    ("a mainland mobile number", re.compile(r"(?<![\d.])1[3-9]\d{9}(?!\d)")),
]


def links_of(page):
    for tag, attributes, _ in page.elements:
        value = attributes.get(LINKS.get(tag, ""))
        if value is not None:
            yield tag, attributes, value


def link_problems(page, pages, site):
    for tag, attributes, link in links_of(page):
        if tag == "link" and attributes.get("rel") in ("canonical", "alternate", "self"):
            if re.match(r"https?://", link):
                continue
        try:
            target = target_of(link, page.path, site)
        except ValueError as error:
            yield f"{link}: {error}"
            continue
        if target is None:
            scheme = link.split(":", 1)[0].lower()
            if scheme == "data" and tag in ("link", "img") and link.startswith(("data:,", "data:image/")):
                continue
            if scheme not in ("http", "https", "mailto"):
                yield f"{link}: the scheme {scheme} is not allowed"
            elif tag not in FOLLOWED:
                yield f"{link}: <{tag}> loads from another origin"
            continue
        path, anchor = target
        if not path.is_file():
            yield f"{link}: there is no such file"
        elif anchor and path.suffix == ".html" and anchor not in pages[path].ids:
            yield f"{link}: there is no such anchor"


def inline_problems(page):
    for tag, attributes, _ in page.elements:
        for name, value in attributes.items():
            if name.startswith("on"):
                yield f"<{tag}> has the handler {name}"
            if name == "style":
                yield f"<{tag}> has a style attribute"
            if name == "srcdoc" or "javascript:" in (value or "").lower().replace("\t", ""):
                yield f"<{tag} {name}> may run"
        if tag in ("iframe", "object", "embed", "base"):
            yield f"<{tag}> is not used here"
        if tag == "style" and page.path.name != "letter.html":
            yield "a style stands in the page"
        if tag == "script" and "src" not in attributes:
            if attributes.get("type") not in ("application/json", "application/ld+json"):
                yield "a script stands in the page"


def structure_problems(page):
    yield from page.problems
    yield from (f"the id {name} stands twice" for name in page.ids if page.ids.count(name) > 1)
    tags = [tag for tag, _, _ in page.elements]
    html = next((attributes for tag, attributes, _ in page.elements if tag == "html"), {})
    if not html.get("lang"):
        yield "the page has no language"
    if not page.title.strip():
        yield "the page has no title"
    for tag in ("h1", "main"):
        if tags.count(tag) != 1:
            yield f"the page has {tags.count(tag)} <{tag}>, expected one"
    levels = [int(tag[1]) for tag in tags if re.fullmatch("h[1-6]", tag)]
    for above, below in zip(levels, levels[1:]):
        if below > above + 1:
            yield f"a heading of level {below} follows one of level {above}"
    metas = [attributes for tag, attributes, _ in page.elements if tag == "meta"]
    policy = [m for m in metas if m.get("http-equiv", "").lower() == "content-security-policy"]
    if not policy:
        yield "the page has no content security policy"
    else:
        rules = policy[0].get("content", "")
        if "default-src 'none'" not in rules:
            yield "the content security policy does not begin with nothing"
        if "unsafe-" in rules or "*" in rules:
            yield "the content security policy allows inline code or any origin"
        for style in page.styles:
            digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
            if f"'sha256-{digest}'" not in rules:
                yield "the content security policy does not know the style in the page"
    # Tables that the shop wrote in Markdown have no caption to give.
    written = sum(
        1
        for (above, attributes, _), (tag, _, _) in zip(page.elements, page.elements[1:])
        if tag == "table" and above == "div" and attributes.get("class") == "scroll"
    )
    # A table that only lays a mail out is none to a reader.
    written += sum(
        1
        for tag, attributes, _ in page.elements
        if tag == "table" and attributes.get("role") == "presentation"
    )
    if tags.count("caption") < tags.count("table") - written:
        yield "a table has no caption"
    for tag, attributes, _ in page.elements:
        if tag == "img" and "alt" not in attributes:
            yield f"the image {attributes.get('src')} has no text"
        if tag == "th" and "scope" not in attributes:
            yield "a table header has no scope"


def weight_problems(page, site):
    weight = weight_of(page, site)
    if weight > LARGEST_PAGE:
        yield f"{weight} bytes over the wire, at most {LARGEST_PAGE}"


def chart_problems(page):
    """Every drawing has a name and is described in a sentence that can be listened to."""
    texts = page.texts
    for tag, attributes, _ in page.elements:
        if tag != "svg" or attributes.get("aria-hidden") == "true":
            continue
        if attributes.get("role") != "img":
            yield "a drawing is not an image to readers aloud"
        names = (attributes.get("aria-labelledby") or "").split()
        if not names or any(name not in texts for name in names):
            yield "a drawing has no name"
        for name in names[1:]:
            if len(texts.get(name, "")) > 200:
                yield f"a description of {len(texts[name])} signs: {texts[name][:60]}…"


def file_problems(path, site):
    if path.is_symlink():
        yield "the site holds a link"
    if path.suffix == ".json":
        json.loads(path.read_text(encoding="utf-8"))
    if path.suffix in (".xml", ".svg"):
        ElementTree.parse(path)
    if path.suffix in (".html", ".json", ".csv", ".js", ".xml", ".txt", ".md"):
        text = path.read_text(encoding="utf-8")
        for name, pattern in PERSONAL:
            if pattern.search(text):
                yield f"holds {name}"
    if path.suffix == ".css":
        text = path.read_text(encoding="utf-8")
        for link in re.findall(r"url\(\s*['\"]?([^'\")]+)", text):
            if re.match(r"(https?:)?//", link):
                yield f"loads {link} from another origin"
        if "@import" in text:
            yield "imports another style sheet"
    if path.suffix == ".csv":
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            for cell in line.split(","):
                if re.match(r"\s*[=+@\t]", cell.strip('"')):
                    yield f"line {number} has a cell that a spreadsheet would run"


def reached(pages, site):
    """Pages that a reader can come to from the front page."""
    front = site / "index.html"
    found = {front}
    waiting = [front]
    while waiting:
        page = pages[waiting.pop()]
        for tag, _, link in links_of(page):
            try:
                target = target_of(link, page.path, site) if tag in ("a", "link") else None
            except ValueError:
                continue
            if target and target[0] in pages and target[0] not in found:
                found.add(target[0])
                waiting.append(target[0])
    return found


def main():
    site = site_from_arguments()
    pages = pages_of(site)
    tally = Tally()
    for path, page in pages.items():
        name = path.relative_to(site)
        tally.test(f"links of {name}", link_problems(page, pages, site))
        tally.test(f"nothing inline in {name}", inline_problems(page))
        tally.test(f"structure of {name}", structure_problems(page))
        tally.test(f"weight of {name}", weight_problems(page, site))
        tally.test(f"charts of {name}", chart_problems(page))
    scripts = sum(gzipped(path) for path in site.glob("assets/**/*.js"))
    tally.test(
        "weight of all scripts",
        [f"{scripts} bytes over the wire"] if scripts > ALL_SCRIPTS else [],
    )
    for path in sorted(path for path in site.rglob("*") if not path.is_dir()):
        try:
            problems = list(file_problems(path, site))
        except (ValueError, ElementTree.ParseError) as error:
            problems = [f"cannot be parsed: {error}"]
        tally.test(f"contents of {path.relative_to(site)}", problems)
    lost = set(pages) - reached(pages, site) - {site / "404.html"}
    tally.test("every page is reached", sorted(str(path.relative_to(site)) for path in lost))
    tally.finish()


main()

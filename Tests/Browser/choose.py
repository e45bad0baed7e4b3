"""Which pages of a site a browser looks at: the largest of every kind in every language, and some
more that are drawn by lot."""

import random

# Folders whose pages are all of one kind; elsewhere a page is a kind of its own.
FAMILIES = {"weeks", "customers", "products", "playbooks", "competitors", "method"}
# The one page in them that is of another kind.
ALONE = ["method", "design"]
DRAWN = 20
SEED = 20261122


def kind_of(page, site, languages):
    """The language and the kind of a page."""
    parts = list(page.relative_to(site).parts)
    language = parts.pop(0) if parts[0] in languages else ""
    if parts[-1] == "index.html":
        parts.pop()
    if len(parts) > 1 and parts[0] in FAMILIES and parts != ALONE:
        parts[1:] = ["*"]
    return language, "/".join(parts)


def languages_of(site):
    """The folders that hold the whole site once more, in another language."""
    return {path.parent.parent.name for path in site.glob("*/weeks/index.html")}


def chosen_pages(site):
    """The pages to look at, sorted, and those that stand for their kind in the first language."""
    languages = languages_of(site)
    pages = sorted(site.rglob("*.html"))
    kinds = {}
    for page in pages:
        kinds.setdefault(kind_of(page, site, languages), []).append(page)
    largest = {
        max(group, key=lambda page: (page.stat().st_size, str(page))) for group in kinds.values()
    }
    rest = [page for page in pages if page not in largest]
    drawn = random.Random(SEED).sample(rest, min(DRAWN, len(rest)))
    models = {page for page in largest if kind_of(page, site, languages)[0] == ""}
    return sorted(largest | set(drawn)), models

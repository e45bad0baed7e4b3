"""Opens pages of a built site in headless Chromium, from the disk:

    browse.py SITE SCREENSHOTS

The largest page of every kind in every language and twenty more, drawn by a written seed, at the
width of a phone and of a desk: nothing in the console, no request to elsewhere, nothing moves while
the page is shown, it reads without sideways scrolling at 320 pixels, at 200 % zoom and with text of
twice the size, chart words keep their size and their drawing, and axe-core finds nothing, in light
and in dark. Every kind is walked through with the Tab key, in the site's first language, where with
scripts switched off the pages must say the same. Screenshots are kept.
"""

import multiprocessing
import sys
from multiprocessing.util import Finalize
from pathlib import Path

from selenium.common.exceptions import WebDriverException

import in_page
from choose import chosen_pages
from chromium import (
    keep_screenshot, open_page, press_tab, set_scheme, set_width, start_browser, visit,
)
from pages import Tally, site_from_arguments

PHONE, DESK = 390, 1280
# The narrowest screen, and a desk at 200 % zoom.
NARROW = (320, 640)
WORKERS = 2


def find_axe():
    for folder in map(Path, sys.path):
        for found in folder.glob("axe_playwright_python/axe.min.js"):
            return found.read_text(encoding="utf-8")
    return None


class Checks:
    """What one page of the site is asked; each check yields its name and its problems."""

    def __init__(self, browser, site, screenshots, axe):
        self.browser = browser
        self.site = site
        self.screenshots = screenshots
        self.axe = axe

    def run(self, page, is_model):
        name = str(page.relative_to(self.site))
        yield from self.phone(page, name)
        yield from self.narrow(name)
        yield from self.desk(page, name, is_model)
        if is_model:
            yield from self.keyboard(page, name)
            yield from self.without_scripts(page, name)

    def image(self, name, form):
        stem = name.removesuffix("index.html").strip("/").removesuffix(".html").replace("/", "-")
        return self.screenshots / f"{stem or 'front'}-{form}.png"

    def ask(self, script, *arguments):
        found = self.browser.execute_script(script, *arguments)
        return found if isinstance(found, list) else [found] if found else []

    def ask_later(self, script, *arguments):
        found = self.browser.execute_async_script(script, *arguments)
        return found if isinstance(found, list) else [found] if found else []

    def shifts(self, page):
        """What moves of itself moves again; what a machine that stalled in mid-page drew does not."""
        found = self.ask_later(in_page.SHIFTS)
        if not found:
            return found
        open_page(self.browser, page.as_uri())
        return self.ask_later(in_page.SHIFTS)

    def phone(self, page, name):
        set_scheme(self.browser, "light")
        set_width(self.browser, PHONE)
        yield f"{name} at {PHONE}", visit(self.browser, page, self.site)
        yield f"nothing moves in {name} at {PHONE}", self.shifts(page)
        self.browser.execute_script(in_page.LAY_OUT)
        keep_screenshot(self.browser, self.image(name, PHONE))
        yield f"{name} fits {PHONE}", self.ask(in_page.OVERFLOW, PHONE)
        yield f"charts of {name} at {PHONE}", self.ask(in_page.CHARTS)
        if self.axe:
            self.browser.execute_script(self.axe)
            found = self.ask_later(in_page.AXE, in_page.RULES)
            yield f"{name} to axe-core at {PHONE}", found

    def narrow(self, name):
        for width in NARROW:
            set_width(self.browser, width)
            yield f"{name} fits {width}", self.ask(in_page.OVERFLOW, width)
            yield f"charts of {name} at {width}", self.ask(in_page.CHARTS)

    def desk(self, page, name, is_model):
        set_width(self.browser, DESK)
        yield f"{name} at {DESK}", visit(self.browser, page, self.site)
        yield f"nothing moves in {name} at {DESK}", self.shifts(page)
        self.browser.execute_script(in_page.LAY_OUT)
        keep_screenshot(self.browser, self.image(name, DESK))
        yield f"{name} fits {DESK}", self.ask(in_page.OVERFLOW, DESK)
        yield f"charts of {name} at {DESK}", self.ask(in_page.CHARTS)
        if self.axe:
            self.browser.execute_script(self.axe)
            found = self.ask_later(in_page.AXE, in_page.RULES) if is_model else []
            set_scheme(self.browser, "dark")
            dark = self.ask_later(in_page.AXE, in_page.CONTRAST)
            keep_screenshot(self.browser, self.image(name, "dark"))
            set_scheme(self.browser, "light")
            found += [f"dark: {problem}" for problem in dark]
            yield f"{name} to axe-core at {DESK}", found
        # Text alone at twice its size: what scales with it must still fit.
        self.browser.execute_script("document.documentElement.style.fontSize = '200%'")
        yield f"{name} with text of 200 %", self.ask(in_page.OVERFLOW, DESK)

    def keyboard(self, page, name):
        """Tab comes to everything that can be used, in the order of reading, and out again."""
        open_page(self.browser, page.as_uri())
        steps = self.browser.execute_script(in_page.WATCH_FOCUS)
        for _ in range(min(steps, 800)):
            press_tab(self.browser)
        found = self.ask(in_page.FOCUS_FOUND) if steps <= 800 else [f"{steps} steps of the keyboard"]
        yield f"{name} by keyboard", found

    def without_scripts(self, page, name):
        """The headings, numbers and links are in the page itself."""
        self.browser.get(page.as_uri())
        count = self.browser.execute_script(in_page.SAID)
        switch = "Emulation.setScriptExecutionDisabled"
        self.browser.execute_cdp_cmd(switch, {"value": True})
        self.browser.get(page.as_uri())
        root = self.browser.execute_cdp_cmd("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
        bare = len(self.browser.execute_cdp_cmd(
            "DOM.querySelectorAll", {"nodeId": root, "selector": "main *"}
        )["nodeIds"])
        self.browser.execute_cdp_cmd(switch, {"value": False})
        is_whole = bare >= count * 0.9 and bare > 0
        found = [] if is_whole else [f"{bare} elements without scripts, {count} with them"]
        yield f"{name} without scripts", found


checks = None


def start_worker(site, screenshots, axe):
    global checks
    checks = Checks(start_browser(), site, screenshots, axe)
    Finalize(None, checks.browser.quit, exitpriority=10)


def check_page(job):
    page, is_model = job
    found = []
    try:
        found += checks.run(page, is_model)
    except WebDriverException as error:
        found.append((str(page.relative_to(checks.site)), [f"the browser failed: {error.msg}"]))
    return found


def main():
    site = site_from_arguments()
    screenshots = Path(sys.argv[2])
    pages, models = chosen_pages(site)
    tally = Tally()
    axe = find_axe()
    tally.test("axe-core is at hand", [] if axe else ["axe.min.js was not found"])
    jobs = [(page, page in models) for page in pages]
    print(f"{len(jobs)} pages of {len(list(site.rglob('*.html')))}")
    pool = multiprocessing.Pool(WORKERS, start_worker, (site, screenshots, axe))
    for found in pool.imap(check_page, jobs):
        for name, problems in found:
            tally.test(name, problems)
    pool.close()
    pool.join()
    tally.finish()


if __name__ == "__main__":
    main()

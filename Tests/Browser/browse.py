"""Opens every page of a built site in headless Chromium, from the disk:

    browse.py SITE SCREENSHOTS

At the width of a phone and of a desk: nothing in the console, no request to elsewhere, the page is
readable without sideways scrolling down to 320 pixels, and axe-core finds nothing, in light and in
dark. Screenshots are kept. With scripts switched off the pages still say the same.
"""

import json
import os
import sys
from pathlib import Path

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service

from pages import Tally, site_from_arguments

WIDTHS = (390, 1280)
NARROWEST = 320
OVERFLOW = """
const wide = document.documentElement.scrollWidth, limit = arguments[0];
if (wide <= limit) return null;
const names = [];
for (const element of document.body.querySelectorAll('*')) {
  if (element.getBoundingClientRect().right > limit + 1) {
    let frame = element.parentElement, inside = false;
    while (frame) {
      const overflow = getComputedStyle(frame).overflowX;
      if (frame !== document.body && (overflow === 'auto' || overflow === 'scroll'
        || overflow === 'hidden')) inside = true;
      frame = frame.parentElement;
    }
    if (!inside) names.push(element.tagName.toLowerCase()
      + (element.className && element.className.baseVal === undefined ? '.' + element.className : ''));
  }
}
return wide + ' pixels wide: ' + names.slice(0, 5).join(', ');
"""
AXE = """
const done = arguments[arguments.length - 1];
axe.run(document, arguments[0]).then(
  result => done(result.violations.map(v => v.id + ' (' + v.impact + '): ' + v.help + ': '
    + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join('; '))),
  error => done(['axe-core: ' + error]));
"""
# Style sheets are looked at as they apply; loading them again would break the pages' own policy.
RULES = {"preload": False, "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}
CONTRAST = {"preload": False, "runOnly": {"type": "rule", "values": ["color-contrast"]}}


def start_browser():
    options = webdriver.ChromeOptions()
    options.binary_location = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    for argument in (
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--hide-scrollbars", "--force-device-scale-factor=1", "--disable-component-update",
        "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND",
    ):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = os.environ.get("CHROMEDRIVER", "/usr/bin/chromedriver")
    browser = webdriver.Chrome(options=options, service=Service(driver))
    browser.set_page_load_timeout(60)
    browser.set_script_timeout(60)
    return browser


def set_width(browser, width, height=900):
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
    )


def set_scheme(browser, scheme):
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"features": [
            {"name": "prefers-color-scheme", "value": scheme},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]},
    )


def requests_elsewhere(browser, site):
    root = site.as_uri() + "/"
    for entry in browser.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] != "Network.requestWillBeSent":
            continue
        url = message["params"]["request"]["url"]
        if not url.startswith((root, "data:", "about:", "blob:")):
            yield f"asks for {url}"


def console_messages(browser):
    for entry in browser.get_log("browser"):
        yield f"console: {entry['level']} {entry['message']}"


def keep_screenshot(browser, path):
    import base64

    size = browser.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
    clip = {
        "x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 12000), "scale": 1,
    }
    shot = browser.execute_cdp_cmd(
        "Page.captureScreenshot", {"format": "png", "captureBeyondViewport": True, "clip": clip}
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(base64.b64decode(shot["data"]))


def visit(browser, page, site):
    """Opens the page and returns what the browser complained of."""
    for log in ("browser", "performance"):
        browser.get_log(log)  # What an earlier check left there is not this page's.
    browser.get(page.as_uri())
    return list(console_messages(browser)) + list(requests_elsewhere(browser, site))


def find_axe():
    for folder in map(Path, sys.path):
        for found in folder.glob("axe_playwright_python/axe.min.js"):
            return found.read_text(encoding="utf-8")
    return None


def check_page(browser, tally, page, site, screenshots, axe):
    name = str(page.relative_to(site))
    image = name.removesuffix("index.html").strip("/").removesuffix(".html").replace("/", "-")
    for width in WIDTHS:
        set_width(browser, width)
        set_scheme(browser, "light")
        tally.test(f"{name} at {width}", visit(browser, page, site))
        keep_screenshot(browser, screenshots / f"{image or 'front'}-{width}.png")
        wide = browser.execute_script(OVERFLOW, width)
        tally.test(f"{name} fits {width}", [wide] if wide else [])
        if axe:
            browser.execute_script(axe)
            found = browser.execute_async_script(AXE, RULES)
            if width == WIDTHS[-1]:
                set_scheme(browser, "dark")
                dark = browser.execute_async_script(AXE, CONTRAST)
                found = found + [f"dark: {problem}" for problem in dark]
                keep_screenshot(browser, screenshots / f"{image or 'front'}-dark.png")
            tally.test(f"{name} to axe-core at {width}", found)
    set_scheme(browser, "light")
    set_width(browser, NARROWEST)
    wide = browser.execute_script(OVERFLOW, NARROWEST)
    tally.test(f"{name} fits {NARROWEST}", [wide] if wide else [])


def check_without_scripts(browser, tally, pages, site):
    """The headings, numbers and links are in the page itself."""
    set_width(browser, WIDTHS[-1])
    measure = "return [document.querySelectorAll('main *').length, document.title]"
    for page in pages:
        browser.get(page.as_uri())
        with_scripts = browser.execute_script(measure)
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        browser.get(page.as_uri())
        found = browser.execute_cdp_cmd("DOM.getDocument", {"depth": 0})
        main = browser.execute_cdp_cmd(
            "DOM.querySelectorAll", {"nodeId": found["root"]["nodeId"], "selector": "main *"}
        )
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        count = len(main["nodeIds"])
        problem = f"{count} elements without scripts, {with_scripts[0]} with them"
        tally.test(
            f"{page.relative_to(site)} without scripts",
            [] if count >= with_scripts[0] * 0.9 and count > 0 else [problem],
        )


def main():
    site = site_from_arguments()
    screenshots = Path(sys.argv[2])
    pages = sorted(site.rglob("*.html"))
    tally = Tally()
    axe = find_axe()
    tally.test("axe-core is at hand", [] if axe else ["axe.min.js was not found"])
    browser = start_browser()
    try:
        for page in pages:
            try:
                check_page(browser, tally, page, site, screenshots, axe)
            except WebDriverException as error:
                tally.test(f"{page.relative_to(site)}", [f"the browser failed: {error.msg}"])
        check_without_scripts(browser, tally, pages, site)
    finally:
        browser.quit()
    tally.finish()


main()

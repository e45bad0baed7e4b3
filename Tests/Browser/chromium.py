"""A headless Chromium that opens pages from the disk and tells what went wrong meanwhile."""

import base64
import json
import os

from selenium import webdriver
from selenium.webdriver.chrome.service import Service


def start_browser(hosts="MAP * ~NOTFOUND"):
    """`hosts`: where names lead; nowhere, unless a check serves one."""
    options = webdriver.ChromeOptions()
    options.binary_location = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    for argument in (
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--hide-scrollbars", "--force-device-scale-factor=1", "--disable-component-update",
        "--disable-background-networking", "--host-resolver-rules=" + hosts,
    ):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = os.environ.get("CHROMEDRIVER", "/usr/bin/chromedriver")
    browser = webdriver.Chrome(options=options, service=Service(driver))
    browser.set_page_load_timeout(60)
    browser.set_script_timeout(180)
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


# Tools are added to a page once it stands, a few at a time.
TOOLS_MADE = """
const done = arguments[arguments.length - 1];
const look = () => window.regulars && regulars.waiting.length ? setTimeout(look, 5) : done();
look();
"""


def open_page(browser, address):
    """Opens a page and waits for its tools."""
    browser.get(address)
    browser.execute_async_script(TOOLS_MADE)


def visit(browser, page, site):
    """Opens the page and returns what the browser complained of."""
    for log in ("browser", "performance"):
        browser.get_log(log)  # What an earlier check left there is not this page's.
    open_page(browser, page.as_uri())
    return list(console_messages(browser)) + list(requests_elsewhere(browser, site))


def keep_screenshot(browser, path):
    size = browser.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
    clip = {
        "x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 12000), "scale": 1,
    }
    shot = browser.execute_cdp_cmd(
        "Page.captureScreenshot", {"format": "png", "captureBeyondViewport": True, "clip": clip}
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(base64.b64decode(shot["data"]))


def press_tab(browser):
    for kind in ("rawKeyDown", "keyUp"):
        browser.execute_cdp_cmd(
            "Input.dispatchKeyEvent",
            {"type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9},
        )

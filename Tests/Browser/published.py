"""Publishes a built site to hosts on loopback and reads it there in headless Chromium:

    published.py PROGRAM SITE [HOST…]

A folder that nginx serves below a prefix, an SSH server, a bare repository of git, a store like S3
and WebDAV. Each gets the site, then nothing, then one changed page, then the first edition back.
Hosts whose tools are missing are skipped and named. The times are printed. HOST is folder, rsync,
git, s3 or webdav.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

import hosts
from pages import Tally

HEADERS = {
    "Content-Security-Policy": "default-src 'none'",
    "X-Robots-Tag": "noindex",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
}


def get(url):
    try:
        with urllib.request.urlopen(url) as answer:
            return answer.status, dict(answer.headers), answer.read()
    except urllib.error.HTTPError as error:
        return error.code, dict(error.headers), error.read()


def change_a_page(site):
    """Another edition: one page with another text, and the build's own list with its digest."""
    page = site / "churn/index.html"
    old = hashlib.sha256(page.read_bytes()).hexdigest()
    page.write_bytes(page.read_bytes().replace(b"</body>", b"<!-- another edition --></body>"))
    new = hashlib.sha256(page.read_bytes()).hexdigest()
    listing = site / ".regulars-site"
    listing.write_text(listing.read_text().replace(old, new))


class Publishing:
    """The program with a content folder whose only setting is one target."""

    def __init__(self, program, site, work):
        self.program = program
        self.work = work
        self.site = work / "site"
        shutil.copytree(site, self.site)
        (work / "content").mkdir()
        self.environment = dict(hosts.plain_environment(), RCLONE_CONFIG=str(work / "rclone.conf"))

    def run(self, host, *arguments):
        settings = f"publish:\n  {host.name}: {host.settings}\n"
        (self.work / "content/regulars.yml").write_text(settings)
        ended = subprocess.run(
            [self.program, "publish", *arguments],
            cwd=self.work, env=self.environment, capture_output=True, text=True,
        )
        if ended.returncode:
            return {}, [f"exit code {ended.returncode}: {ended.stderr.strip()}"]
        return json.loads(ended.stdout.splitlines()[-1]), []


def differences(host, files):
    there = host.files()
    for name in sorted(there.keys() | files.keys()):
        if there.get(name) != files.get(name):
            yield f"{name} is not as it was built"


def expected(summary, **values):
    return [
        f"{key} is {summary.get(key)}, expected {value}"
        for key, value in values.items() if summary.get(key) != value
    ]


def publish_and_read(tally, publishing, host, browser):
    def step(name, *arguments, files=None, **values):
        summary, problems = publishing.run(host, *arguments)
        if summary:
            problems += expected(summary, **values) + list(differences(host, files))
        tally.test(f"{host.name}: {name}", problems)
        note = " ".join(f"{key} {summary.get(key)}" for key in ("new", "changed", "bytes"))
        print(f"{host.name}: {name}: {summary.get('seconds')} s, {note}", flush=True)
        return summary

    first = hosts.tree(publishing.site)
    if not step("the first edition", files=first, new=len(first), changed=0, gone=0):
        return
    step("the same again", files=first, new=0, changed=0, gone=0, bytes=0)
    host.serve()
    if host.is_served_as_told:
        read_headers(tally, host)
    read_pages(tally, host, publishing.site, browser)
    kept = publishing.work / "first"
    shutil.copytree(publishing.site, kept)
    change_a_page(publishing.site)
    second = hosts.tree(publishing.site)
    step("one page", files=second, new=0, changed=1, gone=0)
    step("back", "--rollback", files=first, changed=1)
    shutil.rmtree(publishing.site)
    kept.rename(publishing.site)


def read_headers(tally, host):
    status, headers, _ = get(host.base)
    problems = [] if status == 200 else [f"the front page answers {status}"]
    problems += [
        f"{name} is {headers.get(name)}"
        for name, part in HEADERS.items() if part not in headers.get(name, "")
    ]
    tally.test(f"{host.name}: pages come with their headers", problems)
    status, headers, body = get(host.base + "no/such/page/")
    problems = [] if status == 404 and b"<html" in body else [f"it answers {status}, {body[:80]}"]
    if "default-src" not in headers.get("Content-Security-Policy", ""):
        problems.append("it has not the headers of the others")
    tally.test(f"{host.name}: a missing page is the site's own", problems)
    status = get(host.base + ".regulars-manifest.json")[0]
    tally.test(
        f"{host.name}: the manifest is not served", [] if status == 404 else [f"it answers {status}"]
    )


def read_pages(tally, host, site, browser):
    """Some pages, as a reader opens them, and every link on them."""
    has_fronts = not isinstance(host, hosts.Store)
    seen = set()
    for page in [site / "index.html"] + sorted(site.glob("*/index.html"))[:8]:
        path = page.relative_to(site).as_posix()
        browser.get(host.base + (path.removesuffix("index.html") if has_fronts else path))
        problems = [
            line["message"] for line in browser.get_log("browser") if line["level"] == "SEVERE"
        ]
        rules = browser.execute_script(
            "return [...document.styleSheets].map(sheet => sheet.cssRules.length)"
        )
        if not rules or rules[0] < 10:
            problems.append(f"its style has {rules} rules")
        tally.test(f"{host.name}: {path} loads with its style", problems)
        seen |= {
            (element.get_attribute("href") or element.get_attribute("src")).split("#")[0]
            for element in browser.find_elements(
                By.CSS_SELECTOR, "a[href], link[href], script[src]"
            )
        }
    own = sorted(link for link in seen if link.startswith(host.base))
    problems = [
        f"{link} is elsewhere" for link in sorted(seen)
        if "127.0.0.1" in link and not link.startswith(host.base)
    ]
    problems += [f"{link} is missing" for link in own if get(link)[0] != 200]
    if len(own) < 20:
        problems.append(f"there are only {len(own)} links")
    tally.test(f"{host.name}: {len(own)} links lead into the site", problems)
    if host.is_served_as_told:
        named = [link for link in own if "/assets/" in link]
        problems = [
            f"{link} is kept as {get(link)[1].get('Cache-Control')}" for link in named
            if "immutable" not in get(link)[1].get("Cache-Control", "")
        ]
        kinds = {link.rsplit(".", 1)[-1] for link in named}
        problems += [f"no {kind} was seen" for kind in ("css", "js") if kind not in kinds]
        tally.test(f"{host.name}: assets may be kept for good", problems)


def start_browser():
    options = webdriver.ChromeOptions()
    options.binary_location = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    for word in (
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--no-proxy-server", "--disable-component-update", "--disable-background-networking",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ):
        options.add_argument(word)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = os.environ.get("CHROMEDRIVER", "/usr/bin/chromedriver")
    browser = webdriver.Chrome(options=options, service=Service(driver))
    browser.set_page_load_timeout(60)
    return browser


def main():
    program, site = (Path(word).resolve() for word in sys.argv[1:3])
    # No proxy stands between this machine and itself.
    os.environ["no_proxy"] = os.environ["NO_PROXY"] = "127.0.0.1,localhost"
    tally = Tally()
    work = Path(tempfile.mkdtemp(prefix="regulars-published-"))
    # A web server reads as somebody else.
    work.chmod(0o755)
    browser = start_browser()
    try:
        publishing = Publishing(program, site, work)
        wanted = sys.argv[3:]
        for kind in hosts.ALL:
            if wanted and kind.name not in wanted:
                continue
            try:
                host = kind(work)
            except hosts.Missing as reason:
                print(f"{kind.name}: skipped, {reason}")
                continue
            try:
                publish_and_read(tally, publishing, host, browser)
            finally:
                host.stop()
    finally:
        browser.quit()
        shutil.rmtree(work)
    tally.finish()


if __name__ == "__main__":
    main()

"""Opens a site that is locked with a password, in headless Chromium, from the disk and from a server:

    locked.py PROGRAM CONTENT FOLDER

builds the site into FOLDER under a password of its own. A wrong password says so, the right one
opens the page, in English and in Chinese; the tab remembers it only where that was chosen; a file
to take away comes out byte for byte; without scripts, or at an address that is not safe, the page
says what it needs; no file of the site holds anything of the pages in the clear; and of a site with
one locked section the rest is open and its search says nothing of that section.
"""

import base64
import functools
import http.server
import json
import os
import re
import shutil
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

import chromium
from pages import Tally

PASSWORD = "correct horse battery"
# The build's own list, which is not published, and the archive of the other files.
NO_TEXT = {".regulars-site", "site.zip"}
HELD = """
const done = arguments[arguments.length - 1];
fetch(document.querySelector('#unlock-says a').href).then(r => r.arrayBuffer()).then(
  b => done([...new Uint8Array(b)]), e => done(String(e)));
"""


def build(program, content, folder, name, *more):
    subprocess.run(
        [program, "build", content, "--output", folder / name, "--private", folder / "private",
         "--no-record", "--quiet", "--set", "shop.languages=[en,zh-Hans]", *more],
        check=True, stdout=subprocess.DEVNULL,
        env={**os.environ, "REGULARS_PASSWORD": PASSWORD},
    )
    return folder / name


def shop_with_a_past(program, content, folder):
    """The shop with an edition of the week before, so that there are two to compare."""
    copy = folder / "content"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(content, copy)
    subprocess.run(
        [program, "build", copy, "--output", folder / "first", "--private", folder / "private",
         "--week", "2026-W46", "--quiet", "--set", "shop.languages=[en]"],
        check=True, stdout=subprocess.DEVNULL)
    return copy


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(site):
    handler = functools.partial(Quiet, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def text_of(page):
    return re.sub(r"<[^>]*>", " ", page)


def check_nothing_is_readable(tally, plain, locked):
    """What a page or a file says, and every number of the edition, is in no file of the locked site."""
    sentences = set()
    for path in plain.rglob("index.html"):
        sentences |= set(re.findall(r"<h1[^>]*>([^<]{12,})</h1>", path.read_text(encoding="utf-8")))
    edition = (plain / "data/edition.json").read_text(encoding="utf-8")
    numbers = set(re.findall(r"(?<![\d.])\d[\d.]{3,}(?![\d.])", edition)) - {"600000"}
    # The name of the week is no secret: it names the archive, and the list of the build says it.
    numbers.discard(json.loads(edition)["week"]["id"][:4])
    tally.test("there is something to look for", [] if len(sentences) > 20 and len(numbers) > 200
               else [f"{len(sentences)} sentences and {len(numbers)} numbers"])
    problems = []
    for path in sorted(p for p in locked.rglob("*") if p.is_file()):
        name = str(path.relative_to(locked))
        if name.startswith("assets/") or name in NO_TEXT:
            continue
        text = path.read_text(encoding="utf-8")
        problems += [f"{name} says: {s}" for s in sentences if s in text]
        # Sealed text may hold any digits by chance; what stands around it may not.
        clear = re.sub(r">[A-Za-z0-9+/=]{40,}</template>", "", text)
        clear = re.sub(r'"[A-Za-z0-9+/=]{16,}"', "", clear)
        clear = re.sub(r'data-path="[^"]*"|data-name="[^"]*"', "", clear)
        found = set(re.findall(r"\d[\d.]{3,}", clear)) & numbers
        problems += [f"{name} holds the number {n}" for n in sorted(found)[:3]]
    tally.test("nothing of the pages is in the clear", problems)
    with zipfile.ZipFile(locked / "site.zip") as archive:
        differing = [n for n in archive.namelist()
                     if archive.read(n) != (locked / n.split("/", 1)[1]).read_bytes()]
    tally.test("the archive holds the files as they are, sealed", differing[:5])
    opened = {str(p.relative_to(locked)) for p in locked.rglob("*")
              if p.is_file() and p.name not in NO_TEXT and "assets" not in p.parts and 'id="sealed"' not in
              p.read_text(encoding="utf-8") and "regularsSealed(" not in p.read_text(encoding="utf-8")}
    allowed = {"robots.txt", "_headers", "manifest.json"}
    tally.test("every file but the host's is sealed", sorted(opened - allowed))


def submit(browser, password, keep=False):
    field = browser.find_element(By.ID, "unlock-password")
    field.clear()
    field.send_keys(password)
    if keep:
        browser.find_element(By.ID, "unlock-keep").click()
    browser.find_element(By.CSS_SELECTOR, "#unlock button").click()


def wait(browser, condition):
    try:
        WebDriverWait(browser, 30).until(condition)
        return []
    except Exception as error:  # Selenium's time-out says nothing by itself.
        says = browser.find_elements(By.ID, "unlock-says")
        return [f"{type(error).__name__}, the page says: {[s.text for s in says]}"]


def is_open(browser):
    return not browser.find_elements(By.ID, "unlock") and browser.find_elements(By.TAG_NAME, "h1")


def asks(browser):
    form = browser.find_elements(By.ID, "unlock")
    return bool(form) and form[0].is_displayed()


def check_page(browser, tally, label, address, plain):
    browser.get_log("browser")
    browser.get(address)
    tally.test(f"{label} asks", wait(browser, asks))
    found = browser.execute_script(
        "return [document.querySelector('label[for=unlock-password]').textContent.trim().length > 0,"
        "document.documentElement.lang, document.documentElement.scrollWidth <= innerWidth]")
    tally.test(f"{label} has a label and a language", [] if found[0] and found[1] else [str(found)])
    submit(browser, "wrong horse battery")
    wrong = browser.find_element(By.ID, "unlock").get_attribute("data-wrong")
    tally.test(f"{label} refuses a wrong password", wait(
        browser, lambda b: b.find_element(By.ID, "unlock-says").text == wrong))
    submit(browser, PASSWORD)
    tally.test(f"{label} opens", wait(browser, is_open))
    heading = re.search(r"<h1[^>]*>(.*?)</h1>", plain.read_text(encoding="utf-8"), re.S).group(1)
    shown = browser.find_element(By.TAG_NAME, "h1").get_attribute("innerHTML")
    # A browser spells the space that does not break.
    tally.test(f"{label} is the page itself",
               [] if shown.replace("&nbsp;", "\u00a0") == heading else [shown, heading])
    styled = browser.execute_script(
        "return [...document.styleSheets].some(s => s.href && s.href.endsWith('.css'))")
    tally.test(f"{label} has its style", [] if styled else ["no style sheet is applied"])
    severe = [e["message"] for e in browser.get_log("browser") if e["level"] == "SEVERE"]
    tally.test(f"{label} leaves no error in the console", severe)


def check_search(browser, tally, label, root):
    """The index is sealed too: the opened page hands it on to its own script."""
    browser.get(root + "index.html")
    wait(browser, asks)
    submit(browser, PASSWORD)
    wait(browser, lambda b: b.find_elements(By.ID, "find"))
    browser.find_element(By.ID, "find").send_keys("champions")
    tally.test(f"{label} finds locked pages once open", wait(
        browser, lambda b: b.find_elements(By.CSS_SELECTOR, ".find-list a[href*='customers/']")))


def check_memory(browser, tally, label, root):
    browser.get(root + "index.html")
    tally.test(f"{label} forgets where nothing was chosen", wait(browser, asks))
    submit(browser, PASSWORD, keep=True)
    tally.test(f"{label} opens to be kept", wait(browser, is_open))
    browser.get(root + "churn/index.html")
    tally.test(f"{label} stays open in this tab", wait(browser, is_open))
    browser.execute_script("sessionStorage.clear()")
    browser.get(root + "churn/index.html")
    tally.test(f"{label} asks again in another", wait(browser, asks))


def check_file(browser, tally, label, root, plain):
    browser.get(root + "data/segments.csv.html")
    wait(browser, asks)
    submit(browser, PASSWORD)
    problems = wait(browser, lambda b: b.find_elements(By.CSS_SELECTOR, "#unlock-says a"))
    tally.test(f"{label} offers the file", problems)
    if problems:
        return
    link = browser.find_element(By.CSS_SELECTOR, "#unlock-says a")
    wanted = list((plain / "data/segments.csv").read_bytes())
    tally.test(f"{label} names the file", [] if link.get_attribute("download") == "segments.csv"
               else [link.get_attribute("download")])
    if root.startswith("http"):  # Pages may not read from anywhere: ask as a tester, past their policy.
        browser.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
        browser.get(root + "data/segments.csv.html")
        wait(browser, asks)
        submit(browser, PASSWORD)
        wait(browser, lambda b: b.find_elements(By.CSS_SELECTOR, "#unlock-says a"))
        held = browser.execute_async_script(HELD)
        browser.execute_cdp_cmd("Page.setBypassCSP", {"enabled": False})
        tally.test(f"{label} gives its bytes", [] if held == wanted else [str(held)[:80]])


def check_without_scripts(browser, tally, root):
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    browser.get(root + "index.html")
    tree = browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})
    words = " ".join(n.get("name", {}).get("value", "") for n in tree["nodes"])
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    tally.test("without scripts the page says what it needs",
               [] if "allow scripts" in words else [words[:200]])


def check_unsafe_address(browser, tally, root):
    """Browsers have no ciphers for a page that anybody on the way may have changed."""
    browser.get(root + "index.html")
    form = browser.find_element(By.ID, "unlock")
    wanted = form.get_attribute("data-insecure")
    problems = wait(browser, lambda b: b.find_element(By.ID, "unlock-says").text == wanted)
    tally.test("at http:// the page says why it cannot be opened", problems)
    tally.test("and asks for no password there", ["the form is shown"] if form.is_displayed() else [])


def check_section(browser, tally, site, plain):
    """Of a site with one locked section the other pages are open, their search too."""
    root = site.as_uri() + "/"
    browser.get_log("browser")
    browser.get(root + "retention/index.html")
    tally.test("a page beside a locked section is open", [] if is_open(browser) else ["it asks"])
    box = browser.find_element(By.ID, "find")
    box.send_keys("retention")
    found = "return [...document.querySelectorAll('.find-list a')].map(a => a.getAttribute('href'))"
    problems = wait(browser, lambda b: b.execute_script(found))
    links = browser.execute_script(found)
    tally.test("its search finds open pages", problems)
    box.clear()
    name = re.search(r"<h1[^>]*>(.*?)</h1>", (plain / "customers/index.html").read_text(encoding="utf-8"))
    box.send_keys("champions")
    links += browser.execute_script(found)
    tally.test("and no locked ones", [a for a in links if "customers/" in a])
    held = "".join(p.read_text(encoding="utf-8") for p in site.rglob("*")
                   if p.is_file() and p.suffix in (".html", ".js", ".json", ".xml"))
    tally.test("no open file says the finding of the locked page",
               [name.group(1)] if name and name.group(1) in held else [])
    severe = [e["message"] for e in browser.get_log("browser") if e["level"] == "SEVERE"]
    tally.test("an open page leaves no error in the console", severe)
    browser.get(root + "weeks/index.html")
    wait(browser, asks)
    submit(browser, PASSWORD)
    tally.test("the weeks of it open", wait(browser, is_open))
    found = wait(browser, lambda b: b.execute_script(
        "return document.querySelectorAll('main select option').length > 1"))
    tally.test("and compare", found)
    severe = [e["message"] for e in browser.get_log("browser") if e["level"] == "SEVERE"]
    tally.test("without an error in the console", severe)


def main():
    program, content, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    content = shop_with_a_past(program, content, folder)
    plain = build(program, content, folder, "plain")
    locked = build(program, content, folder, "locked", "--set", "password.sections=[/]")
    tally = Tally()
    check_nothing_is_readable(tally, plain, locked)
    before = {p: p.read_bytes() for p in locked.rglob("*") if p.is_file()}
    again = build(program, content, folder, "again", "--set", "password.sections=[/]")
    same = [str(p) for p, b in before.items() if (again / p.relative_to(locked)).read_bytes() != b]
    tally.test("the same site under the same password has the same bytes", same[:5])
    server = serve(locked)
    browser = chromium.start_browser("MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")
    chromium.set_width(browser, 390)
    pages = ["index.html", "customers/index.html"]
    pages += ["zh-Hans/" + p for p in pages if (plain / "zh-Hans").is_dir()]
    try:
        for root in (locked.as_uri() + "/", f"http://127.0.0.1:{server.server_port}/"):
            label = root.split(":")[0]
            for page in pages:
                check_page(browser, tally, f"{label} {page}", root + page, plain / page)
            check_search(browser, tally, label, root)
            check_memory(browser, tally, label, root)
            check_file(browser, tally, label, root, plain)
        check_without_scripts(browser, tally, locked.as_uri() + "/")
        part = build(program, content, folder, "part", "--set", "password.sections=[/customers/]")
        check_section(browser, tally, part, plain)
    finally:
        browser.quit()
    unsafe = chromium.start_browser("MAP shop.example 127.0.0.1")
    try:
        check_unsafe_address(unsafe, tally, f"http://shop.example:{server.server_port}/")
    finally:
        unsafe.quit()
    tally.finish()


main()

"""Uses the tools of a built site's pages as a reader does, in headless Chromium, from the disk:

    interact.py SITE DOWNLOADS

Types into the search box, sorts, filters, copies and saves tables, reads and saves charts, compares
weeks, in every language of the site; then looks at the letter and at what a page is on paper. Each works
without a message in the console and without a request to elsewhere.
"""

import base64
import re
import sys
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.actions import interaction
from selenium.webdriver.common.actions.action_builder import ActionBuilder
from selenium.webdriver.common.actions.pointer_input import PointerInput
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from chromium import (
    console_messages, open_page, requests_elsewhere, set_scheme, set_width, start_browser,
)
from pages import Tally, site_from_arguments

MOST_SCRIPT = 25_000
WAIT = 5


class Reader:
    """A browser with a page open, and what it complained of."""

    def __init__(self, browser, site, downloads):
        self.browser = browser
        self.site = site
        self.downloads = downloads

    def open(self, path):
        for log in ("browser", "performance"):
            self.browser.get_log(log)
        page, _, fragment = path.partition("#")
        open_page(self.browser, (self.site / page).as_uri() + (fragment and "#" + fragment))

    def complaints(self):
        return list(console_messages(self.browser)) + list(requests_elsewhere(self.browser, self.site))

    def run(self, script, *arguments):
        return self.browser.execute_script(script, *arguments)

    def until(self, script, *arguments):
        """The first true value of a script within a few seconds; the last value otherwise."""
        end = time.monotonic() + WAIT
        while True:
            value = self.run(script, *arguments)
            if value or time.monotonic() > end:
                return value
            time.sleep(0.05)

    def file(self, ending):
        """The one file that was saved since the last call, taken away.

        Chromium takes the name with an empty file and moves the whole one over it at the end."""
        end = time.monotonic() + WAIT
        while time.monotonic() < end:
            found = [path for path in self.downloads.iterdir()
                     if path.name.endswith(ending) and path.stat().st_size > 0]
            if found:
                data = found[0].read_bytes()
                found[0].unlink()
                return found[0].name, data
            time.sleep(0.05)
        return "", b""


FOUND = """
return Array.from(document.querySelectorAll('ul.find-list:not([hidden]) a'),
  link => [link.querySelector('b').textContent, link.querySelector('.detail').textContent,
    link.getAttribute('href'), link.querySelector('.kind').textContent]);
"""


def search(reader, text):
    box = reader.browser.find_element(By.ID, "find")
    box.clear()
    box.send_keys(text)
    return reader.until(FOUND) or []


def leads_somewhere(reader, page, link):
    path = (reader.site / page).parent / link.split("#")[0]
    if not path.resolve().is_file():
        return [f"{link} is not there"]
    return []


# What is typed, in which language of the site, and a word that one of the results must hold.
QUERIES = {
    "en": [
        ("repeat pur", "repurchase|repeat"), ("returning customer rate", "eturning"),
        ("回头率", "."), ("ＲＦＭ", "."), ("WEEK 4", "Week 4"), ("客单价", "."), ("回購率", "."),
    ],
    "zh-Hans": [
        ("复购", "复购"), ("回头率", "."), ("客单", "."), ("returning customer", "."),
        ("流失原因", "流失"), ("回購", "."), ("ｒｆｍ", "."),
    ],
    "zh-Hant": [("回購", "."), ("复购", "."), ("客訴", ".")],
    "ja": [("リピート", "."), ("ﾘﾋﾟｰﾄ", "."), ("離脱", ".")],
}


def check_search(reader, tally, root, language):
    page = root + "retention/index.html"
    reader.open(page)
    for text, wanted in QUERIES.get(language, QUERIES["en"]):
        found = search(reader, text)
        problems = [] if found else ["nothing was found"]
        if found and not any(re.search(wanted, name + number, re.I) for name, number, _, _ in found):
            problems.append(f"no result holds {wanted}: {[one[0] for one in found]}")
        if len(found) > 10:
            problems.append(f"{len(found)} results")
        for _, _, link, kind in found:
            problems += leads_somewhere(reader, page, link)
            if not kind:
                problems.append("a result has no kind")
        if len(found) and text.startswith(("returning", "回头")) and not any(one[1] for one in found):
            problems.append("no result has its number")
        tally.test(f"{language}: search for {text}", problems)
    check_search_by_keyboard(reader, tally, page, language)


def check_search_by_keyboard(reader, tally, page, language):
    box = reader.browser.find_element(By.ID, "find")
    box.clear()
    box.send_keys("zzqqxx")
    nothing = reader.until(
        "const p = document.querySelector('p.find-list'); return !p.hidden && p.textContent")
    spoken = reader.run("return document.querySelector('.find [role=status]').textContent")
    problems = []
    if not nothing or "zzqqxx" not in nothing or spoken != nothing:
        problems.append(f"nothing found is said as {nothing!r} and {spoken!r}")
    first = search(reader, "rfm")
    box.send_keys(Keys.ARROW_DOWN)
    reader.browser.switch_to.active_element.send_keys(Keys.ARROW_DOWN)
    at = reader.run(
        "return Array.from(document.querySelectorAll('.find-list a')).indexOf(document.activeElement)")
    if at != min(1, len(first) - 1):
        problems.append(f"two arrows down lead to result {at}")
    reader.browser.switch_to.active_element.send_keys(Keys.ESCAPE)
    if reader.run("return document.activeElement.id") != "find" or reader.run(FOUND):
        problems.append("Escape does not lead back to the box")
    problems += reader.complaints()
    search(reader, "rfm")
    box.send_keys(Keys.ENTER)
    if first and not reader.until("return location.href.indexOf('retention/index') < 0"):
        problems.append("Enter does not open the first result")
    tally.test(f"{language}: search by keyboard", problems)


SORTED = """
const heads = Array.from(document.querySelectorAll('th[aria-sort] .sort'));
const button = heads.find(one => one.parentNode.classList.contains('n')
  && one.closest('table').tBodies[0].rows.length > 5);
if (!button) return null;
const details = button.closest('details');
if (details) details.open = true;
const head = button.parentNode, table = head.closest('table'), column = head.cellIndex;
const read = () => Array.from(table.tBodies[0].rows).filter(row => !row.classList.contains('total'))
  .map(row => row.cells[column].firstChild.textContent);
const before = read();
button.click();
const up = read(), state = head.getAttribute('aria-sort');
button.click();
const down = read();
return [before, up, state, down, head.getAttribute('aria-sort')];
"""


def value(text):
    found = re.search(r"\d[\d,]*(\.\d+)?", text)
    if not found:
        return None
    size = float(found.group().replace(",", ""))
    rest = text[found.end():].lstrip()
    for mark, unit in (("万", 1e4), ("萬", 1e4), ("亿", 1e8), ("億", 1e8), ("million", 1e6)):
        if rest.startswith(mark):
            size *= unit
    return -size if "−" in text[:found.start()] else size


def check_tables(reader, tally, root, language):
    reader.open(root + "weeks/index.html")
    problems = []
    result = reader.run(SORTED)
    if result is None:
        problems.append("no table can be sorted")
    else:
        before, up, state, down, other = result
        if (state, other) != ("ascending", "descending"):
            problems.append(f"the directions are {state}, {other}")
        if sorted(before) != sorted(up) or sorted(before) != sorted(down):
            problems.append("sorting lost rows")
        numbers = [value(text) for text in up if value(text) is not None]
        if numbers != sorted(numbers):
            problems.append(f"not in order: {numbers[:8]}")
        numbers = [value(text) for text in down if value(text) is not None]
        if numbers != sorted(numbers, reverse=True):
            problems.append(f"not in order downwards: {numbers[:8]}")
    tally.test(f"{language}: sort a table", problems + reader.complaints())
    check_filter(reader, tally, language)
    check_copy(reader, tally, language)


def check_filter(reader, tally, language):
    problems = []
    boxes = reader.browser.find_elements(By.CSS_SELECTOR, ".tools input")
    if not boxes:
        problems.append("no table can be filtered")
    else:
        boxes[0].send_keys("W4")
        shown, hidden, said = reader.run("""
          const tools = arguments[0].closest('.tools');
          const rows = Array.from(tools.nextElementSibling.querySelectorAll('tbody tr'));
          return [rows.filter(row => !row.hidden).length, rows.filter(row => row.hidden).length,
            tools.querySelector('[role=status]').textContent];
        """, boxes[0])
        if not shown or not hidden or str(shown) not in said:
            problems.append(f"{shown} rows shown, {hidden} hidden, said: {said}")
        # A long table scrolls under its head.
        stuck = reader.run("""
          const frame = document.querySelector('.long');
          arguments[0].value = ''; arguments[0].dispatchEvent(new Event('input'));
          frame.scrollTop = 200;
          return Math.abs(frame.querySelector('th').getBoundingClientRect().top
            - frame.getBoundingClientRect().top);
        """, boxes[0])
        if stuck > 2:
            problems.append(f"the head is {stuck} pixels away when the table scrolls")
    tally.test(f"{language}: filter a table", problems + reader.complaints())


def check_copy(reader, tally, language):
    problems = []
    # A page of the disk may not read the clipboard back: what is given to it is looked at instead.
    reader.run("""
      window.given = null;
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {
        writeText: text => { window.given = text; return Promise.resolve(); } } });
      document.querySelector('.table + .tools button').click();
    """)
    text = reader.until("return window.given") or ""
    lines = text.split("\n")
    if len(lines) < 3 or any(line.count("\t") != lines[0].count("\t") for line in lines):
        problems.append(f"no table was copied: {text[:80]!r}")
    if any(re.match(r"[=+@]", cell) for line in lines for cell in line.split("\t")):
        problems.append("a cell would run in a spreadsheet")
    # Without the clipboard of today there is that of before.
    old = reader.run("""
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      let copied = null;
      document.addEventListener('copy', () => { copied = document.getSelection().toString()
        || document.activeElement.value; }, { once: true });
      document.querySelector('.table + .tools button').click();
      return copied;
    """)
    if old != text:
        problems.append("the older way of copying gives something else")
    for button in reader.browser.find_elements(By.CSS_SELECTOR, ".table + .tools button:nth-of-type(2)"):
        if button.is_displayed():
            button.click()
            name, data = reader.file(".csv")
            if not data.startswith(b"\xef\xbb\xbf") or b"\r\n" not in data:
                problems.append(f"{name or 'no CSV'} is not made for a spreadsheet")
            break
    tally.test(f"{language}: copy and save a table", problems + reader.complaints())


def check_chart(reader, tally, root, language):
    problems = []
    reader.open(root + "retention/growth/index.html")
    buttons = reader.browser.find_elements(By.CSS_SELECTOR, ".figure > .tools button")
    if len(buttons) < 2:
        tally.test(f"{language}: save a chart", ["no chart can be saved"])
        return
    finding = reader.run("return arguments[0].closest('.figure').querySelector('h2').textContent", buttons[0])
    day = reader.run("return document.querySelector('.as-of').textContent")
    buttons[0].click()
    name, data = reader.file(".svg")
    try:
        drawing = ElementTree.fromstring(data)
        # Lines are broken where they are too long: only the signs themselves are compared.
        text = re.sub(r"\s+", "", "".join(drawing.itertext()))
        for wanted in (finding, day):
            if re.sub(r"\s+", "", wanted) not in text:
                problems.append(f"{name} does not hold {wanted!r}")
        for element in drawing.iter():
            if "class" in element.attrib or "style" in element.attrib:
                problems.append(f"{element.tag} needs a style sheet")
                break
            if any("var(" in value for value in element.attrib.values()):
                problems.append(f"{element.tag} has a colour of the style sheet")
                break
    except ElementTree.ParseError as error:
        problems.append(f"the SVG cannot be parsed: {error}")
    buttons[1].click()
    name, data = reader.file(".png")
    width = int.from_bytes(data[16:20], "big") if data.startswith(b"\x89PNG") else 0
    if width < 1000 or len(data) < 10_000:
        problems.append(f"the PNG is {width} pixels wide and of {len(data)} bytes")
    tally.test(f"{language}: save a chart", problems + reader.complaints())


def check_readings(reader, tally, root, language):
    """The values of a chart, by arrow key and by pointer: what is told is a row of its table."""
    problems = []
    reader.open(root + "retention/growth/index.html")
    sliders = reader.browser.find_elements(By.CSS_SELECTOR, ".picture > .read")
    if not sliders:
        tally.test(f"{language}: read a chart", ["no chart can be read"])
        return
    told = """
      const picture = arguments[0].parentNode, note = picture.querySelector('.reading');
      const lines = Array.from(note.children, line => line.textContent);
      const rows = Array.from(picture.parentNode.querySelectorAll('tbody tr'), row => row.textContent);
      return { hidden: note.hidden, first: lines[0], aloud: arguments[0].getAttribute('aria-valuetext'),
        line: picture.querySelectorAll('.cursor').length,
        row: rows.some(row => row.trim().startsWith(lines[0])) };
    """
    for slider in sliders:
        reader.run("arguments[0].focus()", slider)
        last = reader.run(told, slider)
        slider.send_keys(Keys.ARROW_LEFT)
        before = reader.run(told, slider)
        for found in (last, before):
            if found["hidden"] or found["line"] != 1 or not found["row"]:
                problems.append(f"{found} is no row of the table")
            if not found["aloud"].startswith(found["first"]):
                problems.append(f"{found['aloud']!r} is said, {found['first']!r} is shown")
        if last["first"] == before["first"]:
            problems.append(f"an arrow key stays at {last['first']}")
        slider.send_keys(Keys.ESCAPE)
        if not reader.run(told, slider)["hidden"]:
            problems.append("Escape does not take the values away")
    reader.run("document.activeElement.blur()")
    chart = sliders[0].find_element(By.XPATH, "..")
    ActionChains(reader.browser).move_to_element(chart).perform()
    if reader.run(told, sliders[0])["hidden"]:
        problems.append("a pointer shows nothing")
    tally.test(f"{language}: read a chart", problems + reader.complaints())


def check_grid(reader, tally, root, language):
    """The cells of the cohort map, by arrow key, by pointer and by finger: each tells its counts."""
    problems = []
    reader.open(root + "retention/index.html")
    sliders = reader.browser.find_elements(By.CSS_SELECTOR, ".picture:has([data-cell]) > .read")
    if not sliders:
        tally.test(f"{language}: read a cohort map", ["no map can be read"])
        return
    slider = sliders[0]
    told = """
      const picture = arguments[0].parentNode, note = picture.querySelector('.reading');
      const lines = note.hidden ? [] : Array.from(note.children, line => line.textContent);
      const table = picture.parentNode.querySelector('table'), find = (list, text) =>
        Array.from(list, one => one.textContent.trim()).indexOf(text);
      const column = find(table.tHead.rows[0].cells, lines[1]);
      const row = find(Array.from(table.tBodies[0].rows, one => one.cells[0]), lines[0]);
      const cell = row < 0 || column < 0 ? null : table.tBodies[0].rows[row].cells[column];
      return { row, column, lines, aloud: arguments[0].getAttribute('aria-valuetext'),
        cell: cell && Array.from(cell.childNodes, one => one.textContent.trim()) };
    """

    def look(step):
        found = reader.run(told, slider)
        if not found["cell"] or found["lines"][2:] != found["cell"]:
            problems.append(f"{step}: {found} is no cell of the table")
        elif found["aloud"] != ", ".join(found["lines"]):
            problems.append(f"{step}: {found['aloud']!r} is said")
        return found

    reader.run("arguments[0].focus()", slider)
    first = look("focus")
    slider.send_keys(Keys.ARROW_RIGHT)
    right = look("right")
    slider.send_keys(Keys.ARROW_DOWN)
    down = look("down")
    slider.send_keys(Keys.ARROW_UP)
    up = look("up")
    if (right["row"], right["column"]) != (first["row"], first["column"] + 1):
        problems.append(f"an arrow to the right leads from {first} to {right}")
    if (down["row"], down["column"]) != (right["row"] + 1, right["column"]) or up != right:
        problems.append(f"arrows down and up lead from {right} to {down} and {up}")
    if len(first["lines"]) != 4 or not re.search(r"\d.*\d", first["lines"][3]):
        problems.append(f"{first['lines']} has no counts")
    slider.send_keys(Keys.ESCAPE)
    if reader.run(told, slider)["lines"]:
        problems.append("Escape does not take the counts away")
    reader.run("document.activeElement.blur()")
    cells = reader.browser.find_elements(By.CSS_SELECTOR, ".wide [class^=heat]")
    ActionChains(reader.browser).move_to_element(cells[1]).perform()
    if look("pointer")["lines"] != right["lines"]:
        problems.append("a pointer on a cell shows another one")
    finger = ActionBuilder(
        reader.browser, mouse=PointerInput(interaction.POINTER_TOUCH, "finger"))
    finger.pointer_action.move_to(cells[0]).pointer_down().pointer_up()
    finger.perform()
    if not reader.until("return !arguments[0].parentNode.querySelector('.reading').hidden", slider):
        problems.append("a finger shows nothing that stays")
    elif look("finger")["lines"] != first["lines"]:
        problems.append("a finger on a cell shows another one")
    tally.test(f"{language}: read a cohort map", problems + reader.complaints())


def check_folds(reader, tally, root, language):
    """The rules of other tools are folded, and a link to one opens it."""
    problems = []
    reader.open(root + "method/index.html")
    state = """
      return Array.from(document.querySelectorAll('[aria-labelledby=others] details'), fold => [
        fold.open, fold.querySelector('table').id, fold.querySelector('summary').textContent]);
    """
    folds = reader.run(state)
    if not folds or any(one[0] for one in folds):
        problems.append("no rules are folded" if not folds else "some rules are open")
    else:
        reader.run("location.hash = arguments[0]", folds[-1][1])
        seen = reader.until("""
          const table = document.getElementById(arguments[0]), box = table.getBoundingClientRect();
          return table.closest('details').open && box.top > -50 && box.top < innerHeight;
        """, folds[-1][1])
        if not seen:
            problems.append(f"a link to {folds[-1][1]} does not show it")
        reader.open("404.html")
        reader.open(root + "method/index.html#" + folds[0][1])
        if not reader.until("return document.querySelector('details.rules').open"):
            problems.append(f"the page does not open at {folds[0][1]}")
    tally.test(f"{language}: folded rules", problems + reader.complaints())


def check_weeks(reader, tally, root, language):
    reader.open(root + "weeks/index.html")
    has_data = (reader.site / f"data/editions.{language}.js").is_file()
    table = "return document.querySelectorAll('#compare table tbody tr').length"
    if not has_data:
        shown = reader.run("return !!document.querySelector('#compare')")
        tally.test(f"{language}: compare weeks", ["a comparison without data"] if shown else [])
        return
    problems = [] if reader.until(table) else ["no comparison is shown"]
    options = reader.browser.find_elements(By.CSS_SELECTOR, "#compare-early option")
    if options and not problems:
        options[-1].click()
        rows = reader.run("""
          return Array.from(document.querySelectorAll('#compare tbody tr'),
            row => Array.from(row.cells, cell => cell.textContent));
        """)
        if any(len(row) != 4 or "undefined" in "".join(row) for row in rows):
            problems.append(f"a row is not whole: {rows}")
    tally.test(f"{language}: compare weeks", problems + reader.complaints())


def check_letter(tally, site, root, language):
    text = (site / root / "letter.txt").read_text(encoding="utf-8")
    chat = (site / root / "letter.md").read_bytes()
    mail = (site / root / "letter.html").read_text(encoding="utf-8")
    signs = len(re.findall(r"[\u3040-\u30ff\u3400-\u9fff]", text))
    words = len(re.findall(r"[^\s\u3040-\u30ff\u3400-\u9fff]*[A-Za-z0-9][^\s\u3040-\u30ff\u3400-\u9fff]*", text))
    is_han = language != "en"
    problems = []
    if (signs > 450) if is_han else (words > 260):
        problems.append(f"{words} words, {signs} signs")
    if len(chat) >= 2000:
        problems.append(f"the chat form has {len(chat)} bytes")
    subject = re.search(r"<title>(.*?)</title>", mail).group(1)
    if len(subject) >= (29 if is_han else 60):
        problems.append(f"the subject has {len(subject)} signs")
    if re.search(r"<(img|script|link)\b|style=", mail):
        problems.append("the mail holds what mail programs drop")
    tally.test(f"{language}: the letter", problems)


def pages_of_pdf(reader, path):
    reader.open(path)
    result = reader.browser.execute_cdp_cmd(
        "Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})
    data = base64.b64decode(result["data"])
    return data, len(re.findall(rb"/Type\s*/Page\b(?!s)", data))


def check_paper(reader, tally, root, language):
    set_scheme(reader.browser, "dark")
    data, count = pages_of_pdf(reader, root + "print/index.html")
    problems = [] if 5 <= count <= 14 else [f"the week has {count} sheets"]
    (reader.downloads / f"week-{language}.pdf.kept").write_bytes(data)
    _, front = pages_of_pdf(reader, root + "index.html")
    if front > 2:
        problems.append(f"the front page has {front} sheets")
    set_scheme(reader.browser, "light")
    tally.test(f"{language}: on paper", problems + reader.complaints())


def check_scripts(tally, site):
    size = sum(path.stat().st_size for path in (site / "assets").glob("*.js"))
    tally.test("all script together", [] if 0 < size <= MOST_SCRIPT else [f"{size} bytes"])


def main():
    site = site_from_arguments()
    downloads = Path(sys.argv[2]).resolve()
    downloads.mkdir(parents=True, exist_ok=True)
    tally = Tally()
    check_scripts(tally, site)
    browser = start_browser()
    browser.execute_cdp_cmd(
        "Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(downloads)})
    set_width(browser, 1280)
    set_scheme(browser, "light")
    reader = Reader(browser, site, downloads)
    try:
        browser.get((site / "index.html").as_uri())
        roots = reader.run("""
          const links = document.querySelectorAll('.languages [lang]');
          const first = document.documentElement.lang;
          return links.length ? Array.from(links, link => link.lang) : [first];
        """)
        first = reader.run("return document.documentElement.lang")
        for language in roots:
            root = "" if language == first else language + "/"
            check_search(reader, tally, root, language)
            check_tables(reader, tally, root, language)
            check_chart(reader, tally, root, language)
            check_readings(reader, tally, root, language)
            check_grid(reader, tally, root, language)
            check_folds(reader, tally, root, language)
            check_weeks(reader, tally, root, language)
            check_letter(tally, site, root, language)
            check_paper(reader, tally, root, language)
    finally:
        browser.quit()
    tally.finish()


main()

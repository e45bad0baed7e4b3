"""Measures how fast pages are shown on a slow machine, from the disk:

    measure.py SITE [PAGE…]

With the processor slowed four times, the middle of five visits at the width of a phone: the time to
the largest paint, the total blocking time (what tasks take above 50 ms each, of what lies after the
first contentful paint, as web.dev/tbt and Lighthouse define it), the same of all tasks, those before
anything is shown with them, layout shift, and what the page weighs over the wire with all it loads.
"""

import sys
from pathlib import Path
from statistics import median

from chromium import set_width, start_browser
from pages import Page, site_from_arguments, weight_of

PAGES = ["", "retention/", "method/", "method/comparisons/", "products/", "zh-Hans/"]
VISITS = 5
TIMES = """
const done = arguments[arguments.length - 1];
let first = 0, paint = 0, shift = 0;
const tasks = [];
const watch = (type, use) =>
  new PerformanceObserver(list => list.getEntries().forEach(use)).observe({type, buffered: true});
watch('largest-contentful-paint', entry => { paint = entry.startTime; });
watch('paint', entry => { if (entry.name === 'first-contentful-paint') first = entry.startTime; });
watch('longtask', entry => { tasks.push(entry); });
watch('layout-shift', entry => { shift += entry.value; });
const blocked = from => tasks.reduce((sum, task) =>
  sum + Math.max(0, task.startTime + task.duration - Math.max(task.startTime, from) - 50), 0);
setTimeout(() => done([paint, blocked(first), blocked(0), shift]), 400);
"""


def main():
    site = site_from_arguments()
    browser = start_browser()
    set_width(browser, 390)
    browser.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": 4})
    print(f"{'page':24} {'paint ms':>9} {'blocked ms':>11} {'with first':>11} {'shift':>7} {'gzip KB':>8}")
    for name in sys.argv[2:] or PAGES:
        path = site / name / "index.html" if not name.endswith(".html") else site / name
        if not path.is_file():
            continue
        runs = []
        for _ in range(VISITS):
            browser.get(path.as_uri())
            runs.append(browser.execute_async_script(TIMES))
        paint, blocked, all_blocked, shift = (median(run[i] for run in runs) for i in range(4))
        weight = weight_of(Page(path), site) / 1000
        print(f"{name or 'front':24} {paint:9.0f} {blocked:11.0f} {all_blocked:11.0f} {shift:7.3f} {weight:8.1f}")
    browser.quit()


main()

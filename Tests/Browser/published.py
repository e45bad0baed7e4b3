"""Publishes the site below a prefix, serves it as nginx is told to, and reads it in a browser.

Usage: published.py PROGRAM SITE. Prints one line a check, then "N passed, N failed".
"""

import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

PREFIX = "shop/weekly"
passed = failed = 0


def check(name, holds, note=""):
    global passed, failed
    passed, failed = passed + bool(holds), failed + (not holds)
    print("ok  " if holds else "FAIL", name, "" if holds else note)


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def get(url):
    try:
        with urllib.request.urlopen(url) as answer:
            return answer.status, dict(answer.headers), answer.read()
    except urllib.error.HTTPError as error:
        return error.code, dict(error.headers), error.read()


def publish(program, site, work):
    content = work / "content"
    content.mkdir()
    (content / "regulars.yml").write_text(
        f"publish: {{www: {{to: folder, path: ../www, prefix: {PREFIX}}}}}\n"
    )
    (work / "www").mkdir()
    subprocess.run(
        [program, "publish", "--content", content, "--site", site], check=True, cwd=work
    )
    return work / "private/published/targets/www/nginx.conf"


def serve(snippet, work, port):
    (work / "nginx.conf").write_text(f"""
daemon off;
pid {work}/nginx.pid;
error_log {work}/error.log;
events {{}}
http {{
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path {work}/tmp; proxy_temp_path {work}/tmp; fastcgi_temp_path {work}/tmp;
  uwsgi_temp_path {work}/tmp; scgi_temp_path {work}/tmp;
  server {{ listen 127.0.0.1:{port}; include {snippet}; }}
}}
""")
    # What www-data has to read stands below a folder of this person's.
    for folder in [work, work / "www"]:
        folder.chmod(0o755)
    path = shutil.which("nginx", path="/usr/sbin:/usr/bin:/sbin")
    server = subprocess.Popen([path, "-c", work / "nginx.conf"])
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
            return server
        except OSError:
            time.sleep(0.05)
    raise SystemExit("nginx does not listen")


def read_headers(base):
    status, headers, _ = get(base)
    check("the front page is there", status == 200, status)
    for name, part in {
        "Content-Security-Policy": "default-src 'none'",
        "X-Robots-Tag": "noindex",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-cache",
    }.items():
        check(f"{name} is sent", part in headers.get(name, ""), headers)
    status, headers, body = get(base + "no/such/page/")
    check("a missing page is 404 with the site's own page", status == 404 and b"<html" in body)
    check("its headers are the same", "default-src" in headers.get("Content-Security-Policy", ""))
    check("the manifest is not served", get(base + ".regulars-manifest.json")[0] == 404)


def look(base, site):
    options = Options()
    for word in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]:
        options.add_argument(word)
    options.binary_location = shutil.which("chromium")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    with webdriver.Chrome(options, Service(shutil.which("chromedriver"))) as browser:
        targets = set()
        for page in sorted(site.glob("*/index.html"))[:8] + [site / "index.html"]:
            path = page.relative_to(site).as_posix().removesuffix("index.html")
            browser.get(base + path)
            log = [line for line in browser.get_log("browser") if line["level"] == "SEVERE"]
            check(f"/{path} loads without complaint", not log, log)
            rules = browser.execute_script(
                "return [...document.styleSheets].map(s => s.cssRules.length)"
            )
            check(f"/{path} has its style", rules and rules[0] > 10, rules)
            targets |= {
                link.get_attribute("href").split("#")[0]
                for link in browser.find_elements(By.CSS_SELECTOR, "a[href], link[href]")
            }
        own = sorted(link for link in targets if link.startswith(base))
        outside = [link for link in targets if "127.0.0.1" in link and not link.startswith(base)]
        check("no link leaves the prefix", not outside, outside[:3])
        broken = [link for link in own if get(link)[0] != 200]
        check(f"{len(own)} links lead somewhere", own and not broken, broken[:3])
        for link in own:
            name = link.rsplit("/", 1)[-1]
            if "/assets/" in link and "-" in name:
                cache = get(link)[1].get("Cache-Control", "")
                check(f"{name} may be kept for good", "immutable" in cache, cache)


def main():
    program, site = (pathlib.Path(word).resolve() for word in sys.argv[1:3])
    work = pathlib.Path(tempfile.mkdtemp(prefix="regulars-published-"))
    try:
        port = free_port()
        server = serve(publish(program, site, work), work, port)
        try:
            base = f"http://127.0.0.1:{port}/{PREFIX}/"
            read_headers(base)
            look(base, site)
        finally:
            server.terminate()
            server.wait()
    finally:
        shutil.rmtree(work)
    print(f"{passed} passed, {failed} failed")
    raise SystemExit(failed > 0)


if __name__ == "__main__":
    main()

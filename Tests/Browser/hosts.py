"""Hosts on loopback that a site is published to: each knows its settings, its server and where a
browser reads it. A host whose tools are missing raises Missing."""

import functools
import http.server
import os
import shutil
import socket
import subprocess
import threading
import time
from pathlib import Path

PLACES = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"


class Missing(Exception):
    pass


def tool(name):
    path = shutil.which(name, path=PLACES)
    if not path:
        raise Missing(f"{name} is not installed")
    return path


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def plain_environment():
    """Where a proxy's own certificates are set, rclone takes them and refuses plain addresses."""
    return {key: value for key, value in os.environ.items() if key != "AWS_CA_BUNDLE"}


class Host:
    """A place to publish to. `served` is where its server looks, `base` its address."""

    name = ""
    is_served_as_told = False

    def __init__(self, work):
        self.work = work
        self.place = work / self.name
        self.place.mkdir(mode=0o755)
        self.port = free_port()
        self.processes = []
        self.prepare()

    def prepare(self):
        pass

    def serve(self):
        pass

    def files(self):
        """The site's files at the host, by their path."""
        return tree(self.place)

    def start(self, words, port):
        log = (self.work / f"{self.name}.log").open("ab")
        self.processes.append(subprocess.Popen(words, stdout=log, stderr=log))
        for _ in range(600):
            try:
                socket.create_connection(("127.0.0.1", port), 0.2).close()
                return
            except OSError:
                time.sleep(0.05)
        raise SystemExit(f"{words[0]} does not listen")

    def stop(self):
        for process in self.processes:
            process.terminate()
            process.wait()

    def start_nginx(self):
        """Serves with the settings that the program wrote for this host."""
        snippet = self.work / f"private/published/targets/{self.name}/nginx.conf"
        temporary = "".join(
            f"{kind}_temp_path {self.place}/tmp;"
            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        settings = self.work / f"{self.name}-nginx.conf"
        settings.write_text(f"""
daemon off;
pid {self.work}/{self.name}.pid;
error_log {self.work}/{self.name}.log;
events {{}}
http {{
  include /etc/nginx/mime.types;
  access_log off;
  {temporary}
  server {{ listen 127.0.0.1:{self.port}; include {snippet}; }}
}}
""")
        self.start([tool("nginx"), "-c", settings], self.port)


class Folder(Host):
    name = "folder"
    is_served_as_told = True

    def prepare(self):
        tool("nginx")
        self.base = f"http://127.0.0.1:{self.port}/shop/weekly/"
        self.settings = f"{{to: folder, path: {self.place}, prefix: shop/weekly}}"

    def serve(self):
        self.start_nginx()

    def files(self):
        return tree(self.place / "shop/weekly/current")


class Ssh(Host):
    name = "rsync"
    is_served_as_told = True

    def prepare(self):
        for name in ("nginx", "rsync", "ssh", "ssh-keygen", "sshd"):
            tool(name)
        self.base = f"http://127.0.0.1:{self.port}/"
        door = free_port()
        self.settings = (
            f"{{to: rsync, host: 127.0.0.1, port: {door}, path: {self.place}/www, "
            f"sshConfig: {self.place}/config}}"
        )
        for key in ("host", "key"):
            words = [tool("ssh-keygen"), "-q", "-t", "ed25519", "-N", "", "-f", self.place / key]
            subprocess.run(words, check=True)
        public = " ".join((self.place / "host.pub").read_text().split()[:2])
        (self.place / "known").write_text(f"[127.0.0.1]:{door} {public}\n")
        (self.place / "config").write_text(
            f"Host *\n  IdentityFile {self.place}/key\n  IdentitiesOnly yes\n"
            f"  UserKnownHostsFile {self.place}/known\n"
        )
        (self.place / "sshd_config").write_text(
            f"Port {door}\nListenAddress 127.0.0.1\nHostKey {self.place}/host\n"
            f"AuthorizedKeysFile {self.place}/key.pub\nPidFile none\nStrictModes no\nUsePAM no\n"
            # What the person's shell does at each login takes a second on some machines.
            f"PasswordAuthentication no\nSetEnv HOME={self.place}\n"
        )
        if os.getuid() == 0:
            # Where sshd, run by the administrator, wants an empty folder.
            Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
        self.start([tool("sshd"), "-D", "-f", self.place / "sshd_config"], door)

    def serve(self):
        self.start_nginx()

    def files(self):
        return tree(self.place / "www/current")


class Branch(Host):
    """A bare repository; what it holds is served as hosts of pages serve it."""

    name = "git"

    def prepare(self):
        subprocess.run([tool("git"), "init", "-q", "--bare", self.place / "pages.git"], check=True)
        self.base = f"http://127.0.0.1:{self.port}/"
        self.settings = f"{{to: git, remote: {self.place}/pages.git}}"

    def checkout(self):
        copy = self.place / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        words = ["clone", "-q", "-b", "gh-pages", self.place / "pages.git", copy]
        subprocess.run([tool("git"), *words], check=True)
        return copy

    def serve(self):
        class Quiet(http.server.SimpleHTTPRequestHandler):
            def log_message(self, *_):
                pass

        handler = functools.partial(Quiet, directory=self.checkout())
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", self.port), handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def files(self):
        files = tree(self.checkout())
        extra = [name for name in files if name.startswith(".git/") or name == ".nojekyll"]
        for name in extra:
            del files[name]
        return files

    def stop(self):
        super().stop()
        if hasattr(self, "server"):
            self.server.shutdown()


class Store(Host):
    """What rclone reaches. Folders have no front pages there, so browsers ask for index.html."""

    def configure(self, text):
        # One file for all stores, because publishes know one.
        with (self.work / "rclone.conf").open("a") as settings:
            settings.write(f"[{self.name}]\n{text}\n")

    def files(self):
        copy = self.work / f"{self.name}-copy"
        words = ["--config", self.work / "rclone.conf", "sync", f"{self.name}:bucket/shop", copy]
        subprocess.run([tool("rclone"), *words], check=True, env=plain_environment())
        return tree(copy)


class S3(Store):
    name = "s3"

    def prepare(self):
        tool("rclone")
        server = tool("moto_server")
        self.base = f"http://127.0.0.1:{self.port}/bucket/shop/"
        self.settings = "{to: rclone, remote: 's3:bucket', prefix: shop}"
        self.configure(
            f"type = s3\nprovider = Other\nendpoint = http://127.0.0.1:{self.port}\n"
            "access_key_id = made-up\nsecret_access_key = made-up-too\nforce_path_style = true\n"
            "acl = public-read\n"
        )
        self.start([server, "-H", "127.0.0.1", "-p", str(self.port)], self.port)


class WebDAV(Store):
    name = "webdav"

    def prepare(self):
        self.base = f"http://127.0.0.1:{self.port}/bucket/shop/"
        self.settings = "{to: rclone, remote: 'webdav:bucket', prefix: shop}"
        address = f"127.0.0.1:{self.port}"
        self.configure(f"type = webdav\nurl = http://{address}\nvendor = other\n")
        words = ["serve", "webdav", self.place, "--addr", address, "--dir-cache-time", "0"]
        self.start([tool("rclone"), *words], self.port)


ALL = (Folder, Ssh, Branch, S3, WebDAV)


def tree(folder):
    """Files by their path, without what the program keeps there for itself."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".regulars-")
    }

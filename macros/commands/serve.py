"""Shows the built site as GitHub Pages does, and builds again when a file changes. Nothing is added to the pages."""

import contextlib
import datetime
import functools
import http.server
import os
import threading
import time
from collections.abc import Mapping
from pathlib import Path

from macros.commands import build

POLL_SECONDS = 0.5
WATCHED = ("data", "docs", "overrides", "macros", "hooks.py", "mkdocs.yml")


class Handler(http.server.SimpleHTTPRequestHandler):
    """Folders by their index.html, and the site's own 404 page for what is not there."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != http.HTTPStatus.NOT_FOUND or not page.exists():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Requests are nobody's business."""


def run(root: Path, vandaag: datetime.date, port: int) -> int:
    """Runs until Ctrl-C; 1 when the first build fails and there is no older site to show."""
    address = f"http://127.0.0.1:{port}/"
    os.environ.setdefault("SITE_URL", address)
    before = _state(root)
    if build.run(root, vandaag) and not (root / "site").exists():
        return 1
    with server(root / "site", port) as running:
        print(f"De site staat op {running}. Stop met Ctrl-C.", flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            _follow(root, vandaag, before)
    return 0


@contextlib.contextmanager
def server(folder: Path, port: int = 0) -> "contextlib.Generator[str, None, None]":  # type: ignore[name-defined]
    """Serves a folder in the background; gives its address."""
    handler = functools.partial(Handler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), handler) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{running.server_port}/"
        finally:
            running.shutdown()
            thread.join()


def _follow(root: Path, vandaag: datetime.date, before: Mapping[Path, int]) -> None:
    """Builds whenever the files are not those of the last build, also when they changed while it ran."""
    while True:
        time.sleep(POLL_SECONDS)
        after = _state(root)
        if after != before:
            before = after
            build.run(root, vandaag)


def _state(root: Path) -> Mapping[Path, int]:
    """When every file that the site is made from was last changed."""
    files = (
        file for name in WATCHED for file in ((root / name).rglob("*") if (root / name).is_dir() else [root / name])
    )
    state = {}
    for file in files:
        with contextlib.suppress(FileNotFoundError):
            if file.is_file() and "__pycache__" not in file.parts:
                state[file] = file.stat().st_mtime_ns
    return state

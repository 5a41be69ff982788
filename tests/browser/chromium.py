"""The browser of the tests: the one that `make test` found, with nothing in it that calls home."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.sites import ROOT

FOUND_BY_SETUP = ROOT / ".venv" / "chromium-path"
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@contextlib.contextmanager
def chromium() -> Iterator[Browser]:
    """A browser without windows; it ends with the block."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


def executable() -> Path:
    """CHROMIUM names another browser than the one found."""
    if os.environ.get("CHROMIUM"):
        return Path(os.environ["CHROMIUM"])
    if FOUND_BY_SETUP.exists():
        return Path(FOUND_BY_SETUP.read_text(encoding="utf-8").strip())
    raise FileNotFoundError("no browser: run `make test` once, or say CHROMIUM=/path/to/chromium")

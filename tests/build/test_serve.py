"""`serve` shows the site as GitHub Pages does, follows changes, and adds nothing to the pages."""

import contextlib
import http
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sites import EPOCH, ROOT, environment, in_one_language, make_project

PATIENCE = 90.0
# `python -m macros` that can be stopped as with Ctrl-C, also where the tests run in the background and are deaf to it.
PROGRAM = """\
import signal, sys
from macros.__main__ import main
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.exit(main())
"""
PAGE = "docs/over/privacy.md"
SCRIPT = re.compile(r"<script[^>]*>")
OWN, DATA = '<script type="module" src="../../assets/', 'type="application/ld+json"'


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _get(address: str, method: str = "GET") -> tuple[int, str, str]:
    """Status, kind of content and text."""
    request = urllib.request.Request(address, method=method)
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.status, response.headers["Content-Type"], response.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers["Content-Type"], error.read().decode()


def _text_soon(address: str, words: str, process: "subprocess.Popen[bytes] | None" = None) -> str:
    """The page when it has come to say these words."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and not (process and process.poll() is not None):
        with contextlib.suppress(urllib.error.URLError):
            text = _get(address)[2]
            if words in text:
                return text
        time.sleep(0.1)
    raise AssertionError(f"{address} did not come to say '{words}'")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return in_one_language(make_project(tmp_path_factory.mktemp("serve") / "project"))


@pytest.fixture(scope="module")
def address(project: Path) -> Iterator[str]:
    """Where the running server is."""
    port = _free_port()
    command = [sys.executable, "-c", PROGRAM, "--map", str(project), "serve", "--poort", str(port)]
    with (
        (project.parent / "uitvoer.txt").open("w") as output,
        subprocess.Popen(
            command, cwd=ROOT, env=environment(SOURCE_DATE_EPOCH=EPOCH), stdout=output, stderr=subprocess.STDOUT
        ) as process,
    ):
        try:
            address = f"http://127.0.0.1:{port}/"
            _text_soon(address, "Alles is verzonnen.", process)
            yield address
            process.send_signal(signal.SIGINT)
            stopped = process.wait(timeout=PATIENCE)
        finally:
            process.kill()
    said = (project.parent / "uitvoer.txt").read_text(encoding="utf-8")
    assert stopped == 0, said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        pytest.param("", 200, '<h1 id="titel">Op tijd praten langs het water</h1>', id="home"),
        pytest.param("over/privacy/", 200, '<h1 id="titel">Privacy</h1>', id="folder with an index"),
        pytest.param("over/privacy", 200, '<h1 id="titel">Privacy</h1>', id="the same without its slash"),
        pytest.param(
            "burgers/wensenboekje/?bron=folder", 200, '<h1 id="titel">Het wensenboekje</h1>', id="with a question"
        ),
        pytest.param("atlantis/", 404, "<h1>Deze pagina is er niet</h1>", id="not there"),
        pytest.param("diep/in/de/zee", 404, "<h1>Deze pagina is er niet</h1>", id="not there, deeper"),
        pytest.param("../../../../etc/hostname", 404, "<h1>Deze pagina is er niet</h1>", id="outside the site"),
    ],
)
def test_an_address_gives_its_page(path: str, status: int, words: str, address: str) -> None:
    found = _get(address + path)
    assert found[0] == status
    assert found[1].startswith("text/html")
    assert words in found[2]


def test_the_404_page_needs_no_body_when_only_its_head_is_asked(address: str) -> None:
    assert _get(address + "atlantis/", method="HEAD")[::2] == (http.HTTPStatus.NOT_FOUND, "")


def test_pages_are_what_was_built_and_hold_no_script(address: str, project: Path) -> None:
    """The addresses in them are those of the server, so that everything can be tried out."""
    shown = _get(address + "over/privacy/")[2]
    assert shown == (project / "site/over/privacy/index.html").read_text(encoding="utf-8")
    assert SCRIPT.findall(shown)
    assert all(script.startswith(OWN) or DATA in script for script in SCRIPT.findall(shown))
    assert f'<link rel="canonical" href="{address}over/privacy/">' in shown


def test_a_change_shows_by_itself_and_a_mistake_leaves_the_last_good_page(address: str, project: Path) -> None:
    page = project / PAGE
    text = page.read_text(encoding="utf-8")
    page.write_text(text + "\nEen nieuwe vloed.\n", encoding="utf-8")
    shown = _text_soon(address + "over/privacy/", "Een nieuwe vloed.")
    assert SCRIPT.findall(shown)
    assert all(script.startswith(OWN) or DATA in script for script in SCRIPT.findall(shown))
    page.write_text("geen kopgegevens", encoding="utf-8")
    _said_soon(project, "docs/over/privacy.md:1:1: kopgegevens: begint niet met kopgegevens")
    assert _get(address + "over/privacy/")[2] == shown
    page.write_text(text + "\nEn weer eb.\n", encoding="utf-8")
    _text_soon(address + "over/privacy/", "En weer eb.")


def _said_soon(project: Path, words: str) -> None:
    end = time.monotonic() + PATIENCE
    while words not in (project.parent / "uitvoer.txt").read_text(encoding="utf-8"):
        assert time.monotonic() < end, f"'{words}' was not said"
        time.sleep(0.1)

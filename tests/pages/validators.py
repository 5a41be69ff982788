"""The HTML as two validators read it, all pages in one run of each."""

import json
import tempfile
from pathlib import Path
from typing import TypedDict

from tests.pages import tools
from tests.pages.problem import Problem

HTML_VALIDATE_SETTINGS = Path(__file__).with_name("htmlvalidate.mjs")
FROM_A_FILE = "Resource violates Content Security Policy (meta tag): external "
"""The Nu checker reads pages as files, where no address is `'self'`; a test in a browser watches the policy."""
INLINE_SCRIPT = "Inline script violates Content Security Policy (meta tag)"
DATA = '<script type="application/ld+json">'
"""Data is no script to a browser, and no policy holds for it; the gate sees to it that there is no inline script."""


class NuMessage(TypedDict):
    type: str
    url: str
    message: str
    lastLine: int
    extract: str


class Message(TypedDict):
    ruleId: str
    message: str
    selector: str | None


class FileResult(TypedDict):
    filePath: str
    messages: list[Message]


def nu(folder: Path) -> list[Problem]:
    """Errors and warnings of the Nu HTML checker on every page, with the stylesheets and drawings they use."""
    files = [str(file) for suffix in ("html", "css", "svg") for file in sorted(folder.rglob(f"*.{suffix}"))]
    options = ["--format", "json", "--stdout", "--also-check-css", "--also-check-svg"]
    printed = tools.run_java("-jar", str(tools.NU_CHECKER), *options, *files)
    messages: list[NuMessage] = json.loads(printed)["messages"]
    return [
        Problem("nu", message.get("extract", "").strip(), message["message"], _name(message["url"], folder))
        for message in messages
        if not _is_about_the_policy(message)
    ]


def _is_about_the_policy(message: NuMessage) -> bool:
    """What only a browser can tell."""
    text = message["message"]
    return text.startswith(FROM_A_FILE) or (text.startswith(INLINE_SCRIPT) and DATA in message.get("extract", ""))


def html_validate(folder: Path) -> list[Problem]:
    """What html-validate finds on every page."""
    files = [str(file) for file in sorted(folder.rglob("*.html"))]
    with tempfile.TemporaryDirectory() as work:
        answer = Path(work) / "answer.json"
        settings = str(HTML_VALIDATE_SETTINGS)
        tools.run_node("html-validate", "--config", settings, "--formatter", f"json={answer}", *files)
        results: list[FileResult] = json.loads(answer.read_text(encoding="utf-8"))
    return [
        Problem(
            f"html-validate {message['ruleId']}",
            message["selector"] or "",
            message["message"],
            _name(result["filePath"], folder),
        )
        for result in results
        for message in result["messages"]
    ]


def _name(path: str, folder: Path) -> str:
    return "/" + path.removeprefix("file:").removeprefix(str(folder)).removeprefix("/")

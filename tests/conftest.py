"""What all tests share: whole sites, and `--bless` for rewriting expected output."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser

from tests import sites
from tests.browser.chromium import chromium
from tests.browser.served import Served, serve

# Other work on the machine makes one example slow now and then; that says nothing about the code.
settings.register_profile("no-deadline", deadline=None)
settings.load_profile("no-deadline")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--bless", action="store_true", help="write the output of the code as the expected output, to review in git"
    )


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """A copy of the miniature site, to change its data and pages at will."""
    return sites.make_project(tmp_path / "voorbeeld")


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all test processes of one run have in common."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if os.environ.get("PYTEST_XDIST_WORKER") else own


@pytest.fixture(scope="session")
def built_example(shared_folder: Path) -> Path:
    """The miniature site as a project, built once in `site/` with all settings; not to be changed."""

    def make(target: Path) -> None:
        sites.make_project(target, papers_made_anew=True)
        sites.build(
            target,
            SITE_URL=sites.EXAMPLE_URL,
            REPO_URL=sites.REPO_URL,
            SOURCE_DATE_EPOCH=sites.EPOCH,
            PYTHONHASHSEED="1",
            TZ="Pacific/Honolulu",
        )

    return sites.made_once(shared_folder, "built-example", make)


@pytest.fixture(scope="session")
def real_site(shared_folder: Path) -> Path:
    """The finished real site, built once with all settings; not to be changed."""

    def make(target: Path) -> None:
        sites.build(
            sites.ROOT,
            "--doel",
            str(target),
            SITE_URL=sites.REAL_URL,
            REPO_URL=sites.REPO_URL,
            SOURCE_DATE_EPOCH=sites.EPOCH,
        )

    return sites.made_once(shared_folder, "real-site", make)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One for each test process: Playwright takes no second one."""
    with chromium() as started:
        yield started


@pytest.fixture(scope="session")
def served(real_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The real site on an address of its own."""
    with serve(real_site, tmp_path_factory.mktemp("web")) as site:
        yield site


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """After `--bless`: which expected files changed, from whichever test process."""
    changed = [
        value
        for report in terminalreporter.getreports("passed")
        for name, value in report.user_properties
        if name == "blessed"
    ]
    if terminalreporter.config.getoption("--bless"):
        terminalreporter.section("blessed")
        terminalreporter.write_line("\n".join(changed) or "all expected output was the same")

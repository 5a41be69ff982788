"""Builds the site to be looked at, and serves it."""

import contextlib
import datetime
import fcntl
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from macros.commands import build, serve
from macros.site.load import load_site
from tests.pages import plan, tools
from tests.pages.plan import Built

SETTINGS = {"SITE_URL": "https://netwerk.example/", "REPO_URL": "https://code.example/netwerk/site"}
"""With both, a page carries all that it can carry: canonical addresses, alternates and an edit link."""


@contextlib.contextmanager
def site(folder: Path, vandaag: datetime.date) -> Iterator[Built]:
    """The site built in `folder` and served; whoever finds it built there already uses that."""
    target = folder / "site"
    with _alone(folder / "build.lock"):
        if not target.exists():
            make(target, vandaag, SETTINGS)
    with serve.server(target) as root:
        yield plan.read(target, root, load_site(tools.ROOT))


def make(target: Path, vandaag: datetime.date, settings: Mapping[str, str]) -> None:
    """Builds the real site with these settings in the environment."""
    before = {name: os.environ.get(name) for name in settings}
    os.environ.update(settings)
    try:
        build.build(tools.ROOT, vandaag, target)
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


@contextlib.contextmanager
def _alone(file: Path) -> Iterator[None]:
    """Test workers wait here for the one that builds."""
    with file.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield

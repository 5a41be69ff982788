"""The finished site as visitors meet it: below a path, as GitHub Pages serves a project."""

import contextlib
import dataclasses
import gzip
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from macros.commands.serve import server
from macros.site.load import load_site
from tests.sites import REAL_URL, ROOT

PATH = urlsplit(REAL_URL).path
COMPRESSED = frozenset({".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml", ".txt", ".ics", ".webmanifest"})


@dataclasses.dataclass(frozen=True)
class Served:
    """A built site on this machine; an address begins at the root of the site, like `en/burgers/`."""

    folder: Path
    home: str

    def url(self, address: str) -> str:
        return self.home + address

    def address(self, url: str) -> str:
        """The address behind a URL of this site, without what follows # or ?."""
        return url.partition("#")[0].partition("?")[0].removeprefix(self.home)

    def addresses(self) -> tuple[str, ...]:
        """Every page of every language; that of the home page is empty."""
        files = sorted(self.folder.rglob("index.html"))
        return tuple(file.relative_to(self.folder).as_posix().removesuffix("index.html") for file in files)

    def transferred(self, url: str) -> int:
        """How many bytes of body GitHub Pages sends for a file of the site: text is compressed."""
        file = self.folder / self.address(url)
        body = (file / "index.html" if file.is_dir() else file).read_bytes()
        is_text = file.is_dir() or file.suffix in COMPRESSED
        return len(gzip.compress(body, compresslevel=6)) if is_text else len(body)


@contextlib.contextmanager
def serve(site: Path, web: Path) -> Iterator[Served]:
    """Serves a finished site; the empty folder `web` becomes the root of the server."""
    (web / PATH.strip("/")).symlink_to(site, target_is_directory=True)
    (web / "404.html").symlink_to(site / "404.html")
    with server(web) as root:
        yield Served(site, root.rstrip("/") + PATH)


def languages() -> tuple[str, ...]:
    """The codes of the site's languages; the first has no folder of its own."""
    return tuple(taal.code for taal in load_site(ROOT).talen)

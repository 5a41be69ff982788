"""Puts the languages together: pages, hashed assets, one 404, one sitemap; what the theme left behind stays behind."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from macros.output import assets
from macros.output.sitemap import sitemap
from macros.pages.build import made_assets, read_phrases
from macros.publish.finished import finished_pages
from macros.publish.search import write_search
from macros.site import addresses
from macros.site.addresses import from_root
from macros.site.site import Site

NOT_FOUND = "404.html"


def assemble(root: Path, site: Site, parts: Mapping[str, Path], target: Path, site_url: str | None) -> int:
    """The number of pages. `parts` holds each language's build; `target` must not exist yet."""
    pages = 0
    for code, part in parts.items():
        folder = target / from_root(site, code, "/")[1:]
        for file in sorted(part.rglob("*.html")):
            name = file.relative_to(part)
            if name.as_posix() == NOT_FOUND and code != site.brontaal.code:
                continue
            destination = folder / name
            destination.parent.mkdir(parents=True, exist_ok=True)
            file.rename(destination)
            pages += 1
        _add_papers(part, folder)
    _add_assets(root, site, target)
    _add_search(root, site, target)
    if site_url:
        (target / "sitemap.xml").write_bytes(sitemap(_absolute_pages(site, site_url)))
        (target / "robots.txt").write_text(
            f"User-agent: *\nAllow: /\nSitemap: {site_url}sitemap.xml\n", encoding="utf-8"
        )
    (target / ".nojekyll").touch()
    return pages


def _add_papers(part: Path, folder: Path) -> None:
    """The papers of one language, below the folder of that language."""
    source = part / addresses.DOWNLOADS.strip("/")
    if source.is_dir():
        source.rename(folder / source.name)


def _add_assets(root: Path, site: Site, target: Path) -> None:
    """What is kept in the project, and what is made of it for each language; equal files have one name."""
    source = root / "overrides" / "assets"
    (target / assets.FOLDER).mkdir(exist_ok=True)
    for name, published in assets.names(source).items():
        (target / published).parent.mkdir(exist_ok=True)
        if "/" in name:
            (target / published).write_bytes(assets.module(source / name))
        else:
            shutil.copyfile(source / name, target / published)
    for taal in site.talen:
        for name, content in made_assets(root, read_phrases(root, site, taal.code), taal).items():
            (target / assets.name_for(name, content)).write_bytes(content)


def _add_search(root: Path, site: Site, target: Path) -> None:
    """What search reads of each language, below the folder of that language."""
    pages = tuple(finished_pages(target, site))
    for taal in site.talen:
        own = [page for page in pages if page.taal.code == taal.code]
        write_search(root, site, taal.code, own, target / from_root(site, taal.code, "/")[1:])


def _absolute_pages(site: Site, site_url: str) -> list[dict[str, str]]:
    here = {taal.code: set(addresses.every(site, taal.code)) for taal in site.talen}
    return [
        {code: site_url + from_root(site, code, address)[1:] for code in here if address in here[code]}
        for address in sorted(here[site.brontaal.code])
    ]

"""Links between finished pages: every address and anchor is there, and sister pages name each other."""

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from macros.publish.finished import FinishedPage


def inspect(folder: Path, pages: Sequence[FinishedPage], site_url: str | None) -> Iterator[str]:
    """Every objection to a link."""
    anchors = {page.address: frozenset(page.ids) for page in pages}
    files = {"/" + file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}
    for page in pages:
        yield from (f"{page.file}: {wrong}" for wrong in _broken_links(page, anchors, files, site_url))
    if site_url:
        yield from _alternates(pages, site_url)
        yield from _shared_pictures(pages, files, site_url)
        yield from _sitemap(folder, pages, site_url)


def _broken_links(
    page: FinishedPage, anchors: Mapping[str, frozenset[str]], files: set[str], site_url: str | None
) -> Iterator[str]:
    base = urlsplit(site_url or "/").path
    for element in page.everywhere("a[href],link[href],script[src],img[src],form[action]"):
        attributes = element.attributes  # a selector finds xlink:href as href
        address = next((attributes[name] or "" for name in ("href", "src", "action") if name in attributes), "")
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            continue
        if parts.path.startswith("/") and not page.is_not_found:
            yield f"verwijst met een adres vanaf de wortel: {address}"
            continue
        if parts.path and page.is_not_found and not parts.path.startswith(base):
            yield f"verwijst met een adres dat niet op elke plek klopt: {address}"
            continue
        path = unquote(parts.path)
        from_root = page.is_not_found and path
        target = "/" + path.removeprefix(base) if from_root else _resolve(page.address, path)
        if target in anchors:
            if parts.fragment and unquote(parts.fragment) not in anchors[target]:
                yield f"verwijst naar een plek die er niet is: {address}"
        elif target not in files:
            yield f"verwijst naar een pagina of bestand dat er niet is: {address}"


def _resolve(origin: str, path: str) -> str:
    """Where a relative path leads, from the root of the site; a page is known by its folder."""
    if not path:
        return origin
    folder = origin if origin.endswith("/") else posixpath.dirname(origin)
    target = posixpath.normpath(posixpath.join(folder, path))
    if path.endswith(("/", "..", ".")) and target != "/":
        target += "/"
    return target


def _shared_pictures(pages: Sequence[FinishedPage], files: set[str], site_url: str) -> Iterator[str]:
    """The picture that goes with a shared page is one of this site, and is there."""
    for page in pages:
        for meta in page.all('meta[property="og:image"]'):
            address = meta.attributes.get("content") or ""
            if not address.startswith(site_url) or "/" + address.removeprefix(site_url) not in files:
                yield f"{page.file}: deelt een afbeelding die er niet is: {address}"


def _alternates(pages: Sequence[FinishedPage], site_url: str) -> Iterator[str]:
    """Hreflang is absolute and mutual."""
    named = {page.address: _alternates_of(page) for page in pages if not page.is_not_found}
    for page in pages:
        if page.is_not_found:
            continue
        own = site_url + page.address[1:]
        if named[page.address].get(page.taal.code) != own:
            yield f"{page.file}: noemt zichzelf niet als hreflang='{page.taal.code}'"
        for code, address in named[page.address].items():
            other = named.get("/" + address.removeprefix(site_url)) if address.startswith(site_url) else None
            if other is None:
                yield f"{page.file}: hreflang='{code}' wijst niet naar een pagina van deze site: {address}"
            elif other.get(page.taal.code) != own:
                yield f"{page.file}: hreflang='{code}' is niet wederzijds: {address}"


def _alternates_of(page: FinishedPage) -> dict[str, str]:
    links = page.all('link[rel="alternate"][hreflang]')
    return {link.attributes.get("hreflang") or "": link.attributes.get("href") or "" for link in links}


def _sitemap(folder: Path, pages: Sequence[FinishedPage], site_url: str) -> Iterator[str]:
    """Every page stands in the sitemap, and nothing else."""
    text = (folder / "sitemap.xml").read_text(encoding="utf-8")
    listed = {part.partition("</loc>")[0] for part in text.split("<loc>")[1:]}
    there = {site_url + page.address[1:] for page in pages if not page.is_not_found}
    yield from (f"sitemap.xml: mist {address}" for address in sorted(there - listed))
    yield from (f"sitemap.xml: noemt een pagina die er niet is: {address}" for address in sorted(listed - there))

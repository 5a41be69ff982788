"""HTML to PDF/UA: the same input gives the same bytes, and whatever the engine warns of is an error."""

import contextlib
import io
import logging
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from types import ModuleType
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

from fontTools.ttLib.tables import _h_e_a_d as head

from macros.pdf.errors import PdfError
from macros.pdf.fonts import MARKUP, around, font_files, unknown_signs
from macros.pdf.mend import Words, mended
from macros.pdf.watermark import watermark_rule

START_OF_1970 = 2_082_844_800
"""As fonts count: in seconds since 1904. fontTools warns of any time before it."""
LIBRARIES = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"


def render_pdf(html: str, stylesheet: str, fonts: Path, base_url: str | None = None) -> bytes:
    """A tagged PDF with real form fields, of HTML that names its language and title.

    `stylesheet` names font files by their path in the folder `fonts`; nothing else is read, and nothing is fetched.
    Relative links go to `base_url`, and nowhere without it. The word in the body's `data-watermerk` stands across every
    page, in the first font that has its signs. PdfError when a sign is in no font, or when the engine has
    a complaint.
    """
    files = font_files(stylesheet, fonts)
    unknown = unknown_signs(unescape(MARKUP.sub(" ", html)), files)
    if unknown:
        named = ", ".join(f"{sign} (U+{ord(sign):04X}, in '{around(sign, html)}')" for sign in unknown)
        raise PdfError(f"De lettertypen van de PDF's missen een teken: {named} — kies een ander teken")
    engine = _engine()
    fetcher = engine.urls.URLFetcher(allowed_protocols=("file", "data"))
    with _no_complaints(), _no_clock():
        page = engine.HTML(string=html, url_fetcher=fetcher, media_type="print")
        _lead_links(page.etree_element, base_url)
        stylesheet += _watermark(page.etree_element, files)
        settings = engine.text.fonts.FontConfiguration()
        style = engine.CSS(
            string=stylesheet, base_url=f"{fonts.resolve().as_uri()}/", url_fetcher=fetcher, font_config=settings
        )
        made = page.write_pdf(stylesheets=[style], font_config=settings, pdf_variant="pdf/ua-1", pdf_forms=True)
    if not isinstance(made, bytes):
        raise TypeError("the engine gave no bytes")
    return mended(made, Words.of(page.etree_element))


def _engine() -> ModuleType:
    """WeasyPrint, which looks for libraries of the system when it is imported, and prints when it finds none."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            import weasyprint
            import weasyprint.text.fonts
            import weasyprint.urls
    except OSError as error:
        raise PdfError(
            f"De PDF's hebben Pango nodig, en dat ontbreekt op deze computer ({error}).\n"
            f"Installeer het eerst (Debian, Ubuntu: sudo apt install {LIBRARIES}; macOS: brew install pango)"
        ) from error
    engine: ModuleType = weasyprint
    return engine


def _lead_links(root: Element, base_url: str | None) -> None:
    """A relative link gets its whole address, and leads nowhere on a paper that does not know the site's."""
    for link in root.iter("a"):
        address = link.get("href", "#")
        if address.startswith(("#", "https://", "tel:")):
            continue
        if base_url:
            link.set("href", urljoin(base_url, address))
        else:
            del link.attrib["href"]


def _watermark(root: Element, files: tuple[Path, ...]) -> str:
    word = next((body.get("data-watermerk", "") for body in root.iter("body")), "")
    if not word:
        return ""
    able = [file for file in files if not unknown_signs(word, (file,))]
    if not able:
        raise PdfError(f"Geen lettertype heeft alle tekens van het watermerk '{word}' — kies een ander woord")
    return watermark_rule(word, able[0])


@contextlib.contextmanager
def _no_clock() -> Iterator[None]:
    """FontTools writes into a font when it was saved; the same paper must not differ by that."""
    before = head.timestampNow
    head.timestampNow = lambda: START_OF_1970
    try:
        yield
    finally:
        head.timestampNow = before


@contextlib.contextmanager
def _no_complaints() -> Iterator[None]:
    """Collects what the engine would only log."""
    found: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: found.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("weasyprint")
    before, logger.propagate = logger.propagate, False
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.propagate = before
    if found:
        raise PdfError("De PDF is niet goed gemaakt: " + "; ".join(found))

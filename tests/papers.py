"""What every PDF of the site must be, read from the file itself: tagged, spoken, embedded, in order."""

import contextlib
import io
import re
from collections.abc import Callable, Iterator

import pikepdf
import zxingcpp
from pikepdf import Array, Dictionary, Object, Pdf
from pypdfium2 import PdfDocument

from tests.browser.paper import reader

Drawn = dict[tuple[int, int], dict[int, str]]
"""For each sheet, by its object's number, what it draws under each mark."""
LOST = "\ufffd"


def elements(pdf: Pdf) -> Iterator[Object]:
    """Every structure element in reading order."""
    waiting = [pdf.Root.StructTreeRoot.K[0]]
    while waiting:
        element = waiting.pop()
        yield element
        kids = element.get("/K", Array())
        inside = list(kids) if isinstance(kids, Array) else [kids]
        waiting.extend(kid for kid in reversed(inside) if isinstance(kid, Dictionary) and "/S" in kid)


def headings(pdf: Pdf) -> list[int]:
    return [int(str(element.S)[2:]) for element in elements(pdf) if re.fullmatch(r"/H[1-6]", str(element.S))]


def fields(pdf: Pdf) -> dict[str, Object]:
    form = pdf.Root.get("/AcroForm")
    return {str(field.T): field for field in form.Fields} if form is not None else {}


def web_links(pdf: Pdf) -> Iterator[str]:
    for found in pdf.objects:
        if isinstance(found, Dictionary) and found.get("/Subtype") == "/Link" and "/A" in found:
            yield str(found.A.URI)


def fonts(pdf: Pdf) -> list[Object]:
    return [found for found in pdf.objects if isinstance(found, Dictionary) and found.get("/Type") == "/Font"]


def text(raw: bytes) -> str:
    """All that can be copied from a paper, in its order, with each run of white space as one space."""
    with contextlib.closing(PdfDocument(raw)) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return " ".join(" ".join(pages).split())


def spoken(raw: bytes) -> str:
    """A paper as a screen reader says it: in the order of its structure, without what repeats on every sheet."""
    with Pdf.open(io.BytesIO(raw)) as pdf:
        drawn = {page.obj.objgen: dict(_marked(page)) for page in pdf.pages}
        return " ".join(_said(pdf.Root.StructTreeRoot.K[0], (0, 0), drawn))


def _said(element: Object, sheet: tuple[int, int], drawn: Drawn) -> Iterator[str]:
    """What an element holds: its alternative, or what the pages draw under its numbers, in reading order."""
    if "/Alt" in element:
        yield str(element.Alt)
        return
    sheet = element.Pg.objgen if "/Pg" in element else sheet
    kids = element.get("/K", Array())
    for kid in kids if isinstance(kids, Array) else [kids]:
        if not isinstance(kid, Dictionary):
            yield drawn[sheet].get(int(kid), "")
        elif "/MCID" in kid:
            yield drawn[kid.Pg.objgen if "/Pg" in kid else sheet].get(int(kid.MCID), "")
        elif "/S" in kid:
            yield from _said(kid, sheet, drawn)


def _marked(page: pikepdf.Page) -> Iterator[tuple[int, str]]:
    """Each marked part of a page with the text that is drawn in it."""
    fonts = page.resources.get("/Font", Dictionary())
    mark, text = -1, ""
    read: Callable[[bytes], str] = str
    for instruction in pikepdf.parse_content_stream(page):
        values, name = list(instruction.operands), str(instruction.operator)
        if name == "BDC":
            mark, text = int(values[1].get("/MCID", -1)), ""
        elif name == "EMC":
            yield mark, text
        elif name == "Tf":
            read = reader(fonts[str(values[0])])
        elif name in {"Tj", "TJ"}:
            drawn = values[0] if name == "TJ" else [values[0]]
            text += read(b"".join(bytes(part) for part in drawn if isinstance(part, pikepdf.String)))


def codes(raw: bytes, page: int = 0) -> list[str]:
    """What a phone reads from the QR codes of a page, of its picture at 150 dots an inch."""
    with contextlib.closing(PdfDocument(raw)) as document:
        picture = document[page].render(scale=150 / 72).to_pil()
    return [
        code.text
        for code in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    ]


def is_tagged(pdf: Pdf) -> Iterator[str]:
    """Marked as tagged, with a tree, and with the page's order for the Tab key."""
    if not pdf.Root.get("/MarkInfo", Dictionary()).get("/Marked") or "/StructTreeRoot" not in pdf.Root:
        yield "is not tagged"
    if any(page.get("/Tabs") != "/S" for page in pdf.pages):
        yield "has a page whose Tab order is not that of the text"


def says_its_language_and_title(pdf: Pdf) -> Iterator[str]:
    """The title stands in the window, not the file's name."""
    if not re.fullmatch(r"[a-z]{2,3}", str(pdf.Root.get("/Lang", ""))):
        yield "says no language"
    if not str(pdf.docinfo.get("/Title", "")).strip():
        yield "has no title"
    if not pdf.Root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle"):
        yield "does not show its title"


def says_that_it_is_accessible(pdf: Pdf) -> Iterator[str]:
    """The mark of PDF/UA-1 in its metadata."""
    with pdf.open_metadata() as metadata:
        if metadata.get("pdfuaid:part") != "1":
            yield "has no pdfuaid:part"


def headings_do_not_jump(pdf: Pdf) -> Iterator[str]:
    """From one level to the next, starting at the first."""
    level = 0
    for found in headings(pdf):
        if found > level + 1:
            yield f"jumps from heading {level} to {found}"
        level = found
    if not level:
        yield "has no heading"


def pictures_and_links_have_words(pdf: Pdf) -> Iterator[str]:
    """A picture has an alternative, a link says where it leads in words."""
    for element in elements(pdf):
        if element.S == "/Figure" and not str(element.get("/Alt", "")):
            yield "has a picture without alternative"
    for found in pdf.objects:
        if isinstance(found, Dictionary) and found.get("/Subtype") == "/Link" and not str(found.get("/Contents", "")):
            yield "has a link without words"


def headers_have_a_scope(pdf: Pdf) -> Iterator[str]:
    """Every header of a table says whether it is of a column or a row."""
    for element in elements(pdf):
        if element.S == "/TH" and element.get("/A", Dictionary()).get("/Scope") not in {"/Column", "/Row"}:
            yield "has a header of a table without scope"


def fonts_are_embedded(pdf: Pdf) -> Iterator[str]:
    """No font is taken from the reader's device, and all text can be copied."""
    for font in fonts(pdf):
        if "/DescendantFonts" in font and "/ToUnicode" not in font:
            yield f"has text in {font.BaseFont} that cannot be copied"
        described = font.DescendantFonts[0] if "/DescendantFonts" in font else font
        if "/FontFile2" not in described.get("/FontDescriptor", Dictionary()):
            yield f"does not embed {font.BaseFont}"


def every_sign_is_a_letter(pdf: Pdf) -> Iterator[str]:
    """What is drawn says which letters it is, also where two are one sign."""
    for number, page in enumerate(pdf.pages, 1):
        for _, text in _marked(page):
            if LOST in text:
                yield f"has text on page {number} that is lost when it is copied: {text}"


def fields_have_names_and_words(pdf: Pdf) -> Iterator[str]:
    """Every field has a name of its own, words to be announced with, and a place in the text."""
    form = pdf.Root.get("/AcroForm")
    if form is None:
        return
    names = [str(field.get("/T", "")) for field in form.Fields]
    if "" in names or len(set(names)) < len(names):
        yield "has fields without a name of their own"
    for field in form.Fields:
        for widget in field.get("/Kids", [field]):
            words = str(widget.get("/TU", ""))
            if not words or words == str(field.T):
                yield f"has a field without words: {field.T}"
            if "/StructParent" not in widget:
                yield f"has a field outside the text: {field.T}"


RULES: tuple[Callable[[Pdf], Iterator[str]], ...] = (
    is_tagged,
    says_its_language_and_title,
    says_that_it_is_accessible,
    headings_do_not_jump,
    pictures_and_links_have_words,
    headers_have_a_scope,
    fonts_are_embedded,
    every_sign_is_a_letter,
    fields_have_names_and_words,
)


def objections(pdf: pikepdf.Pdf) -> list[str]:
    return [objection for rule in RULES for objection in rule(pdf)]

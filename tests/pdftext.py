"""The words of a PDF in the order of its content, read through the maps that its fonts give; spaces are left out."""

import re
from collections.abc import Iterator

import pikepdf
from pikepdf import Dictionary, Object, Pdf

HEX = rb"<([0-9a-fA-F]+)>"
UNREADABLE = "\ufffd"
SHOWS = {"Tj", "TJ", "'", '"'}


def read_text(pdf: Pdf) -> str:
    """All text without its spaces: a typesetter moves the pen where we type one."""
    return "".join(part for page in pdf.pages for part in _page(page))


def _page(page: pikepdf.Page) -> Iterator[str]:
    fonts = page.Resources.get("/Font", Dictionary())
    letters = {name: _letters(font) for name, font in fonts.items() if "/ToUnicode" in font}
    current: dict[int, str] = {}
    for step in pikepdf.parse_content_stream(page):
        if not isinstance(step, pikepdf.ContentStreamInstruction):
            continue
        operator, operands = str(step.operator), step.operands
        if operator == "Tf":
            current = letters[str(operands[0])]
        elif operator in SHOWS:
            shown = operands[-1]
            pieces = (
                [shown] if isinstance(shown, pikepdf.String) else [p for p in shown if isinstance(p, pikepdf.String)]
            )
            for piece in pieces:
                raw = bytes(piece)
                codes = (int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2))
                yield re.sub(r"\s", "", "".join(current.get(code, UNREADABLE) for code in codes))


def _letters(font: Object) -> dict[int, str]:
    """From a code in the text to its sign, as the font tells whoever copies from it."""
    found: dict[int, str] = {}
    content = font.ToUnicode.read_bytes()
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", content, re.DOTALL):
        for code, sign in re.findall(HEX + rb"\s*" + HEX, block):
            found[int(code, 16)] = bytes.fromhex(sign.decode()).decode("utf-16-be")
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", content, re.DOTALL):
        for first, last, sign in re.findall(HEX + rb"\s*" + HEX + rb"\s*" + HEX, block):
            start = int(sign, 16)
            for step, code in enumerate(range(int(first, 16), int(last, 16) + 1)):
                found[code] = chr(start + step)
    return found

"""The fonts that a stylesheet names, and whether they know every sign of a text."""

import functools
import re
import unicodedata
from pathlib import Path

from fontTools.ttLib import TTFont

from macros.pdf.errors import PdfError

FONT_FILE = re.compile(r"""url\("([^"]+\.woff)"\)""")
MARKUP = re.compile(r"<[^>]*>")
SHOWN_AROUND = 25


def font_files(stylesheet: str, folder: Path) -> tuple[Path, ...]:
    """Every font that a stylesheet names by its path in `folder`; PdfError when one is not there."""
    files = tuple(folder / name for name in FONT_FILE.findall(stylesheet))
    missing = [file.name for file in files if not file.is_file()]
    if missing or not files:
        raise PdfError(
            f"De lettertypen van de PDF's ontbreken ({', '.join(missing) or 'geen genoemd'}) — draai: make site"
        )
    return files


def unknown_signs(text: str, files: tuple[Path, ...]) -> tuple[str, ...]:
    """The signs of a text that no font has, in the order of the alphabet; a paper would show empty boxes for them."""
    known = frozenset().union(*map(_signs, files))
    wanted = {sign for sign in unicodedata.normalize("NFC", text) if unicodedata.category(sign)[0] not in "CZ"}
    return tuple(sorted(wanted - known))


def around(sign: str, html: str) -> str:
    """The words in which a sign stands, so that an editor can find it."""
    text = " ".join(MARKUP.sub(" ", html).split())
    place = text.find(sign)
    return text[max(0, place - SHOWN_AROUND) : place + SHOWN_AROUND].strip()


@functools.cache
def _signs(file: Path) -> frozenset[str]:
    with TTFont(file, lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap()))

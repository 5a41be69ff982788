"""What stands on a sheet that the browser printed: every piece of text, with its place and its size."""

import dataclasses
import io
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

import pikepdf
from playwright.sync_api import Page

POINTS_OF_A4 = (595, 842)
SMALLEST_LARGE = 16
MARGIN = 40
"""Points at the edge of the paper that many printers leave white."""
ROUNDING = 2
Matrix = tuple[float, float, float, float, float, float]
UNIT: Matrix = (1, 0, 0, 1, 0, 0)
HEX = re.compile(rb"<([0-9A-Fa-f]+)>")


@dataclasses.dataclass(frozen=True)
class Piece:
    """A text as one command draws it; place and size in points, from the lower left."""

    page: int
    text: str
    left: float
    bottom: float
    size: float


@dataclasses.dataclass(frozen=True)
class Paper:
    """A printed document."""

    pages: int
    sizes: tuple[tuple[int, int], ...]
    pieces: tuple[Piece, ...]

    def words(self) -> str:
        """All text in the order in which it is drawn, without the breaks that lines bring."""
        return _plain(piece.text for piece in self.pieces)

    def says(self, text: str) -> bool:
        return _plain([text]) in self.words()

    def place(self, text: str) -> int:
        """Where a text stands among all others, to compare; at its first place."""
        return self.words().index(_plain([text]))

    def sheets_with(self, text: str) -> set[int]:
        """The numbers, from 0, of the sheets on which a text stands."""
        return {number for number, words in enumerate(self._sheets()) if _plain([text]) in words}

    def sheets_that_end_with(self, text: str) -> set[int]:
        """Where a heading stands alone at the foot of a sheet, and what it is about on the next."""
        return {number for number, words in enumerate(self._sheets()) if words.endswith(_plain([text]))}

    def smaller_than(self, points: float) -> set[str]:
        """Every text in smaller letters."""
        return {piece.text for piece in self.pieces if piece.text.strip() and piece.size < points}

    def _sheets(self) -> Iterator[str]:
        return (_plain(piece.text for piece in self.pieces if piece.page == number) for number in range(self.pages))


def printed(page: Page) -> Paper:
    """The page as the browser prints it now."""
    return read(print_out(page))


def print_out(page: Page) -> bytes:
    """What the browser sends to a printer that is set to another paper, so that it is the page which asks for A4."""
    return page.pdf(format="Letter", prefer_css_page_size=True)


def nothing_is_cut(paper: Paper) -> None:
    """Every piece of text lies inside the sheet with its margins."""
    width, height = POINTS_OF_A4
    assert all(abs(wide - width) <= ROUNDING and abs(high - height) <= ROUNDING for wide, high in paper.sizes)
    outside = [
        piece
        for piece in paper.pieces
        if piece.text.strip() and not (MARGIN < piece.left < width - MARGIN and MARGIN < piece.bottom < height - MARGIN)
    ]
    assert outside == []


def _plain(texts: Iterable[str]) -> str:
    """Without white space and signs that stand for two letters, which differ with the width of a line and the font."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", "".join(texts)))


def read(raw: bytes) -> Paper:
    with pikepdf.open(io.BytesIO(raw)) as document:
        pages = list(document.pages)
        sizes = tuple((round(float(page.mediabox[2])), round(float(page.mediabox[3]))) for page in pages)
        pieces = tuple(piece for number, page in enumerate(pages) for piece in _pieces(number, page))
    return Paper(len(pages), sizes, pieces)


def _pieces(number: int, page: pikepdf.Page) -> Iterator[Piece]:
    fonts = {str(name): reader(font) for name, font in page.resources.get("/Font", pikepdf.Dictionary()).items()}
    state, text, stack = UNIT, UNIT, list[Matrix]()
    font, size = "", 0.0
    for instruction in pikepdf.parse_content_stream(page):
        values, name = list(instruction.operands), str(instruction.operator)
        if name == "q":
            stack.append(state)
        elif name == "Q":
            state = stack.pop()
        elif name == "cm":
            state = _product(_matrix(values), state)
        elif name == "BT":
            text = UNIT
        elif name == "Tf":
            font, size = str(values[0]), float(values[1])
        elif name == "Tm":
            text = _matrix(values)
        elif name == "Td":
            text = _product((1, 0, 0, 1, float(values[0]), float(values[1])), text)
        elif name in {"Tj", "TJ"}:
            drawn = values[0] if name == "TJ" else [values[0]]
            raw = b"".join(bytes(part) for part in drawn if isinstance(part, pikepdf.String))
            place = _product(text, state)
            yield Piece(number, fonts[font](raw), place[4], place[5], size * (place[2] ** 2 + place[3] ** 2) ** 0.5)


def _matrix(values: list[pikepdf.Object]) -> Matrix:
    a, b, c, d, e, f = (float(value) for value in values)
    return a, b, c, d, e, f


def _product(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def reader(font: pikepdf.Object) -> Callable[[bytes], str]:
    """From the codes in a drawing command to letters, by the font's own table."""
    letters = dict(_table(bytes(font.ToUnicode.read_bytes())))
    width = 2 if str(font.Subtype) == "/Type0" else 1

    def text(raw: bytes) -> str:
        codes = (int.from_bytes(raw[at : at + width]) for at in range(0, len(raw), width))
        return "".join(letters.get(code, "\ufffd") for code in codes)

    return text


def _table(cmap: bytes) -> Iterator[tuple[int, str]]:
    for part in re.findall(rb"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        codes = HEX.findall(part)
        yield from ((int(code, 16), _letters(letter)) for code, letter in zip(codes[::2], codes[1::2], strict=True))
    for part in re.findall(rb"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for line in part.strip().splitlines():
            first, last, *letters = HEX.findall(line)
            start = int(first, 16)
            for code in range(start, int(last, 16) + 1):
                if b"[" in line:
                    yield code, _letters(letters[code - start])
                else:
                    whole = _letters(letters[0])
                    yield code, whole[:-1] + chr(ord(whole[-1]) + code - start)


def _letters(code: bytes) -> str:
    return bytes.fromhex(code.decode()).decode("utf-16-be")

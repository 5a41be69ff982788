"""A drawing as a picture: the flat shapes of an SVG file of our own, and words, as PNG."""

import functools
import io
import unicodedata
from collections.abc import Iterator
from xml.etree import ElementTree

from PIL import Image, ImageDraw, ImageFont

FINER = 4  # drawn this many times too large and then shrunk, because Pillow draws edges in steps
COLOURS = 64
WORDS = "#0a4653"
STEP = 10  # how finely the width of lines is tried, in pixels
SVG = "{http://www.w3.org/2000/svg}"
UNKNOWN_SIGN = "\ufffe"

Box = tuple[float, float, float, float]
Points = list[tuple[float, float]]


class DrawingError(ValueError):
    """A drawing uses more of SVG than flat shapes."""


@functools.lru_cache(maxsize=16)
def picture(svg: str, width: int, height: int, text: str = "", *, from_right: bool = False) -> bytes:
    """The drawing, as wide and high as asked, with `text` in its sky; always the same bytes."""
    image = _drawn(svg, width, height)
    if text and font_has(text):
        _write(image, text, from_right=from_right)
    output = io.BytesIO()
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(output, "PNG", optimize=True)
    return output.getvalue()


def font_has(text: str) -> bool:
    """Whether the font knows every sign: no picture shows empty boxes."""
    signs = set(unicodedata.normalize("NFC", text)) - {" "}
    return all(_sign(sign) != _sign(UNKNOWN_SIGN) for sign in signs)


def _sign(sign: str) -> bytes:
    image = Image.new("1", (40, 40))
    ImageDraw.Draw(image).text((10, 5), sign, 1, _font(20))
    return image.tobytes()


def _drawn(svg: str, width: int, height: int) -> Image.Image:
    root = ElementTree.fromstring(svg)  # noqa: S314 - a file of our own
    *_, box_width, _ = _numbers(root.attrib["viewBox"])
    image = Image.new("RGB", (width * FINER, height * FINER))
    draw = ImageDraw.Draw(image)
    for shape, colours in _shapes(root, {}):
        _draw(draw, shape, colours, width * FINER / box_width)
    return image.resize((width, height), Image.Resampling.BOX)


def _shapes(
    element: ElementTree.Element, inherited: dict[str, str]
) -> Iterator[tuple[ElementTree.Element, dict[str, str]]]:
    colours = inherited | {name: element.attrib[name] for name in ("stroke", "stroke-width") if name in element.attrib}
    if element.tag in {f"{SVG}svg", f"{SVG}g"}:
        for child in element:
            yield from _shapes(child, colours)
    else:
        yield element, colours


def _draw(draw: ImageDraw.ImageDraw, shape: ElementTree.Element, colours: dict[str, str], scale: float) -> None:
    kind, fill = shape.tag.removeprefix(SVG), shape.get("fill")
    if kind == "rect":
        x, y, width, height = (_number(shape, name) * scale for name in ("x", "y", "width", "height"))
        draw.rectangle((x, y, x + width - 1, y + height - 1), fill)
    elif kind == "circle":
        draw.ellipse(_around(shape, "r", "r", scale), fill)
    elif kind == "ellipse":
        draw.ellipse(_around(shape, "rx", "ry", scale), fill)
    elif kind == "polygon":
        draw.polygon(_points(shape, scale), fill)
    elif kind == "polyline":
        _line(draw, _points(shape, scale), colours["stroke"], float(colours["stroke-width"]) * scale)
    else:
        raise DrawingError(f"<{kind}> is no flat shape: draw with rect, circle, ellipse, polygon or polyline")


def _line(draw: ImageDraw.ImageDraw, points: Points, colour: str, width: float) -> None:
    """A line with round ends and corners."""
    draw.line(points, colour, round(width))
    for x, y in points:
        draw.ellipse((x - width / 2, y - width / 2, x + width / 2, y + width / 2), colour)


def _around(shape: ElementTree.Element, across: str, down: str, scale: float) -> Box:
    x, y, rx, ry = (_number(shape, name) * scale for name in ("cx", "cy", across, down))
    return x - rx, y - ry, x + rx, y + ry


def _points(shape: ElementTree.Element, scale: float) -> Points:
    numbers = [number * scale for number in _numbers(shape.attrib["points"])]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _number(shape: ElementTree.Element, name: str) -> float:
    return float(shape.get(name, "0"))


def _numbers(text: str) -> list[float]:
    return [float(part) for part in text.replace(",", " ").split()]


def _write(image: Image.Image, text: str, *, from_right: bool) -> None:
    """Large words at the top, over as many lines as they need, from the side where reading begins."""
    margin, font = image.width // 14, _font(image.width // 13)
    draw = ImageDraw.Draw(image)
    lines = "\n".join(_balanced(text, font, image.width - 2 * margin))
    x, anchor, align = (image.width - margin, "ra", "right") if from_right else (margin, "la", "left")
    draw.multiline_text((x, margin * 0.8), lines, WORDS, font, anchor=anchor, align=align, spacing=12, stroke_width=1)


def _balanced(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """As few lines as fit, none of them with a lonely last word if that can be."""
    lines = list(_lines(text, font, width))
    for narrower in range(width, 0, -STEP):
        narrow = list(_lines(text, font, narrower))
        if len(narrow) > len(lines):
            break
        lines = narrow
    return lines


def _lines(text: str, font: ImageFont.FreeTypeFont, width: int) -> Iterator[str]:
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and font.getlength(longer) > width:
            yield line
            line = word
        else:
            line = longer
    yield line


@functools.cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    """Pillow's own font, set without the shaping library that not every machine has."""
    font = ImageFont.load_default(size)
    if not isinstance(font, ImageFont.FreeTypeFont):
        raise TypeError("Pillow was built without FreeType")
    return font

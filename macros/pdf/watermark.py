"""A word across every page, drawn as a shape: it is no text, so that nobody copies it or hears it between two lines."""

from pathlib import Path

from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

COLOUR = "%23ece4d6"
WIDTH, HEIGHT = 210, 297
ANGLE = 55
LENGTH = 250
"""Of the word, along the slope; in millimetres, like the page."""


def watermark_rule(word: str, font_file: Path) -> str:
    """The stylesheet's rule that puts a word on every page; the font knows its signs."""
    path, (left, bottom, right, top) = _outline(word, font_file)
    scale = LENGTH / (right - left)
    middle = f"translate({-(left + right) / 2:.1f} {-(bottom + top) / 2:.1f})"
    place = f"translate({WIDTH / 2} {HEIGHT / 2}) rotate(-{ANGLE}) scale({scale:.5f} {-scale:.5f}) {middle}"
    drawing = (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH} {HEIGHT}'>"
        f"<path fill='{COLOUR}' transform='{place}' d='{path}'/></svg>"
    )
    return f'@page {{ background: url("data:image/svg+xml,{drawing}") center / 100% 100% no-repeat }}'


def _outline(word: str, font_file: Path) -> tuple[str, tuple[float, float, float, float]]:
    """The word as one path in the font's own units, and what it fills."""
    with TTFont(font_file) as font:
        glyphs, names, metrics = font.getGlyphSet(), font.getBestCmap(), font["hmtx"]
        drawn, bounds, start = SVGPathPen(glyphs), BoundsPen(glyphs), 0
        for sign in word:
            name = names[ord(sign)]
            for pen in (drawn, bounds):
                glyphs[name].draw(TransformPen(pen, (1, 0, 0, 1, start, 0)))
            start += metrics[name][0]
    return drawn.getCommands(), bounds.bounds

"""What is mended in the HTML that Markdown gives."""

import re

ALIGNED_CELL = re.compile(r'<(t[hd]) style="text-align: (left|center|right);">')
HEADING_OR_TABLE = re.compile(
    r'<h[2-6][^>]* id="(?P<heading>[^"]+)"|^(?P<table><table>.*?</table>)$', re.DOTALL | re.MULTILINE
)
IN_ITS_BOX = re.compile(r'tabindex="0">\s*$')
ALIGNMENT_CLASS = {"left": "links", "center": "midden", "right": "rechts"}


def without_inline_style(html: str) -> str:
    """Table alignment as a class: the Content-Security-Policy refuses `style=`."""
    return ALIGNED_CELL.sub(lambda match: f'<{match[1]} class="{ALIGNMENT_CLASS[match[2]]}">', html)


def with_scrolling_tables(html: str) -> str:
    """A wide table scrolls in a box of its own, which the keyboard reaches and which bears the name of its heading."""
    heading = "titel"

    def box(match: re.Match[str]) -> str:
        nonlocal heading
        if match["heading"]:
            heading = match["heading"]
            return match[0]
        if IN_ITS_BOX.search(html, 0, match.start()):
            return match[0]
        return f'<div class="tabel" role="region" aria-labelledby="{heading}" tabindex="0">\n{match["table"]}\n</div>'

    return HEADING_OR_TABLE.sub(box, html)

"""An address as a QR code, so that a paper leads to its page."""

import segno
from markupsafe import Markup

QUIET_ZONE = 4
"""White around the code, in modules, as ISO/IEC 18004 asks."""


def qr_drawing(address: str, name: str) -> Markup:
    """The code as a drawing in the page, called `name` by a screen reader; the same address gives the same drawing.

    Dark on white whatever the page's colours are, because scanners want that.
    """
    drawing = segno.make_qr(address, error="m").svg_inline(
        border=QUIET_ZONE, light="#fff", title=name, svgclass=None, lineclass=None, omitsize=True
    )
    return Markup(drawing.replace("<svg ", '<svg role="img" ', 1))  # noqa: S704 - the library's, which has escaped the name

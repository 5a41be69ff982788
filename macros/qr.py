"""An address as a QR code, so that a paper leads to its page."""

import segno

QUIET_ZONE = 4
"""White around the code, in modules, as ISO/IEC 18004 asks."""


def qr_image(address: str) -> str:
    """The code as an SVG in a data address, for the `src` of a picture; the same address gives the same picture.

    Dark on white whatever the page's colours are, because scanners want that.
    """
    code = segno.make_qr(address, error="m")
    return code.svg_data_uri(
        border=QUIET_ZONE, light="#fff", xmldecl=False, svgclass=None, lineclass=None, omitsize=True, nl=False
    )

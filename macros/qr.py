"""An address as a QR code, so that a paper leads to its page."""

import io

import segno

QUIET_ZONE = 4
"""White around the code, in modules, as ISO/IEC 18004 asks."""


def qr_image(address: str) -> str:
    """The code as an SVG in a data address, for the `src` of a picture; the same address gives the same picture.

    Dark on white whatever the page's colours are, because scanners want that.
    """
    output = io.BytesIO()
    code = segno.make_qr(address, error="m")
    code.save(
        output,
        kind="svg",
        border=QUIET_ZONE,
        light="#fff",
        xmldecl=False,
        svgclass=None,
        lineclass=None,
        omitsize=True,
        nl=False,
    )
    return "data:image/svg+xml," + _quoted(output.getvalue().decode("ascii"))


def _quoted(svg: str) -> str:
    """Only what an address or attribute cannot hold, which is shorter than quoting everything."""
    for sign, code in (("%", "%25"), ("#", "%23"), ("<", "%3C"), (">", "%3E"), ('"', "'")):
        svg = svg.replace(sign, code)
    return svg

"""The palliative kit on paper: each document, and all of them together with their checksums."""

import dataclasses
import hashlib
import io
import zipfile
from collections.abc import Iterator, Mapping

from macros.model.kit import Geldigheid
from macros.site import addresses
from macros.templates import Context

CHECKSUMS = "SHA256SUMS"
FIRST_DAY_OF_ZIP = (1980, 1, 1, 0, 0, 0)
READABLE_BY_ALL = 0o644 << 16


def papers(context: Context) -> Iterator[tuple[str, str, str]]:
    """The file name, the address of the page and the HTML of each paper; one past its date is no longer made."""
    code, source = context.taal.code, context.site.brontaal.code
    for name, paper in context.site.kit_op_volgorde():
        worth = paper.geldigheid(context.vandaag)
        if worth is Geldigheid.VERLOPEN:
            continue
        release = context.site.uitgave(name)
        own = dataclasses.replace(context, address=addresses.kit_document(name))
        html = own.render(
            "pdf/kit.html",
            document=paper,
            uitgave=release,
            geldigheid=worth,
            versiedatum=release.datum,
            op_papier=True,
        )
        yield addresses.kit_paper(name, paper.versie, code, source), own.address, html


def archive(made: Mapping[str, bytes]) -> bytes:
    """All papers in one zip, with a list that `sha256sum --check` understands; the same papers give the same bytes."""
    sums = "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in made.items())
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in ({CHECKSUMS: sums.encode()} | dict(made)).items():
            entry = zipfile.ZipInfo(name, FIRST_DAY_OF_ZIP)
            entry.external_attr = READABLE_BY_ALL
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            file.writestr(entry, content)
    return output.getvalue()

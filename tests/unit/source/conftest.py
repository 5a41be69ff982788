from collections.abc import Callable

import pytest

from macros.source import Document, read, read_page

NAME = "proef.yml"

Reads = Callable[[bytes | str], Document]


@pytest.fixture(scope="session")
def reads(tmp_path_factory: pytest.TempPathFactory) -> Reads:
    """The document that a file with these bytes gives; one file again and again, so that properties stay fast."""
    file = tmp_path_factory.mktemp("bron") / NAME

    def reads(content: bytes | str) -> Document:
        file.write_bytes(_bytes(content))
        return read(file, NAME)

    return reads


@pytest.fixture(scope="session")
def reads_page(tmp_path_factory: pytest.TempPathFactory) -> Reads:
    """The same for a page with front matter."""
    file = tmp_path_factory.mktemp("pagina") / "proef.md"

    def reads(content: bytes | str) -> Document:
        file.write_bytes(_bytes(content))
        return read_page(file, "proef.md")

    return reads


def said(document: Document) -> list[str]:
    """The findings as an editor reads them."""
    return [str(finding) for finding in document.findings]


def _bytes(content: bytes | str) -> bytes:
    return content if isinstance(content, bytes) else content.encode()

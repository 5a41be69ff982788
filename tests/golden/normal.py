"""The main part of a page in a form that shows differences a line at a time and ignores meaningless ones."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr"})
SPACE = "␣"
# A PDF is the same with the same libraries; a machine with others makes one of about that size.
SIZE_OF_PDF = re.compile(r"(?<=\(PDF, )[\d.,]+(?= kB\))")

# A stylesheet or script bears a fingerprint of its content, which the golden files are not about.
FINGERPRINT = re.compile(r"(/assets/[\w-]+)\.[0-9a-f]{8}(?=\.)")


def normal_form(html: bytes) -> str:
    """`<main>` with one tag or text a line, attributes by name; ␣ marks a space between a text and its neighbour."""
    main = LexborHTMLParser(html).css_first("main")
    if main is None:
        raise AssertionError("the page has no <main>")
    return "\n".join(_lines(main, "")) + "\n"


def _lines(node: LexborNode, indent: str) -> Iterator[str]:
    tag = node.tag or ""
    attributes = "".join(_attribute(name, value) for name, value in sorted(node.attributes.items()))
    yield f"{indent}<{tag}{attributes}>"
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            yield from _text(child.text(deep=False), indent + " ")
        else:
            yield from _lines(child, indent + " ")
    if tag not in VOID:
        yield f"{indent}</{tag}>"


def _attribute(name: str, value: str | None) -> str:
    if value is None:
        return f" {name}"
    kept = FINGERPRINT.sub(r"\1.…", value)
    return f' {name}="{kept}"'


def _text(text: str, indent: str) -> Iterator[str]:
    words = SIZE_OF_PDF.sub("…", " ".join(text.split()))
    if words:
        before, after = (SPACE if side.isspace() else "" for side in (text[0], text[-1]))
        yield f"{indent}{before}{words}{after}"

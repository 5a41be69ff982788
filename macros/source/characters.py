"""Characters that an editor cannot see or did not mean."""

import unicodedata
from collections.abc import Iterator

from macros.findings import Finding, Place

VISIBLE_IN_SCRIPTS = frozenset("\u200c\u200d\u0600\u0601\u0602\u0603\u0604\u0605\u06dd")
"""Format characters that a language needs: joiners (also in emoji) and signs of Arabic."""
CRLF = "heeft regeleinden van Windows (CRLF) — bewaar het met regeleinden van Unix (LF)"


def wrong_characters(text: str, name: str) -> Iterator[Finding]:
    """The first wrong character of each line, line ends of Windows once; `name` is how findings call the file."""
    is_told = False
    for number, line in enumerate(text.split("\n"), start=1):
        if line.isascii() and line.isprintable():
            continue
        indent = len(line) - len(line.lstrip(" \t"))
        for column, character in enumerate(line, start=1):
            message = _wrong_character(character, is_indent=column <= indent, is_last=column == len(line))
            if message:
                if message is not CRLF or not is_told:
                    yield Finding(Place(name, number, column), "bestand", message)
                is_told = is_told or message is CRLF
                break


def _wrong_character(character: str, *, is_indent: bool, is_last: bool) -> str | None:
    if character == "\r" and is_last:
        return CRLF
    if character == "\t":
        where = "springt in met een tab" if is_indent else "heeft een tab in de tekst"
        return f"{where} — gebruik spaties"
    category = unicodedata.category(character)
    if category == "Cf" and character not in VISIBLE_IN_SCRIPTS:
        return f"heeft een onzichtbaar teken (U+{ord(character):04X}) — haal het weg"
    if category in {"Cc", "Cs", "Cn", "Co", "Zl", "Zp"}:
        return f"heeft een stuurteken (U+{ord(character):04X}) — haal het weg"
    return None

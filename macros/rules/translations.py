"""What a translation may never change: numbers, links, and that it is plain text."""

import re
from collections import Counter
from collections.abc import Iterator

from macros.findings import Finding
from macros.model.tekst import HTML_TAG, MARKDOWN_LINK, TEMPLATE_CODE
from macros.phrases import TEMPLATES, Phrases
from macros.source.characters import wrong_characters

NUMBER = re.compile(r"\d+")
PLACEHOLDER = re.compile(r"%\(\w+\)s")


def check(phrases: Phrases) -> Iterator[Finding]:
    """Every translated text says the same numbers and links as the Dutch, without HTML or template code."""
    for (context, dutch), translation in phrases.translations.items():
        for message in _mistakes(context, dutch, translation.text):
            yield Finding(translation.place, "msgstr", message)


def _mistakes(context: str, dutch: str, text: str) -> Iterator[str]:
    yield from {finding.message for finding in wrong_characters(text, TEMPLATES)}
    if HTML_TAG.search(text):
        yield "bevat HTML of een script — schrijf gewone tekst, zonder < en >"
    if TEMPLATE_CODE.search(text):
        yield "bevat {{, {% of {# — schrijf gewone tekst zonder accolades"
    if Counter(NUMBER.findall(dutch)) != Counter(NUMBER.findall(text)):
        numbers = ", ".join(NUMBER.findall(dutch))
        if numbers:
            yield f"noemt andere getallen dan het Nederlands ({numbers}) — neem ze precies over"
        else:
            yield "noemt een getal dat niet in het Nederlands staat — haal het weg, of schrijf het als woord"
    if Counter(MARKDOWN_LINK.findall(dutch)) != Counter(MARKDOWN_LINK.findall(text)):
        yield "heeft andere links dan het Nederlands — neem de adressen precies over"
    if context == TEMPLATES and set(PLACEHOLDER.findall(dutch)) != set(PLACEHOLDER.findall(text)):
        yield "mist een invulplek — neem delen als %(naam)s precies over"
    elif context == TEMPLATES and PLACEHOLDER.search(dutch) and "%" in PLACEHOLDER.sub("", text).replace("%%", ""):
        yield "heeft een los procentteken — schrijf er twee (%%)"

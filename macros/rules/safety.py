"""What would do harm if it stood on the site."""

import datetime
import re
from collections.abc import Iterator

from macros.findings import Finding, Severity
from macros.model.basis import Onderbouwd
from macros.model.begrip import Synoniemgroep
from macros.model.bron import Bronsoort
from macros.model.contact import Contact, Nummer
from macros.model.hospice import Hospice
from macros.model.kit import Medicatieregel
from macros.model.netwerk import Cijfer
from macros.model.zoektaal import Zoektaal, Zoekvraag
from macros.site.site import Site
from macros.site.texts import Text, page_lines, texts

DOSE = re.compile(
    r"\d(?:[\d.,]*\d)?\s*(?:[-–]\s*\d[\d.,]*\s*)?(?:mg|mcg|µg|microgram|milligram|gram|ml|milliliter|ie|eenheden|units|druppels|drops"
    r"|tablet(?:ten|s)?|pil(?:len)?|pills?|capsules?|ampul(?:len)?|ampoules?|pleisters?|patch(?:es)?|zetpil(?:len)?)\b",
    re.IGNORECASE,
)
PHONE = re.compile(
    r"(?<![\w/.-])0\d{1,3}[-\s]\d[\d\s]{5,}|(?<![\w/.-])0\d{9}\b|(?<![\w/.-])0[89]0\d[-\s]?\d{4}\b"
    r"|\(0\d{1,3}\)[-\s]?\d[\d\s]{4,}|(?<!\w)(?:\+|00)31[-\s\d()]{9,}"
)
HURTFUL = re.compile(r"uitbehandeld|niets meer aan te doen", re.IGNORECASE)
TYPED = (Synoniemgroep, Zoektaal, Zoekvraag)
"""Records of what visitors type."""
ABOUT_WORDS = re.compile(r"['‘’\"“”*]uitbehandeld", re.IGNORECASE)
PUT_IN_CONTACTS = 'zet het in data/contacten.yml, en op een pagina {{ contact("…") }}'
EMERGENCY_NUMBERS = {"112", "113", "0800-0113"}


def no_dose(site: Site) -> Iterator[Finding]:
    """No amount of a medicine stands on the site, but in a line of an approved paper, which has rules of its own."""
    for text in _everything(site):
        match = DOSE.search(text.words)
        if match and not isinstance(text.record, Medicatieregel):
            message = f"noemt een hoeveelheid ('{match[0]}') — haal die weg en verwijs naar de richtlijn"
            yield Finding(text.at(match.start()), text.field, message)


def phone_numbers_stand_in_contacts(site: Site) -> Iterator[Finding]:
    """A phone number stands once, in contacten.yml or at a hospice, with its source and check."""
    for text in _everything(site):
        match = PHONE.search(text.words)
        if match and not isinstance(text.record, Nummer | Hospice):
            message = f"noemt een telefoonnummer ('{match[0].strip()}') — {PUT_IN_CONTACTS}"
            yield Finding(text.at(match.start()), text.field, message)


def only_112_and_113_are_emergency_numbers(site: Site) -> Iterator[Finding]:
    """Residents see an unconfirmed number only if it is 112 or 113."""
    for contact in site.contacten:
        numbers = {nummer.nummer for nummer in contact.nummers}
        if contact.landelijk_noodnummer and not numbers <= EMERGENCY_NUMBERS:
            message = "is alleen true bij 112 en 113 — schrijf false"
            yield site.finding(contact, "landelijk_noodnummer", message=message)


def numbers_rest_on_a_source(site: Site) -> Iterator[Finding]:
    """General knowledge is never the only source of a phone number or a figure."""
    known = {bron.id: bron.soort for bron in site.bronnen}
    for record in site.origins.records():
        has_number = isinstance(record, Cijfer) or (isinstance(record, Contact) and bool(record.nummers))
        if has_number and isinstance(record, Onderbouwd):
            kinds = {known.get(name) for name in record.bronnen}
            if kinds <= {Bronsoort.ALGEMENE_KENNIS}:
                yield site.finding(
                    record,
                    "bronnen",
                    message="geeft voor een getal alleen algemene kennis — noem een bron die het getal geeft",
                )


def hurtful_words_stay_out(site: Site) -> Iterator[Finding]:
    """'Uitbehandeld' is a word that people search with and that we never say of them."""
    for text in _everything(site):
        if isinstance(text.record, TYPED) or text.field == "zoekwoorden" or ABOUT_WORDS.search(text.words):
            continue
        match = HURTFUL.search(text.words)
        if match:
            yield Finding(
                text.at(match.start()),
                text.field,
                f"gebruikt '{match[0]}' — schrijf: ongeneeslijk ziek, niet meer beter worden",
            )


def checks_are_not_overdue(site: Site, vandaag: datetime.date) -> Iterator[Finding]:
    """What had to be checked again before today says so, here and on its page."""
    for record in site.origins.records():
        if isinstance(record, Onderbouwd):
            check = record.gecontroleerd()
            if check and check.is_verlopen(vandaag):
                message = (
                    f"moest opnieuw gecontroleerd zijn voor {check.opnieuw_voor} — controleer het en werk de datums bij"
                )
                yield site.finding(record, "controle", "opnieuw_voor", message=message, severity=Severity.NOTICE)


def _everything(site: Site) -> Iterator[Text]:
    yield from texts(site)
    yield from page_lines(site)

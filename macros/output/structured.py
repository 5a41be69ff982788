"""What a page is, said to search engines (schema.org, JSON-LD).

Nothing stands here that the page does not show: no place or price that no source gives, no review that did not happen.
No page is a list of questions with their answers, so none is called an FAQPage.
"""

import dataclasses
import datetime
import json
from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from markupsafe import Markup

from macros.model.agenda import Evenement, Status
from macros.model.basis import Onderbouwd
from macros.model.netwerk import Netwerk

ABOUT_THE_NETWORK = ("/", "/over/netwerk/")
MEDICAL = ("/burgers/", "/zorgverleners/")
# Where one finds events, trainings or a region: no medical information.
NOT_MEDICAL = ("/burgers/agenda/", "/burgers/regio/", "/zorgverleners/projecten/", "/zorgverleners/scholing/")
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
ESCAPED = str.maketrans({sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"})

Value = str | int | Mapping[str, "Value"] | Sequence["Value"]
Thing = dict[str, Value]


@dataclasses.dataclass(frozen=True)
class Crumb:
    """A page on the way from the start to another, by its label in the menu; `url` is absolute."""

    label: str
    url: str


@dataclasses.dataclass(frozen=True)
class Subject:
    """A page to describe. `way` leads to it from the start page, itself included; `root` and `picture` are absolute."""

    address: str
    taal: str
    title: str
    description: str
    way: tuple[Crumb, ...]
    root: str
    picture: str
    record: Onderbouwd


def describe(subject: Subject, netwerk: Netwerk, event: Evenement | None) -> Markup:
    """All that can be said of a page, as the content of one script element; empty when that is nothing."""
    things = [
        *_organisation(subject, netwerk),
        *_event(subject, event),
        *_medical_page(subject, netwerk),
        *_breadcrumb(subject),
    ]
    return as_script({"@context": "https://schema.org", "@graph": things}) if things else Markup()


def as_script(data: Thing) -> Markup:
    """JSON in which no sign can end the script element that it stands in."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(ESCAPED))  # noqa: S704 - just escaped


def _organisation(subject: Subject, netwerk: Netwerk) -> list[Thing]:
    if subject.address not in ABOUT_THE_NETWORK:
        return []
    return [_network(subject, netwerk) | {"foundingDate": str(netwerk.sinds), "image": subject.picture}]


def _network(subject: Subject, netwerk: Netwerk) -> Thing:
    return {"@type": "Organization", "@id": f"{subject.root}#netwerk", "name": netwerk.naam, "url": subject.root}


def _event(subject: Subject, event: Evenement | None) -> list[Thing]:
    """Of an event only the month or year may be known: then it is not announced.

    A change may be of the day, the place or something else, so it is told in words and not called rescheduled.
    """
    if event is None or not event.datum.is_dag():
        return []
    here = subject.way[-1]
    thing: Thing = {
        "@type": "Event",
        "name": event.titel,
        "description": f"{event.wijziging} {subject.description}" if event.wijziging else subject.description,
        "url": here.url,
        "inLanguage": subject.taal,
        "image": subject.picture,
        "startDate": _moment(event.datum.eerste_dag(), event.begintijd),
        "eventStatus": f"https://schema.org/Event{'Cancelled' if event.status is Status.AFGELAST else 'Scheduled'}",
    }
    if event.einddatum:
        thing["endDate"] = event.einddatum.isoformat()
    elif event.eindtijd:
        thing["endDate"] = _moment(event.datum.eerste_dag(), event.eindtijd)
    if event.plaats:
        thing["location"] = _place(event.plaats, event)
    if event.organisatie:
        thing["organizer"] = {"@type": "Organization", "name": event.organisatie}
    return [thing]


def _place(plaats: str, event: Evenement) -> Thing:
    address: Thing = {"@type": "PostalAddress", "addressLocality": plaats}
    if event.straat:
        address["streetAddress"] = event.straat
    return {"@type": "Place", "name": event.locatie or plaats, "address": address}


def _moment(day: datetime.date, time: datetime.time | None) -> str:
    """A day alone, or with its time the offset that Amsterdam has on that day."""
    return datetime.datetime.combine(day, time, AMSTERDAM).isoformat() if time else day.isoformat()


def _medical_page(subject: Subject, netwerk: Netwerk) -> list[Thing]:
    if not subject.address.startswith(MEDICAL) or subject.address in NOT_MEDICAL:
        return []
    here = subject.way[-1]
    thing: Thing = {
        "@type": "MedicalWebPage",
        "name": subject.title,
        "description": subject.description,
        "url": here.url,
        "inLanguage": subject.taal,
        "publisher": _network(subject, netwerk),
    }
    check = subject.record.gecontroleerd()
    if check:
        thing["lastReviewed"] = check.datum.isoformat()
    return [thing]


def _breadcrumb(subject: Subject) -> list[Thing]:
    """The way to a page, which the start page does not have."""
    if len(subject.way) < 2:
        return []
    steps: list[Thing] = [
        {"@type": "ListItem", "position": number, "name": crumb.label, "item": crumb.url}
        for number, crumb in enumerate(subject.way, start=1)
    ]
    return [{"@type": "BreadcrumbList", "itemListElement": steps}]

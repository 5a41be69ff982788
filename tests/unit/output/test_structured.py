"""What is said to search engines: only what the page shows, and JSON that no text can break out of."""

import json

import pytest

from macros.model.agenda import Doelgroep, Evenement, Evenementsoort, Status
from macros.model.basis import ONGECONTROLEERD, Onderbouwd
from macros.model.netwerk import Netwerk
from macros.output.structured import Crumb, Subject, as_script, describe

ROOT = "https://wad.example/"
SOURCED = {"bronnen": ("wadgids",), "controle": ONGECONTROLEERD}
UNCHECKED = Onderbouwd.model_validate(SOURCED)
CHECKED = Onderbouwd.model_validate(
    SOURCED | {"controle": {"rol": "huisarts", "datum": "2031-03-01", "opnieuw_voor": "2032-03-01"}}
)
NETWORK = Netwerk.model_validate(
    SOURCED
    | {
        "naam": "Netwerk Noorderwad",
        "sinds": 2004,
        "doel": "Samen op tijd.",
        "taken": (),
        "beloften": (),
        "themas": (),
        "projecten": (),
        "partners": SOURCED | {"aantal": 2, "peildatum": 2004, "tekst": "Twee tekenden."},
    }
)


def an_event(**fields: object) -> Evenement:
    known = SOURCED | {
        "titel": "Wadwandeling",
        "soort": Evenementsoort.PUBLIEKSBIJEENKOMST,
        "doelgroepen": (Doelgroep.INWONERS,),
        "datum": "2031-07-05",
        "beschrijving": "Lopen naar de einder.",
    }
    return Evenement.model_validate(known | fields)


def things(
    address: str, record: Onderbouwd = UNCHECKED, event: Evenement | None = None
) -> dict[str, dict[str, object]]:
    """What is said of the page at an address, by type."""
    steps = [Crumb("Start", ROOT)]
    if address != "/":
        steps.append(Crumb("Hier", ROOT + address[1:]))
    subject = Subject(address, "nl", "De titel", "In één zin.", tuple(steps), ROOT, f"{ROOT}assets/d.png", record)
    text = describe(subject, NETWORK, event)
    if not text:
        return {}
    data = json.loads(text)
    assert data["@context"] == "https://schema.org"
    return {thing["@type"]: thing for thing in data["@graph"]}


@pytest.mark.parametrize("address", ["/", "/over/netwerk/"])
def test_the_start_page_and_that_of_the_network_name_the_network(address: str) -> None:
    found = things(address)["Organization"]
    assert (found["name"], found["foundingDate"], found["url"]) == ("Netwerk Noorderwad", "2004", ROOT)


@pytest.mark.parametrize(
    ("address", "types"),
    [
        ("/", {"Organization"}),
        ("/over/netwerk/", {"Organization", "BreadcrumbList"}),
        ("/over/privacy/", {"BreadcrumbList"}),
        ("/burgers/plek/", {"MedicalWebPage", "BreadcrumbList"}),
        ("/zorgverleners/palliatieve-kit/protocol/", {"MedicalWebPage", "BreadcrumbList"}),
        ("/burgers/agenda/", {"BreadcrumbList"}),
        ("/zorgverleners/scholing/", {"BreadcrumbList"}),
    ],
)
def test_a_page_is_called_what_it_is_and_nothing_more(address: str, types: set[str]) -> None:
    assert set(things(address)) == types


def test_a_review_is_claimed_only_when_somebody_checked() -> None:
    assert things("/burgers/plek/", CHECKED)["MedicalWebPage"]["lastReviewed"] == "2031-03-01"
    assert "lastReviewed" not in things("/burgers/plek/", UNCHECKED)["MedicalWebPage"]


def test_the_way_to_a_page_is_numbered_from_the_start() -> None:
    steps = things("/burgers/plek/")["BreadcrumbList"]["itemListElement"]
    assert steps == [
        {"@type": "ListItem", "position": 1, "name": "Start", "item": ROOT},
        {"@type": "ListItem", "position": 2, "name": "Hier", "item": f"{ROOT}burgers/plek/"},
    ]


@pytest.mark.parametrize("datum", ["2031", "2031-07"])
def test_an_event_without_a_day_is_not_announced(datum: str) -> None:
    assert set(things("/agenda/wad/", event=an_event(datum=datum))) == {"BreadcrumbList"}


def test_an_event_of_which_only_the_day_is_known_has_no_place_price_or_end() -> None:
    assert things("/agenda/wad/", event=an_event())["Event"] == {
        "@type": "Event",
        "name": "Wadwandeling",
        "description": "In één zin.",
        "url": f"{ROOT}agenda/wad/",
        "inLanguage": "nl",
        "image": f"{ROOT}assets/d.png",
        "startDate": "2031-07-05",
        "eventStatus": "https://schema.org/EventScheduled",
    }


@pytest.mark.parametrize(
    ("fields", "start", "end"),
    [
        ({"begintijd": "19:30"}, "2031-07-05T19:30:00+02:00", None),
        ({"begintijd": "19:30", "eindtijd": "21:00"}, "2031-07-05T19:30:00+02:00", "2031-07-05T21:00:00+02:00"),
        ({"datum": "2031-01-05", "begintijd": "19:30"}, "2031-01-05T19:30:00+01:00", None),
        ({"einddatum": "2031-07-07"}, "2031-07-05", "2031-07-07"),
    ],
    ids=["summer", "with an end", "winter", "several days"],
)
def test_times_carry_the_offset_of_their_day(fields: dict[str, object], start: str, end: str | None) -> None:
    found = things("/agenda/wad/", event=an_event(**fields))["Event"]
    assert (found["startDate"], found.get("endDate")) == (start, end)


def test_a_place_is_named_as_far_as_it_is_known() -> None:
    village = things("/agenda/wad/", event=an_event(plaats="Wierum"))["Event"]["location"]
    hall = an_event(plaats="Wierum", locatie="De Kwelder", straat="Dijk 1")
    assert village == {
        "@type": "Place",
        "name": "Wierum",
        "address": {"@type": "PostalAddress", "addressLocality": "Wierum"},
    }
    assert things("/agenda/wad/", event=hall)["Event"]["location"] == {
        "@type": "Place",
        "name": "De Kwelder",
        "address": {"@type": "PostalAddress", "addressLocality": "Wierum", "streetAddress": "Dijk 1"},
    }


def test_costs_are_words_and_never_become_a_price() -> None:
    assert "gratis" not in json.dumps(things("/agenda/wad/", event=an_event(kosten="gratis voor leden")))


def test_a_cancelled_event_is_called_cancelled_and_says_why() -> None:
    event = an_event(status=Status.AFGELAST, wijziging="Te veel wind.")
    found = things("/agenda/wad/", event=event)["Event"]
    assert found["eventStatus"] == "https://schema.org/EventCancelled"
    assert found["description"] == "Te veel wind. In één zin."


def test_a_changed_event_tells_its_change_and_is_not_called_rescheduled() -> None:
    event = an_event(status=Status.GEWIJZIGD, wijziging="We lopen een andere route.")
    found = things("/agenda/wad/", event=event)["Event"]
    assert found["eventStatus"] == "https://schema.org/EventScheduled"
    assert "andere route" in str(found["description"])


@pytest.mark.parametrize(
    "text", ["</script><script>alert(1)</script>", "<!--", "]]>", "&quot;", "\u2028\u2029", '"}{"', "é €"]
)
def test_no_text_breaks_out_of_its_script_element(text: str) -> None:
    script = as_script({"name": text})
    assert not set(script) & set("<>&\u2028\u2029")
    assert json.loads(script) == {"name": text}

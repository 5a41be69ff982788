"""How pages show outside the site: what is made for every language, and what search engines are told of each page."""

import json
from urllib.parse import urljoin

import pytest

from macros.output import social
from macros.pages.build import Build, made_assets
from macros.pages.placement import Placement
from tests.sites import make_project
from tests.unit.conftest import VANDAAG

URL = "https://wad.example/noord/"


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Build]:
    root = make_project(tmp_path_factory.mktemp("elsewhere") / "voorbeeld")
    return {code: Build(root, code, VANDAAG) for code in ("nl", "en", "ar")}


def things(build: Build, pad: str) -> dict[str, dict[str, object]]:
    """What is said of a page, by type."""
    page = build.pages[pad]
    text = Placement(build, page.address, URL).structured_data(page)
    return {thing["@type"]: thing for thing in json.loads(text)["@graph"]} if text else {}


def way_to(build: Build, pad: str) -> list[str]:
    steps = things(build, pad)["BreadcrumbList"]["itemListElement"]
    assert isinstance(steps, list)
    return [step["item"] for step in steps]


@pytest.mark.parametrize("code", ["nl", "en", "ar"])
def test_every_made_asset_has_a_published_name(builds: dict[str, Build], code: str) -> None:
    build = builds[code]
    made = made_assets(build.root, build.phrases, build.taal)
    assert len(made) == 5
    assert made.keys() <= build.assets.keys()
    assert {"stijl.css", "favicon.svg"} <= build.assets.keys()


def test_a_shared_picture_has_an_address_on_the_web_only_if_the_site_has_one(builds: dict[str, Build]) -> None:
    build = builds["en"]
    assert Placement(build, "/", URL).asset_on_the_web(social.PICTURE) == URL + build.assets[social.PICTURE]
    assert Placement(build, "/", None).asset_on_the_web(social.PICTURE) is None


def test_without_a_site_address_search_engines_are_told_nothing(builds: dict[str, Build]) -> None:
    page = builds["nl"].pages["burgers/plek"]
    assert not Placement(builds["nl"], page.address, None).structured_data(page)


@pytest.mark.parametrize("code", ["nl", "en", "ar"])
def test_every_address_that_is_told_is_a_page_of_that_language(builds: dict[str, Build], code: str) -> None:
    build = builds[code]
    root = URL if code == "nl" else f"{URL}{code}/"
    known = {urljoin(root, page.address[1:]) for page in build.pages.values()}
    for pad in build.pages:
        if pad != "index":
            assert set(way_to(build, pad)) <= known
            assert way_to(build, pad)[-1] == urljoin(root, build.pages[pad].address[1:])


def test_the_way_to_a_made_page_leads_past_what_it_lies_in(builds: dict[str, Build]) -> None:
    assert way_to(builds["en"], "agenda/2031-05-20-lezing") == [
        f"{URL}en/",
        f"{URL}en/burgers/",
        f"{URL}en/burgers/agenda/",
        f"{URL}en/agenda/2031-05-20-lezing/",
    ]


def test_the_start_page_tells_of_the_network_and_has_no_way(builds: dict[str, Build]) -> None:
    assert things(builds["nl"], "index").keys() == {"Organization"}


def test_only_pages_of_events_with_a_day_are_events(builds: dict[str, Build]) -> None:
    build = builds["nl"]
    found = {pad for pad in build.pages if "Event" in things(build, pad)}
    assert found == {f"agenda/{name}" for name, event in build.site.agenda.items() if event.datum.is_dag()}
    assert 0 < len(found) < len(build.site.agenda)


def test_a_review_is_told_of_exactly_the_checked_pages(builds: dict[str, Build]) -> None:
    build = builds["nl"]
    medical = {pad: things(build, pad).get("MedicalWebPage", {}) for pad in build.pages}
    reviewed = {pad for pad, thing in medical.items() if "lastReviewed" in thing}
    assert reviewed == {pad for pad, thing in medical.items() if thing and build.pages[pad].record.gecontroleerd()}
    assert reviewed

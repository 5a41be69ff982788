"""The questions one may ask the site."""

import dataclasses

import pytest

from macros.findings import Severity
from tests.unit.conftest import Example


def test_the_first_language_is_that_of_the_data(small: Example) -> None:
    site = small.site()

    assert site.brontaal.code == "nl"
    assert site.taal("ar").richting == "rtl"


def test_records_are_found_by_name(small: Example) -> None:
    site = small.site()

    assert site.bron("wadkrant").uitgever == "De Wadkrant"
    assert site.begrip("wilsverklaring").term == "Wilsverklaring"
    assert site.regio("zuiderpolder").naam == "Zuiderpolder"
    assert site.contact("112").landelijk_noodnummer
    assert site.cijfer("garnalen").eenheid == "garnalen"
    assert site.stap("praten").titel == "Praten"
    assert site.rol("wadgids").naam == "Wadgids"
    assert site.hulpmiddel("kompas").licentie == "niet bekend"
    assert site.gemeente("GM9002").naam == "Kweldermeer"
    assert site.rubriek("2").linkid == ("20",)


def test_what_is_not_there_is_never_answered_with_something_else(small: Example) -> None:
    with pytest.raises(StopIteration):
        small.site().bron("bestaat-niet")


def test_a_municipality_may_lie_in_several_regions_and_a_place_in_several_municipalities(small: Example) -> None:
    site = small.site()

    assert [regio.id for regio in site.regios_van("GM9002")] == ["noorderwad", "zuiderpolder"]
    assert site.regios_van("GM0000") == ()
    assert [gemeente.code for gemeente in site.gemeenten_met_plaats("Slikburen")] == ["GM9001", "GM9002"]
    assert site.gemeenten_met_plaats("Atlantis") == ()


def test_kit_documents_come_by_their_number(small: Example) -> None:
    numbers = [paper.nummer for _, paper in small.site().kit_op_volgorde()]

    assert numbers == sorted(numbers)
    assert len(numbers) == 3


def test_a_finding_is_named_after_the_field_and_stands_there(small: Example) -> None:
    site = small.site()
    bron = site.bron("wadkrant")
    found = site.finding(bron, "namen", 3, message="klopt niet — doe iets", severity=Severity.NOTICE)

    assert (found.field, found.place, found.severity) == ("namen", site.origins.place(bron), Severity.NOTICE)
    assert site.finding(bron, message="x").field == "bestand"


def test_a_site_is_frozen(small: Example) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        small.site().talen = ()  # type: ignore[misc]


def test_a_rubric_knows_the_themes_and_questions_that_feed_it(small: Example) -> None:
    """A question may name another rubric than its theme does."""
    fed = small.site().boekje_bij

    assert [(theme.id, [question.id for question in questions]) for theme, questions in fed("1")] == [
        ("belangrijk", ["genieten", "wie"]),
        ("waar", ["geluid"]),
    ]
    assert [(theme.id, [question.id for question in questions]) for theme, questions in fed("2")] == [
        ("waar", ["plek"])
    ]
    assert fed("9") == ()

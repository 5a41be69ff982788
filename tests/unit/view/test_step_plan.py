"""The step plan by role and by tool, and the guide, the card and the checklist made of the same records."""

import dataclasses
import re
from datetime import date
from statistics import mean

import pytest
from selectolax.lexbor import LexborHTMLParser

from macros.model.gespreksleidraad import Gespreksmoment
from macros.output import stepplan
from macros.pages.build import Build
from macros.site import addresses
from macros.templates import Context
from macros.view import gespreksleidraad, stappenplan
from tests.sites import ROOT

HERE = "/zorgverleners/acp-stappenplan/"
NUMBER = re.compile(r"\d[\d -]{6,}\d")
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@pytest.fixture(scope="module", params=["nl", "en"])
def build(request: pytest.FixtureRequest) -> Build:
    return Build(ROOT, str(request.param), date(2031, 5, 14))


@pytest.fixture
def context(build: Build) -> Context:
    return build.context(HERE)


def _tree(html: str) -> LexborHTMLParser:
    return LexborHTMLParser(html)


def _words(html: str) -> str:
    return " ".join(_tree(html).text().split())


def test_the_overview_leads_to_every_role(context: Context) -> None:
    links = [link.attributes["href"] for link in _tree(stappenplan.by_role(context)).css("a")]
    assert links == [addresses.relative(HERE, addresses.role(role.id)) for role in context.site.stappenplan.rollen]


def test_a_role_has_every_step_with_its_tasks_and_what_it_records_or_the_word_that_no_source_names_one(
    context: Context,
) -> None:
    plan = context.site.stappenplan
    without = 0
    for role in plan.rollen:
        html = stappenplan.role(context, role.id)
        words = _words(html)
        assert len(_tree(html).css("h2")) == len(plan.stappen)
        for step in plan.stappen:
            without += not step.taken_van(role.id)
            for action in step.acties:
                assert (str(action.wat) in words) == any(
                    action.wat == own.wat for other in plan.stappen for own in other.taken_van(role.id)
                ), (role.id, action.wat)
        assert len(_tree(html).css("p.geen-taak")) == sum(not step.taken_van(role.id) for step in plan.stappen)
    assert without >= 10, "sources say little of most roles, and the pages must say that"


def test_a_step_leads_to_its_roles_and_shows_tools_contact_and_rubrics(context: Context) -> None:
    for step in context.site.stappenplan.stappen:
        page = dataclasses.replace(context, address=addresses.step(step.id))
        found = _tree(stappenplan.step(page, step.id))
        links = {link.attributes["href"] for link in found.css("a")}
        for action in step.acties:
            assert {page.link(addresses.role(role)) for role in action.rollen} <= links
        for name in step.hulpmiddelen:
            tool = context.site.hulpmiddel(name)
            assert str(tool.licentie) in _words(found.html or "")
            assert tool.website is None or tool.website in links
        assert len(found.css("section.contact")) == len(step.contacten)
        assert len(found.css(".open-veld")) >= len(step.contact_open) + len(step.open)


def test_an_unconfirmed_number_on_a_step_stands_on_pages_for_professionals_only(context: Context) -> None:
    step = next(step for step in context.site.stappenplan.stappen if "pptg" in step.contacten)
    number = context.site.contact("pptg").nummers[0].nummer

    assert number in stappenplan.step(dataclasses.replace(context, address=addresses.step(step.id)), step.id)
    assert number not in stappenplan.step(dataclasses.replace(context, address="/burgers/"), step.id)


def test_every_tool_says_its_time_and_can_be_chosen_by_step_and_role(context: Context) -> None:
    plan = context.site.stappenplan
    found = _tree(stappenplan.tools(context))
    for part, tool in zip(found.css(".hulpmiddelen > section"), plan.hulpmiddelen, strict=True):
        steps = [step.id for step in plan.stappen if tool.id in step.hulpmiddelen]
        assert (part.attributes["data-stappen"] or "").split() == steps
        assert tuple((part.attributes["data-rollen"] or "").split()) == tool.rollen
        terms = {
            term.text(): term.next.next if term.next and term.next.tag == "-text" else term.next
            for term in part.css("dt")
        }
        time = terms[str(context.say("Tijd"))]
        assert time is not None
        assert time.text() == str(tool.tijd or context.say("niet bekend"))
    choices = [[option.attributes["value"] for option in select.css("option")] for select in found.css("select")]
    assert choices == [["", *(step.id for step in plan.stappen)], ["", *(role.id for role in plan.rollen)]]
    assert "hidden" in found.css("form")[0].attributes, "without scripts there is nothing to choose with"


def test_the_checklist_can_neither_send_nor_keep(context: Context) -> None:
    found = _tree(stappenplan.checklist(context))
    form = found.css("form")[0]
    boxes = found.css("input")
    assert (form.attributes["method"], form.attributes["autocomplete"]) == ("dialog", "off")
    assert all(box.attributes["type"] == "checkbox" and "name" not in box.attributes for box in boxes)
    assert [label.attributes["for"] for label in found.css("label")] == [box.attributes["id"] for box in boxes]
    steps = context.site.stappenplan.stappen
    assert len(boxes) == sum(len(step.punten) + len(step.vastleggen) for step in steps)
    assert [button.attributes["type"] for button in found.css("button")] == ["reset"]


def test_the_papers_say_what_the_pages_say(context: Context) -> None:
    plan, guide = context.site.stappenplan, context.site.gespreksleidraad
    card, talk = (_words(html) for html in stepplan.papers(context).values())
    on_pages = _words(stappenplan.pocket_card(context)), _words(gespreksleidraad.guide(context))
    for step in plan.stappen:
        assert all(f"{step.titel}. {step.doel}" in words for words in (card, on_pages[0]))
    for rubric in context.site.pzp.rubrieken:
        assert all(str(rubric.kort) in words for words in (card, on_pages[0]))
    for part in guide.delen:
        for text in (part.titel, *part.doen, *part.vragen):
            assert all(str(text) in words for words in (talk, on_pages[1])), text
    assert str(plan.verantwoording) in card
    assert str(guide.verantwoording) in talk
    for record, words in ((plan, card), (guide, talk)):
        assert all(context.site.bron(name).titel in words for name in record.bronnen)
        assert str(context.say("Nog niet gecontroleerd door het netwerk.")) in words


def test_no_paper_of_the_step_plan_bears_a_phone_number(context: Context) -> None:
    for html in stepplan.papers(dataclasses.replace(context, site_url="https://netwerk.example/")).values():
        assert NUMBER.findall(DATE.sub("", _words(html))) == []
        assert 'href="tel:' not in html


def test_a_paper_leads_to_its_own_page_on_the_web(context: Context) -> None:
    web = "https://netwerk.example/"
    home = web if context.taal == context.site.brontaal else f"{web}{context.taal.code}/"
    card, talk = stepplan.papers(dataclasses.replace(context, site_url=web)).values()
    assert f'href="{home}zorgverleners/acp-stappenplan/zakkaart/"' in card
    assert f'href="{home}zorgverleners/consultatie/"' in card
    assert f'href="{home}zorgverleners/acp-stappenplan/gespreksleidraad/"' in talk


def test_what_a_patient_hears_is_short_and_plain(context: Context) -> None:
    parts = context.site.gespreksleidraad.delen
    sentences = [
        sentence
        for part in parts
        for question in part.vragen
        for sentence in re.split(r"(?<=[.?!:])\s+", str(question))
    ]
    lengths = [len(sentence.split()) for sentence in sentences]
    assert len(sentences) > 25
    assert max(lengths) <= 14
    assert mean(lengths) <= 9
    assert {part.moment for part in parts} == set(Gespreksmoment)

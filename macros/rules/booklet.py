"""What the hints of the wish booklet rest on."""

from collections.abc import Iterator, Mapping

from macros.findings import Finding
from macros.model.wensenboekje import ZONDER_ANTWOORD, Antwoordsoort, Vraag
from macros.site.site import Site


def hints_name_answers_that_exist(site: Site) -> Iterator[Finding]:
    """Every answer that a hint waits for can be ticked in the booklet."""
    questions = _questions(site)
    for hint in site.wensenboekje.aanwijzingen:
        for number, name in enumerate(hint.wanneer):
            question, _, choice = name.partition("=")
            if question not in questions:
                yield site.finding(hint, "wanneer", number, message=_unknown(question, "de vragen, als thema.vraag"))
            elif choice not in _choices(questions[question]):
                known = ", ".join(_choices(questions[question]))
                yield site.finding(hint, "wanneer", number, message=_unknown(choice, known))


def hints_can_come_true(site: Site) -> Iterator[Finding]:
    """A hint never waits for two answers of which only one can be ticked."""
    questions = _questions(site)
    for hint in site.wensenboekje.aanwijzingen:
        seen: dict[str, list[str]] = {}
        for number, name in enumerate(hint.wanneer):
            question, _, choice = name.partition("=")
            others = seen.setdefault(question, [])
            if question in questions and any(_contradict(questions[question], choice, other) for other in others):
                message = f"'{choice}' gaat bij '{question}' niet samen met '{others[-1]}' — noem een andere vraag"
                yield site.finding(hint, "wanneer", number, message=message)
            others.append(choice)


def _contradict(question: Vraag, one: str, other: str) -> bool:
    """As the page has it: a round button, a choice that stands alone, or both ways of not answering."""
    if question.soort is Antwoordsoort.KEUZE or {one, other} <= set(ZONDER_ANTWOORD):
        return True
    alone = {choice.id for choice in question.keuzes if choice.alleen}
    return bool(alone & {one, other}) and not {one, other} & set(ZONDER_ANTWOORD)


def _questions(site: Site) -> Mapping[str, Vraag]:
    return {f"{theme.id}.{vraag.id}": vraag for theme in site.wensenboekje.themas for vraag in theme.vragen}


def _choices(question: Vraag) -> tuple[str, ...]:
    return (*(choice.id for choice in question.keuzes), *ZONDER_ANTWOORD)


def _unknown(name: str, where: str) -> str:
    return f"'{name}' is onbekend — kies er een uit {where}"

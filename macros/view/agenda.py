"""Events: what is coming, what has been, and one by itself."""

import dataclasses
import datetime

from macros.model.agenda import Evenement, Terugkerend
from macros.templates import Context

YEARS_AHEAD = 3


@dataclasses.dataclass(frozen=True)
class Line:
    """A line of the agenda: an event of its own, or one time of what returns every year."""

    eerste: datetime.date
    laatste: datetime.date
    naam: str = ""
    evenement: Evenement | None = None
    terugkerend: Terugkerend | None = None
    is_eerste_keer: bool = True


def upcoming(context: Context, aantal: int | None = None) -> str:
    """What is coming, the first first; `aantal` limits how many, and then tells only the next time of what returns."""
    years = YEARS_AHEAD if aantal is None else 1
    events = [
        Line(event.datum.eerste_dag(), event.laatste_dag(), naam=name, evenement=event)
        for name, event in context.site.agenda.items()
        if not event.is_voorbij(context.vandaag)
    ]
    yearly = [
        Line(first, last, terugkerend=rule, is_eerste_keer=number == 0)
        for rule in context.site.terugkerend
        for number, (first, last) in enumerate(rule.komende(context.vandaag, years))
    ]
    lines = sorted(events + yearly, key=lambda line: (line.eerste, line.laatste, line.naam))[:aantal]
    return context.render("agenda_komend.html", regels=lines, heeft_bijeenkomst=bool(events), kort=aantal is not None)


def archive(context: Context) -> str:
    """What has been, the last first."""
    past = [(name, event) for name, event in context.site.agenda.items() if event.is_voorbij(context.vandaag)]
    past.sort(key=lambda entry: (entry[1].datum.eerste_dag(), entry[0]), reverse=True)
    return context.render("agenda_archief.html", regels=past)


def event(context: Context, naam: str) -> str:
    """One event, with what its source does not say marked as unknown."""
    found = context.site.agenda[naam]
    return context.render("agenda_item.html", evenement=found, voorbij=found.is_voorbij(context.vandaag))

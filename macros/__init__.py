"""The macros that pages may call: this file only says which view answers to which Dutch name."""

from collections.abc import Callable
from typing import Protocol

from macros.view import (
    agenda,
    begrip,
    bron,
    contact,
    gespreksleidraad,
    hospice,
    kit,
    netwerk,
    papier,
    regio,
    stappenplan,
    stijl,
    toegankelijkheid,
    wensenboekje,
    wijzer,
)

VIEWS: dict[str, Callable[..., str]] = {
    "acp_papier": papier.step_plan_download,
    "afvinklijst": stappenplan.checklist,
    "agenda_archief": agenda.archive,
    "agenda_item": agenda.event,
    "agenda_komend": agenda.upcoming,
    "apotheken": kit.pharmacies,
    "begrip": begrip.term,
    "begrippen": begrip.glossary,
    "bronnenlijst": bron.sources,
    "cijfer": netwerk.figure,
    "cijfers": netwerk.figures,
    "contact": contact.card,
    "contacten": contact.cards,
    "deuren": wijzer.doors,
    "gemeenten": regio.municipalities,
    "gespreksleidraad": gespreksleidraad.guide,
    "hospices": hospice.hospices,
    "hulpmiddelen": stappenplan.tools,
    "kit_document": kit.document,
    "kit_documenten": kit.documents,
    "kit_thuis": kit.at_home,
    "kit_uitgaven": kit.versions,
    "kit_versie": kit.version,
    "kit_wijzer": kit.finder,
    "netwerk_beloften": netwerk.promises,
    "netwerk_partners": netwerk.partners,
    "netwerk_taken": netwerk.tasks,
    "netwerk_themas": netwerk.themes,
    "open_veld": wijzer.open_field,
    "projecten": netwerk.projects,
    "pzp_boekje": stappenplan.rubrics_and_booklet,
    "pzp_rubrieken": stappenplan.rubrics,
    "regio": regio.region,
    "regios": regio.regions,
    "rol": stappenplan.role,
    "scholing": netwerk.trainings,
    "site_index": wijzer.index,
    "stap": stappenplan.step,
    "stappenplan": stappenplan.overview,
    "stappenplan_per_rol": stappenplan.by_role,
    "stijl": stijl.example,
    "toegankelijkheid": toegankelijkheid.outcome,
    "wensenboekje": wensenboekje.booklet,
    "wensenboekje_downloads": papier.booklet_downloads,
    "zakkaart": stappenplan.pocket_card,
    "zoekveld": wijzer.search_field,
}


class Engine(Protocol):
    """The part of the macros plugin that is used here."""

    @property
    def conf(self) -> "EngineConfig": ...

    @property
    def page(self) -> "EnginePage": ...

    def macro(self, v: Callable[..., str], name: str = "") -> object: ...


class EngineConfig(Protocol):
    """The engine's configuration; hooks.py has put the language and today's date in `extra`."""

    @property
    def extra(self) -> dict[str, object]: ...


class EnginePage(Protocol):
    """The page that is being rendered."""

    @property
    def url(self) -> str: ...


def define_env(env: Engine) -> None:
    """Registers the views; each finds the page it writes on at the moment it is called."""
    make_context = env.conf.extra["context"]
    if not callable(make_context):
        raise TypeError("hooks.py has not run before the macros plugin")

    def bind(view: Callable[..., str]) -> Callable[..., str]:
        return lambda *arguments, **options: view(make_context(f"/{env.page.url}"), *arguments, **options)

    for name, view in VIEWS.items():
        env.macro(bind(view), name)

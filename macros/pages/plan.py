"""Which pages a language has, and what each is made from."""

import dataclasses
import json
import re
from collections.abc import Iterator

from macros.model.basis import Onderbouwd
from macros.model.taal import Taal
from macros.site import addresses
from macros.site.site import Site

MARKDOWN_MARKS = re.compile(r"\[([^\]]*)\]\([^)]*\)|[*_`>#]")
SUMMARY_LENGTH = 155
PLACED_UNDER = {"agenda": "burgers/agenda", "regio": "burgers/regio", "k": "zorgverleners/palliatieve-kit"}


@dataclasses.dataclass(frozen=True)
class Page:
    """One page in one language.

    `stub` is the Markdown of a page made from data, None where people wrote a file; `source` is the file that an editor
    changes, from the root of the project.
    """

    pad: str
    title: str
    label: str
    description: str
    source: str
    record: Onderbouwd
    stub: str | None = None
    is_outdated: bool = False

    def folders(self) -> tuple[str, ...]:
        """The addresses of what it lies in, from the outside in; those that are no page are left out by the build."""
        steps = PLACED_UNDER.get(self.pad.partition("/")[0], self.pad.rpartition("/")[0]).split("/")
        inside = ["/".join(steps[: number + 1]) for number in range(len(steps)) if steps[0]]
        return tuple(f"/{pad}/" for pad in inside if f"/{pad}/" != self.address)

    @property
    def address(self) -> str:
        return addresses.page(self.pad)

    def edit_address(self, repository: str | None) -> str | None:
        """Where an editor changes the file behind this page; nowhere if the repository's address is not given."""
        return f"{repository.rstrip('/')}/edit/main/{self.source}" if repository else None


def planned_pages(dutch: Site, site: Site, taal: Taal) -> Iterator[Page]:
    """Every page of a language; `site` is the Dutch one in that language."""
    yield from _written_pages(site, taal)
    file = dutch.origins.file
    for name, event in site.agenda.items():
        macro = f'agenda_item("{name}")'
        yield _made(addresses.event(name), event, event.titel, event.beschrijving, file(dutch.agenda[name]), macro)
    for regio, source in zip(site.regios, dutch.regios, strict=True):
        macro = f'regio("{regio.id}")'
        yield _made(addresses.region(regio.id), regio, regio.naam, regio.beschrijving, file(source), macro)
    for name, paper in site.kit.items():
        macro = f'kit_document("{name}")'
        yield _made(addresses.kit_document(name), paper, paper.titel, paper.kort, file(dutch.kit[name]), macro)
    for release in site.uitgaven:
        paper = site.kit[release.document]
        title = f"{paper.titel} {release.versie}"
        macro = f'kit_versie("{release.code()}")'
        yield _made(
            addresses.kit_version(release.code()),
            paper,
            title,
            f"{title}. {release.veranderd}",
            file(dutch.uitgaven[0]),
            macro,
        )
    for step, source_step in zip(site.stappenplan.stappen, dutch.stappenplan.stappen, strict=True):
        macro = f'stap("{step.id}")'
        yield _made(addresses.step(step.id), step, step.titel, step.doel, file(source_step), macro)
    for role in site.stappenplan.rollen:
        macro, source_file = f'rol("{role.id}")', file(dutch.stappenplan)
        yield _made(addresses.role(role.id), site.stappenplan, role.titel, role.kort, source_file, macro)


def _written_pages(site: Site, taal: Taal) -> Iterator[Page]:
    for pad, page in site.paginas.items():
        if taal == site.brontaal:
            head = page.kop
            yield Page(pad, head.title, head.menu or head.title, head.description, page.bestand, head)
        elif taal.code in page.vertalingen:
            translation = page.vertalingen[taal.code]
            outdated = not page.is_bijgewerkt(taal.code)
            own = translation.kop
            label = own.menu or own.title
            yield Page(pad, own.title, label, own.description, translation.bestand, page.kop, is_outdated=outdated)


def _made(address: str, record: Onderbouwd, title: str, text: str, file: str, macro: str) -> Page:
    """A page made from a record in the page's language; `file` is where the Dutch one stands."""
    stub = f"---\ntitle: {json.dumps(str(title), ensure_ascii=False)}\n---\n\n{{{{ {macro} }}}}\n"
    return Page(address.strip("/"), title, title, _summary(text), file, record, stub)


def _summary(text: str) -> str:
    """The beginning of a text as one plain sentence for search engines, cut between two words."""
    words = " ".join(MARKDOWN_MARKS.sub(r"\1", text).split())
    if len(words) <= SUMMARY_LENGTH:
        return words
    return words[:SUMMARY_LENGTH].rsplit(" ", 1)[0].rstrip(",.;:") + "…"

"""Every text of the site with its place: what editors wrote in data and in pages."""

import dataclasses
from collections.abc import Iterator

from macros.findings import Place
from macros.model.basis import Record
from macros.model.bron import Bron
from macros.model.pagina import Pagina
from macros.site.site import Site


@dataclasses.dataclass(frozen=True)
class Text:
    """Words as an editor typed them."""

    place: Place
    field: str
    words: str
    record: Record

    def at(self, start: int) -> Place:
        """Where a word begins; in data that is where the text begins, for folding and quotation marks hide the rest."""
        if not isinstance(self.record, Pagina):
            return self.place
        return dataclasses.replace(self.place, column=self.place.column + start)


def texts(site: Site) -> Iterator[Text]:
    """All texts in data; titles of sources are other people's words and left out."""
    for record in site.origins.records():
        if isinstance(record, Bron):
            continue
        for name in type(record).model_fields:
            value = getattr(record, name)
            if isinstance(value, str):
                yield Text(site.origins.place(record, name), name, str(value), record)
            elif isinstance(value, tuple):
                for number, item in enumerate(value):
                    if isinstance(item, str):
                        yield Text(site.origins.place(record, name, number), name, str(item), record)


def page_lines(site: Site) -> Iterator[Text]:
    """All pages and translations, line by line, without their front matter."""
    for page in site.paginas.values():
        yield from _lines(page, page.bestand, page.tekst, page.begin)
        for translation in page.vertalingen.values():
            yield from _lines(page, translation.bestand, translation.tekst, translation.begin)


def _lines(page: Pagina, file: str, body: str, first: int) -> Iterator[Text]:
    for number, line in enumerate(body.splitlines(), start=first):
        yield Text(Place(file, number), "tekst", line, page)

"""The pages in words: read once, then counted in several ways."""

import dataclasses
from collections.abc import Iterator, Mapping, Sequence

from macros.output.search.analysis import Analysis
from macros.output.search.impacts import Texts
from macros.output.search.pages import SearchPage
from macros.output.search.words import Word

Words = Sequence[Word]


@dataclasses.dataclass(frozen=True)
class ReadPage:
    """The words of one page; of each section those of its heading, and those below it."""

    title: Words
    sections: Sequence[tuple[Words, Words]]
    keywords: Words
    foreign: Words

    def texts(self) -> Texts:
        """By the fields of `impacts.FIELDS`."""
        fields: Mapping[str, Words] = {
            "title": self.title,
            "headings": [word for heading, _ in self.sections for word in heading],
            "body": [word for _, text in self.sections for word in text],
            "keywords": self.keywords,
            "foreign": self.foreign,
        }
        return {name: [word.text for word in found] for name, found in fields.items()}

    def acronyms(self) -> Iterator[str]:
        for part in (self.title, self.keywords, *(part for section in self.sections for part in section)):
            yield from (word.text for word in part if word.is_acronym)


def read_pages(pages: Sequence[SearchPage], analysis: Analysis) -> list[ReadPage]:
    return [
        ReadPage(
            analysis.words(page.title),
            [(analysis.words(section.heading), analysis.words(section.text)) for section in page.sections],
            [word for phrase in page.keywords for word in analysis.words(phrase)],
            [word for phrase in page.foreign for word in analysis.words(phrase)],
        )
        for page in pages
    ]

"""All that the search of one language takes from the site's data, whatever pages it is about."""

from collections.abc import Sequence

from macros.model.zoektaal import Zoektaal
from macros.output.search.index import as_json, index
from macros.output.search.pages import SearchPage
from macros.output.search.synonyms import crisis_phrases, synonyms, translated
from macros.site.site import Site


def index_for(dutch: Site, site: Site, code: str, pages: Sequence[SearchPage]) -> bytes:
    """The index over these pages, as the browser gets it; `site` is the Dutch one in the language of the pages."""
    pack = dutch.zoektalen.get(code, Zoektaal(stopwoorden=()))
    if code == dutch.brontaal.code:
        found = tuple(synonyms(dutch.synoniemen))
    else:
        found = tuple(translated(zip(dutch.begrippen, site.begrippen, strict=True), pack))
    return as_json(index(pages, pack, found, crisis_phrases(dutch.synoniemen, pack)))

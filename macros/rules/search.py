"""What search knows of a language, and the questions by which it is judged."""

from collections.abc import Iterator

from macros.findings import Finding
from macros.site import addresses
from macros.site.site import Site


def search_files_are_of_a_known_language(site: Site) -> Iterator[Finding]:
    """A language pack, and a file of questions, is of a language in talen.yml."""
    known = {taal.code for taal in site.talen}
    for files in (site.zoektalen, site.zoekvragen):
        for code, record in files.items():
            if code not in known:
                message = f"is van een onbekende taal ('{code}') — voeg die toe aan data/talen.yml, of haal dit weg"
                yield site.finding(record, "bestand", message=message)


def questions_lead_to_pages(site: Site) -> Iterator[Finding]:
    """A question expects pages that are there in its language."""
    languages = {taal.code for taal in site.talen}
    for code, file in site.zoekvragen.items():
        if code not in languages:
            continue
        known = {address.strip("/") for address in addresses.every(site, code)}
        for question in file.vragen:
            for number, address in enumerate(question.paginas):
                if address not in known:
                    message = f"'{address}' is geen pagina in deze taal — schrijf bijvoorbeeld: burgers/plek"
                    yield site.finding(question, "paginas", number, message=message)

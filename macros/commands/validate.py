"""Reads all data and pages and says every mistake at once."""

import datetime
from pathlib import Path

from macros import rules
from macros.findings import Finding, FindingsError, has_errors, report
from macros.pages.build import read_phrases
from macros.rules import translations
from macros.site.load import load_site


def run(root: Path, vandaag: datetime.date, *, github: bool = False) -> int:
    """Prints the findings; 1 when there is an error among them."""
    found = findings(root, vandaag)
    if found:
        print(report(found, github=github))
    if has_errors(found):
        return 1
    print("Alle gegevens en pagina's kloppen." if not found else "Geen fouten; lees wel de opmerkingen hierboven.")
    return 0


def findings(root: Path, vandaag: datetime.date) -> tuple[Finding, ...]:
    """All that is wrong in data, pages and translations."""
    try:
        site = load_site(root)
    except FindingsError as error:
        return error.findings
    found = list(rules.check(site, vandaag))
    for taal in site.talen[1:]:
        try:
            found.extend(translations.check(read_phrases(root, site, taal.code)))
        except FindingsError as error:
            found.extend(error.findings)
    return tuple(found)

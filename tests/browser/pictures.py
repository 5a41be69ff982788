"""Pictures of every template, to look at: `python -m tests.browser.pictures FOLDER`. They are kept out of git.

Phone and desktop, light and dark, every language; index.html in the folder shows them all side by side.
"""

import argparse
import itertools
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser

from macros.clock import today
from tests import sites
from tests.browser import visits
from tests.browser.chromium import chromium
from tests.browser.served import Served, languages, serve

TEMPLATES: Mapping[str, str] = {
    "start": "",
    "afdeling": "zorgverleners/",
    "tekst": "burgers/laatste-fase/",
    "lijst": "burgers/hospices/",
    "agenda": "burgers/agenda/",
    "bijeenkomst": "agenda/2024-10-16-lang-zal-hij-leven/",
    "regio": "regio/noord-groningen/",
    "kit": "zorgverleners/palliatieve-kit/",
    "kitdocument": "zorgverleners/palliatieve-kit/protocol/",
    "kitformulier": "zorgverleners/palliatieve-kit/uitvoeringsverzoek/",
    "kit-controleren": "zorgverleners/kit-controleren/",
    "stap": "zorgverleners/acp-stappenplan/gesprek/",
    "wensenboekje": "burgers/wensenboekje/",
    "begrippen": "burgers/begrippen/",
    "bronnen": "over/bronnen/",
    "alles": "zoeken/",
    "er-niet": "er/is/hier/niets/",
}
WIDTHS = {"telefoon": 390, "scherm": 1280}
# What is below this is more of the same.
TALLEST = 3200
SHEET = """<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Elk sjabloon</title>
<style>
body {{ font: 1rem system-ui; margin: 1rem; background: #888; }}
section {{ display: flex; gap: 1rem; align-items: flex-start; overflow-x: auto; padding-bottom: 1rem; }}
figure {{ margin: 0; flex: none; }}
img {{ display: block; height: 38rem; max-width: 30rem; object-fit: cover; object-position: top; }}
</style>
{rows}
</html>
"""


class Picture(NamedTuple):
    """One look at one template."""

    template: str
    language: str
    device: str
    shade: str

    @property
    def file(self) -> str:
        return f"{'.'.join(self)}.jpg"


def main() -> None:
    """Builds the site as it is today, and takes the pictures."""
    parser = argparse.ArgumentParser(prog="python -m tests.browser.pictures", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", choices=TEMPLATES, action="append", help="this template alone; may be repeated")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        (work / "web").mkdir()
        sites.build(
            sites.ROOT, "--doel", str(work / "site"), SITE_URL=sites.REAL_URL, VANDAAG=today(os.environ).isoformat()
        )
        with serve(work / "site", work / "web") as served, chromium() as browser:
            pictures = list(take_all(browser, served, options.folder, tuple(options.only or TEMPLATES)))
    (options.folder / "index.html").write_text(contact_sheet(pictures), encoding="utf-8")
    print(f"{len(pictures)} pictures; look at {options.folder / 'index.html'}")


def take_all(browser: Browser, served: Served, folder: Path, templates: Sequence[str]) -> Iterator[Picture]:
    """Every template in every language, on every device, in light and dark."""
    for device, shade in itertools.product(WIDTHS, ("licht", "donker")):
        with visits.context(browser, WIDTHS[device], dark=shade == "donker") as visitor:
            page = visitor.new_page()
            for template, language in itertools.product(templates, languages()):
                picture = Picture(template, language, device, shade)
                page.goto(served.url(address(template, language)))
                height = min(page.evaluate("document.documentElement.scrollHeight"), TALLEST)
                page.screenshot(
                    path=folder / picture.file,
                    type="jpeg",
                    quality=80,
                    full_page=True,
                    clip={"x": 0, "y": 0, "width": WIDTHS[device], "height": height},
                )
                yield picture


def address(template: str, language: str) -> str:
    """Where the template is used in a language, from the root of the site."""
    return TEMPLATES[template] if language == languages()[0] else f"{language}/{TEMPLATES[template]}"


def contact_sheet(pictures: list[Picture]) -> str:
    """A page with a row of pictures for every template."""
    by_template = itertools.groupby(sorted(pictures), key=lambda picture: picture.template)
    return SHEET.format(rows="\n".join(_row(template, list(row)) for template, row in by_template))


def _row(template: str, pictures: list[Picture]) -> str:
    figures = (
        f'<figure><a href="{picture.file}"><img src="{picture.file}" alt="{escape(" ".join(picture))}" loading="lazy">'
        f"</a><figcaption>{' '.join(picture[1:])}</figcaption></figure>"
        for picture in pictures
    )
    return f"<h2>{escape(template)}</h2>\n<section>{''.join(figures)}</section>"


if __name__ == "__main__":
    main()

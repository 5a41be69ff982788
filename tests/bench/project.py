"""The real project with events that do not exist, to see how the site grows. Only ever in a temporary folder."""

import datetime
import shutil
from pathlib import Path

from tests.sites import OF_THE_PROJECT, ROOT, share_store

TODAY = datetime.date(2030, 1, 1)
# The first is soon, so that the home page shows the same next dates however many there are.
FIRST_EVENT = TODAY + datetime.timedelta(days=1)
EVENT = """\
titel: Verzonnen bijeenkomst {number}
soort: themadag
doelgroepen: [inwoners, naasten]
datum: {date}
begintijd: "19:30"
eindtijd: "21:00"
plaats: Nergenshuizen
locatie: het dorpshuis dat niet bestaat
kosten: gratis
aanmelden: niet nodig
beschrijving: >-
  Deze bijeenkomst bestaat niet. Ze meet alleen hoe lang het bouwen van de site duurt. We drinken kwelderthee en praten
  over wat er toe doet. Iedereen mag iets zeggen, en niemand hoeft dat. Neem gerust iemand mee.
bronnen: [jaarbericht-2024]
controle: nog niet gecontroleerd
"""


def event_name(number: int) -> str:
    """The name of the file, and of the page, of an event."""
    return f"verzonnen-{number:04}"


def grown(target: Path, events: int) -> Path:
    """The real project in `target`, with this many events more."""
    target.mkdir()
    shutil.copytree(ROOT / "data", target / "data")
    shutil.copytree(ROOT / "docs", target / "docs")
    shutil.copyfile(ROOT / "mkdocs.yml", target / "mkdocs.yml")
    for name in OF_THE_PROJECT:
        (target / name).symlink_to(ROOT / name)
    share_store(target)
    for number in range(1, events + 1):
        date = FIRST_EVENT + datetime.timedelta(days=number)
        text = EVENT.format(number=number, date=date.isoformat())
        (target / "data" / "agenda" / f"{event_name(number)}.yml").write_text(text, encoding="utf-8")
    return target

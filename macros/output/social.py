"""How the site looks where it is shared or kept: a picture with its name, icons, and a web manifest."""

import json
import posixpath
from collections.abc import Mapping
from pathlib import Path

from macros.drawing import picture
from macros.model.taal import Taal
from macros.phrases import TEMPLATES, Phrases

PICTURE = "deelbeeld.png"
PICTURE_SIZE = (1200, 630)
ICONS = {"icoon-192.png": 192, "icoon-512.png": 512}
APPLE_ICON = "apple-touch-icon.png"
APPLE_SIZE = 180
MANIFEST = "site.webmanifest"
NAME = "Palliatieve zorg in Groningen"
SHORT_NAME = "Palliatieve zorg"
DEEP, PAPER = "#0a4653", "#fbf8f1"


def pictures(overrides: Path, phrases: Phrases, taal: Taal) -> Mapping[str, bytes]:
    """The picture of one language and the icons, by the names that templates use for them."""
    drawing = (overrides / "beelden" / "deelbeeld.svg").read_text(encoding="utf-8")
    mark = (overrides / "assets" / "favicon.svg").read_text(encoding="utf-8")
    name = str(phrases.say(TEMPLATES, NAME))
    return {
        PICTURE: picture(drawing, *PICTURE_SIZE, name, from_right=taal.richting == "rtl"),
        APPLE_ICON: picture(mark, APPLE_SIZE, APPLE_SIZE),
        **{file: picture(mark, size, size) for file, size in ICONS.items()},
    }


def manifest(phrases: Phrases, taal: Taal, published: Mapping[str, str]) -> bytes:
    """What a device calls the site; `published` gives the icons' names.

    Addresses begin at the folder of the assets, where the manifest stands, so that it works under any path.
    """
    found = {
        "name": phrases.say(TEMPLATES, NAME),
        "short_name": phrases.say(TEMPLATES, SHORT_NAME),
        "lang": taal.code,
        "dir": taal.richting,
        "start_url": "../" if phrases.is_source else f"../{taal.code}/",
        "scope": "../",
        "display": "browser",
        "background_color": PAPER,
        "theme_color": DEEP,
        "icons": [
            {"src": posixpath.basename(published[file]), "sizes": f"{size}x{size}", "type": "image/png"}
            for file, size in ICONS.items()
        ],
    }
    return (json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode()

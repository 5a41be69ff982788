"""How the site looks where it is shared or kept: a picture with its name, icons, and a web manifest."""

import json
from collections.abc import Mapping
from pathlib import Path

from macros.model.taal import Taal
from macros.output import assets
from macros.output.drawing import picture
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


def files(overrides: Path, phrases: Phrases, taal: Taal) -> Mapping[str, bytes]:
    """The made files of one language, by the names that templates use for them."""
    drawing = (overrides / "beelden" / "deelbeeld.svg").read_text(encoding="utf-8")
    mark = (overrides / "assets" / "favicon.svg").read_text(encoding="utf-8")
    name = str(phrases.say(TEMPLATES, NAME))
    icons = {file: picture(mark, size, size) for file, size in ICONS.items()}
    return {
        PICTURE: picture(drawing, *PICTURE_SIZE, name, from_right=taal.richting == "rtl"),
        APPLE_ICON: picture(mark, APPLE_SIZE, APPLE_SIZE),
        **icons,
        MANIFEST: _manifest(name, str(phrases.say(TEMPLATES, SHORT_NAME)), taal, icons, is_source=phrases.is_source),
    }


def _manifest(name: str, short: str, taal: Taal, icons: Mapping[str, bytes], *, is_source: bool) -> bytes:
    """Addresses begin at the folder of the assets, where the manifest stands, so that it works under any path."""
    manifest = {
        "name": name,
        "short_name": short,
        "lang": taal.code,
        "dir": taal.richting,
        "start_url": "../" if is_source else f"../{taal.code}/",
        "scope": "../",
        "display": "browser",
        "background_color": PAPER,
        "theme_color": DEEP,
        "icons": [
            {
                "src": assets.name_for(file, content).removeprefix(f"{assets.FOLDER}/"),
                "sizes": f"{size}x{size}",
                "type": "image/png",
            }
            for (file, content), size in zip(icons.items(), ICONS.values(), strict=True)
        ],
    }
    return (json.dumps(manifest, ensure_ascii=False, indent=1) + "\n").encode()

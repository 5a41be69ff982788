"""What is shared and kept of the site: picture, icons and manifest, each in its language."""

import io
import json
import posixpath
from collections.abc import Mapping
from pathlib import Path

import pytest
from PIL import Image

from macros.commands.vertalingen import PROGRAM_TEXTS
from macros.findings import Place
from macros.model.taal import Taal
from macros.output import assets, social
from macros.pages.build import made_assets
from macros.phrases import TEMPLATES, Phrases, Translation

ROOT = Path(__file__).parents[3]
DUTCH = Taal(code="nl", naam="Nederlands", richting="ltr")
FRISIAN = Taal(code="fy", naam="Frysk", richting="ltr")
ARABIC = Taal(code="ar", naam="العربية", richting="rtl")


def made(taal: Taal, translations: Mapping[str, str] | None = None) -> Mapping[str, bytes]:
    place = Place("fy.po", 1)
    known = {(TEMPLATES, dutch): Translation(text, place) for dutch, text in (translations or {}).items()}
    return made_assets(ROOT, Phrases(known, is_source=translations is None), taal)


def manifest(files: Mapping[str, bytes]) -> dict[str, object]:
    found = json.loads(files[social.MANIFEST])
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("deelbeeld.png", (1200, 630)),
        ("icoon-192.png", (192, 192)),
        ("icoon-512.png", (512, 512)),
        ("apple-touch-icon.png", (180, 180)),
    ],
)
def test_every_picture_has_the_size_that_its_readers_expect(name: str, size: tuple[int, int]) -> None:
    image = Image.open(io.BytesIO(made(DUTCH)[name]))
    assert (image.format, image.size) == ("PNG", size)


def test_a_picture_is_light_enough_to_share() -> None:
    assert all(0 < len(content) < 60_000 for content in made(DUTCH).values())


def test_the_manifest_says_name_language_and_direction() -> None:
    names = {social.NAME: "Palliative soarch", social.SHORT_NAME: "Soarch"}
    found = manifest(made(FRISIAN, names))
    assert {key: found[key] for key in ("name", "short_name", "lang", "dir", "display")} == {
        "name": "Palliative soarch",
        "short_name": "Soarch",
        "lang": "fy",
        "dir": "ltr",
        "display": "browser",
    }


def test_without_a_translation_the_manifest_says_the_dutch_name() -> None:
    assert manifest(made(FRISIAN, {}))["name"] == social.NAME


@pytest.mark.parametrize(
    ("files", "start"), [(made(DUTCH), "/"), (made(FRISIAN, {}), "/fy/")], ids=["dutch", "another language"]
)
def test_the_manifest_starts_at_its_own_language(files: Mapping[str, bytes], start: str) -> None:
    address = posixpath.join("/site/assets/", str(manifest(files)["start_url"]))
    assert posixpath.normpath(address) == posixpath.normpath(f"/site{start}")


def test_the_manifest_names_icons_by_their_published_names() -> None:
    files = made(DUTCH)
    icons = manifest(files)["icons"]
    assert isinstance(icons, list)
    published = {assets.name_for(name, content) for name, content in files.items()}
    assert len(icons) == 2
    assert all(f"assets/{icon['src']}" in published for icon in icons)


def test_a_name_in_another_script_reads_from_the_right_and_leaves_no_boxes() -> None:
    unreadable = made(ARABIC, {social.NAME: "الرعاية"})[social.PICTURE]
    other = made(ARABIC, {social.NAME: "التلطيفية"})[social.PICTURE]
    assert unreadable == other != made(DUTCH)[social.PICTURE]


def test_each_language_has_a_picture_of_its_own_and_shares_the_icons() -> None:
    dutch, frisian = made(DUTCH), made(FRISIAN, {social.NAME: "Soarch yn Grinslan"})
    different = {name for name in dutch if dutch[name] != frisian[name]}
    assert different == {social.PICTURE, social.MANIFEST}


def test_a_published_name_follows_the_content() -> None:
    first, second = assets.name_for("site.webmanifest", b"{}"), assets.name_for("site.webmanifest", b"[]")
    assert first != second
    assert first.startswith("assets/site.")
    assert first.endswith(".webmanifest")


def test_translators_are_asked_for_both_names() -> None:
    templates = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "overrides").rglob("*.html"))
    assert social.SHORT_NAME in PROGRAM_TEXTS
    assert f'_("{social.NAME}")' in templates

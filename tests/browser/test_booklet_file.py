"""The own file: saved, opened again, and told apart from every file that is none."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Download

from tests.browser.booklet import Booklet, answer_some
from tests.browser.paper import printed

pytestmark = pytest.mark.xdist_group("browser")

PASSPHRASE = "zeven zeehonden zingen zacht"
OURS = '{"kind": "wensenboekje", "format": 1, '
Content = dict[str, object]


def made(booklet: Booklet, folder: Path) -> Content:
    """What stands in a file with a few answers; afterwards the booklet is empty."""
    answer_some(booklet)
    content: Content = json.loads(booklet.save(folder).read_text(encoding="utf-8"))
    booklet.wipe()
    return content


def stored(folder: Path, content: object) -> Path:
    file = folder / "eerder.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return file


def test_a_file_brings_everything_back(booklet: Booklet, tmp_path: Path) -> None:
    answer_some(booklet)
    booklet.tick("grenzen-ziekenhuis", "niet")
    booklet.page.locator("[data-neem-mee]").click()
    before = booklet.answers()
    file = booklet.save(tmp_path)
    booklet.wipe()
    assert booklet.answers() == 0
    booklet.open(file)
    booklet.wait_until_said("geopend")
    assert booklet.answers() == before
    assert booklet.value("doel-vraag-dokter") == "Mag ik nog naar zee?"
    assert booklet.is_ticked("dagelijks-licht-en-geluid", "muziek")
    assert booklet.page.locator("[data-neem-mee]").get_attribute("aria-pressed") == "true"
    again = booklet.save(tmp_path)
    assert again.read_text(encoding="utf-8") == file.read_text(encoding="utf-8")


def test_a_file_with_a_passphrase_says_nothing_and_opens_with_it(booklet: Booklet, tmp_path: Path) -> None:
    answer_some(booklet)
    file = booklet.save(tmp_path, PASSPHRASE)
    content = json.loads(file.read_text(encoding="utf-8"))
    assert set(content) == {"kind", "format", "locked"}
    assert content["locked"]["rounds"] >= 600_000
    assert "Anna" not in file.read_text(encoding="utf-8")
    booklet.wipe()
    booklet.open(file)
    booklet.unlock("zes zeehonden")
    booklet.wait_until_said("wachtwoord")
    assert booklet.answers() == 0
    assert booklet.is_asking("slot"), "one can try again"
    booklet.unlock(PASSPHRASE)
    booklet.wait_until_said("geopend")
    assert booklet.value("wie-beslist-vertegenwoordiger-naam") == "Anna"


def test_a_wrong_passphrase_loses_nothing_of_what_was_typed(booklet: Booklet, tmp_path: Path) -> None:
    answer_some(booklet)
    file = booklet.save(tmp_path, PASSPHRASE)
    booklet.write("nalaten-spullen", "De schaatsen.")
    before = booklet.answers()
    booklet.open(file)
    booklet.unlock("mis")
    booklet.wait_until_said("wachtwoord")
    booklet.press("sluit")
    assert booklet.answers() == before
    assert booklet.value("nalaten-spullen") == "De schaatsen."


@pytest.mark.parametrize("panel", ["bestand", "slot"])
def test_a_passphrase_can_be_seen_and_the_panel_closed(booklet: Booklet, tmp_path: Path, panel: str) -> None:
    answer_some(booklet)
    if panel == "bestand":
        booklet.ask("bestand")
    else:
        booklet.open(booklet.save(tmp_path, PASSPHRASE))
    field = booklet.page.locator(f"#paneel-{panel} input").first
    field.fill(PASSPHRASE)
    assert field.get_attribute("type") == "password"
    booklet.page.locator("[data-toon]").check()
    assert field.get_attribute("type") == "text"
    booklet.page.locator("[data-toon]").uncheck()
    assert field.get_attribute("type") == "password"
    booklet.press("sluit")
    assert not booklet.is_asking(panel)


SLOW = """() => {
  const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
  crypto.subtle.deriveKey = async (...all) => {
    await new Promise((resolve) => { window.goOn = resolve; });
    return derive(...all);
  };
}"""
IS_WAITING = "() => Boolean(window.goOn)"
GO_ON = "() => goOn()"


def wait_for_lock(booklet: Booklet) -> None:
    booklet.page.wait_for_function(IS_WAITING)


def test_a_file_that_was_called_off_is_not_made(booklet: Booklet) -> None:
    answer_some(booklet)
    downloads: list[Download] = []
    booklet.page.on("download", lambda one: downloads.append(one))
    booklet.page.evaluate(SLOW)
    booklet.ask("bestand")
    booklet.page.locator("#nieuw-wachtwoord").fill(PASSPHRASE)
    booklet.page.locator("#paneel-bestand [type=submit]").click()
    wait_for_lock(booklet)
    booklet.wipe()
    booklet.page.evaluate(GO_ON)
    booklet.page.wait_for_timeout(500)
    assert downloads == []
    assert booklet.said() == "gewist"


def test_pressing_twice_makes_one_file_and_what_was_typed_meanwhile_is_unsaved(booklet: Booklet) -> None:
    answer_some(booklet)
    downloads: list[Download] = []
    booklet.page.on("download", lambda one: downloads.append(one))
    booklet.page.evaluate(SLOW)
    booklet.ask("bestand")
    booklet.page.locator("#nieuw-wachtwoord").fill(PASSPHRASE)
    booklet.page.locator("#paneel-bestand [type=submit]").dblclick()
    wait_for_lock(booklet)
    booklet.write("nalaten-spullen", "De schaatsen.")
    booklet.page.evaluate(GO_ON)
    booklet.wait_until_said("bestand-gemaakt")
    booklet.page.wait_for_timeout(300)
    assert len(downloads) == 1
    booklet.page.reload()
    assert booklet.questions == 1


def test_a_file_that_is_unlocked_after_it_was_called_off_changes_nothing(booklet: Booklet, tmp_path: Path) -> None:
    answer_some(booklet)
    file = booklet.save(tmp_path, PASSPHRASE)
    booklet.wipe()
    booklet.page.evaluate(SLOW)
    booklet.open(file)
    booklet.unlock(PASSPHRASE)
    wait_for_lock(booklet)
    booklet.press("sluit")
    booklet.page.evaluate(GO_ON)
    booklet.page.wait_for_timeout(500)
    assert booklet.answers() == 0
    assert booklet.said() == ""


def test_two_files_behind_one_passphrase_differ(booklet: Booklet, tmp_path: Path) -> None:
    answer_some(booklet)
    first = json.loads(booklet.save(tmp_path, PASSPHRASE).read_text(encoding="utf-8"))["locked"]
    second = json.loads(booklet.save(tmp_path, PASSPHRASE).read_text(encoding="utf-8"))["locked"]
    assert all(first[name] != second[name] for name in ("salt", "nonce", "data"))


WRONG = {
    "words": ("vreemd", "Dit is een boodschappenbriefje."),
    "list": ("vreemd", "[1, 2, 3]"),
    "nothing": ("vreemd", "null"),
    "empty": ("vreemd", ""),
    "other kind": ("vreemd", '{"kind": "recept", "format": 1}'),
    "no text": ("vreemd", "\ud7ff\x00\x01%PDF-1.7"),
    "half": ("beschadigd", '{"kind": "wensenboekje", "format": 1, "answers": ['),
    "no format": ("beschadigd", '{"kind": "wensenboekje"}'),
    "no answers": ("beschadigd", OURS + '"strangers": [], "hints": []}'),
    "no list": ("beschadigd", OURS + '"answers": {}, "strangers": [], "hints": []}'),
    "empty answer": ("beschadigd", OURS + '"answers": [null], "strangers": [], "hints": []}'),
    "wrong answer": ("beschadigd", OURS + '"answers": [{"question": 3}], "strangers": [], "hints": []}'),
    "wrong language": (
        "beschadigd",
        OURS + '"answers": [{"question": "a.b", "label": "", "language": "??", "choices": [], "texts": []}], '
        '"strangers": [], "hints": []}',
    ),
    "few rounds": ("beschadigd", OURS + '"locked": {"rounds": 1, "salt": "", "nonce": "", "data": ""}}'),
    "no lock": ("beschadigd", OURS + '"locked": null}'),
    "newer": ("te-nieuw", '{"kind": "wensenboekje", "format": 99, "answers": []}'),
    "huge": ("te-groot", '{"kind": "wensenboekje"}' + " " * 1_000_001),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_file_that_is_wrong_is_told_and_changes_nothing(booklet: Booklet, tmp_path: Path, name: str) -> None:
    said, content = WRONG[name]
    booklet.write("belangrijk-genieten", "Het wad bij eb.")
    booklet.open(stored(tmp_path, content))
    booklet.wait_until_said(said)
    assert booklet.answers() == 1
    assert booklet.value("belangrijk-genieten") == "Het wad bij eb."
    assert booklet.problems == []


def test_a_file_that_cannot_be_read_is_told_and_changes_nothing(booklet: Booklet, tmp_path: Path) -> None:
    """As when it stands on a memory stick that was taken out in between."""
    booklet.write("belangrijk-genieten", "Wadlopen.")
    booklet.page.evaluate("() => { Blob.prototype.text = () => Promise.reject(new DOMException()) }")
    booklet.open(stored(tmp_path, "{}"))
    booklet.wait_until_said("onleesbaar")
    assert booklet.value("belangrijk-genieten") == "Wadlopen."


def test_a_file_of_older_questions_shows_what_no_longer_fits_and_loses_nothing(
    booklet: Booklet, tmp_path: Path
) -> None:
    content = made(booklet, tmp_path)
    text = json.dumps(content)
    text = text.replace('"doel.vraag-dokter"', '"doel.vraag-van-vroeger"').replace('"anders"', '"misschien-ooit"')
    booklet.open(stored(tmp_path, text))
    booklet.wait_until_said("geopend-deels")
    gone = booklet.page.locator("[data-vreemd] li").all_inner_texts()
    assert len(gone) == 2
    assert any("Mag ik nog naar zee?" in one for one in gone)
    assert booklet.value("wie-beslist-vertegenwoordiger-naam") == "Anna"
    again = json.loads(booklet.save(tmp_path).read_text(encoding="utf-8"))
    assert {one["question"] for one in again["strangers"]} == {"doel.vraag-van-vroeger", "grenzen.reanimatie"}
    assert printed(booklet.page).says("Mag ik nog naar zee?"), "it stands on paper too"
    booklet.wipe()
    booklet.open(stored(tmp_path, json.dumps(again).replace("doel.vraag-van-vroeger", "doel.vraag-dokter")))
    booklet.wait_until_said("geopend-deels")
    assert booklet.value("doel-vraag-dokter") == "Mag ik nog naar zee?", "it fits again"
    assert booklet.page.locator("[data-vreemd] li").count() == 1


def test_what_no_longer_fits_can_be_removed(booklet: Booklet, tmp_path: Path) -> None:
    text = json.dumps(made(booklet, tmp_path))
    text = text.replace('"doel.vraag-dokter"', '"doel.vraag-van-vroeger"').replace('"zorgen.bang"', '"weg.weg"')
    booklet.open(stored(tmp_path, text))
    booklet.wait_until_said("geopend-deels")
    gone = booklet.page.locator("[data-vreemd] li")
    assert gone.count() == 2
    button = gone.filter(has_text="Mag ik nog naar zee?").locator("button")
    assert booklet.page.locator(f"#{button.get_attribute('aria-describedby')}").count() == 1
    button.click()
    assert gone.count() == 1
    assert booklet.page.evaluate("document.activeElement.closest('[data-vreemd]') !== null")
    gone.locator("button").click()
    assert booklet.page.locator("[data-vreemd] > *").count() == 0
    assert booklet.focus_on() == "bewaren"
    assert json.loads(booklet.save(tmp_path).read_text(encoding="utf-8"))["strangers"] == []


def test_a_question_that_now_takes_one_answer_shows_the_others(booklet: Booklet, tmp_path: Path) -> None:
    content = json.dumps(made(booklet, tmp_path))
    booklet.open(
        stored(
            tmp_path,
            content.replace("dagelijks.licht-en-geluid", "plek.eerste-keuze")
            .replace('"stilte"', '"thuis"')
            .replace('"muziek"', '"hospice"'),
        )
    )
    booklet.wait_until_said("geopend-deels")
    assert booklet.is_ticked("plek-eerste-keuze", "hospice")
    assert booklet.page.locator("[data-vreemd] li").count() == 1


def test_a_file_beside_answers_asks_what_to_do(booklet: Booklet, tmp_path: Path) -> None:
    file = stored(tmp_path, made(booklet, tmp_path))
    booklet.write("belangrijk-genieten", "Het wad bij eb.")
    booklet.open(file)
    booklet.page.locator("#paneel-samen").wait_for()
    assert booklet.answers() == 1, "nothing happens before the answer"
    booklet.press("sluit")
    assert booklet.answers() == 1
    booklet.open(file)
    booklet.press("vul-aan")
    assert booklet.value("belangrijk-genieten") == "Het wad bij eb."
    assert booklet.value("wie-beslist-vertegenwoordiger-naam") == "Anna"
    assert "Noordpolderzijl" in booklet.page.locator("[data-vreemd] li").inner_text(), "the other words are not lost"
    booklet.open(file)
    booklet.press("vervang")
    assert booklet.value("belangrijk-genieten") == "De zee bij Noordpolderzijl."
    assert booklet.page.locator("[data-vreemd] li").count() == 0


def test_words_keep_the_language_they_were_written_in(booklet: Booklet, tmp_path: Path) -> None:
    """Saved in one language and opened in the other: the doctor still reads which it is."""
    answer_some(booklet)
    file = booklet.save(tmp_path)
    here = "en" if booklet.is_english else "nl"
    other = booklet.url.replace("/en/", "/") if here == "en" else booklet.url.replace("/burgers/", "/en/burgers/")
    booklet.page.goto(other)
    booklet.open(file)
    booklet.wait_until_said("geopend")
    written = booklet.sheet("vel-arts").locator('[data-deel-van="6"] .geschreven').first
    assert written.get_attribute("lang") == here
    if booklet.is_english:
        assert "Antwoord in het Engels." in booklet.page.locator('.vel-arts [data-deel-van="6"]').inner_text()


def test_text_in_a_file_stays_text(booklet: Booklet, tmp_path: Path) -> None:
    content = json.dumps(made(booklet, tmp_path))
    payload = "<img src=x onerror=alert(1)>"
    text = content.replace("Mag ik nog naar zee?", payload).replace('"zorgen.bang"', '"weg.weg"')
    text = re.sub(r'"label": "[^"]*"', json.dumps("label") + ": " + json.dumps(payload), text)
    booklet.open(stored(tmp_path, text))
    booklet.wait_until_said("geopend-deels")
    booklet.sheet("vel-gesprek")
    assert payload in booklet.page.locator(".vel-gesprek").inner_text()
    assert booklet.page.locator("main img").count() == 0
    assert booklet.questions == 0


def test_the_reminder_is_a_day_a_year_from_now_and_says_nothing_of_the_answers(booklet: Booklet) -> None:
    answer_some(booklet)
    with booklet.page.expect_download() as download:
        booklet.press("herinnering")
    raw = download.value.path().read_bytes()
    lines = raw.decode().split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert max(len(line.encode()) for line in lines) <= 75
    year = int(str(booklet.page.evaluate("new Date().getFullYear()"))) + 1
    assert any(line.startswith(f"DTSTART;VALUE=DATE:{year}") for line in lines)
    assert "Anna" not in raw.decode()

"""The wish booklet as somebody fills it in, saves it and opens it again."""

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Dialog, Locator, Page

from tests.browser import visits
from tests.browser.served import Served

ADDRESSES = ("burgers/wensenboekje/", "en/burgers/wensenboekje/")
TEXTS = "form.boekje :is(textarea, [type=text])"
# As a person would, with the events that this brings about, but at once.
FILL = """(text) => {
  for (const field of document.querySelectorAll("form.boekje :is(input, textarea)")) {
    field.focus();
    if (["radio", "checkbox"].includes(field.type)) field.click();
    else document.execCommand("insertText", false, text);
  }
}"""
ANSWERS = """() => [...document.querySelectorAll("form.boekje :is(input, textarea)")].filter((field) =>
  ["radio", "checkbox"].includes(field.type) ? field.checked : field.value).length"""
# Which of the messages that the page knows is being said.
SAID = """() => {
  const said = document.querySelector("[role=status]").textContent;
  const known = [...document.querySelector("[data-sjabloon=meldingen]").content.children];
  return known.find((one) => one.textContent === said)?.dataset.naam ?? said;
}"""
KEPT = "() => localStorage.getItem('wensenboekje')"
LONG = "Lange golven rollen langzaam naar het strand. " * 60 + "Einde."
# The browser fetches it when it likes, also after a test has taken the network away; the tour sees that it exists.
ICON = "/assets/favicon."
SILENT_PRINTER = "window.print = () => {}"


class Booklet:
    """One tab with the booklet; `questions` counts how often the browser asked whether to leave."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url
        self.questions = 0
        self.problems: list[str] = []
        page.on("dialog", self._on_dialog)
        page.on("pageerror", lambda error: self.problems.append(error.message))
        page.on("console", self._on_console)
        page.goto(url)

    @property
    def is_english(self) -> bool:
        return "/en/" in self.url

    def write(self, name: str, text: str) -> None:
        self.page.locator(f'form.boekje [name="{name}"]:is(textarea, [type=text])').fill(text)

    def tick(self, name: str, choice: str) -> None:
        self.page.locator(f'form.boekje [name="{name}"][value="{choice}"]').check()

    def value(self, name: str) -> str:
        return self.page.locator(f'form.boekje [name="{name}"]:is(textarea, [type=text])').input_value()

    def is_ticked(self, name: str, choice: str) -> bool:
        return self.page.locator(f'form.boekje [name="{name}"][value="{choice}"]').is_checked()

    def answers(self) -> int:
        return int(self.page.evaluate(ANSWERS))

    def said(self) -> str:
        return str(self.page.evaluate(SAID))

    def wait_until_said(self, name: str) -> None:
        self.page.wait_for_function(f"() => ({SAID})() === {json.dumps(name)}")

    def kept(self) -> str | None:
        kept = self.page.evaluate(KEPT)
        return None if kept is None else str(kept)

    def button(self, name: str) -> Locator:
        return self.page.locator(f'[data-knop="{name}"]')

    def press(self, name: str) -> None:
        self.button(name).click()

    def ask(self, panel: str) -> None:
        """Opens one of the panels that a button unfolds."""
        self.page.locator(f'[data-paneel="{panel}"]').click()

    def is_asking(self, panel: str) -> bool:
        return self.page.locator(f"#paneel-{panel}").is_visible()

    def save(self, folder: Path, passphrase: str = "") -> Path:
        """Saves in an own file, which lands in the folder."""
        self.ask("bestand")
        if passphrase:
            self.page.locator("#nieuw-wachtwoord").fill(passphrase)
        with self.page.expect_download() as download:
            self.page.locator("#paneel-bestand [type=submit]").click()
        self.wait_until_said("bestand-gemaakt")
        file = folder / download.value.suggested_filename
        download.value.save_as(file)
        return file

    def open(self, file: Path) -> None:
        """Gives a file to the booklet; what comes of it is for the caller to wait for."""
        with self.page.expect_file_chooser() as chooser:
            self.press("open-bestand")
        chooser.value.set_files(file)

    def unlock(self, passphrase: str) -> None:
        self.page.locator("#wachtwoord").fill(passphrase)
        self.page.locator("#paneel-slot [type=submit]").click()

    def keep_here(self) -> None:
        self.ask("apparaat")
        self.press("bewaar-hier")

    def wipe(self) -> None:
        self.press("naar-wissen")
        self.press("wis-nu")

    def sheet(self, name: str) -> Locator:
        self.press(name)
        return self.page.locator(f".{name}")

    def print_sheet(self, *, is_large: bool = False) -> None:
        """Presses the button on a sheet; the printer itself is silent."""
        size = "groot" if is_large else ""
        self.page.locator(f'.vel [data-druk-af="{size}"]').click()

    def take(self, length: str) -> None:
        """Says how much time there is."""
        self.page.locator(f'[data-duren] [data-duur="{length}"]').click()

    def focus_on(self) -> str:
        """What has the focus: its id, or the name of the button."""
        return str(self.page.evaluate("document.activeElement.id || document.activeElement.dataset.knop"))

    def _on_dialog(self, dialog: Dialog) -> None:
        self.questions += 1
        dialog.accept()

    def _on_console(self, message: ConsoleMessage) -> None:
        address = message.location["url"]
        if ICON not in address:
            self.problems.append(f"{message.text} ({address})")


@contextlib.contextmanager
def visitor(browser: Browser) -> Iterator[BrowserContext]:
    """Somebody who was never here before; printing shows no window."""
    with visits.context(browser) as context:
        context.add_init_script(SILENT_PRINTER)
        yield context


def fill_everything(booklet: Booklet, text: str) -> None:
    """Something in every field: a text, a tick, and of each group of choices the last; in one by real keys."""
    booklet.page.evaluate(FILL, text)
    booklet.page.locator(TEXTS).first.press_sequentially("!")
    fields = booklet.page.locator(TEXTS)
    assert all(value for value in fields.evaluate_all("(all) => all.map((one) => one.value)"))
    assert booklet.answers() > 100


def answer_some(booklet: Booklet) -> None:
    """A few answers of every kind, in an order that is not that of the national form."""
    booklet.write("belangrijk-genieten", "De zee bij Noordpolderzijl.")
    booklet.tick("zorgen-bang", "weet-niet")
    booklet.tick("doel-doel-nu", "ziekte")
    booklet.write("doel-vraag-dokter", "Mag ik nog naar zee?")
    booklet.tick("doel-gesprek", "wat-kan")
    booklet.tick("grenzen-reanimatie", "anders")
    booklet.tick("euthanasie-huisarts-weet", "niet-bespreken")
    booklet.write("wie-beslist-vertegenwoordiger-naam", "Anna")
    booklet.write("wie-beslist-vertegenwoordiger-bereikbaar", "het huis naast mij")
    booklet.tick("dagelijks-licht-en-geluid", "stilte")
    booklet.tick("dagelijks-licht-en-geluid", "muziek")
    booklet.write("papieren-waar", "In de kast op de gang.")
    booklet.tick("eerder-vastgelegd-delen", "ja")


def address_of(served: Served, code: str = "") -> str:
    return served.url(f"{code}{ADDRESSES[0]}")

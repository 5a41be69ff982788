"""Searching: in the header, on the home page and on its own page; and that no question leaves the browser."""

from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Dialog, Locator, Page, Route, expect

from tests.browser import visits
from tests.browser.served import Served
from tests.browser.visits import NARROW, WIDE

pytestmark = pytest.mark.xdist_group("browser")

CANARY = "hospice kanarievandekwelder"
TEXT_PAGE = "burgers/plek/"
OPTION = "[role=option]"
# A question that Dutch pages answer and English ones do not.
ONLY_DUTCH = "begrafenis"


@pytest.fixture
def asked(page: Page) -> list[str]:
    """Every address that the tab asks for, from now on."""
    found: list[str] = []
    page.on("request", lambda request: found.append(request.url))
    page.context.on("request", lambda request: found.append(request.url))
    return found


def open_header(page: Page, served: Served, address: str = TEXT_PAGE) -> Locator:
    """The field in the header, opened by its button."""
    page.goto(served.url(address))
    page.locator("header nav button").click()
    field = page.locator("header").get_by_role("combobox")
    expect(field).to_be_focused()
    return field


def search_page(page: Page, served: Served, question: str, language: str = "") -> Locator:
    """The titles of what the page of search finds."""
    page.goto("about:blank")
    page.goto(served.url(f"{language}zoeken/#q={quote(question)}"))
    expect(page.locator("main [data-deel=melding]")).not_to_be_empty()
    return page.locator("main .treffer")


def tell(page: Page, pattern: str, status: int, body: str = "") -> None:
    """What the server says to everything that fits the pattern."""

    def answer(route: Route) -> None:
        route.fulfill(status=status, body=body)

    page.route(pattern, answer)


@pytest.mark.parametrize("address", ["", TEXT_PAGE, "zoeken/", "en/", "nergens/"])
def test_nothing_is_fetched_before_a_field_has_the_focus(
    page: Page, served: Served, asked: list[str], address: str
) -> None:
    page.goto(served.url(address), wait_until="networkidle")
    before = [url for url in asked if "/zoek-" in url or url.endswith(".json")]
    assert before == []
    page.keyboard.press("/")
    page.keyboard.type("hospice")
    expect(page.locator(f"{OPTION}, .treffer").first).to_be_visible()
    assert [url for url in asked if url.endswith("venster.js")]
    assert [url for url in asked if url.endswith("index.json")]


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_the_header_opens_a_field_with_options(browser: Browser, served: Served, width: int) -> None:
    with visits.context(browser, width) as visitor:
        page = visitor.new_page()
        field = open_header(page, served)
        field.press_sequentially("hospice")
        expect(field).to_have_attribute("aria-expanded", "true")
        listbox = page.locator(f"#{field.get_attribute('aria-controls')}")
        expect(listbox).to_have_attribute("role", "listbox")
        expect(listbox.locator(OPTION).first).to_contain_text("ospice")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        option = listbox.locator(OPTION).first
        address = str(option.get_attribute("data-adres"))
        option.click()
        page.wait_for_url(address)
        expect(listbox).to_have_count(0)


def test_the_keyboard_walks_through_the_list_and_leaves_it(page: Page, served: Served) -> None:
    field = open_header(page, served)
    field.press_sequentially("zorg")
    options = page.locator(OPTION)
    expect(options.first).to_be_visible()
    count = options.count()
    assert count > 3

    def active() -> str | None:
        chosen = page.locator(f"{OPTION}[aria-selected=true]")
        assert chosen.count() == 1
        assert chosen.get_attribute("id") == field.get_attribute("aria-activedescendant")
        expect(field).to_be_focused()
        return chosen.get_attribute("id")

    walk = {"ArrowDown": 0, "End": count - 1, "ArrowUp": count - 2, "Home": 0}
    for key, number in walk.items():
        field.press(key)
        assert active() == options.nth(number).get_attribute("id")
    field.press("ArrowUp")
    assert active() == options.nth(count - 1).get_attribute("id"), "round and round"
    field.press("Escape")
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(options).to_have_count(0)
    expect(field).to_have_value("zorg")
    field.press("Escape")
    expect(field).to_have_value("")
    field.press("Escape")
    expect(field).to_have_count(0)
    expect(page.locator("header nav button")).to_be_focused()


def test_tab_closes_the_list_and_goes_on(page: Page, served: Served) -> None:
    field = open_header(page, served)
    field.press_sequentially("zorg")
    expect(page.locator(OPTION).first).to_be_visible()
    field.press("Tab")
    expect(page.locator(OPTION)).to_have_count(0)
    expect(page.locator("header form button")).to_be_focused()


def test_a_click_beside_the_list_arrives_and_closes_it(page: Page, served: Served) -> None:
    field = open_header(page, served)
    field.press_sequentially("zorg")
    expect(page.locator(OPTION).first).to_be_visible()
    link = page.locator("main p a:visible").first
    link.evaluate("(link) => { link.href = '#geklikt' }")
    link.click()
    page.wait_for_url(served.url(f"{TEXT_PAGE}#geklikt"))
    expect(page.locator(OPTION)).to_have_count(0)


def test_enter_on_an_option_goes_there(page: Page, served: Served) -> None:
    field = open_header(page, served)
    field.press_sequentially("wensenboekje")
    expect(page.locator(OPTION).first).to_be_visible()
    address = str(page.locator(OPTION).first.get_attribute("data-adres"))
    assert "wensenboekje" in address
    field.press("ArrowDown")
    field.press("Enter")
    page.wait_for_url(address)


@pytest.mark.parametrize("home", ["", "en/"])
def test_enter_goes_to_the_page_with_all_results(page: Page, served: Served, home: str) -> None:
    page.goto(served.url(home))
    field = page.locator("main").get_by_role("combobox")
    field.press_sequentially("hospice")
    field.press("Enter")
    page.wait_for_url(served.url(f"{home}zoeken/#q=hospice"))
    results = page.locator("main .treffer")
    expect(results.first.locator("a")).to_contain_text("ospice")
    expect(results.first.locator("mark").first).to_contain_text("ospice")
    expect(results.first.locator(".doelgroep")).not_to_be_empty()
    expect(page.locator("main").get_by_role("searchbox")).to_have_value("hospice")
    expect(page.locator("main [role=status]")).to_contain_text("esult")


def test_a_result_leads_to_the_heading_and_back_finds_the_question(page: Page, served: Served) -> None:
    results = search_page(page, served, "huisarts")
    page.locator("main").get_by_role("searchbox").fill("verpleeghuis")
    link = results.locator("a[href*='#']").filter(has_text="erpleeghuis").first
    expect(link).to_be_visible()
    address = str(link.get_attribute("href"))
    link.click()
    page.wait_for_url(address)
    assert page.locator(f"main [id='{address.partition('#')[2]}']").count() == 1
    page.go_back()
    expect(page.locator("main").get_by_role("searchbox")).to_have_value("verpleeghuis")
    expect(results.first).to_be_visible()


@pytest.mark.parametrize("how", ["zoeken/#q=hospice", "zoeken/?q=hospice"])
def test_a_question_in_an_address_is_answered(page: Page, served: Served, how: str) -> None:
    """One with ?q= that somebody else made is told to the server by the browser; it does not stay in the address."""
    page.goto(served.url(how))
    expect(page.locator("main .treffer a").first).to_contain_text("ospice")
    assert page.url == served.url("zoeken/#q=hospice")


def test_results_can_be_of_one_audience(page: Page, served: Served) -> None:
    results = search_page(page, served, "consultatie")
    kinds = set(results.locator(".doelgroep").all_inner_texts())
    assert len(kinds) > 1
    page.get_by_label("Zorgverleners", exact=True).check()
    expect(results.locator(".doelgroep").filter(has_not_text="Zorgverleners")).to_have_count(0)
    assert results.count() > 0
    expect(page.get_by_label("Zorgverleners", exact=True)).to_be_focused()


def test_more_than_ten_results_come_when_asked_for(page: Page, served: Served) -> None:
    results = search_page(page, served, "zorg")
    assert results.count() == 10
    page.locator("main").get_by_role("button", name="Toon alle resultaten").click()
    assert results.count() > 10
    expect(results.nth(10).locator("a")).to_be_focused()


def test_a_corrected_word_is_told_and_can_be_followed(page: Page, served: Served) -> None:
    results = search_page(page, served, "eutenasie")
    status = page.locator("main [data-deel=melding]")
    expect(status).to_contain_text("Bedoelde je euthanasie?")
    expect(results.first).to_be_visible()
    status.get_by_role("link", name="euthanasie").click()
    expect(page.locator("main").get_by_role("searchbox")).to_have_value("euthanasie")
    expect(status).not_to_contain_text("Bedoelde")
    field = open_header(page, served)
    field.press_sequentially("eutenasie")
    expect(page.locator("header .zoeklijst")).to_contain_text("Bedoelde je euthanasie?")


def test_words_of_crisis_show_whom_to_call_first(page: Page, served: Served) -> None:
    search_page(page, served, "zelfmoord")
    card = page.locator("main .crisis")
    expect(card.locator("a[href='tel:113']")).to_be_visible()
    after = page.locator("main [data-deel=antwoord]").bounding_box()
    above = card.bounding_box()
    assert above
    assert after
    assert above["y"] + above["height"] <= after["y"]
    page.locator("main").get_by_role("searchbox").fill("hospice")
    expect(card).to_have_count(0)


def test_the_header_shows_whom_to_call_and_tab_reaches_the_number(page: Page, served: Served) -> None:
    field = open_header(page, served, "en/" + TEXT_PAGE)
    field.press_sequentially("suicide")
    number = page.locator("header .crisis a[href='tel:113']")
    expect(number).to_be_visible()
    field.press("Tab")  # to the button of the form
    page.keyboard.press("Tab")
    expect(number).to_be_focused()


def test_no_result_helps_on(page: Page, served: Served) -> None:
    search_page(page, served, "xqzwvbnk")
    hulp = page.locator("main [data-deel=hulp]")
    expect(hulp).to_be_visible()
    expect(page.locator("main [role=status]")).to_contain_text("Niets gevonden")
    targets = [str(link.get_attribute("href")) for link in hulp.locator("a").all()]
    assert targets == ["#alle-paginas", "../over/contact/"]
    assert page.locator("#alle-paginas").count() == 1


def test_another_language_shows_dutch_results_and_says_so(page: Page, served: Served) -> None:
    results = search_page(page, served, ONLY_DUTCH, "en/")
    expect(results.first.locator("a")).to_have_attribute("lang", "nl")
    expect(results.first.locator(".fragment")).to_have_attribute("lang", "nl")
    expect(results.first.locator(".doelgroep")).to_contain_text("Nederlands")
    assert served.address(str(results.first.locator("a").get_attribute("href"))).startswith("burgers/")
    expect(page.locator("main [role=status]")).to_contain_text("Nothing found")


BREAKS = [("**/index.json", 404, ""), ("**/index.json", 200, "{"), ("**/teksten.json", 500, "")]


@pytest.mark.parametrize(("pattern", "status", "body"), BREAKS)
@pytest.mark.parametrize("address", [TEXT_PAGE, "zoeken/"])
def test_what_is_missing_or_broken_is_told(
    page: Page, served: Served, address: str, pattern: str, status: int, body: str
) -> None:
    tell(page, pattern, status, body)
    page.goto(served.url(address))
    page.keyboard.press("/")
    page.keyboard.type("hospice")
    message = page.get_by_role("alert")
    expect(message).to_contain_text("Zoeken lukt nu niet.")
    message.get_by_role("link").click()
    page.wait_for_url(served.url("zoeken/#alle-paginas"))
    page.unroute(pattern)


def test_without_its_own_scripts_a_field_says_so_and_leads_to_the_page(page: Page, served: Served) -> None:
    tell(page, "**/venster.js", 404)
    field = open_header(page, served)
    expect(page.get_by_role("alert")).to_contain_text("Zoeken lukt nu niet.")
    field.press_sequentially("hospice")
    field.press("Enter")
    page.wait_for_url(served.url("zoeken/#q=hospice"))


def test_without_workers_the_page_searches_itself(page: Page, served: Served) -> None:
    tell(page, "**/werker.js", 404)
    field = open_header(page, served)
    field.press_sequentially("hospice")
    expect(page.locator(OPTION).first).to_be_visible()


def test_after_a_failure_a_next_try_may_succeed(page: Page, served: Served) -> None:
    tell(page, "**/teksten.json", 500)
    field = open_header(page, served)
    expect(page.get_by_role("alert")).to_be_visible()
    page.unroute("**/teksten.json")
    field.press_sequentially("hospice")
    expect(page.locator(OPTION).first).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_a_loaded_page_searches_without_a_network(page: Page, served: Served, asked: list[str]) -> None:
    search_page(page, served, "hospice")
    page.context.set_offline(True)
    asked.clear()
    page.locator("main").get_by_role("searchbox").fill("huisarts")
    expect(page.locator("main mark").filter(has_text="huisarts").first).to_be_visible()
    assert asked == []


MARKUP = "<img src=x onerror=alert(1)> hospice"


def test_markup_in_a_question_stays_text(page: Page, served: Served) -> None:
    said: list[str] = []

    def listen(dialog: Dialog) -> None:
        said.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", listen)
    field = open_header(page, served)
    field.fill(MARKUP)
    expect(field).to_have_attribute("aria-expanded", "true")
    search_page(page, served, MARKUP)
    expect(page.locator("main").get_by_role("searchbox")).to_have_value(MARKUP)
    assert page.locator("img").count() == 0
    assert said == []


def test_markup_in_the_texts_stays_text(page: Page, served: Served) -> None:
    """The texts of a page may speak of markup, as a page about itself would."""
    nasty = "<b onclick=alert(1)>hospice</b>"
    raw = page.request.get(served.url("zoeken/teksten.json")).json()
    for entry in raw["paginas"]:
        entry["titel"] = nasty
        entry["secties"] = [["", nasty, nasty] for _ in entry["secties"]]
    page.route("**/teksten.json", lambda route: route.fulfill(json=raw))
    results = search_page(page, served, "hospice")
    expect(results.first).to_contain_text(nasty)
    assert results.locator("b").count() == 0


FRAGMENT = """async ([text, words, question]) => {
  const address = new URL("fragment.js", new URL(document.getElementById("zoek").dataset.venster, location)).href;
  return (await import(address)).fragment(text, words, question).map(({ text, isHit }) => isHit ? `[${text}]` : text);
}"""


@pytest.mark.parametrize(
    ("text", "words", "question", "wanted"),
    [
        ("Kort.", ["lang"], "lang", "Kort."),
        ("Bel de P.P.T.G. of kom.", ["pptg"], "pptg", "Bel de [P.P.T.G]. of kom."),
        (
            "Élke PaTz-groep en pagina’s.",
            ["elke", "patz", "pagina"],
            "elke patz pagina",
            "[Élke] [PaTz]-groep en [pagina’s].",
        ),
        ("Een arts en een dokter.", ["arts", "dokter"], "dokter", "Een arts en een [dokter]."),
        ("Een arts helpt.", ["arts", "dokter"], "dokter", "Een [arts] helpt."),
        (f"{'wad ' * 60}kwelder {'wad ' * 60}", ["kwelder"], "kwelder", f"… {'wad ' * 9}[kwelder] {'wad ' * 31}…"),
    ],
)
def test_a_fragment_shows_where_the_words_stand(
    page: Page, served: Served, text: str, words: list[str], question: str, wanted: str
) -> None:
    page.goto(served.url(TEXT_PAGE))
    assert "".join(page.evaluate(FRAGMENT, [text, words, question])) == wanted


def test_no_request_carries_a_question(page: Page, served: Served, asked: list[str]) -> None:
    """Typed, chosen, sent with Enter and with the button, on every kind of page; nor is it kept."""
    for address in ("", TEXT_PAGE, "en/", "nergens/"):
        field = open_header(page, served, address)
        field.press_sequentially(CANARY)
        field.press("Enter")
        page.wait_for_url(lambda url: served.address(url).endswith("zoeken/"))
        page.locator("main").get_by_role("searchbox").press_sequentially(" kanarievandekwelder")
        page.locator("main form button").click()
        page.reload(wait_until="networkidle")
    assert asked
    assert [url for url in asked if "kanarie" in url.partition("#")[0]] == []
    assert (
        page.evaluate("JSON.stringify([localStorage, sessionStorage, document.cookie, history.state])").count("kanarie")
        == 0
    )


def test_the_booklet_has_a_plain_link(page: Page, served: Served, asked: list[str]) -> None:
    page.goto(served.url("burgers/wensenboekje/"), wait_until="networkidle")
    assert not [url for url in asked if "zoekveld" in url]
    assert page.locator("template#zoek").count() == 0
    page.keyboard.press("/")
    page.locator("header").get_by_role("link", name="Zoeken").click()
    page.wait_for_url(served.url("zoeken/"))


@pytest.fixture
def without_scripts(browser: Browser) -> Iterator[Page]:
    with visits.context(browser, scripts=False) as visitor:
        yield visitor.new_page()


@pytest.mark.parametrize("language", ["", "en/"])
def test_without_scripts_the_header_leads_to_the_index(without_scripts: Page, served: Served, language: str) -> None:
    page = without_scripts
    page.goto(served.url(language + TEXT_PAGE))
    page.locator("header .zoeklink").click()
    page.wait_for_url(served.url(f"{language}zoeken/"))
    assert page.locator("#alle-paginas li a").count() > 50
    page.locator("main").get_by_role("searchbox").fill(CANARY)
    page.locator("main form button").click()
    page.wait_for_url(lambda url: url.endswith("#alle-paginas"))
    assert "kanarie" not in page.url


def test_a_slash_in_a_field_is_a_slash_and_the_key_can_be_put_off(page: Page, served: Served) -> None:
    page.goto(served.url("zoeken/"))
    field = page.locator("main").get_by_role("searchbox")
    page.keyboard.press("/")
    expect(field).to_be_focused()
    page.keyboard.press("/")
    expect(field).to_have_value("/")
    button = page.get_by_role("button", name="Toets / gebruiken")
    expect(button).to_have_attribute("aria-pressed", "true")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "false")
    page.goto(served.url(TEXT_PAGE))
    page.keyboard.press("/")
    expect(page.locator("header form")).to_have_count(0)


def test_nothing_of_searching_is_printed(page: Page, served: Served) -> None:
    search_page(page, served, "hospice")
    page.emulate_media(media="print")
    expect(page.locator(".zoekuitkomst")).to_be_hidden()
    expect(page.locator("main form")).to_be_hidden()

"""Where a record has its page, from the root of a language: one place, so that views, rules and plan agree."""

from collections.abc import Iterator

from macros.model.agenda import Doelgroep
from macros.site.site import Site

PROFESSIONALS = "/zorgverleners/"
DOWNLOADS = "/downloads/"
STEP_PLAN = "/zorgverleners/acp-stappenplan/"
POCKET_CARD = "zakkaart"
TALK_GUIDE = "gespreksleidraad"
CONSULTATION = "/zorgverleners/consultatie/"
FILLABLE = "invulbaar"
SHORT = "kort"
BOOKLET_FORMS = ("leeg", SHORT, FILLABLE)


def page(pad: str) -> str:
    """The address of docs/`pad`.md."""
    if pad == "index":
        return "/"
    return f"/{pad.removesuffix('/index')}/"


def audience(address: str) -> Doelgroep:
    """Whom the page at an address is for: what residents may not see stands on the pages for professionals only."""
    return Doelgroep.ZORGVERLENERS if address.startswith(PROFESSIONALS) else Doelgroep.INWONERS


def event(naam: str) -> str:
    return f"/agenda/{naam}/"


def region(naam: str) -> str:
    return f"/regio/{naam}/"


def kit_document(naam: str) -> str:
    return f"/zorgverleners/palliatieve-kit/{naam}/"


def kit_version(code: str) -> str:
    """Where the code on a paper of the kit leads; short, because people type it."""
    return f"/k/{code}/"


def kit_paper(naam: str, versie: str, code: str, source: str) -> str:
    """The file name of a kit document in a language; without the language's code in that of the data."""
    return f"kit-{naam}-v{versie}{_ending(code, source)}.pdf"


def kit_archive(code: str, source: str) -> str:
    """The file name of all kit documents together."""
    return f"palliatieve-kit{_ending(code, source)}.zip"


def _ending(code: str, source: str) -> str:
    return "" if code == source else f"-{code}"


def step(naam: str) -> str:
    return f"{STEP_PLAN}{naam}/"


def role(naam: str) -> str:
    return f"{STEP_PLAN}rol-{naam}/"


def step_plan_paper(naam: str, code: str) -> str:
    """The file name of a paper of the step plan in a language; it lies in that language's DOWNLOADS."""
    return f"acp-{naam}-{code}.pdf"


def booklet_paper(form: str, code: str) -> str:
    """The file name of the wish booklet in one of its forms and a language; it lies in that language's DOWNLOADS."""
    return f"wensenboekje-{form}-{code}.pdf"


def term(naam: str) -> str:
    return f"/burgers/begrippen/#{naam}"


def source(naam: str) -> str:
    return f"/over/bronnen/#{naam}"


def from_root(site: Site, code: str, address: str) -> str:
    """An address from the root of the whole site; all languages but that of the data stand below their code."""
    return address if code == site.brontaal.code else f"/{code}{address}"


def every(site: Site, taal: str) -> Iterator[str]:
    """Every address in a language: a page that has no translation is not there, what is made from data always is."""
    for pad, pagina in site.paginas.items():
        if taal == site.brontaal.code or taal in pagina.vertalingen:
            yield page(pad)
    yield from (event(naam) for naam in site.agenda)
    yield from (region(regio.id) for regio in site.regios)
    yield from (kit_document(naam) for naam in site.kit)
    yield from (kit_version(uitgave.code()) for uitgave in site.uitgaven)
    yield from (step(stap.id) for stap in site.stappenplan.stappen)
    yield from (role(rol.id) for rol in site.stappenplan.rollen)


def relative(origin: str, address: str) -> str:
    """The way from one address to another, both from the same root, so that the site works under any path."""
    path, hash_sign, anchor = address.partition("#")
    start, end = origin.split("/")[1:-1], path.split("/")[1:-1]
    shared = 0
    while shared < min(len(start), len(end)) and start[shared] == end[shared]:
        shared += 1
    steps = [".."] * (len(start) - shared) + end[shared:]
    return ("/".join(steps) + "/" if steps else "./") + hash_sign + anchor

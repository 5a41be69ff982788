"""Defects in finished pages, each with what the gate has to say of it."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

from macros.publish import gate, links

PLACE = "burgers/plek/index.html"
BOOKLET = "burgers/wensenboekje/index.html"
ENGLISH = "en/over/privacy/index.html"
PRIVACY = "over/privacy/index.html"
NOT_THE_POLICY = "heeft niet precies het afgesproken Content-Security-Policy"
NOT_THE_LANGUAGE = "heeft niet de juiste lang= en dir="
NO_PROVENANCE = "toont geen bronnen en controle (of 'nog niet gecontroleerd')"
NO_SUCH_PAGE = "verwijst naar een pagina of bestand dat er niet is: "
NO_SUCH_PLACE = "verwijst naar een plek die er niet is: "
NO_SISTER = "hreflang='en' wijst niet naar een pagina van deze site: "
CODE_IN_LINK = "heeft een adres met code in href= op <a>"
HOST = "https://voorbeeld.example"


@dataclasses.dataclass(frozen=True)
class Case:
    """A defect: `old` becomes `new` in a file of the site, and then somebody has to say `objection`."""

    name: str
    objection: str
    old: str
    new: str
    file: str = PLACE

    def plant(self, site: Path) -> None:
        """A new file in the place of the old, because the folder shares its files with the session's site."""
        file = site / self.file
        text = file.read_text(encoding="utf-8")
        assert self.old in text, f"{self.file} does not have {self.old}"
        file.unlink()
        file.write_text(text.replace(self.old, self.new, 1), encoding="utf-8")


def added(name: str, objection: str, html: str) -> Case:
    """Something that should not be there, at the end of the text."""
    return Case(name, objection, "</main>", f"{html}</main>")


CASES: dict[Callable[..., object], tuple[Case, ...]] = {
    gate.no_inline_script: (
        added("script", "heeft een script in de pagina zelf", "<script>alert(1)</script>"),
        added("module", "heeft een script in de pagina zelf", '<script type="module">import "./a.js"</script>'),
        added("empty src", "heeft een script in de pagina zelf", '<script src="">alert(1)</script>'),
        added("in a drawing", "heeft een script in de pagina zelf", "<svg><script>alert(1)</script></svg>"),
    ),
    gate.no_inline_style: (
        added("style element", "heeft een <style> in de pagina zelf", "<style>p { color: pink }</style>"),
        added("style attribute", "heeft style= op <p>", '<p style="color: pink">Roze</p>'),
    ),
    gate.no_event_attributes: (
        added("onclick", "heeft onclick= op <button>", '<button onclick="alert(1)">Niet doen</button>'),
        added("shouted", "heeft onload= op <svg>", '<svg ONLOAD="alert(1)"></svg>'),
    ),
    gate.no_script_addresses: (
        added("link", CODE_IN_LINK, '<a href="javascript:alert(1)">x</a>'),
        added("disguised", CODE_IN_LINK, '<a href=" JaVaScRiPt:alert(1)">x</a>'),
        added("tab inside", CODE_IN_LINK, '<a href="java&Tab;script:alert(1)">x</a>'),
        added("line end inside", CODE_IN_LINK, '<a href="java&#10;script:alert(1)">x</a>'),
        added("control sign before", CODE_IN_LINK, '<a href="&#1;javascript:alert(1)">x</a>'),
        added("old language", CODE_IN_LINK, '<a href="vbscript:x">x</a>'),
        added("document in a link", CODE_IN_LINK, '<a href="data:text/html,x">x</a>'),
        added(
            "in a drawing",
            "heeft een adres met code in xlink:href= op <a>",
            '<svg><a xlink:href="javascript:x"></a></svg>',
        ),
        added(
            "button",
            "heeft een adres met code in formaction= op <button>",
            '<button formaction="javascript:x">x</button>',
        ),
        added("form", "heeft een adres met code in action= op <form>", '<form action="javascript:x"></form>'),
        added(
            "source",
            "heeft een adres met code in src= op <script>",
            '<script src="data:text/javascript,alert(1)"></script>',
        ),
    ),
    gate.nothing_from_elsewhere: (
        added(
            "script",
            "laadt https://elders.example/x.js van een ander adres",
            '<script src="https://elders.example/x.js"></script>',
        ),
        added(
            "image in the page",
            "laadt data:image/gif;base64,AA van een ander adres",
            '<img alt="" src="data:image/gif;base64,AA">',
        ),
        added("image", "laadt //elders.example/x.png van een ander adres", '<img alt="" src="//elders.example/x.png">'),
        added("backslashes", r"laadt \\elders.example\x van een ander adres", r'<img alt="" src="\\elders.example\x">'),
        added(
            "second size",
            "laadt https://elders.example/2.png van een ander adres",
            '<img alt="" srcset="1.png 1x, https://elders.example/2.png 2x">',
        ),
        added(
            "poster",
            "laadt https://elders.example/p van een ander adres",
            '<video poster="https://elders.example/p"></video>',
        ),
        added(
            "film",
            "laadt http://elders.example/f van een ander adres",
            '<video><source src="http://elders.example/f"></video>',
        ),
        added(
            "drawing",
            "laadt https://elders.example/#a van een ander adres",
            '<svg><use href="https://elders.example/#a"/></svg>',
        ),
        added(
            "form",
            "laadt https://elders.example/ van een ander adres",
            '<form action="https://elders.example/"></form>',
        ),
        added(
            "button",
            "laadt https://elders.example/ van een ander adres",
            '<button formaction="https://elders.example/">x</button>',
        ),
        added(
            "ping",
            "laadt https://elders.example/ van een ander adres",
            '<a href="./" ping="https://elders.example/">x</a>',
        ),
        Case(
            "stylesheet",
            "laadt https://elders.example/a.css van een ander adres",
            "</head>",
            '<link rel="stylesheet" href="https://elders.example/a.css"></head>',
        ),
        Case(
            "warm up",
            "laadt https://elders.example van een ander adres",
            "</head>",
            '<link rel="Preconnect preconnect" href="https://elders.example"></head>',
        ),
        Case(
            "base",
            "laadt https://elders.example/ van een ander adres",
            "</head>",
            '<base href="https://elders.example/"></head>',
        ),
    ),
    gate.no_frames: (
        added("iframe", "heeft een <iframe>", '<iframe src="../"></iframe>'),
        added("object", "heeft een <object>", '<object data="../"></object>'),
        added("embed", "heeft een <embed>", '<embed src="../">'),
    ),
    gate.no_template_code: (
        added("macro", "toont sjablooncode: '{{ deuren() }}", "<p>{{ deuren() }}</p>"),
        added("statement", "toont sjablooncode: '{% if maan %}", "<p>{% if maan %}</p>"),
        added("comment", "toont sjablooncode: '{# fluister #}", "<p>{# fluister #}</p>"),
        added("in an attribute", "toont sjablooncode: '{{ naam }}", '<p title="{{ naam }}">x</p>'),
        Case("in the title", "toont sjablooncode", "<title>", "<title>{{ titel }}"),
    ),
    gate.policy_is_exact: (
        Case("missing", NOT_THE_POLICY, 'http-equiv="Content-Security-Policy"', 'name="vroeger"'),
        Case("weaker", NOT_THE_POLICY, "style-src &#39;self&#39;", "style-src *"),
        Case("twice", NOT_THE_POLICY, "<title>", '<meta http-equiv="Content-Security-Policy" content=""><title>'),
        Case(
            "booklet that may send", NOT_THE_POLICY, "connect-src &#39;none&#39;", "connect-src &#39;self&#39;", BOOKLET
        ),
        Case(
            "English booklet that may send",
            NOT_THE_POLICY,
            "form-action &#39;none&#39;",
            "form-action &#39;self&#39;",
            f"en/{BOOKLET}",
        ),
    ),
    gate.has_language_title_and_heading: (
        Case("no language", NOT_THE_LANGUAGE, '<html lang="nl"', "<html"),
        Case("wrong language", NOT_THE_LANGUAGE, 'lang="en"', 'lang="nl"', ENGLISH),
        Case("wrong direction", NOT_THE_LANGUAGE, 'dir="rtl"', 'dir="ltr"', "ar/index.html"),
        Case("no direction on the 404", NOT_THE_LANGUAGE, 'dir="ltr"', "", "404.html"),
        Case("empty title", "heeft geen titel", "<title>Een goede plek · Palliatieve zorg in Groningen", "<title> "),
        Case("no heading", "heeft 0 hoofdkoppen in plaats van één", '<h1 id="titel">Een goede plek</h1>', ""),
        added("two headings", "heeft 2 hoofdkoppen in plaats van één", "<h1>Nog een</h1>"),
    ),
    gate.headings_do_not_jump: (
        Case(
            "h2 left out",
            "springt van kop 1 naar kop 3 bij 'Thuis'",
            '<h2 id="thuis">Thuis</h2>',
            '<h3 id="thuis">Thuis</h3>',
        ),
        Case(
            "h3 left out",
            "springt van kop 2 naar kop 4 bij 'Bij eb'",
            '<h3 id="bij-eb">Bij eb</h3>',
            '<h4 id="bij-eb">Bij eb</h4>',
        ),
        Case(
            "begins below",
            "springt van kop 0 naar kop 2 bij 'Een goede plek'",
            '<h1 id="titel">Een goede plek</h1>',
            "<h2>Een goede plek</h2>",
        ),
    ),
    gate.ids_are_unique: (added("twice", "heeft twee keer id='thuis'", '<p id="thuis">Weer thuis</p>'),),
    gate.images_have_alternatives: (
        added(
            "no alt",
            "heeft een afbeelding zonder alt=: ../../assets/stijl.css",
            '<img src="../../assets/stijl.css">',
        ),
    ),
    gate.structured_data_parses: (
        added(
            "broken out",
            "heeft gegevens voor zoekmachines die geen JSON zijn: ",
            '<script type="application/ld+json">{"naam": "</script>"}',
        ),
    ),
    gate.shows_provenance: (
        Case("no block", NO_PROVENANCE, "data-herkomst", "data-verborgen"),
        Case("no check", NO_PROVENANCE, 'class="keuring keuring-verlopen"', 'class="stil"'),
    ),
    links.inspect: (
        added(
            "shared picture",
            f"deelt een afbeelding die er niet is: {HOST}/assets/weg.png",
            f'<meta property="og:image" content="{HOST}/assets/weg.png">',
        ),
        added("no such page", NO_SUCH_PAGE + "../atlantis/", '<a href="../atlantis/">x</a>'),
        added("above the root", NO_SUCH_PAGE + "../../../../x/", '<a href="../../../../x/">x</a>'),
        added("page without its slash", NO_SUCH_PAGE + "../agenda", '<a href="../agenda">x</a>'),
        added("no such file", NO_SUCH_PAGE + "../../assets/weg.png", '<img alt="" src="../../assets/weg.png">'),
        Case(
            "stale stylesheet",
            NO_SUCH_PAGE + "../../assets/stijl.css",
            "</head>",
            '<link rel="stylesheet" href="../../assets/stijl.css"></head>',
        ),
        added("form", NO_SUCH_PAGE + "../vraag/", '<form action="../vraag/"></form>'),
        added("no such place here", NO_SUCH_PLACE + "#maan", '<a href="#maan">x</a>'),
        added("no such place there", NO_SUCH_PLACE + "../agenda/#maan", '<a href="../agenda/#maan">x</a>'),
        added("from the root", "verwijst met een adres vanaf de wortel: /burgers/", '<a href="/burgers/">x</a>'),
        Case(
            "404 with a way that begins here",
            "verwijst met een adres dat niet op elke plek klopt: zoeken/",
            'href="/zoeken/"',
            'href="zoeken/"',
            "404.html",
        ),
        Case("404 that leads astray", NO_SUCH_PAGE + "/elders/", 'href="/zoeken/"', 'href="/elders/"', "404.html"),
        Case(
            "not itself",
            "noemt zichzelf niet als hreflang='nl'",
            '<link rel="alternate" hreflang="nl"',
            '<link rel="alternate" hreflang="fy"',
            PRIVACY,
        ),
        Case(
            "relative",
            "noemt zichzelf niet als hreflang='nl'",
            'hreflang="nl" href="https://voorbeeld.example/over/privacy/"',
            'hreflang="nl" href="./"',
            PRIVACY,
        ),
        Case(
            "sister that is not there",
            f"{NO_SISTER}{HOST}/en/over/geheim/",
            'href="https://voorbeeld.example/en/over/privacy/"',
            'href="https://voorbeeld.example/en/over/geheim/"',
            PRIVACY,
        ),
        Case(
            "sister elsewhere",
            f"{NO_SISTER}https://elders.example/en/over/privacy/",
            'hreflang="en" href="https://voorbeeld.example/',
            'hreflang="en" href="https://elders.example/',
            PRIVACY,
        ),
        Case(
            "not mutual",
            f"hreflang='en' is niet wederzijds: {HOST}/{ENGLISH.removesuffix('index.html')}",
            '<link rel="alternate" hreflang="nl"',
            '<link rel="alternatief" hreflang="nl"',
            ENGLISH,
        ),
        Case(
            "page left out",
            f"sitemap.xml: mist {HOST}/burgers/plek/",
            f"<loc>{HOST}/burgers/plek/</loc>",
            "",
            "sitemap.xml",
        ),
        Case(
            "page too many",
            f"sitemap.xml: noemt een pagina die er niet is: {HOST}/maan/",
            "/burgers/plek/</loc>",
            f"/burgers/plek/</loc><loc>{HOST}/maan/</loc>",
            "sitemap.xml",
        ),
    ),
}

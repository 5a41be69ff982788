"""What the engine leaves undone in a tagged form: scopes of headers, names of questions, and a font to type with."""

import dataclasses
import io
import re
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

import pikepdf
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Pdf, String

NO_TOGGLE_TO_OFF = 1 << 14
FONT_IN_APPEARANCE = re.compile(r"/(\S+)(?= \S+ Tf)")
STATE_IN_APPEARANCE = re.compile(r"/\S+ gs ")
WRITING_FONT = "/Schrijfletter"
FIRST, LAST = 32, 255  # the codes of a simple font
ENCODING = "cp1252"
BESIDE = "ernaast"
"""The class of words in another language, which repeat what stands before them."""


@dataclasses.dataclass(frozen=True)
class Spoken:
    """What a listener hears of a field: the question around it, and the label of each place to fill in or tick."""

    question: str
    labels: tuple[str, ...]


@dataclasses.dataclass(frozen=True)
class Words:
    """What a listener hears of fields by their names, and of links by where they lead."""

    fields: Mapping[str, Spoken]
    links: Mapping[str, str]

    @classmethod
    def of(cls, root: Element) -> "Words":
        labels = {label.get("for", ""): _own_text(label) for label in root.iter("label")}
        questions = {
            id(field): _own_text(legend)
            for group in root.iter("fieldset")
            for legend in group.iter("legend")
            for field in group.iter()
        }
        fields: dict[str, Spoken] = {}
        for field in root.iter():
            if field.tag in {"input", "textarea"}:
                name = field.get("name", "")
                before = fields.get(name, Spoken(questions.get(id(field), ""), ()))
                label = labels.get(field.get("id", ""), field.get("title", ""))
                fields[name] = Spoken(before.question, (*before.labels, label))
        links = {link.get("href", "").removeprefix("#"): _text(link) for link in root.iter("a") if link.get("href")}
        return cls(fields, links)


def mended(raw: bytes, words: Words) -> bytes:
    """The same paper, complete; always the same bytes."""
    output = io.BytesIO()
    with Pdf.open(io.BytesIO(raw)) as pdf:
        _scope_headers(pdf)
        _describe_links(pdf, words)
        if "/AcroForm" in pdf.Root:
            _name_fields(pdf, words)
            _give_writing_font(pdf)
        pdf.save(output, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return output.getvalue()


def _scope_headers(pdf: Pdf) -> None:
    """A header in the head of a table is of its column, any other of its row."""
    for element in _dictionaries(pdf, "/S", "/TH"):
        in_head = element.P.P.get("/S") == "/THead"
        element.A.Scope = Name.Column if in_head else Name.Row


def _describe_links(pdf: Pdf, words: Words) -> None:
    """A link is announced by its text, not by its address."""
    for link in _dictionaries(pdf, "/Subtype", "/Link"):
        text = words.links.get(str(link.get("/Contents", "")))
        if text:
            link.Contents = String(text)


def _name_fields(pdf: Pdf, words: Words) -> None:
    """A field is announced with its question and label; round buttons are one field, which may be cleared again."""
    form = pdf.Root.AcroForm
    fields = [field for field in form.Fields if "/Parent" not in field]  # the engine lists the buttons of a group too
    for field in fields:
        spoken = words.fields[str(field.T)]
        if "/Kids" in field:
            field.TU = String(spoken.question)
            field.Ff = int(field.Ff) & ~NO_TOGGLE_TO_OFF
            for button, label in zip(field.Kids, spoken.labels, strict=True):
                del button["/T"]  # the group has the name
                button.TU = String(label)
        else:
            field.TU = String(" ".join(dict.fromkeys(filter(None, (spoken.question, *spoken.labels)))))
    form.Fields = Array(fields)


def _give_writing_font(pdf: Pdf) -> None:
    """Programs can type in a font with the usual codes only; the engine gives them one with codes of its own."""
    fonts = pdf.Root.AcroForm.DR.Font
    typed = [field for field in pdf.Root.AcroForm.Fields if "/DA" in field]
    if not typed:
        return
    given = FONT_IN_APPEARANCE.search(str(typed[0].DA))
    if given is None:
        raise ValueError("a field does not say its font")
    fonts[WRITING_FONT] = pdf.make_indirect(_simple_font(fonts[f"/{given[1]}"]))
    for field in typed:
        field.DA = String(STATE_IN_APPEARANCE.sub("", FONT_IN_APPEARANCE.sub(WRITING_FONT, str(field.DA))))
    pdf.Root.AcroForm.DA = typed[0].DA


def _simple_font(font: pikepdf.Object) -> Dictionary:
    """The same font file with the codes of Western European text, which every program can type with."""
    descriptor = font.DescendantFonts[0].FontDescriptor
    with TTFont(io.BytesIO(descriptor.FontFile2.read_bytes())) as file:
        scale, metrics, glyphs = 1000 / file["head"].unitsPerEm, file["hmtx"], file.getBestCmap()
        signs = (bytes([code]).decode(ENCODING, "ignore") for code in range(FIRST, LAST + 1))
        widths = [round(metrics[glyphs[ord(sign)]][0] * scale) if sign and ord(sign) in glyphs else 0 for sign in signs]
    return Dictionary(
        Type=Name.Font,
        Subtype=Name.TrueType,
        BaseFont=font.BaseFont,
        Encoding=Name.WinAnsiEncoding,
        FirstChar=FIRST,
        LastChar=LAST,
        Widths=Array(widths),
        FontDescriptor=descriptor,
    )


def _dictionaries(pdf: Pdf, key: str, value: str) -> Iterator[Dictionary]:
    for found in pdf.objects:
        if isinstance(found, Dictionary) and found.get(key) == value:
            yield found


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _own_text(element: Element) -> str:
    """Without the same once more in another language, which a listener would hear in the wrong voice."""
    parts = [element.text or ""]
    for inner in element:
        parts += ["" if inner.get("class") == BESIDE else _own_text(inner), inner.tail or ""]
    return " ".join("".join(parts).split())

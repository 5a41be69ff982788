"""The languages of the site."""

from typing import Literal

from pydantic import Field

from macros.model.basis import Record
from macros.model.tekst import Naam, Taalcode


class Taal(Record):
    """All that is known of a language stands here; adding one takes no code."""

    code: Taalcode = Field(description="taalcode, bijvoorbeeld nl")
    naam: Naam = Field(description="naam van de taal in die taal zelf")
    richting: Literal["ltr", "rtl"] = Field(description="leesrichting: ltr (van links) of rtl (van rechts)")


class Talenbestand(Record):
    talen: tuple[Taal, ...] = Field(min_length=1, description="eerst de taal waarin de gegevens geschreven zijn")

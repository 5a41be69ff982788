"""What every record shares: strictness, and where its content comes from."""

import datetime
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from macros.model.mistake import mistake
from macros.model.tekst import Datum, Id, Tekst

ONGECONTROLEERD = "nog niet gecontroleerd"


class Record(BaseModel):
    """Frozen, and an unknown field is a typing error, never a silent extra."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class Woordkeuze(StrEnum):
    """A word that an editor picks from a list; visitors read its translation from the catalogue."""


class Controle(Record):
    """Somebody of the network, named by role, vouched for the content on a date, until a date."""

    rol: Tekst = Field(description="wie het controleerde, als rol en niet als naam")
    datum: Datum = Field(description="dag van de controle")
    opnieuw_voor: Datum = Field(description="voor welke dag het opnieuw gecontroleerd moet zijn")

    @model_validator(mode="after")
    def _ends_after_it_began(self) -> Self:
        if self.opnieuw_voor <= self.datum:
            raise mistake(
                "volgorde", "opnieuw_voor", "is niet later dan de dag van de controle — vul een latere dag in"
            )
        return self

    def is_verlopen(self, vandaag: datetime.date) -> bool:
        return vandaag >= self.opnieuw_voor


class OpenVeld(Record):
    """What no source gives is asked for in so many words, never filled in."""

    wat: Tekst = Field(description="wat er nog ontbreekt")
    wie: Tekst = Field(description="wie dit kan aanleveren, als rol of organisatie")


class Onderbouwd(Record):
    """Whatever is published names its sources and says whether the network has checked it."""

    bronnen: tuple[Id, ...] = Field(min_length=1, description="namen van bronnen uit data/bronnen.yml")
    controle: Controle | Literal["nog niet gecontroleerd"] = Field(
        description="'nog niet gecontroleerd', of rol, datum en opnieuw_voor"
    )

    @field_validator("controle", mode="before")
    @classmethod
    def _words_or_fields(cls, value: object) -> object:
        if value == ONGECONTROLEERD or isinstance(value, dict | Controle):
            return value
        raise mistake(
            "controle",
            "",
            f"is geen controle — schrijf: {ONGECONTROLEERD}, of op eigen regels rol, datum en opnieuw_voor",
        )

    def gecontroleerd(self) -> Controle | None:
        return self.controle if isinstance(self.controle, Controle) else None


OpenVelden = Annotated[
    tuple[OpenVeld, ...], Field(description="wat nog ontbreekt en wie het kan aanleveren (wat, wie)")
]

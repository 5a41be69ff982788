"""What the last test of all pages gave: `make a11y` writes it, the page about accessibility shows it."""

from pydantic import Field

from macros.model.basis import Record, Woordkeuze
from macros.model.tekst import Aantal, Datum, Naam, Taalcode, Tekst


class Kleurstand(Woordkeuze):
    LICHT = "licht"
    DONKER = "donker"


class Proefsoort(Woordkeuze):
    """What was tried on every page, in the words of a visitor."""

    REGELS = "regels voor toegankelijkheid (WCAG)"
    TOETSENBORD = "alles bereiken met het toetsenbord"
    DOELEN = "knoppen en links groot genoeg voor een vinger"
    SMAL = "lezen op een smal scherm, zonder opzij te schuiven"
    RUIMTE = "meer ruimte tussen letters, woorden en regels"
    KLEUREN = "hoog contrast, met de kleuren van je apparaat"
    SCRIPTS = "lezen met JavaScript uit"
    OPBOUW = "opbouw van de code"


class Proef(Record):
    """One thing that was tried, how often, and what was wrong."""

    wat: Proefsoort
    keer: Aantal = Field(description="hoe vaak dit bekeken is")
    fouten: Aantal


class Proefmiddel(Record):
    """A program that tested."""

    naam: Naam
    versie: Naam


class Toegankelijkheid(Record):
    """Only what was measured, with its date; what nobody tested is said in as many words."""

    datum: Datum = Field(description="dag van de test")
    paginas: Aantal = Field(description="aantal pagina's, in alle talen samen")
    talen: tuple[Taalcode, ...] = Field(min_length=1)
    breedtes: tuple[Aantal, ...] = Field(min_length=1, description="breedtes van het scherm, in pixels")
    kleurstanden: tuple[Kleurstand, ...] = Field(min_length=1)
    combinaties: Aantal = Field(description="hoe vaak de regels zijn nagelopen, op elke pagina op elke manier")
    overtredingen: Aantal = Field(description="hoe vaak een regel overtreden is")
    ongekeurd: Aantal = Field(description="twijfelgevallen die nog niemand heeft beoordeeld")
    gekeurd: Aantal = Field(description="soorten twijfelgevallen die een mens heeft goedgekeurd")
    proeven: tuple[Proef, ...] = Field(min_length=1)
    hulpmiddelen: tuple[Proefmiddel, ...] = Field(min_length=1)
    niet_getest: tuple[Tekst, ...] = Field(min_length=1, description="wat nog niemand getest heeft; vul dit zelf aan")

    def fouten(self) -> int:
        """Everything that was found wrong, of every kind."""
        return sum(proef.fouten for proef in self.proeven)

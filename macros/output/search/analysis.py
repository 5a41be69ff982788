"""A language pack made ready: what is done to every word of the site, and to what visitors type."""

from collections.abc import Mapping

from macros.model.zoektaal import Zoektaal
from macros.output.search.stems import Stemmer
from macros.output.search.vocabulary import order
from macros.output.search.words import Folding, Word, words


class Analysis:
    """One language; texts that come back are read once."""

    def __init__(self, pack: Zoektaal) -> None:
        self.pack = pack
        self.stemmer = Stemmer(pack)
        self.stop = frozenset(pack.stopwoorden)
        self._fold = Folding(pack.vouwen)

    def words(self, text: str) -> list[Word]:
        return list(words(text, self._fold))

    def plain(self, phrase: str) -> list[str]:
        """The words of a phrase as an engine compares them: of one with a hyphen the parts alone."""
        return [word.text for word in self.words(phrase) if not word.is_joined]

    def for_engine(self) -> Mapping[str, object]:
        """What the engine needs of the pack."""
        return {
            "vouwen": dict(sorted(self._fold.letters.items())),
            "stop": " ".join(sorted(self.pack.stopwoorden, key=order)),
            "zacht": " ".join(sorted({self.stemmer.stem(word) for word in self.pack.zachte_woorden}, key=order)),
            "klinkers": self.pack.klinkers,
            "uitgangen": self.stemmer.endings,
            "voorvoegsels": sorted(self.pack.voorvoegsels, key=lambda text: (-len(text), text)),
            "kortste": self.pack.kortste_stam,
            "herhaal": self.pack.herhaal,
            "afronding": [[rule.patroon, rule.wordt] for rule in self.pack.afronding],
            "vast": dict(sorted(self.pack.vaste_stammen.items())),
            "wisselingen": self.pack.wisselingen,
            "deelwoord": [self.pack.deelwoord.begin, *self.pack.deelwoord.eind] if self.pack.deelwoord else [],
            "delen": self.pack.samenstellingen,
            "links": self.pack.tussenletters,
            "verwarringen": [[rule.kosten, *rule.paren] for rule in self.pack.verwarringen],
            "weglatingen": [[rule.kosten, *rule.paren] for rule in self.pack.weglatingen],
            "toetsen": self.pack.toetsenbord,
            "gevoelig": self.pack.gevoelig,
        }

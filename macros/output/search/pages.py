"""A page as search sees it."""

import dataclasses

AUDIENCES = ("inwoners", "zorgverleners", "agenda", "over")


@dataclasses.dataclass(frozen=True)
class Section:
    """What stands below one heading; the first of a page has neither anchor nor heading."""

    anchor: str
    heading: str
    text: str


@dataclasses.dataclass(frozen=True)
class SearchPage:
    """A page of one language; `address` begins at that language's root, without a slash in front.

    `keywords` are what visitors type for it, `foreign` its words in the language of the data.
    """

    address: str
    title: str
    audience: str
    sections: tuple[Section, ...]
    keywords: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()


def audience(address: str) -> str:
    """For whom a page is, from the folder it stands in."""
    folder = address.partition("/")[0]
    return folder if folder in AUDIENCES else AUDIENCES[0]

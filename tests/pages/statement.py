"""The outcome of a test as the YAML that editors read, and the page about accessibility shows."""

from pathlib import Path

import yaml

from macros.model.toegankelijkheid import Toegankelijkheid

HEAD = """\
# yaml-language-server: $schema=schema/toegankelijkheid.json
# De uitkomst van de laatste test van alle pagina's. `make a11y` schrijft dit bestand, maar laat staan wat er bij
# niet_getest staat: dat houden mensen bij.

"""
LINE = 120


def write(outcome: Toegankelijkheid, file: Path) -> None:
    """Replaces the file; what people keep in it is in `outcome` already."""
    file.write_text(text(outcome), encoding="utf-8")


def text(outcome: Toegankelijkheid) -> str:
    """The same outcome always gives the same text."""
    return HEAD + yaml.safe_dump(outcome.model_dump(mode="json"), sort_keys=False, allow_unicode=True, width=LINE)

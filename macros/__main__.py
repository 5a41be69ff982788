"""`python -m macros`: reads the command line and sets today's date once."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from macros.clock import today
from macros.commands import build, new, schema, serve, validate, vertalingen, zoektest


def main(arguments: list[str] | None = None) -> int:
    """0 when all is well, 1 when something has to be mended, 2 when the command line is wrong."""
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    return run(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m macros", description="Controleert, bouwt en toont de site.")
    parser.add_argument("--map", type=Path, default=Path.cwd(), help="de map met mkdocs.yml, data/ en docs/ (deze map)")
    commands = parser.add_subparsers(required=True, metavar="opdracht")

    command = commands.add_parser("validate", help="lees alle gegevens en noem elke fout")
    command.add_argument("--github", action="store_true", help="als opmerkingen bij een pull request")
    command.set_defaults(run=lambda o: validate.run(o.map, today(os.environ), github=o.github))

    command = commands.add_parser("build", help="bouw de hele site in site/")
    command.add_argument("--github", action="store_true", help="als opmerkingen bij een pull request")
    command.add_argument("--doel", type=Path, help="een andere map dan site/")
    command.set_defaults(run=lambda o: build.run(o.map, today(os.environ), o.doel, github=o.github))

    command = commands.add_parser("serve", help="toon de site en volg wijzigingen")
    command.add_argument("--poort", type=int, default=8000)
    command.set_defaults(run=lambda o: serve.run(o.map, today(os.environ), o.poort))

    command = commands.add_parser("schema", help="schrijf data/schema/ voor de hulp in een editor")
    command.add_argument("--controleer", action="store_true", help="schrijf niets, meld wat verouderd is")
    command.set_defaults(run=lambda o: schema.run(o.map, check_only=o.controleer))

    command = commands.add_parser("new", help="maak een leeg bestand met uitleg bij elk veld")
    command.add_argument("soort", help="bijvoorbeeld: agenda")
    command.add_argument("naam", nargs="?", default="", help="bijvoorbeeld: 2026-03-14-open-dag")
    command.set_defaults(run=lambda o: new.run(o.map, o.soort, o.naam))

    command = commands.add_parser("vertalingen", help="werk de vertaalbestanden bij en toon wat ontbreekt")
    command.add_argument("--controleer", action="store_true", help="schrijf niets, meld wat verouderd is")
    command.add_argument(
        "--bijgewerkt",
        type=Path,
        nargs="+",
        metavar="PAGINA",
        help="deze vertaalde pagina's zijn weer gelijk aan het Nederlands",
    )
    command.set_defaults(run=lambda o: vertalingen.run(o.map, check_only=o.controleer, up_to_date=o.bijgewerkt or ()))

    command = commands.add_parser("zoektest", help="meet het zoeken over een verzameling pagina's en vragen")
    command.add_argument("--paginas", type=Path, required=True, help="JSON met de pagina's")
    command.add_argument("--vragen", type=Path, required=True, help="JSON met de vragen")
    command.add_argument("--taal", default="nl", help="taal van de pagina's en de vragen (nl)")
    command.set_defaults(run=lambda o: zoektest.run(o.map, o.paginas, o.vragen, o.taal))
    return parser


if __name__ == "__main__":
    sys.exit(main())

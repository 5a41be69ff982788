"""Writes the schemas by which an editor's program helps while typing; they are made from the models."""

import json
from pathlib import Path

from macros.model.basis import Record
from macros.site.kinds import KINDS


def run(root: Path, *, check_only: bool) -> int:
    """1 when something would change and nothing may be written."""
    folder = root / "data" / "schema"
    wanted = {folder / f"{kind.name}.json": schema(kind.model) for kind in KINDS}
    stale = [file for file, text in wanted.items() if not file.exists() or file.read_text(encoding="utf-8") != text]
    strangers = [file for file in sorted(folder.glob("*")) if file not in wanted]
    if check_only:
        for file in (*stale, *strangers):
            print(f"{file.relative_to(root).as_posix()}:1:1: bestand: is verouderd — draai: python -m macros schema")
        return 1 if stale or strangers else 0
    folder.mkdir(exist_ok=True)
    for file in stale:
        file.write_text(wanted[file], encoding="utf-8")
    for file in strangers:
        file.unlink()
    print(f"{len(stale)} schema's bijgewerkt, {len(wanted) - len(stale)} waren al goed.")
    return 0


def schema(model: type[Record]) -> str:
    """JSON Schema with stable order."""
    return json.dumps(model.model_json_schema(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"

"""Stylesheets, scripts and images under a name that changes with their content: a browser may keep them."""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path, PurePath

FOLDER = "assets"
HASH_LENGTH = 8
UNREAD = re.compile(rb"^[ \t]*(?://.*\n)?", re.MULTILINE)
"""The lines of a script that are comment, and indentation."""


def names(folder: Path) -> Mapping[str, str]:
    """For each file in `folder` its published name: `stijl.css` → `assets/stijl.1a2b3c4d.css`.

    A folder inside is published as a whole, so that its modules find each other: `zoek/motor.js` →
    `assets/zoek-1a2b3c4d/motor.js`.
    """
    found = {}
    for entry in sorted(folder.iterdir()):
        if entry.is_file():
            found[entry.name] = published_name(entry)
        else:
            inside = _published_folder(entry)
            found.update({f"{entry.name}/{file.name}": f"{inside}/{file.name}" for file in _files(entry)})
    return found


def published_name(file: Path) -> str:
    return name_for(file.name, file.read_bytes())


def _published_folder(folder: Path) -> str:
    """A name with a hash of all files in the folder and their names."""
    digest = hashlib.sha256()
    for file in _files(folder):
        content = module(file)
        digest.update(f"{file.name}\0{len(content)}\0".encode() + content)
    return f"{FOLDER}/{folder.name}-{digest.hexdigest()[:HASH_LENGTH]}"


def module(file: Path) -> bytes:
    """A file of a folder as it is published: a module without what no browser reads."""
    content = file.read_bytes()
    return UNREAD.sub(b"", content) if file.suffix == ".js" else content


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.iterdir() if file.is_file())


def name_for(name: str, content: bytes) -> str:
    """The published name of a file with this content, also of one that is made and not kept."""
    digest = hashlib.sha256(content).hexdigest()[:HASH_LENGTH]
    return f"{FOLDER}/{PurePath(name).stem}.{digest}{PurePath(name).suffix}"

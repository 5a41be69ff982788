"""Stylesheets, scripts and images under a name that changes with their content: a browser may keep them."""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePath

FOLDER = "assets"
HASH_LENGTH = 8


def names(folder: Path) -> Mapping[str, str]:
    """For each file in `folder` its published name: `stijl.css` → `assets/stijl.1a2b3c4d.css`.

    A folder of scripts that import each other goes out whole: `zoek/werker.js` → `assets/zoek-1a2b3c4d/werker.js`.
    """
    entries = sorted(folder.iterdir())
    single = {file.name: published_name(file) for file in entries if file.is_file()}
    return single | {name: published for entry in entries if entry.is_dir() for name, published in _together(entry)}


def _together(folder: Path) -> Iterator[tuple[str, str]]:
    """The files of a folder by their own names, below a name that changes with any of them."""
    files = sorted(file for file in folder.iterdir() if file.is_file())
    digest = hashlib.sha256()
    for file in files:
        digest.update(hashlib.sha256(file.name.encode()).digest() + hashlib.sha256(file.read_bytes()).digest())
    for file in files:
        yield f"{folder.name}/{file.name}", f"{FOLDER}/{folder.name}-{digest.hexdigest()[:HASH_LENGTH]}/{file.name}"


def published_name(file: Path) -> str:
    return name_for(file.name, file.read_bytes())


def name_for(name: str, content: bytes) -> str:
    """The published name of a file with this content, also of one that is made and not kept."""
    digest = hashlib.sha256(content).hexdigest()[:HASH_LENGTH]
    return f"{FOLDER}/{PurePath(name).stem}.{digest}{PurePath(name).suffix}"

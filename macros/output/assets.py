"""Stylesheets, scripts and images under a name that changes with their content: a browser may keep them."""

import hashlib
from collections.abc import Mapping
from pathlib import Path, PurePath

FOLDER = "assets"
HASH_LENGTH = 8


def names(folder: Path) -> Mapping[str, str]:
    """For each file in `folder` its published name: `stijl.css` → `assets/stijl.1a2b3c4d.css`."""
    return {file.name: published_name(file) for file in sorted(folder.iterdir()) if file.is_file()}


def published_name(file: Path) -> str:
    return name_for(file.name, file.read_bytes())


def name_for(name: str, content: bytes) -> str:
    """The published name of a file with this content, also of one that is made and not kept."""
    digest = hashlib.sha256(content).hexdigest()[:HASH_LENGTH]
    return f"{FOLDER}/{PurePath(name).stem}.{digest}{PurePath(name).suffix}"

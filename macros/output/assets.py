"""Stylesheets, scripts and images under a name that changes with their content: a browser may keep them."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

FOLDER = "assets"
HASH_LENGTH = 8


def names(folder: Path) -> Mapping[str, str]:
    """For each file in `folder` its published name: `stijl.css` → `assets/stijl.1a2b3c4d.css`."""
    return {file.name: published_name(file) for file in sorted(folder.iterdir()) if file.is_file()}


def published_name(file: Path) -> str:
    digest = hashlib.sha256(file.read_bytes()).hexdigest()[:HASH_LENGTH]
    return f"{FOLDER}/{file.stem}.{digest}{file.suffix}"

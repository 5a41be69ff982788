"""Markdown tables, as the README shows them."""

from collections.abc import Iterable


def table(rows: Iterable[tuple[str, ...]]) -> str:
    """The first row is the head."""
    head, *body = rows
    lines = [head, tuple("---" for _ in head), *body]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)

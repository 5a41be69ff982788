"""The parts of the site's face, each as an example: what no other macro can show on a page of its own."""

from macros.templates import Context

EXAMPLES = frozenset({"bronregel", "download", "kaart", "stappen", "tekeningen", "veld"})
NOT_IN_A_ROW = frozenset({"deelbeeld", "horizon"})  # one is only for sharing, the other as wide as the page


def example(context: Context, onderdeel: str) -> str:
    """One part, by the name in EXAMPLES."""
    if onderdeel not in EXAMPLES:
        raise ValueError(f"'{onderdeel}' is no part with an example; choose from {', '.join(sorted(EXAMPLES))}")
    overrides = context.blocks.parent
    drawings = sorted(file.stem for file in (overrides / "beelden").glob("*.svg") if file.stem not in NOT_IN_A_ROW)
    stylesheet = (overrides / "assets" / "stijl.css").stat().st_size
    return context.render(
        "stijl.html", onderdeel=onderdeel, beelden=drawings, kilobytes=max(1, round(stylesheet / 1000))
    )

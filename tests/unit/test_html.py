"""What is mended in the HTML that Markdown gives."""

import markdown
import pytest

from macros.html import without_inline_style


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<td style="text-align: left;">a</td>', '<td class="links">a</td>'),
        ('<th style="text-align: center;">a</th>', '<th class="midden">a</th>'),
        ('<td style="text-align: right;">a</td>', '<td class="rechts">a</td>'),
        ("<td>a</td>", "<td>a</td>"),
        # Anything else stays, and the gate refuses it.
        ('<td style="text-align: justify;">a</td>', '<td style="text-align: justify;">a</td>'),
        ('<p style="text-align: left;">a</p>', '<p style="text-align: left;">a</p>'),
        ('<td style="text-align: left; color: red">a</td>', '<td style="text-align: left; color: red">a</td>'),
    ],
)
def test_the_alignment_of_a_cell_becomes_a_class(html: str, expected: str) -> None:
    assert without_inline_style(html) == expected


def test_no_table_of_markdown_keeps_inline_style() -> None:
    table = "a | b | c | d\n:--|:-:|--:|---\n1 | 2 | 3 | 4\n"
    html = markdown.markdown(table, extensions=["tables"])
    assert html.count("style=") == 6, "Markdown writes alignment as it did when this was made"

    mended = without_inline_style(html)

    assert "style=" not in mended
    assert [mended.count(f'class="{name}"') for name in ("links", "midden", "rechts")] == [2, 2, 2]

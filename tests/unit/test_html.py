"""What is mended in the HTML that Markdown gives."""

import markdown
import pytest

from macros.html import with_scrolling_tables, without_inline_style


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


BOX = '<div class="tabel" role="region" aria-labelledby="{name}" tabindex="0">\n{table}\n</div>'
TABLE = "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>"


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("<p>Tekst</p>", "titel"),
        ('<h2 id="een">Een</h2>', "een"),
        ('<h2 id="een">Een</h2>\n<h3 id="twee">Twee</h3>\n<p>Tekst</p>', "twee"),
    ],
)
def test_a_table_scrolls_in_a_box_with_the_name_of_the_heading_above_it(before: str, name: str) -> None:
    box = BOX.format(name=name, table=TABLE)
    assert with_scrolling_tables(f"{before}\n{TABLE}\n<p>Einde</p>") == f"{before}\n{box}\n<p>Einde</p>"


def test_a_table_in_its_box_stays_there() -> None:
    html = "<p>Tekst</p>\n" + BOX.format(name="cijfers", table=TABLE)
    assert with_scrolling_tables(html) == html


def test_every_table_that_markdown_makes_gets_a_box() -> None:
    table = "a | b\n--|--\n1 | 2\n"
    html = markdown.markdown(f"{table}\ntekst\n\n{table}", extensions=["tables"])
    assert with_scrolling_tables(html).count('class="tabel"') == html.count("<table>") == 2

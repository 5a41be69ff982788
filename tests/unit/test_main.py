"""The command line: 0 when all is well, 1 when something has to be mended, 2 when the command line is wrong."""

import pytest

from macros.__main__ import main
from tests.sites import TODAY, files
from tests.sites import macros as run_macros
from tests.unit.conftest import Example


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VANDAAG", TODAY)


def _main(small: Example, *arguments: str) -> int:
    return main(["--map", str(small.root), *arguments])


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["bouw"],
        ["validate", "--snel"],
        ["validate", "extra"],
        ["new"],
        ["serve", "--poort", "tachtig"],
        ["vertalingen", "--bijgewerkt"],
        ["--map"],
    ],
    ids=" ".join,
)
def test_a_wrong_command_line_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(arguments)

    assert end.value.code == 2
    assert capsys.readouterr().err.startswith("usage: python -m macros")


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--help"])
    told = capsys.readouterr().out

    assert end.value.code == 0
    assert [name for name in ("validate", "build", "serve", "schema", "new", "vertalingen") if name not in told] == []


def test_a_site_that_is_right_ends_with_0(small: Example, capsys: pytest.CaptureFixture[str]) -> None:
    assert _main(small, "validate") == 0
    assert capsys.readouterr().out.endswith("Geen fouten; lees wel de opmerkingen hierboven.\n")


def test_a_site_with_a_mistake_ends_with_1_and_says_it(small: Example, capsys: pytest.CaptureFixture[str]) -> None:
    place = small.put("data/kit/protocol.yml", "nummer: 1", "nummer: ▸nul")

    assert _main(small, "validate") == 1
    assert capsys.readouterr().out == (
        f"{place}: nummer: is geen heel getal — schrijf alleen cijfers, zonder aanhalingstekens, punt of nul vooraan\n"
    )


def test_on_github_findings_are_annotations(small: Example, capsys: pytest.CaptureFixture[str]) -> None:
    small.put("data/kit/protocol.yml", "nummer: 1", "nummer: nul")

    assert _main(small, "validate", "--github") == 1
    assert capsys.readouterr().out.startswith("::error file=data/kit/protocol.yml,line=4,col=9,title=nummer::is geen")


def test_a_broken_catalogue_is_a_finding_and_no_traceback(small: Example, capsys: pytest.CaptureFixture[str]) -> None:
    small.write("data/vertalingen/en/agenda.po", "zomaar wat\n")
    expected = "data/vertalingen/en/agenda.po:1:1: opmaak: is geen geldig vertaalbestand"

    assert _main(small, "validate") == 1
    assert expected in capsys.readouterr().out
    assert _main(small, "vertalingen") == 1
    assert expected in capsys.readouterr().out


def test_a_wrong_translation_ends_with_1(small: Example, capsys: pytest.CaptureFixture[str]) -> None:
    small.put("data/vertalingen/en/agenda.po", 'msgstr "Mud flat party"', 'msgstr "<b>Mud</b>"')

    assert _main(small, "validate") == 1
    assert "agenda.po:13:1: msgstr: bevat HTML of een script" in capsys.readouterr().out


def test_the_other_commands_get_what_was_typed(small: Example, capsys: pytest.CaptureFixture[str]) -> None:
    assert _main(small, "schema", "--controleer") == 1
    assert _main(small, "schema") == 0
    assert _main(small, "schema", "--controleer") == 0
    assert _main(small, "new", "agenda", "2033-01-01-proef") == 0
    assert _main(small, "new", "agenda", "2033-01-01-proef") == 1
    assert (small.root / "data/agenda/2033-01-01-proef.yml").is_file()
    assert "bestaat al" in capsys.readouterr().out


def test_with_wrong_data_catalogues_are_left_alone(small: Example, capsys: pytest.CaptureFixture[str]) -> None:
    small.put("data/kit/protocol.yml", "nummer: 1", "nummer: nul")
    before = files(small.root / "data")

    assert _main(small, "vertalingen") == 1
    assert files(small.root / "data") == before
    assert "data/kit/protocol.yml:4:9: nummer:" in capsys.readouterr().out


def test_it_runs_as_a_module_and_the_process_ends_with_the_same_code(small: Example) -> None:
    right = run_macros(small.root, "validate", VANDAAG=TODAY)
    small.put("data/kit/protocol.yml", "nummer: 1", "nummer: nul")
    wrong = run_macros(small.root, "validate", VANDAAG=TODAY)
    unknown = run_macros(small.root, "toveren", VANDAAG=TODAY)

    assert (right.returncode, wrong.returncode, unknown.returncode) == (0, 1, 2)
    assert "Traceback" not in right.stdout + wrong.stdout + unknown.stdout

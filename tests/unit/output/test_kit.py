"""All papers of the kit in one file, with checksums."""

import hashlib
import io
import subprocess
import zipfile
from pathlib import Path

from macros.output.kit import archive

PAPERS = {"kit-protocol-v0.1.pdf": b"%PDF een", "kit-recept-v1.0.pdf": b"%PDF twee" * 1000}


def test_the_archive_holds_every_paper_as_it_is_and_a_list_of_checksums() -> None:
    with zipfile.ZipFile(io.BytesIO(archive(PAPERS))) as file:
        assert file.testzip() is None
        found = {name: file.read(name) for name in file.namelist()}
    sums = found.pop("SHA256SUMS").decode()
    assert found == PAPERS
    assert sums.splitlines() == [f"{hashlib.sha256(content).hexdigest()}  {name}" for name, content in PAPERS.items()]


def test_the_usual_program_agrees_with_the_checksums_and_sees_what_was_changed(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(archive(PAPERS))) as file:
        file.extractall(tmp_path)

    def check() -> int:
        return subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=tmp_path).returncode

    assert check() == 0
    (tmp_path / "kit-recept-v1.0.pdf").write_bytes(b"%PDF drie")
    assert check() == 1


def test_the_same_papers_give_the_same_bytes() -> None:
    assert archive(PAPERS) == archive(dict(PAPERS))

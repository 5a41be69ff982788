"""The papers of a language, each made once: what was made before of the same content lies in a store."""

import contextlib
import hashlib
import tempfile
from collections.abc import Mapping
from pathlib import Path

from macros.output import booklet, kit, stepplan
from macros.pages.policy import BOOKLET
from macros.pdf.fonts import font_files, unknown_signs
from macros.pdf.render import render_pdf
from macros.site import addresses
from macros.templates import Context

PROGRAM = Path(__file__).resolve().parents[2]
FONTS = Path("node_modules") / "@fontsource"
STYLESHEET = Path("overrides") / "pdf" / "papier.css"
STORE = Path(".cache") / "pdf"
KEPT = 8  # of each paper, so that going back and forth between two texts is quick and the store stays small


def made_papers(root: Path, context: Context) -> Mapping[str, bytes]:
    """Every paper of a language by its file name; none for a language whose own name no font can write."""
    stylesheet = (root / STYLESHEET).read_text(encoding="utf-8")
    files = font_files(stylesheet, root / FONTS)
    if unknown_signs(context.taal.naam, files):
        return {}
    maker = _Maker(root, stylesheet, files)
    written = {**booklet.papers(context, context.on_the_web(BOOKLET)), **stepplan.papers(context)}
    made = {name: maker.paper(name, html, _base(context, context.address)) for name, html in written.items()}
    of_kit = {name: maker.paper(name, html, _base(context, address)) for name, address, html in kit.papers(context)}
    archive = addresses.kit_archive(context.taal.code, context.site.brontaal.code)
    return {**made, **of_kit, archive: kit.archive(of_kit)}


def _base(context: Context, address: str) -> str | None:
    """Where relative links of a paper begin: at its page, which links to the Dutch one where this language lacks it."""
    own = addresses.from_root(context.site, context.taal.code, address)
    return context.site_url + own[1:] if context.site_url else None


class _Maker:
    """Knows everything that a paper depends on, so that no old one is taken for a new one."""

    def __init__(self, root: Path, stylesheet: str, font_files: tuple[Path, ...]) -> None:
        self.store = root / STORE
        self.fonts = root / FONTS
        self.stylesheet = stylesheet
        program = [PROGRAM / "requirements.lock", *sorted((PROGRAM / "macros" / "pdf").glob("*.py"))]
        parts = (file.read_bytes() for file in (*program, *font_files))
        self.basis = b"".join(hashlib.sha256(part).digest() for part in (*parts, stylesheet.encode()))

    def paper(self, name: str, html: str, base_url: str | None) -> bytes:
        key = hashlib.sha256(self.basis + f"{base_url}\n{html}".encode()).hexdigest()
        file = self.store / f"{Path(name).stem}.{key[:32]}.pdf"
        with contextlib.suppress(FileNotFoundError):
            return file.read_bytes()
        made = render_pdf(html, self.stylesheet, self.fonts, base_url)
        self._keep(file, made)
        return made

    def _keep(self, file: Path, content: bytes) -> None:
        """Whole or not at all, because builds run at the same time."""
        self.store.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=self.store, delete=False) as half:
            half.write(content)
        Path(half.name).replace(file)
        stem = file.name.partition(".")[0]
        for old in sorted(self.store.glob(f"{stem}.*.pdf"), key=_made_at, reverse=True)[KEPT:]:
            old.unlink(missing_ok=True)


def _made_at(file: Path) -> int:
    try:
        return file.stat().st_mtime_ns
    except FileNotFoundError:  # another build has cleared it away
        return 0

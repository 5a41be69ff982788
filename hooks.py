"""The engine's face: tells MkDocs the language of this build, which pages there are, and what their templates need."""

import os
from pathlib import Path
from typing import Any

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as EnginePage

from macros.clock import today
from macros.html import with_scrolling_tables, without_inline_style
from macros.pages.build import Build
from macros.pages.extras import Extras, extras
from macros.pages.placement import Placement, not_found_texts
from macros.pages.plan import Page
from macros.pages.policy import allows_search, policy
from macros.pdf.errors import PdfError
from macros.site import addresses
from macros.templates import equip


@event_priority(100)  # before the macros plugin, which asks for the context
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    root = Path(config.config_file_path).parent
    build = Build(root, os.environ.get("TAAL", "nl"), today(os.environ), os.environ.get("SITE_URL") or None)
    _make_papers(build)
    config.extra["build"] = build
    config.extra["context"] = build.context
    config.theme["language"] = build.taal.code
    config.nav = _without_missing(config.nav, build)
    config.site_url = build.site_url
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    build = _build(config)
    for file in list(files.documentation_pages()):
        files.remove(file)
    for page in build.pages.values():
        files.append(_file(page, build, config))
    return files


@event_priority(100)
def on_page_markdown(markdown: str, page: EnginePage, config: MkDocsConfig, files: Files) -> str:
    return _build(config).lead_to_dutch(page.file.src_uri.removesuffix(".md"), markdown)


def on_page_content(html: str, page: EnginePage, config: MkDocsConfig, files: Files) -> str:
    return with_scrolling_tables(without_inline_style(html))


def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> jinja2.Environment:
    equip(env)
    return env


def on_page_context(context: dict[str, Any], page: EnginePage, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    build = _build(config)
    planned = build.pages[page.file.src_uri.removesuffix(".md")]
    place = Placement(build, planned.address, config.site_url)
    return (
        context
        | _variables(build, place)
        | {
            "pagina": planned,
            "boven": build.above(planned),
            "extras": extras(planned.address),
            "bewerken": planned.edit_address(os.environ.get("REPO_URL")),
            "gestructureerd": place.structured_data(planned),
        }
    )


def on_template_context(context: dict[str, Any], template_name: str, config: MkDocsConfig) -> dict[str, Any]:
    place = Placement(_build(config), "/", config.site_url, is_anywhere=True)
    own = {"pagina": None, "extras": Extras(), "elders": not_found_texts(place.build)}
    return context | _variables(place.build, place) | own


def on_post_build(config: MkDocsConfig) -> None:
    folder = Path(config.site_dir) / addresses.DOWNLOADS.strip("/")
    for name, content in _build(config).papers.items():
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)


def _make_papers(build: Build) -> None:
    """Before any page: what is missing then is told in words, not as the failure of a page."""
    try:
        _ = build.papers
    except PdfError as error:
        raise Abort(str(error)) from error


def _build(config: MkDocsConfig) -> Build:
    build = config.extra["build"]
    if not isinstance(build, Build):
        raise TypeError("on_config has not run")
    return build


def _variables(build: Build, place: Placement) -> dict[str, Any]:
    return {
        "context": build.context(place.address),
        "site": build.site,
        "addresses": addresses,
        "taal": build.taal,
        "csp": policy(place.address),
        "zoekt": allows_search(place.address),
        "naar": place.to_page,
        "vanaf_wortel": place.to_root_address,
        "hulpbron": place.to_asset,
        "hulpbron_op_het_web": place.asset_on_the_web,
        "wortel": place.site_url,
        "alternatieven": build.alternates(place.address),
        "hier": place.absolute(),
        "wie_bel_ik": build.urgent_contacts(place.address, is_anywhere=place.is_anywhere),
    }


def _file(page: Page, build: Build, config: MkDocsConfig) -> File:
    if page.stub is None:
        return File.generated(config, f"{page.pad}.md", abs_src_path=str(build.root / page.source))
    return File.generated(config, f"{page.pad}.md", content=page.stub, inclusion=InclusionLevel.NOT_IN_NAV)


def _without_missing(nav: Any, build: Build) -> Any:
    """The menu of mkdocs.yml without pages that this language lacks, and with its labels translated."""
    if isinstance(nav, list):
        return [item for entry in nav if (item := _without_missing(entry, build))]
    if isinstance(nav, dict):
        return {
            build.menu_label(label): kept for label, entry in nav.items() if (kept := _without_missing(entry, build))
        }
    pad = nav.removesuffix(".md")
    is_untranslated = pad in build.dutch.paginas and pad not in build.pages
    return None if is_untranslated else nav  # what is no page at all stays, so that MkDocs refuses it

"""Door 1, for the site engine: the only importer of mkdocs. Every handler hands over to the core.

Content is read, checked and rendered before MkDocs empties the site. MkDocs renders the
hand-written pages and one shell; the generated pages are stamped into the shell at the end.
"""

import os
import sys
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from webbstod.checks import check
from webbstod.fragments import IdLinks
from webbstod.frame import CSP, Shell, page_frame, shell_frame
from webbstod.load import load
from webbstod.problems import Problem, faults, render_text
from webbstod.site import Site, make

ROOT = Path(__file__).resolve().parent.parent
SHELL = "webbstod-skal.md"
THEME_CSS = "assets/stylesheets/main."


@dataclass
class State:
    """What one build carries from event to event; a preview builds many times."""

    serving: bool = False
    site: Site | None = None
    problems: list[Problem] = field(default_factory=list)
    theme_css: str = ""
    shell: Shell | None = None
    files: set[str] = field(default_factory=set)

    @property
    def csp(self) -> str:
        return "" if self.serving else CSP


state = State()


def today() -> date:
    given = os.environ.get("WEBBSTOD_TODAY")
    return date.fromisoformat(given) if given else date.today()


def on_startup(command: str, dirty: bool) -> None:
    state.serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    config.theme.static_templates.clear()
    return config


def on_pre_build(config: MkDocsConfig) -> None:
    root = Path(os.environ.get("WEBBSTOD_ROOT", ROOT))
    loaded = load(root, os.environ.get("REGION", "orebro-lan"))
    day = today()
    advice = list(check(loaded.content, day)) if loaded.content else []
    state.problems = [*loaded.problems, *advice]
    if not loaded.content or faults(state.problems):
        _refuse(faults(state.problems))
        return
    state.site = make(loaded.content, day)
    config.markdown_extensions[:] = [
        name for name in config.markdown_extensions if not isinstance(name, IdLinks)
    ]
    config.markdown_extensions.append(IdLinks(loaded.content))  # type: ignore[arg-type]


def _refuse(problems: list[Problem]) -> None:
    sys.stderr.write(render_text(problems))
    raise Abort(f"{len(problems)} fel i innehållet; inget är byggt.")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    for file in list(files):
        if _is_unused(file):
            files.remove(file)
    state.theme_css = next(
        file.url for file in files if file.url.startswith(THEME_CSS) and file.url.endswith(".css")
    )
    files.append(File.generated(config, SHELL, content="skal"))
    state.files = {file.url for file in files if not file.is_documentation_page()}
    return files


def _is_unused(file: File) -> bool:
    """The theme's scripts, maps, pictures and language files."""
    wanted = file.src_uri.startswith(("assets/css/", "assets/js/", THEME_CSS))
    return not file.is_documentation_page() and (not wanted or file.src_uri.endswith(".map"))


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    if state.site and page.file.src_uri != SHELL:
        state.site.write(page.file.dest_uri, html)
    return html


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Any) -> Any:
    if state.site:
        region, css = state.site.content.region, state.theme_css
        if page.file.src_uri == SHELL:
            context["ram"] = shell_frame(region, theme_css=css, csp=state.csp)
        else:
            written = state.site.pages[page.file.dest_uri]
            context["ram"] = page_frame(written, region, theme_css=css, csp=state.csp)
    return context


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    if page.file.src_uri != SHELL:
        return output
    state.shell = Shell(output)
    return ""


def on_post_build(config: MkDocsConfig) -> None:
    assert state.site and state.shell
    state.site.finish()
    if broken := list(state.site.check_links(state.files)):
        _refuse(broken)
    folder = Path(config.site_dir)
    for address, page in state.site.pages.items():
        if address not in state.site.shared:
            _write(folder / address, state.shell.stamp(page))
    for address, text in state.site.files().items():
        _write(folder / address, text)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")

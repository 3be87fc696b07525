"""Door 1, for the site engine: the only importer of mkdocs. Every handler hands over to the core.

Content is read, checked and rendered before MkDocs empties the site. MkDocs renders the
hand-written pages' Markdown and one shell; every page is stamped into the shell at the end.
"""

import gc
import os
import sys
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from webbstod.build import Build
from webbstod.fragments import IdLinks, ListAfterText
from webbstod.frame import CSP, Shell
from webbstod.problems import render_text
from webbstod.styles import JOINED, source

ROOT = Path(__file__).resolve().parent.parent
SHELL = "webbstod-skal.md"


@dataclass
class State:
    """What lives between the events; in a preview also from build to build."""

    csp: str = CSP
    known: frozenset[str] = frozenset()
    files: set[str] = field(default_factory=set)
    build: Build = field(init=False)
    shell: Shell = field(init=False)

    @property
    def serving(self) -> bool:
        """A preview has no policy of its own: it would stop the live reload."""
        return not self.csp

    def refuse(self) -> None:
        """Tells the faults. A preview goes on and shows them as pages."""
        if self.build.faults:
            sys.stderr.write(render_text(self.build.faults))
            if not self.serving:
                raise Abort("inget är byggt.")


state = State()


def _today() -> date:
    given = os.environ.get("WEBBSTOD_TODAY")
    return date.fromisoformat(given) if given else datetime.now(ZoneInfo("Europe/Stockholm")).date()


def on_startup(command: str, dirty: bool) -> None:
    state.csp = "" if command == "serve" else CSP
    if not state.serving:
        gc.disable()  # a build ends before there is much to collect: a sixth of its time


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    config.theme.static_templates.clear()
    return config


def on_pre_build(config: MkDocsConfig) -> None:
    root = Path(config.config_file_path).parent if config.config_file_path else ROOT
    root = root if (root / "data").is_dir() else ROOT
    state.build = Build(root, os.environ.get("REGION") or "orebro-lan", _today())
    state.refuse()
    _set_links(config)


def _set_links(config: MkDocsConfig) -> None:
    """Gives MkDocs' Markdown what the core's own has: links by id, lists after their sentence."""
    own = (IdLinks, ListAfterText)
    extensions: list[Any] = config.markdown_extensions
    extensions[:] = [name for name in extensions if not isinstance(name, own)]
    extensions.append(ListAfterText())
    if state.build.content is not None:
        extensions.append(IdLinks(state.build.content))


def on_files(files: Files, config: MkDocsConfig) -> Files:
    ours = {config.docs_dir, config.theme.custom_dir}
    joined = {source(name) for name in JOINED}
    for file in list(files):
        if file.src_dir not in ours or file.src_uri in joined:
            files.remove(file)
    state.files = {file.url for file in files if not file.is_documentation_page()}
    files.append(File.generated(config, SHELL, content=""))
    return files


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    if page.file.src_uri != SHELL:
        state.build.take(page.file.dest_uri, html)
    return html


def on_page_context(context: Any, page: Page, config: MkDocsConfig, nav: Any) -> Any:
    context["ram"] = state.build.frame(state.csp)
    return context


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Keeps the shell, and leaves the writing of every page to the end."""
    if page.file.src_uri == SHELL:
        state.shell = Shell(output)
    return ""


def on_post_build(config: MkDocsConfig) -> None:
    if state.build.site is not None:
        state.build.finish(state.files)
        state.refuse()
        state.known = state.build.addresses()
    for address, text in state.build.outputs(state.shell, state.known):
        path = Path(config.site_dir, address)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")

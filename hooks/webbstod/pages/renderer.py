"""Templates and Markdown, ready to make pages of one content."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from webbstod import addresses
from webbstod.content import Content
from webbstod.fragments import ROOT, Fragments, id_link
from webbstod.merge import is_undecided
from webbstod.model.readings import Reference
from webbstod.model.routine import PARTS
from webbstod.sections import SECTIONS
from webbstod.views import contacts, dates
from webbstod.views.calendar import week
from webbstod.views.documents import state
from webbstod.views.questions import AGES
from webbstod.wording import in_sentence, sentence


def labelled(rows: str, columns: Sequence[str]) -> Markup:
    """Rows of our own table whose cells say their column, for screens too narrow for a table."""
    made = []
    for row in str(rows).split("<tr>"):
        cells = row.split("<td>")
        labels = columns[len(columns) - len(cells) + 1 :]
        named = (
            f'<td data-kolumn="{escape(label)}">{cell}'
            for label, cell in zip(labels, cells[1:], strict=True)
        )
        made.append(cells[0] + "".join(named))
    return Markup("<tr>".join(made))  # noqa: S704  (escaped where it is made)


def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(Path(__file__).parent.parent / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )


def _safe(link: str) -> Markup:
    """Our own link, into a template."""
    return Markup(link.replace(ROOT, "@/"))  # noqa: S704  (escaped where it is made)


class Renderer:
    def __init__(self, content: Content, today: date) -> None:
        self.content = content
        self.today = today
        self.fragments = Fragments(content)
        self.environment = _environment()
        self.environment.filters |= self._filters()
        self.environment.tests["undecided"] = is_undecided
        self.environment.globals |= self._globals()

    def _filters(self) -> dict[str, Callable[..., Any]]:
        return {
            "md": self.fragments.html,
            "tel": addresses.telephone,
            "citation": self._citation,
            "in_sentence": in_sentence,
            "sentence": sentence,
            "day": dates.swedish_day,
            "hours": contacts.hours_in_words,
            "hours_to_tell_by": contacts.hours_to_tell_by,
            "week": week,
            "labelled": labelled,
            "state": lambda document: state(document, self.today),
        }

    def _globals(self) -> dict[str, Any]:
        content = self.content
        return {
            "content": content,
            "region": content.region,
            "today": self.today,
            "parts": PARTS,
            "ages": AGES,
            "sections": SECTIONS,
            "thing_name": self._thing_name,
            "link": lambda target, name: _safe(id_link(content, target, name)),
            "address": lambda target, name: addresses.address(content, target, name),
        }

    def render(self, template: str, **values: Any) -> str:
        return self.environment.get_template(template).render(**values)

    def macros(self, template: str) -> Any:
        """A template's macros, to be called as functions."""
        return self.environment.get_template(template).make_module()

    def _thing_name(self, thing: Reference) -> str:
        """Short, for a heading."""
        if thing.target == "enhetstyp":
            return str(self.content.unit_types[thing].short)
        return addresses.label(self.content, thing.target, thing)

    def _citation(self, source: Any) -> Markup:
        return _safe(id_link(self.content, source.target, source))

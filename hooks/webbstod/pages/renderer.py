"""Templates and Markdown, ready to make pages of one content."""

from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from webbstod import addresses
from webbstod.content import Content
from webbstod.fragments import ROOT, Fragments, id_link
from webbstod.merge import is_undecided
from webbstod.model.routine import PARTS
from webbstod.views import contacts, dates

SECTIONS: tuple[tuple[str, str, str], ...] = (
    ("fraga", "Ställ frågan", "fraga/index.html"),
    ("svar", "Patienten svarade", "svar/index.html"),
    ("dokumentera", "Dokumentera", "dokumentera/index.html"),
    ("hjalp", "Hitta hjälp", "hjalp/index.html"),
    ("enheter", "Enheter", "enheter/index.html"),
    ("regelverk", "Regelverk", "regelverk/index.html"),
    ("ordlista", "Ordlista", "ordlista/index.html"),
    ("om", "Om Webbstöd", "om/index.html"),
)


def in_sentence(role: str) -> str:
    """A role as it stands inside a sentence: `Verksamhetschefen.` → `verksamhetschefen`."""
    small = role[:1].lower() if role[1:2].islower() else role[:1]
    return small + role[1:].rstrip(".")


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
        self.environment.filters |= {
            "md": self.fragments.html,
            "tel": addresses.telephone,
            "law": lambda name: addresses.law_label(content, name),
            "citation": self._citation,
            "in_sentence": in_sentence,
            "sentence": lambda text: text[:1].upper() + text[1:].rstrip("."),
            "day": dates.swedish_day,
            "hours": contacts.hours_in_words,
        }
        self.environment.tests["undecided"] = is_undecided
        self.environment.globals |= {
            "content": content,
            "region": content.region,
            "today": today,
            "parts": PARTS,
            "link": lambda target, name: _safe(id_link(content, target, name)),
            "address": lambda target, name: addresses.address(content, target, name),
        }

    def render(self, template: str, **values: Any) -> str:
        return self.environment.get_template(template).render(**values)

    def macros(self, template: str) -> Any:
        """A template's macros, to be called as functions."""
        return self.environment.get_template(template).make_module()

    def _citation(self, source: Any) -> Markup:
        return _safe(id_link(self.content, source.target, source))

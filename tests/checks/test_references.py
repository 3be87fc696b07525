"""References: every kind is known by name, and the laws that pages cite are kept."""

import re

from tests.known import HOOKS, invented
from webbstod.checks.references import CITED_BY_PAGES
from webbstod.links import KINDS
from webbstod.model.readings import Reference
from webbstod.model.scalars import SOURCE_KINDS
from webbstod.targets import TARGETS
from webbstod.walk import scalars


def test_every_kind_that_is_pointed_at_is_described() -> None:
    values = (value for thing in invented().everything() for value in scalars(thing))
    pointed = {value.target for value in values if isinstance(value, Reference)}
    assert {*pointed, *KINDS, *SOURCE_KINDS} <= set(TARGETS)
    assert all(hasattr(invented(), row.table) for row in TARGETS.values() if row.table)


def test_the_laws_that_templates_cite_are_all_watched() -> None:
    templates = (HOOKS / "webbstod/templates").rglob("*.html")
    text = "".join(path.read_text(encoding="utf-8") for path in templates)
    assert set(re.findall(r"""['"]lag['"], ['"]([a-z0-9-]+)['"]""", text)) == set(CITED_BY_PAGES)


def test_a_paragraph_a_whole_law_and_the_whole_county_can_be_named() -> None:
    content = invented()
    assert content.knows("lag", "provlag-1-1")
    assert content.knows("lag", "provlag")
    assert content.knows("kommun", "alla")
    assert not content.knows("lag", "alla")

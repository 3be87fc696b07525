"""References: every kind is known by name, and the laws that pages cite are kept."""

import re
from typing import get_args

from tests.known import HOOKS, invented
from webbstod.checks.references import CITED_BY_PAGES, NAMES
from webbstod.content import TARGETS
from webbstod.links import KINDS
from webbstod.model.scalars import SOURCE_KINDS


def test_every_kind_of_reference_has_a_swedish_name() -> None:
    assert {*TARGETS, *KINDS, *get_args(SOURCE_KINDS)} <= set(NAMES)


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

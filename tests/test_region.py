"""The invented region: whole, without a fault, and using everything an author can write."""

from itertools import chain

import pytest

from tests.known import REGION, TODAY, invented, problems_in
from webbstod.kinds import KINDS
from webbstod.links import KINDS as LINKS
from webbstod.links import links
from webbstod.model.base import Entity
from webbstod.model.readings import MarkdownText
from webbstod.problems import render_text
from webbstod.site import make
from webbstod.walk import scalars


class ById:
    """Pydantic's equality is slow and by value; here each group counts."""

    def __init__(self) -> None:
        self.found: dict[str, set[str]] = {}

    def add(self, value: object) -> None:
        if isinstance(value, list):
            for part in value:
                self.add(part)
        elif isinstance(value, Entity):
            self.found.setdefault(type(value).__name__, set()).update(value.model_fields_set)
            for part in vars(value).values():
                self.add(part)


@pytest.fixture(scope="module")
def used() -> dict[str, set[str]]:
    """The fields that the region's files hold, by model."""
    seen = ById()
    for thing in invented().everything():
        seen.add(thing)
    return seen.found


def test_has_no_fault_and_no_advice() -> None:
    assert render_text(problems_in(REGION)) == ""


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table)
def test_uses_every_field(kind: object, used: dict[str, set[str]]) -> None:
    model = kind.model  # type: ignore[attr-defined]
    assert set(model.model_fields) - used[model.__name__] == set()


def test_uses_every_field_of_what_is_nested(used: dict[str, set[str]]) -> None:
    models = {model.__name__: model for model in _subclasses(Entity) if model.__name__ in used}
    assert {"Step", "Asking", "Block", "Hours", "Phone", "Reason", "Onward"} <= set(models)
    assert {
        name: missing
        for name, model in models.items()
        if (missing := set(model.model_fields) - used[name])
    } == {}


def _subclasses(model: type[Entity]) -> set[type[Entity]]:
    return {model}.union(*(_subclasses(sub) for sub in model.__subclasses__()))


def test_links_to_every_kind_of_thing() -> None:
    content = invented()
    texts = (text for thing in content.everything() for text in scalars(thing))
    written = (text for text in texts if isinstance(text, MarkdownText))
    bodies = (page.body for page in content.pages)
    targets = {link.target for text in chain(written, bodies) for link in links(text)}
    assert targets == set(LINKS)


def test_every_local_link_of_its_site_leads_somewhere() -> None:
    site = make(invented(), TODAY)
    for address, page in site.shared.items():
        site.write(address, site.renderer.fragments.page(page.body))
    site.finish()
    assert list(site.check_links(set())) == []
    assert len(site.pages) > 25


def test_the_same_content_makes_the_same_pages() -> None:
    first, second = make(invented(), TODAY), make(invented(), TODAY)
    assert first.pages == second.pages
    assert first.files() == second.files()

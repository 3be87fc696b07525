"""Our own queries: as staff type them, written before the search was made, true to the site."""

import json
from collections import Counter
from pathlib import Path

from tests.content.regions import site

QUERIES = json.loads(Path(__file__).with_name("queries.json").read_text(encoding="utf-8"))


def test_are_many_and_of_every_class() -> None:
    classes = Counter(row["class"] for row in QUERIES)
    assert sum(classes.values()) >= 150
    assert min(classes.values()) >= 10
    assert len(classes) >= 11


def test_none_stands_twice() -> None:
    asked = Counter(" ".join(row["q"].lower().split()) for row in QUERIES)
    assert [words for words, number in asked.items() if number > 1] == []


def test_lead_to_pages_that_staff_can_find() -> None:
    """The coordinators' pages are not searched."""
    searched = {name for name, page in site("orebro-lan").pages.items() if page.searched}
    wanted = {f"{name}.html" for row in QUERIES for name in row["relevant"]}
    assert sorted(wanted - searched) == []


def test_have_a_page_that_is_the_right_one() -> None:
    assert [row["q"] for row in QUERIES if max(row["relevant"].values()) != 3] == []

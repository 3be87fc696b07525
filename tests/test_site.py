"""What is made of the content beside its pages."""

import json

from tests.known import TODAY, invented
from webbstod.site import UNIT_NAMES, make


def test_the_names_of_all_units_are_there_for_the_reader_who_has_chosen_one() -> None:
    """As a script, because a page opened from a folder may not fetch other files."""
    text = make(invented(), TODAY).files()[UNIT_NAMES]
    start, end = "(globalThis.webbstod??={}).unitNames=", ";\n"
    assert text.startswith(start)
    assert text.endswith(end)
    told = json.loads(text.removeprefix(start).removesuffix(end))
    assert told == {unit.id: unit.name for unit in invented().units.values()}
    assert len(told) > 1

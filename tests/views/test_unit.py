"""A unit's routine: four parts in fixed order, no question left out, what is missing shown."""

from tests.known import invented
from webbstod.merge import routine_of
from webbstod.model.routine import BLOCKS
from webbstod.views.unit import PartView, missing, parts


def parts_of(name: str) -> list[PartView]:
    unit = invented().units[name]
    return parts(routine_of(invented(), unit), invented().unit_types[unit.type])


def blocks(name: str) -> list[str]:
    return [block.id for part in parts_of(name) for block in part.blocks]


def test_every_unit_has_the_four_parts_in_order() -> None:
    for name in invented().units:
        assert [part.id for part in parts_of(name)] == ["fraga", "svar", "dokumentera", "hjalp"]


def test_a_receiver_begins_with_how_it_receives() -> None:
    assert parts_of("stodmottagningen")[0].title == "Ta emot"
    assert blocks("stodmottagningen")[0] == "ta-emot"
    assert "ta-emot" not in blocks("angby-mottagning")


def test_every_other_question_stands_on_every_unit_s_page() -> None:
    wanted = [name for name, kind in BLOCKS.items() if not kind.receivers_only]
    for name in invented().units:
        assert [block for block in blocks(name) if block != "ta-emot"] == wanted


def test_what_nobody_has_decided_is_missing() -> None:
    assert [block.id for block in missing(parts_of("angby-mottagning"))] == [
        "vilka-och-nar",
        "uppfoljning",
        "reception",
    ]


def test_a_dental_unit_inherits_what_its_type_does_not_say() -> None:
    assert missing(parts_of("tandmottagningen")) == []

"""A card has the rule in short, at most three sentences that suit each other, and no others."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.content.regions import REGIONS, content
from tests.known import invented, node
from webbstod.content import Content
from webbstod.merge import Routine, lay, routine_of
from webbstod.model.question import Question
from webbstod.model.routine import Block
from webbstod.model.unit import Unit
from webbstod.views import card

EVERY_REGION = pytest.mark.parametrize("region", REGIONS)
MINORS = ("6–11", "12–17")


def of(everything: Content, unit: Unit) -> tuple[Routine, card.Words]:
    routine = routine_of(everything, unit)
    return routine, card.words(everything, routine, everything.unit_types[unit.type])


def shown(words: card.Words) -> list[Question]:
    return [*([words.alone] if words.alone else []), *words.then]


def units(region: str) -> Iterator[tuple[str, bool, Routine, card.Words]]:
    """Name, whether it receives, routine and words of each."""
    for unit in content(region).units.values():
        receives = content(region).unit_types[unit.type].receives
        yield str(unit.name), receives, *of(content(region), unit)


@EVERY_REGION
def test_every_unit_has_two_or_three_sentences_of_its_own_routine(region: str) -> None:
    for name, _, routine, words in units(region):
        own = {said for pieces in routine.values() for piece in pieces for said in piece.block.say}
        assert 2 <= len(shown(words)) <= 3, name
        assert {one.id for one in shown(words)} <= own, name
        assert words.alone, name
        assert words.alone.purpose == "enskildhet", name


@EVERY_REGION
def test_all_is_said_only_where_all_are_asked(region: str) -> None:
    for name, _, routine, words in units(region):
        tracks = {group.track for group in card.asked(routine)}
        on_routine_only = [one.id for one in shown(words) if one.tracks == ["rutin"]]
        assert "rutin" in tracks or not on_routine_only, name


@EVERY_REGION
def test_the_young_are_told_the_limit_of_secrecy_before_the_question(region: str) -> None:
    for name, receives, _, words in units(region):
        if any(one.age in MINORS for one in shown(words)) and not receives:
            assert words.then[0].purpose == "sekretess", name


@EVERY_REGION
def test_a_unit_that_receives_asks_nobody_anew(region: str) -> None:
    for name, receives, _, words in units(region):
        if receives:
            assert {one.purpose for one in words.then} <= {"bemötande", "följdfråga"}, name


def blocks(text: str) -> list[Block]:
    found: Any = node(text)
    return [Block.model_validate(row) for row in found]


def asking(*rows: str) -> list[card.Asked]:
    text = "".join(f"  - {{{row}, källa: kalla:testlan-beslut}}\n" for row in rows)
    routine = lay(
        {}, "Nationellt", blocks(f"- block: vilka-och-nar\n  sätt: tillägg\n  frågar:\n{text}")
    )
    return list(card.asked(routine))


def groups(rule: list[card.Asked]) -> Iterator[tuple[str | None, list[str], bool]]:
    yield from ((row.track, [str(one.group) for one in row.rows], row.more) for row in rule)


def test_the_rule_begins_with_those_asked_on_routine_and_ends_with_the_undecided() -> None:
    rule = asking(
        "grupp: Nya, tillfälle: null, spår: null",
        "grupp: Med tecken, tillfälle: Nu, spår: indikation",
        "grupp: Gravida, tillfälle: null, spår: rutin",
    )
    assert list(groups(rule)) == [
        ("rutin", ["Gravida"], False),
        ("indikation", ["Med tecken"], False),
        (None, ["Nya"], False),
    ]


def test_of_many_groups_the_broadest_and_the_nearest_are_shown() -> None:
    rows = (f"grupp: Grupp {number}, tillfälle: Nu, spår: rutin" for number in range(1, 6))
    assert list(groups(asking(*rows))) == [("rutin", ["Grupp 1", "Grupp 4", "Grupp 5"], True)]


def test_the_nearest_layer_s_words_go_first() -> None:
    own = blocks("- {block: sa-fragar-vi, sätt: tillägg, säg: [prov-ensam]}")
    unit = invented().units["angby-mottagning"].model_copy(update={"blocks": own})
    words = [one.id for one in shown(of(invented(), unit)[1])]
    assert words == ["prov-ensam", "prov-inled", "prov-radd"]


def test_without_words_there_are_none() -> None:
    assert card.words(invented(), {}, invented().unit_types["mottagning"]) == (None, [])

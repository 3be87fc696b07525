"""A routine in short: who is asked, then the first words, in the order that they are said."""

import pytest

from tests.content.regions import REGIONS, content
from webbstod.merge import routine_of
from webbstod.views.brief import Brief, brief


def brief_of(region: str, unit: str) -> Brief:
    return brief(content(region), routine_of(content(region), content(region).units[unit]))


def test_those_asked_on_routine_come_before_those_asked_on_signs() -> None:
    rows = brief_of("orebro-lan", "bvc-kumla").asking
    assert [row.track for row in rows] == ["rutin", "indikation"]


def test_it_is_said_alone_then_the_limits_then_the_question() -> None:
    assert brief_of("orebro-lan", "bvc-kumla").say == [
        "enskilt-vardnadshavare",
        "sekretess-vardnadshavare",
        "inled-vardnadshavare",
        "radd",
        "hot-kontroll",
        "slagen",
    ]


@pytest.mark.parametrize("region", REGIONS)
def test_no_unit_asks_before_it_has_told_the_limits(region: str) -> None:
    """A minor above all is told before the question what can not stay between them."""
    questions = content(region).questions
    for unit in content(region).units:
        purposes = [questions[word].purpose for word in brief_of(region, unit).say]
        asked = purposes.index("fråga") if "fråga" in purposes else len(purposes)
        assert "enskildhet" in purposes[:asked], unit
        assert "sekretess" in purposes[:asked], unit


@pytest.mark.parametrize("region", REGIONS)
def test_the_limits_are_told_as_to_those_who_are_asked(region: str) -> None:
    questions = content(region).questions
    for unit in content(region).units:
        said = [questions[word] for word in brief_of(region, unit).say]
        asked = {question.age for question in said if question.purpose == "fråga"}
        told = {question.age for question in said if question.purpose == "sekretess"}
        if asked & {"6–11", "12–17"}:
            assert told & {"6–11", "12–17", "alla"}, unit

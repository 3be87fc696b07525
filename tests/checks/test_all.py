"""The checks as a whole: one shape, every concern asked, every remedy a help."""

from inspect import signature

import pytest

from tests.known import HOOKS, TODAY, invented
from webbstod import checks
from webbstod.problems import Place, Problem, faults, render_github, render_json, render_text

FEL = Problem(Place("a.yml", 10), "fel.", "Rätta.")
ADVICE = Problem(Place("a.yml", 9), "läs om.", "", "råd")


@pytest.mark.parametrize("concern", checks.CONCERNS, ids=lambda concern: concern.__name__)
def test_every_concern_has_the_same_shape(concern: object) -> None:
    check = concern.check  # type: ignore[attr-defined]
    assert list(signature(check).parameters) == ["content", "today"]
    assert list(check(invented(), TODAY)) == []


def test_no_concern_is_forgotten() -> None:
    files = {path.stem for path in (HOOKS / "webbstod/checks").glob("*.py")} - {"__init__"}
    assert {concern.__name__.rpartition(".")[2] for concern in checks.CONCERNS} == files


def test_faults_stand_in_the_order_of_their_places() -> None:
    assert render_text([FEL, ADVICE]) == "a.yml:9: råd: läs om.\na.yml:10: fel.\n    Rätta.\n"


def test_only_fel_stops_a_build() -> None:
    assert faults([FEL, ADVICE]) == [FEL]


def test_each_form_tells_the_weight() -> None:
    assert '"level": "råd"' in render_json([ADVICE])
    assert render_github([FEL, ADVICE]) == (
        "::warning file=a.yml,line=9::läs om.\n::error file=a.yml,line=10::fel. Rätta.\n"
    )

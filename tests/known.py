"""What many tests use: the day they all live in, the invented region, and the real one."""

from datetime import date
from functools import cache
from pathlib import Path

from webbstod.build import Build
from webbstod.content import Content
from webbstod.load import load
from webbstod.nodes import Node, read
from webbstod.problems import Place, Problem

TODAY = date(2026, 11, 22)
TESTS = Path(__file__).parent
ROOT = TESTS.parent
REGION = TESTS / "region"
HOOKS = ROOT / "hooks"


def problems_in(root: Path, region: str = "testlan") -> list[Problem]:
    """All that `kontrollera` tells of a tree."""
    build = Build(root, region, TODAY)
    build.finish_alone(set())
    return sorted(build.problems)


@cache
def content_of(root: Path, region: str) -> Content:
    """Not to be changed."""
    content = load(root, region).content
    assert content is not None
    return content


def invented() -> Content:
    return content_of(REGION, "testlan")


def orebro() -> Content:
    return content_of(ROOT, "orebro-lan")


def node(text: str) -> Node:
    """The node of a YAML text."""
    found, problems = read(text.encode(), "prov.yml")
    assert not problems, problems
    assert found is not None
    return found


def told(text: str) -> list[tuple[int, str]]:
    """Line and message of what is wrong with a YAML text."""
    return [(row.place.line, row.message) for row in read(text.encode(), "prov.yml")[1]]


PLACE = Place("prov.yml")

"""What many tests use: the day they all live in, the invented region, and the real one."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from webbstod.build import Build
from webbstod.content import Content, Table
from webbstod.load import load
from webbstod.model.base import Named
from webbstod.nodes import Node, read
from webbstod.problems import Place, Problem
from webbstod.site import Site

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


def altered(folder: Path, file: str, old: str, new: str) -> Path:
    """The invented region with one text altered, as a tree in a folder of the test's own."""
    whole, own = (REGION / file).read_text(encoding="utf-8"), folder / file
    assert old in whole
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text(whole.replace(old, new), encoding="utf-8")
    (folder / "grund.txt").write_text(str(REGION), encoding="utf-8")
    return folder


def site_of(root: Path, today: date = TODAY) -> Site:
    """The whole site of a tree without faults."""
    build = Build(root, "testlan", today)
    assert build.site is not None, build.faults
    build.finish_alone(set())
    return build.site


@cache
def content_of(root: Path, region: str) -> Content:
    """Not to be changed."""
    content = load(root, region).content
    assert content is not None
    return content


def invented() -> Content:
    return content_of(REGION, "testlan")


def with_table(name: str, *things: Named) -> Content:
    """The invented region with one table changed."""
    table: Table[Any] = Table()
    table.update({thing.id: thing for thing in things})
    tables: dict[str, Any] = {name: table}
    return replace(invented(), **tables)


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

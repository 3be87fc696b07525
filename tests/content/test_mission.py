"""Every row of what the mission's documents describe has its place on the built sites."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from tests.content.regions import REGIONS, site, texts
from webbstod.fragments import plain_text

ROWS: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("mission.yml").read_text(encoding="utf-8")
)
SEEDS = (
    (range(1, 25), "jamtland-harjedalen"), (range(25, 42), "orebro-lan"),
    (range(42, 62), "varmland"), (range(62, 77), "orebro-lan"), (range(77, 88), "dalarna"),
)  # fmt: skip
HANDFUL = 5


class Line(NamedTuple):
    """One thing to find: a phrase, on a page of a region's site."""

    row: int
    region: str
    page: str
    anchor: str
    phrase: str

    @property
    def below(self) -> str:
        """What a reader who follows the address has before them: the page from its anchor on."""
        body = site(self.region).pages[self.page].body
        start = body.index(f' id="{self.anchor}"') if self.anchor else 0
        return plain_text(f"<a{body[start:]}" if self.anchor else body)


def lines() -> Iterator[Line]:
    for row in ROWS:
        regions = [row["region"]] if isinstance(row["region"], str) else row["region"]
        for region in regions:
            for entry in [] if "nothing" in row else [row, *row.get("also", ())]:
                page, _, anchor = entry["address"].partition("#")
                yield Line(row["row"], region, page, anchor, entry["phrase"])


LINES = [pytest.param(line, id=f"{line.row}-{line.page}-{line.anchor}") for line in lines()]


def test_the_rows_are_1_to_87_each_once() -> None:
    assert [row["row"] for row in ROWS] == list(range(1, 88))


def test_each_row_says_what_it_is_and_is_shown_or_says_why_not() -> None:
    for row in ROWS:
        assert row["what"]
        assert {"address", "phrase"} <= row.keys() or row["nothing"]


def test_only_the_heading_without_text_has_nothing() -> None:
    assert [row["row"] for row in ROWS if "nothing" in row] == [87]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row["row"]))
def test_the_region_is_the_document_s(row: dict[str, Any]) -> None:
    regions = [row["region"]] if isinstance(row["region"], str) else row["region"]
    own = next(region for rows, region in SEEDS if row["row"] in rows)
    assert own in regions
    assert set(regions) <= set(REGIONS)


@pytest.mark.parametrize("line", LINES)
def test_the_page_has_the_thing_where_the_address_leads(line: Line) -> None:
    assert line.page in site(line.region).pages
    if line.anchor:
        assert line.anchor in site(line.region).pages[line.page].links_and_anchors[1]
    assert line.phrase in line.below


@pytest.mark.parametrize("line", LINES)
def test_the_phrase_is_the_thing_and_not_a_mention(line: Line) -> None:
    """It stands on few other pages; units of one type do inherit the same words."""
    elsewhere = [
        page
        for page, text in texts(line.region).items()
        if page != line.page and line.phrase in text and not inherits(line, page)
    ]
    assert len(elsewhere) <= HANDFUL, elsewhere


def inherits(line: Line, page: str) -> bool:
    """Units get what the nation and the region have written; of a unit's, those of its type."""
    units = {f"enheter/{unit.id}.html": unit for unit in site(line.region).content.units.values()}
    if page not in units:
        return False
    return line.page not in units or units[line.page].type == units[page].type

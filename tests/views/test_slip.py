"""The slips: a full sheet of cards whose numbers are the helplines' own."""

from tests.known import invented, orebro
from webbstod.views.slip import DOWN, sheet


def test_each_row_has_a_line_of_its_own_and_the_first_line_has_two() -> None:
    rows = [(str(row.line.id), row.first) for row in sheet(orebro()).rows]
    assert rows == [
        ("kvinnofridslinjen", True),
        ("kvinnofridslinjen", False),
        ("stodlinjen-man", True),
        ("stodlinjen-trans", True),
    ]


def test_the_sheet_is_full_where_few_lines_are_known() -> None:
    rows = sheet(invented()).rows
    assert [str(row.line.id) for row in rows] == ["kvinnofridslinjen"] * DOWN
    assert [row.first for row in rows] == [True, False, False, False]


def test_ordinary_numbers_stand_on_every_card() -> None:
    assert [str(row.id) for row in sheet(orebro()).ordinary] == ["sos-112", "polisen-11414", "bris"]

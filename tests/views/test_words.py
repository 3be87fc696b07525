"""Days, order and the question bank as a Swedish reader expects them."""

from datetime import date

import pytest

from tests.known import invented
from webbstod.views.alphabet import initial, swedish_order
from webbstod.views.dates import swedish_day
from webbstod.views.questions import bank


@pytest.mark.parametrize(
    ("day", "words"),
    [(date(2026, 11, 22), "22 november 2026"), (date(2027, 1, 1), "1 januari 2027")],
)
def test_a_day_in_words(day: date, words: str) -> None:
    assert swedish_day(day) == words


def test_a_with_ring_a_with_dots_and_o_with_dots_stand_last() -> None:
    words = ["ös", "zebra", "äng", "Åby", "apa", "Bo", "idé", "ide"]
    assert sorted(words, key=swedish_order) == [
        "apa",
        "Bo",
        "idé",
        "ide",
        "zebra",
        "Åby",
        "äng",
        "ös",
    ]


def test_letters_of_the_index() -> None:
    assert [initial(text) for text in ("ängby", "Öster", "1177", "")] == ["Ä", "Ö", "0–9", "0–9"]


def test_the_bank_is_ordered_by_use_and_loses_no_question() -> None:
    found = [name for _, groups in bank(invented()) for _, names in groups for name in names]
    assert sorted(found) == sorted(invented().questions)
    assert [view.id for view, _ in bank(invented())][:2] == ["ord-enskildhet", "ord-sekretess"]

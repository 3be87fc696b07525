"""The sentence that answers, with its words marked."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.search.asking import node_call

CALL = (
    "input.map(([text, wanted]) => webbstod.searchExcerpt(text, new Set(wanted), (word) => word))"
)
Pieces = list[tuple[str, bool]]


def excerpts(*asked: tuple[str, list[str]]) -> list[Pieces]:
    found: list[Pieces] = node_call(CALL, json.dumps(asked))
    return found


def test_the_sentence_with_most_of_the_words_is_chosen() -> None:
    text = "Boka tolk.\nBarn tolkar aldrig. En tolk har sekretess."
    assert excerpts((text, ["tolk", "sekretess"])) == [
        [["En ", False], ["tolk", True], [" har ", False], ["sekretess", True], [".", False]]
    ]


def test_without_the_words_it_is_the_first_line() -> None:
    assert excerpts(("Rad ett\nRad två", ["annat"])) == [[["Rad ett", False]]]


def test_a_text_without_words_gives_nothing() -> None:
    assert excerpts(("", ["tolk"])) == [[]]


def test_a_long_sentence_is_cut_around_the_first_word() -> None:
    text = f"{'först ' * 40}tolk {'sedan ' * 40}"
    [pieces] = excerpts((text, ["tolk"]))
    shown = "".join(words for words, _ in pieces)
    assert len(shown) < 160
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert ["tolk", True] in pieces


def test_a_word_longer_than_the_line_is_cut() -> None:
    long = "x" * 400
    [pieces] = excerpts((f"Se {long} slut", [long]))
    assert 100 < len("".join(words for words, _ in pieces)) < 160


@settings(max_examples=20)
@given(
    st.lists(
        st.tuples(st.text(max_size=300), st.lists(st.text(max_size=5), max_size=3)), max_size=20
    )
)
def test_what_is_shown_is_always_of_the_text(asked: list[tuple[str, list[str]]]) -> None:
    for (text, _), pieces in zip(asked, excerpts(*asked), strict=True):
        shown = "".join(words for words, _ in pieces).removeprefix("… ").removesuffix(" …")
        assert shown in text

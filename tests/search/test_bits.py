"""What is written small is read back whole, by the browser's own reader."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.search.asking import node_call
from webbstod.search.bits import Bits, rice_bits, width
from webbstod.search.fronted import fronted

READ = """((input) => {
  const bits = webbstod.searchBits.bitsOf(input.text);
  return input.ways.map(([way, size]) => (way === "gamma" ? bits.gamma() : bits[way](size)));
})(input)"""
COUNT = """((input, { widthOf, riceBits }) =>
  input.map((one) => [widthOf(one), riceBits(6000, one)]))(input, webbstod.searchBits)"""
numbers = st.integers(min_value=0, max_value=5000)
written = st.one_of(
    st.tuples(st.just("gamma"), st.just(0), st.integers(min_value=1, max_value=5000)),
    st.tuples(st.just("fixed"), st.just(13), numbers),
    st.tuples(st.just("rice"), st.integers(min_value=0, max_value=9), st.integers(0, 400)),
)


@settings(max_examples=25)
@given(st.lists(written, max_size=200))
def test_numbers_come_back_as_they_were(some: list[tuple[str, int, int]]) -> None:
    bits = Bits()
    for way, size, value in some:
        if way == "gamma":
            bits.gamma(value)
        elif way == "fixed":
            bits.fixed(value, size)
        else:
            bits.rice(value, size)
    ways = [(way, size) for way, size, _ in some]
    told = json.dumps({"text": bits.text(), "ways": ways})
    assert node_call(READ, told) == [value for _, _, value in some]


@settings(max_examples=25)
@given(st.lists(st.integers(min_value=0, max_value=6000), min_size=1, max_size=60))
def test_both_sides_count_the_same_bits(some: list[int]) -> None:
    ours = [[width(one), rice_bits(6000, one)] for one in some]
    assert node_call(COUNT, json.dumps(some)) == ours


def test_reading_past_the_end_fails() -> None:
    """An old script with a new index must not hang the page."""
    with pytest.raises(RuntimeError, match="no more bits"):
        node_call("webbstod.searchBits.bitsOf(input).gamma()", json.dumps("AA"))


def test_words_keep_what_they_share_with_the_last() -> None:
    assert fronted(["kvin", "kvinojour", "våld", "عنف"]) == "AkvinEojourAv{ldAعنف"


def test_a_long_common_beginning_is_told_in_one_letter() -> None:
    long = "a" * 40
    assert fronted([long, f"{long}b"]) == f"A{long}Z{'a' * 15}b"

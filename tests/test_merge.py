"""The three layers: unit ← region's routine ← national floor, each piece with its origin."""

from typing import Any

from tests.known import invented, node
from webbstod.merge import (
    Piece,
    Routine,
    inherited,
    is_open,
    is_undecided,
    lay,
    national,
    routine_of,
)
from webbstod.model.routine import Block

ANGBY, OSTER = invented().units["angby-mottagning"], invented().units["oster-mottagning"]


def block(name: str, way: str, text: str = "Text.") -> Block:
    return Block.model_validate(node(f"block: {name}\nsätt: {way}\ntext: {text}"))


def words(routine: Routine, name: Any) -> list[tuple[str, str | None]]:
    return [(piece.origin, piece.block.text) for piece in routine.get(name, ())]


def test_tillagg_stands_after_what_is_below() -> None:
    below = lay({}, "Nationellt", [block("tolk", "ersätter", "Grunden.")])
    assert words(lay(below, "Hos oss", [block("tolk", "tillägg", "Hos oss.")]), "tolk") == [
        ("Nationellt", "Grunden."),
        ("Hos oss", "Hos oss."),
    ]


def test_ersatter_hides_all_that_is_below() -> None:
    below = lay({}, "Nationellt", [block("tolk", "ersätter"), block("barn", "ersätter")])
    laid = lay(below, "Regionens rutin", [block("tolk", "ersätter", "Ny.")])
    assert words(laid, "tolk") == [("Regionens rutin", "Ny.")]
    assert words(laid, "barn") == [("Nationellt", "Text.")]


def test_a_layer_never_changes_the_one_below() -> None:
    below = lay({}, "Nationellt", [block("tolk", "ersätter")])
    lay(below, "Hos oss", [block("tolk", "ersätter", "Annat."), block("barn", "tillägg")])
    assert words(below, "tolk") == [("Nationellt", "Text.")]
    assert "barn" not in below


def test_the_national_layer_is_the_base_and_the_type_s_floor() -> None:
    assert words(national(invented(), "mottagning"), "enskildhet") == [
        ("Nationellt", "Grundens text om enskildhet."),
        ("Nationellt", "Typens text om enskildhet."),
    ]


def test_a_plain_unit_has_all_that_its_type_and_its_region_say() -> None:
    routine = routine_of(invented(), OSTER)
    assert routine == inherited(invented(), "mottagning")
    assert words(routine, "tolk") == [("Regionens rutin", "Regionens text om tolk.")]
    assert words(routine, "vilka-och-nar") == [
        ("Nationellt", "Fråga vid tecken."),
        ("Regionens rutin", "Regionen frågar också på rutin."),
    ]


def test_a_unit_s_own_words_stand_last() -> None:
    routine = routine_of(invented(), ANGBY)
    assert [piece.origin for piece in routine["enskildhet"]] == [
        "Nationellt",
        "Nationellt",
        "Hos oss",
    ]
    assert words(routine, "tolk") == [("Hos oss", "Enhetens text om tolk.")]


def test_a_type_or_region_that_says_nothing_leaves_the_base() -> None:
    assert inherited(invented(), "finns-inte") == lay({}, "Nationellt", invented().base.blocks)


def test_null_is_an_open_question_and_not_silence() -> None:
    routine = routine_of(invented(), OSTER)
    assert is_open(routine["reception"])
    assert is_undecided(routine["reception"][-1].block)
    assert not is_open(routine["tolk"])
    assert is_open(())


def test_an_answer_after_null_closes_the_question() -> None:
    null = Block.model_validate(node("block: tolk\nsätt: ersätter\ntext: null"))
    pieces = lay({}, "Nationellt", [null, block("tolk", "tillägg")])["tolk"]
    assert pieces == (Piece("Nationellt", null), pieces[1])
    assert not is_open(pieces)


def test_a_block_without_text_but_with_steps_is_decided() -> None:
    found = Block.model_validate(node("block: tolk\nsätt: tillägg\nsteg: []"))
    assert not is_undecided(found)

"""The real content of Örebro: without a fault, wide enough, each unit type in words of its own."""

import re
from collections.abc import Iterator
from itertools import chain, combinations

import pytest

from tests.known import ROOT, TODAY, orebro, problems_in
from webbstod.checks.example import is_reserved
from webbstod.merge import routine_of
from webbstod.model.contact import Contact
from webbstod.model.regulation import Regulation
from webbstod.model.routine import BLOCKS, Block, Step
from webbstod.model.scalars import Reference
from webbstod.model.source import Source
from webbstod.model.term import Term
from webbstod.model.unit import Unit
from webbstod.problems import faults, render_text
from webbstod.site import make
from webbstod.views.unit import missing, parts
from webbstod.walk import scalars

CONTENT = orebro()
TYPES = sorted(CONTENT.unit_types)
LINK = re.compile(r"\[\[[^\]]*\]\]")
LAW = re.compile(r"\d+ ?[a-z]? ?kap\. ?\d*|\d ?§|\b(SoL|OSL|HSL|PDL|PSL|HSLF-FS|SOSFS)\b")
HEALTH_CARE_ONLY = "lag:hslf-2022-39-7"


UNITS = [pytest.param(unit, id=str(unit.id)) for unit in CONTENT.units.values()]


def own_blocks(unit_type: str) -> list[Block]:
    regional = CONTENT.routines.get(unit_type)
    return [*CONTENT.unit_types[unit_type].blocks, *(regional.blocks if regional else ())]


def own_texts(unit_type: str) -> Iterator[str]:
    """What the nation and the region have written for the type only."""
    for block in own_blocks(unit_type):
        yield block.text or ""
        yield from (step.do for step in block.steps)
        yield from block.never_say
        yield from (f"{row.group} {row.occasion or ''}" for row in block.asking)


def shingles(unit_type: str) -> set[tuple[str, ...]]:
    """Every five words in a row."""
    rows = (re.findall(r"\w+", LINK.sub("", text).lower()) for text in own_texts(unit_type))
    return {tuple(words[at : at + 5]) for words in rows for at in range(len(words) - 4)}


def steps(unit: Unit) -> Iterator[Step]:
    for pieces in routine_of(CONTENT, unit).values():
        yield from (step for piece in pieces for step in piece.block.steps)


def test_no_fault() -> None:
    assert render_text(faults(problems_in(ROOT, "orebro-lan"))) == ""


def test_wide_enough() -> None:
    assert len(CONTENT.units) >= 60
    assert len({unit.type for unit in CONTENT.units.values()}) >= 14
    assert sum(bool(unit.blocks) for unit in CONTENT.units.values()) >= 20
    assert len(CONTENT.questions) >= 40
    assert len(CONTENT.municipalities) == 12


@pytest.mark.parametrize("unit_type", TYPES)
def test_every_type_has_a_routine_of_the_region_and_a_unit(unit_type: str) -> None:
    assert unit_type in CONTENT.routines
    assert unit_type in {unit.type for unit in CONTENT.units.values()}
    assert len(shingles(unit_type)) >= 100


def test_no_two_types_read_as_the_same_text_with_the_name_changed() -> None:
    texts = {unit_type: shingles(unit_type) for unit_type in TYPES}
    alike = {
        pair: share
        for pair in combinations(TYPES, 2)
        if (share := _overlap(*(texts[unit_type] for unit_type in pair))) > 0.4
    }
    assert alike == {}


def _overlap(first: set[tuple[str, ...]], second: set[tuple[str, ...]]) -> float:
    return len(first & second) / min(len(first), len(second))


def test_every_local_number_is_of_the_series_kept_for_fiction() -> None:
    towns = (town.contacts for town in CONTENT.municipalities.values())
    local: list[Contact] = [*CONTENT.resources.values(), *chain(*towns)]
    numbers = [phone.number for contact in local for phone in contact.phones]
    numbers += [unit.phone for unit in CONTENT.units.values() if unit.phone]
    assert len(numbers) > 20
    assert [number for number in numbers if not is_reserved(number)] == []


def free_texts() -> Iterator[tuple[str, str]]:
    """Place and words of all that is written outside the registers of law, source and words."""
    for thing in CONTENT.everything():
        if not isinstance(thing, Regulation | Source | Term):
            for text in scalars(thing):
                if not isinstance(text, Reference):
                    yield str(text.place), text
    yield from ((page.file, page.body) for page in CONTENT.pages)


def test_law_is_cited_by_id_and_never_in_free_text() -> None:
    """But in *names* that others have given, as of a code in a record system."""
    cited = [
        (place, match[0])
        for place, text in free_texts()
        for match in LAW.finditer(re.sub(r"(?<!\*)\*[^*\n]+\*(?!\*)", "", LINK.sub("", text)))
    ]
    assert cited == []


@pytest.mark.parametrize("unit", UNITS)
def test_every_step_that_shall_be_done_has_a_source(unit: Unit) -> None:
    assert [step.do for step in steps(unit) if step.strength == "ska" and not step.source] == []


@pytest.mark.parametrize("unit", UNITS)
def test_every_block_is_answered_or_shown_as_missing(unit: Unit) -> None:
    unit_type = CONTENT.unit_types[unit.type]
    shown = [block for part in parts(routine_of(CONTENT, unit), unit_type) for block in part.blocks]
    wanted = [
        name for name, kind in BLOCKS.items() if unit_type.receives or not kind.receivers_only
    ]
    assert [block.id for block in shown] == wanted
    assert [block.id for block in shown if not block.pieces and not block.missing] == []
    assert len(missing(parts(routine_of(CONTENT, unit), unit_type))) <= 6


@pytest.mark.parametrize("unit", UNITS)
def test_what_is_missing_names_who_to_ask(unit: Unit) -> None:
    for pieces in routine_of(CONTENT, unit).values():
        last = pieces[-1].block
        if "text" in last.model_fields_set and last.text is None:
            assert last.ask_whom


@pytest.mark.parametrize("unit_type", [name for name in TYPES if CONTENT.unit_types[name].dental])
def test_dental_pages_never_carry_the_shall_of_health_care(unit_type: str) -> None:
    """The regulation is quoted there with *bör*, from its own chapter."""
    for unit in CONTENT.units.values():
        if unit.type == unit_type:
            pieces = chain(*routine_of(CONTENT, unit).values())
            found = [
                text.place
                for piece in pieces
                for text in scalars(piece.block)
                if f"[[{HEALTH_CARE_ONLY}" in text
                or (isinstance(text, Reference) and f"lag:{text}".startswith(HEALTH_CARE_ONLY))
            ]
            assert found == []


def test_the_pages_of_dental_units_do_not_link_to_it_either() -> None:
    pages = make(CONTENT, TODAY).pages
    dental = [unit for unit in CONTENT.units.values() if CONTENT.unit_types[unit.type].dental]
    assert dental
    assert [unit.id for unit in dental
            if "#hslf-2022-39-7" in pages[f"enheter/{unit.id}.html"].body] == []  # fmt: skip

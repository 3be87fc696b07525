"""The real content of four regions: without a fault, wide enough, and true to its sources."""

import re
from collections.abc import Iterator
from hashlib import sha256
from itertools import chain, combinations, pairwise

import pytest

from tests.content.regions import REGIONS, content, site
from tests.known import ROOT, orebro, problems_in
from webbstod.checks.example import NATIONAL, is_reserved
from webbstod.merge import routine_of
from webbstod.model.code import Code
from webbstod.model.contact import Contact
from webbstod.model.readings import Reference
from webbstod.model.regulation import Regulation
from webbstod.model.routine import BLOCKS, Block, Step
from webbstod.model.search_words import SearchWords
from webbstod.model.source import Source
from webbstod.model.term import Term
from webbstod.model.unit import Unit
from webbstod.problems import faults, render_text
from webbstod.views.unit import missing, parts
from webbstod.walk import scalars

CONTENT = orebro()
TYPES = sorted(CONTENT.unit_types)
LINK = re.compile(r"\[\[[^\]]*\]\]")
LAW = re.compile(r"\d+ ?[a-z]? ?kap\. ?\d*|\d ?§|\b(SoL|OSL|HSL|PDL|PSL|HSLF-FS|SOSFS)\b")
HEALTH_CARE_ONLY = "lag:hslf-2022-39-7"
# The officials that the regions' documents name, each as the digest of two names in a row:
# roles stand in the content, and names nowhere, not even here.
OFFICIALS = {
    "eb26d3ee1ff2b9ced2c6eb05ded161d996971207ef1af0356266d8efb0b8420b",
    "3f82db8e011a1c8db0b4f27645850bc5844bc501a1db7856ca15e856687f00ca",
    "578f080f65ec5af541e2fc77713c5b89cdbb4ad58649f654354b9ef2672ccc72",
    "acb7462c449f134453f9fcbfeb89fd6c5bcf0a9fad6c76928b2f83fbd9ada774",
    "afe945b92ca597a078d22d57129a37a84aeb84101fb29ab5d637ef4816541fdc",
    "61511376e16aaa2c8d596dc5c4c5ea5b6c2f394de1225c89e261416ad0368ae0",
    "e02c0226a61740d7066f6f6d8398293102912a96db0e7266808401206329b804",
    "69017d77ed1afa83ed87b834b3720464db3a202b02827d00193ab85b1221655a",
    "7efcc9cf326092e052d12a66a77b6019bb544614870119f902d7408512578ded",
    "1055abf147da102bb8dde6838a896d87e2ec78cc064f9a11eec2f430af2c037d",
    "2baf0d8dc1f0307d47356f299c5a3313ffb91d8b8775e9a4aa6a51b66a91b4c4",
    "6f85741fd8f5c8b28471033dc2cbd9dbe60ca06ee18ace1926afe8e8012cd499",
    "e81ea9505aaa68bf30f382c26a87a3e3f6843c86b40858ba26f1adfbeed88cc1",
    "6ae506df8dc17c4d0bf32d3bac5dd1d9b6a69e8e45a89304cbecb6f000c4f7a6",
    "f2efd1285411da836d7d9c20534d1e6261b991b1dc887c8bd98ba5bcc3140aff",
    "c5bb8712811aa05f18b7ece3628150f5b0bf03750cf73525f9d3d8aee69b0e00",
    "bcb0a323017b4421e51771103e19f5793ab985135feb17f927ef67efce786e54",
    "6632bfd21814a06a2195e9c3b64cf8cb3af7f7e1bc94dbc341a158832517c81b",
    "9b8af2de1dd79ae9cc58207d88dea7fef6324bc29e76abb665ae5ffe6fed96b7",
    "9273fd80619c62c036b193291eb4c3bec44137f2b2eb3daedc462ee99d4612ad",
    "e28fd2d97734e4b82fc56cc34dbfa464d9c33959b8737a6c54fa39b7e0039deb",
    "9118a1c1887201fd2710a7e83b23d26d64786bd967ffcf2c9f608299d64bed59",
    "6bc80d1f7c4081cc3d226d6bb666d27e399810c1b812129d93748f1df892220d",
    "1506376993f145d5ca12ff71bc36f095d03567569ce65326dd2042578dcc7b0a",
    "a8a7ce32b64b7365b7ab5790bb5ea7d95476706073f107d1d612acc5efbc059f",
}
PERSON = re.compile(r"\b[A-ZÅÄÖÉ][a-zåäöéü]+\b")
BETWEEN = re.compile(r"[ \n-]+(?:von |af |de )?")
EVERY_REGION = pytest.mark.parametrize("region", REGIONS)
EVERY_UNIT = pytest.mark.parametrize(
    ("region", "unit"),
    [
        pytest.param(region, unit, id=f"{region}-{unit.id}")
        for region in REGIONS
        for unit in content(region).units.values()
    ],
)


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


def steps(region: str, unit: Unit) -> Iterator[Step]:
    for pieces in routine_of(content(region), unit).values():
        yield from (step for piece in pieces for step in piece.block.steps)


@EVERY_REGION
def test_no_fault(region: str) -> None:
    assert render_text(faults(problems_in(ROOT, region))) == ""


@EVERY_REGION
def test_the_municipalities_are_the_county_s(region: str) -> None:
    codes = sorted(town.code for town in content(region).municipalities.values())
    assert codes == REGIONS[region].codes.split()


@EVERY_REGION
def test_wide_enough(region: str) -> None:
    units = content(region).units.values()
    assert len(units) >= REGIONS[region].units
    assert sum(bool(unit.blocks) for unit in units) >= 8


def test_orebro_is_wider() -> None:
    assert len({unit.type for unit in CONTENT.units.values()}) >= 14
    assert sum(bool(unit.blocks) for unit in CONTENT.units.values()) >= 20
    assert len(CONTENT.questions) >= 40


@EVERY_REGION
def test_each_unit_type_that_the_region_s_documents_name_has_a_unit(region: str) -> None:
    used = {unit.type for unit in content(region).units.values()}
    assert [name for name in REGIONS[region].types.split() if name not in used] == []


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


@EVERY_REGION
def test_every_local_number_is_of_the_series_kept_for_fiction(region: str) -> None:
    own = content(region)
    towns = (town.contacts for town in own.municipalities.values())
    local: list[Contact] = [*own.resources.values(), *chain(*towns)]
    numbers = [phone.number for contact in local for phone in contact.phones]
    numbers += [unit.phone for unit in own.units.values() if unit.phone]
    numbers += [row.phone for row in (own.support.contacts if own.support else ()) if row.phone]
    assert len(numbers) > 20
    assert [
        number for number in numbers if number not in NATIONAL and not is_reserved(number)
    ] == []


def free_texts(region: str) -> Iterator[tuple[str, str]]:
    """Place and words of all that is written outside the registers of law, source and words.

    Nor what a code is called, or the words that a page is searched by: others chose them.
    """
    for thing in content(region).everything():
        if not isinstance(thing, Regulation | Source | Term | SearchWords | Code):
            for text in scalars(thing):
                if not isinstance(text, Reference) and text not in getattr(thing, "keywords", ()):
                    yield str(text.place), text
    yield from ((page.file, page.body) for page in content(region).pages)


@EVERY_REGION
def test_law_is_cited_by_id_and_never_in_free_text(region: str) -> None:
    """But in *names* that others have given, as of a code in a record system."""
    cited = [
        (place, match[0])
        for place, text in free_texts(region)
        for match in LAW.finditer(re.sub(r"(?<!\*)\*[^*\n]+\*(?!\*)", "", LINK.sub("", text)))
    ]
    assert cited == []


@EVERY_UNIT
def test_every_step_that_shall_be_done_has_a_source(region: str, unit: Unit) -> None:
    shall = (step for step in steps(region, unit) if step.strength == "ska")
    assert [step.do for step in shall if not step.source] == []


@EVERY_UNIT
def test_every_block_is_answered_or_shown_as_missing(region: str, unit: Unit) -> None:
    unit_type = content(region).unit_types[unit.type]
    own = parts(routine_of(content(region), unit), unit_type)
    shown = [block for part in own for block in part.blocks]
    wanted = [
        name for name, kind in BLOCKS.items() if unit_type.receives or not kind.receivers_only
    ]
    assert [block.id for block in shown] == wanted
    assert [block.id for block in shown if not block.pieces and not block.missing] == []
    assert len(missing(own)) <= 6


@EVERY_UNIT
def test_what_is_missing_names_who_to_ask(region: str, unit: Unit) -> None:
    for pieces in routine_of(content(region), unit).values():
        last = pieces[-1].block
        if "text" in last.model_fields_set and last.text is None:
            assert last.ask_whom


def dental(region: str) -> list[Unit]:
    own = content(region)
    return [unit for unit in own.units.values() if own.unit_types[unit.type].dental]


@EVERY_REGION
def test_dental_pages_never_carry_the_shall_of_health_care(region: str) -> None:
    """The regulation is quoted there with *bör*, from its own chapter."""
    assert dental(region)
    found = [
        text.place
        for unit in dental(region)
        for piece in chain(*routine_of(content(region), unit).values())
        for text in scalars(piece.block)
        if f"[[{HEALTH_CARE_ONLY}" in text
        or (isinstance(text, Reference) and f"lag:{text}".startswith(HEALTH_CARE_ONLY))
    ]
    assert found == []


@EVERY_REGION
def test_the_pages_of_dental_units_do_not_link_to_it_either(region: str) -> None:
    pages = site(region).pages
    linking = [
        unit.id
        for unit in dental(region)
        if "#hslf-2022-39-7" in pages[f"enheter/{unit.id}.html"].body
    ]
    assert linking == []


def pairs_of_names(text: str) -> Iterator[str]:
    """Each two capitalised words that follow each other."""
    for first, second in pairwise(PERSON.finditer(text)):
        if BETWEEN.fullmatch(text[first.end() : second.start()]):
            yield f"{first[0]} {second[0]}"


def test_a_pair_of_names_is_found_where_it_stands() -> None:
    text = "Frågan ställs av Anna Berg-Ek, Eva\nvon Dal och Chef."
    assert list(pairs_of_names(text)) == ["Anna Berg", "Berg Ek", "Eva Dal"]


@pytest.mark.parametrize("folder", ["data", "docs"])
def test_no_official_of_the_documents_is_named(folder: str) -> None:
    """Not in what the site shows, and not in a comment."""
    named = [
        (path.relative_to(ROOT), pair)
        for path in sorted((ROOT / folder).rglob("*.*"))
        for pair in set(pairs_of_names(path.read_text(encoding="utf-8")))
        if sha256(pair.encode()).hexdigest() in OFFICIALS
    ]
    assert named == []

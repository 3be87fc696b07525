"""What somebody must find out: every `null`, every old fact, every rule to watch."""

from collections import Counter
from collections.abc import Iterator

from tests.known import REGION, invented
from webbstod.nodes import Map, Node, Null, Seq, read
from webbstod.views.verify import Row, old, unanswered, undated, watched

# A contact or a source may be without a day, and a text without an address: nobody is asked.
NOT_ASKED = {"stämpel", "verifierad", "datum", "senast", "adress"}


def nulls(node: Node | None) -> Iterator[Null]:
    """Those of a file that somebody is to answer."""
    if isinstance(node, Null):
        yield node
    elif isinstance(node, Map):
        for key, value in node.items():
            yield from nulls(value) if key not in NOT_ASKED else ()
    elif isinstance(node, Seq):
        for value in node:
            yield from nulls(value)


def rows() -> dict[str, list[Row]]:
    return dict(unanswered(invented()))


def test_every_null_of_every_file_is_listed_once() -> None:
    files = {path.relative_to(REGION).as_posix(): path for path in REGION.glob("data/**/*.yml")}
    written = Counter(
        name for name, path in files.items() for _ in nulls(read(path.read_bytes(), name)[0])
    )
    listed = Counter(row.place.file for group in rows().values() for row in group)
    assert listed == written
    assert listed.total() > 40


def test_they_are_grouped_by_who_can_answer() -> None:
    assert [(row.what, row.about) for row in rows()["Länsstyrelsen"]] == [
        ("Länsgruppen för kvinnofrid", "Vår representant"),
        ("Länsgruppen för kvinnofrid", "Möts"),
    ]
    assert [row.about for row in rows()["Provförvaltningen"]] == [
        "Mall",
        "Skyddat sökord",
        "Mall för oro",
        "Koder syns",
    ]


def test_what_names_nobody_is_for_the_coordinator() -> None:
    asked = {row.what for row in rows()[str(invented().region.coordinator)]}
    assert "Provjouren" in asked
    assert ("En vecka fri från våld", "Plats") in {
        (row.what, row.about) for row in rows()["Unizon och MÄN"]
    }


def test_what_a_block_leaves_open_stands_at_its_line() -> None:
    [row] = rows()["Chefen i Ängby"]
    assert str(row.place) == "data/regioner/testlan/enheter/angby-mottagning.yml:27"


def test_old_facts_tell_how_old_their_source_is() -> None:
    assert [(row.what, row.about, row.place.line) for row in old(invented())] == [
        ("Påhittad broschyr", "källa från okänt datum", 8),
        ("Gamla provlagen", "källa från 2020-01-15", 1),
        ("Gamla provlagen: 1 §", "källa från 2020-01-15", 12),
    ]


def test_rules_to_watch_are_whole_laws_and_paragraphs() -> None:
    assert [row.what for row in watched(invented())] == [
        "PrF",
        "1 kap. 1 § PrF",
        "PrL",
        "1 kap. 1 § PrL",
    ]


def test_a_text_that_nobody_has_decided_or_reviewed_is_counted() -> None:
    """All but the national base, the region's routine and a template that is known."""
    stamped = [thing for thing in invented().everything() if hasattr(thing, "stamp")]
    assert undated(invented()) == len(stamped) - 3

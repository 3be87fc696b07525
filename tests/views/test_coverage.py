"""Which units have a routine of their own: inheriting one is not having one."""

from pathlib import Path

from tests.known import TODAY, altered, content_of, invented, with_table
from webbstod.content import Content
from webbstod.model.unit import Unit
from webbstod.views.coverage import ORDER, UnitState, by_need, interfaces_of, states

PATHS = "data/regioner/testlan/granssnitt.yml"


def by_unit(content: Content) -> dict[str, UnitState]:
    return {str(row.unit.id): row for row in states(content)}


def state(unit: Unit) -> str:
    [row] = states(with_table("units", unit))
    return row.state


def test_units_stand_in_swedish_order() -> None:
    assert [str(row.unit.name) for row in states(invented())] == [
        "Mottagningen i Ängby",
        "Mottagningen i Öster",
        "Stödmottagningen",
        "Tandmottagningen",
    ]


def test_a_unit_with_blocks_has_its_own_decided_or_not() -> None:
    unit = invented().units["angby-mottagning"]
    stamp = unit.stamp.model_copy(update={"decided": TODAY})
    assert state(unit) == "egen, inte beslutad"
    assert state(unit.model_copy(update={"stamp": stamp})) == "egen, beslutad"


def test_a_unit_without_blocks_inherits_what_its_region_has_for_its_type() -> None:
    assert state(invented().units["oster-mottagning"]) == "ärvd, obekräftad"


def test_where_the_region_has_no_routine_for_the_type_there_is_none() -> None:
    unit = invented().units["tandmottagningen"].model_copy(update={"blocks": []})
    assert state(unit) == "saknas"


def test_one_that_receives_needs_none() -> None:
    assert state(invented().units["stodmottagningen"]) == "ej tillämplig (tar emot)"


def test_open_questions_are_counted_with_the_unit_s_own() -> None:
    """Both inherit two; Ängby has opened a third."""
    found = {name: row.unanswered for name, row in by_unit(invented()).items()}
    assert found == {
        "angby-mottagning": 3,
        "oster-mottagning": 2,
        "stodmottagningen": 0,
        "tandmottagningen": 0,
    }


def test_tells_how_a_unit_asks_each_way_once(tmp_path: Path) -> None:
    file = "data/regioner/testlan/enhetstyper/mottagning.yml"
    content = content_of(altered(tmp_path, file, "spår: null", "spår: rutin"), "testlan")
    assert by_unit(invented())["tandmottagningen"].tracks == "vid tecken"
    assert by_unit(invented())["oster-mottagning"].tracks == "vid tecken, på rutin"
    assert by_unit(content)["oster-mottagning"].tracks == "vid tecken, på rutin"


def test_tells_who_has_somebody_to_ask() -> None:
    with_somebody = {name for name, row in by_unit(invented()).items() if row.contact}
    assert with_somebody == {"angby-mottagning", "tandmottagningen"}


def with_paths(content: Content) -> set[str]:
    return {name for name, unit in content.units.items() if interfaces_of(content, unit)}


def test_a_path_to_a_municipality_s_contact_is_for_units_that_serve_it() -> None:
    assert with_paths(invented()) == {"angby-mottagning"}
    assert by_unit(invented())["angby-mottagning"].interfaces == 1


def test_a_path_to_a_contact_of_the_whole_region_is_for_all_that_it_names(tmp_path: Path) -> None:
    root = altered(tmp_path, PATHS, "kontakt:angby-socialtjanst", "kontakt:provjouren")
    assert with_paths(content_of(root, "testlan")) == {"angby-mottagning", "oster-mottagning"}


def test_a_unit_for_the_whole_region_has_the_paths_to_every_municipality(tmp_path: Path) -> None:
    root = altered(tmp_path, PATHS, "enhetstyp:mottagning", "enhet:stodmottagningen")
    assert with_paths(content_of(root, "testlan")) == {"stodmottagningen"}


def test_those_that_lack_a_routine_come_first() -> None:
    order = [ORDER.index(row.state) for row in by_need(invented())]
    assert order == sorted(order)
    assert len(set(order)) > 1

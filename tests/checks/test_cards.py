"""Units that cannot have a short address are told of once, and only where they could have one."""

from dataclasses import replace

from tests.content.regions import REGIONS
from tests.known import ROOT, TODAY, content_of, invented, with_table
from webbstod.checks import cards
from webbstod.model.unit import Unit


def without_id(unit: Unit) -> Unit:
    return unit.model_copy(update={"hsa_id": None})


def test_many_units_are_one_advice_that_names_a_few() -> None:
    [told] = cards.check(with_table("units", *map(without_id, invented().units.values())), TODAY)
    assert told.level == "råd"
    assert told.message.count("ottagningen") == 3
    assert "och 1 till: kortet" in told.message


def test_without_the_site_s_address_only_that_is_told() -> None:
    content = with_table("units", *map(without_id, invented().units.values()))
    region = invented().region.model_copy(update={"address": None})
    [told] = cards.check(replace(content, region=region), TODAY)
    assert told.message.startswith("webbplatsens adress saknas")


def test_every_unit_of_the_four_regions_has_an_id_of_its_own() -> None:
    units = [unit for region in REGIONS for unit in content_of(ROOT, region).units.values()]
    ids = {unit.hsa_id for unit in units}
    assert None not in ids
    assert len(ids) == len(units)

"""Short addresses: for each unit's HSA-id a page of its own, outside the frame, that leads on."""

from collections.abc import Iterator

from webbstod import addresses
from webbstod.content import Content
from webbstod.frame import CSP
from webbstod.model.unit import Unit
from webbstod.pages.renderer import Renderer


def pages(renderer: Renderer) -> Iterator[tuple[str, str]]:
    """Address and text. They lead on without a script, from a folder and under any path."""
    template = renderer.environment.get_template("short.html")
    for address, unit in _units(renderer.content):
        way = f"{addresses.prefix(address)}{addresses.address(renderer.content, 'enhet', unit.id)}"
        yield address, template.render(csp=CSP, way=way, name=unit.name)


def known(content: Content) -> frozenset[str]:
    """The short addresses that there are."""
    return frozenset(address for address, _ in _units(content))


def _units(content: Content) -> Iterator[tuple[str, Unit]]:
    for unit in content.units.values():
        if unit.hsa_id and unit.type in content.unit_types:
            yield addresses.short(unit.hsa_id), unit

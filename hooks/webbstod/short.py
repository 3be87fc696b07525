"""Short addresses: for each unit's HSA-id a page of its own, outside the frame, that leads on."""

from collections.abc import Iterator

from webbstod import addresses
from webbstod.frame import CSP
from webbstod.pages.renderer import Renderer


def pages(renderer: Renderer) -> Iterator[tuple[str, str]]:
    """Address and text. They lead on without a script, from a folder and under any path."""
    content, template = renderer.content, renderer.environment.get_template("short.html")
    for address, unit in addresses.shorts(content).items():
        way = f"{addresses.prefix(address)}{addresses.address(content, 'enhet', unit.id)}"
        yield address, template.render(csp=CSP, way=way, name=unit.name)

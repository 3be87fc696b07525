"""Help that is looked up: the report of a concern, treatment, codes, the employer's support."""

from collections.abc import Iterator

from webbstod.merge import lay
from webbstod.model.routine import BlockId
from webbstod.pages.listed import listed
from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer
from webbstod.views.contacts import towns
from webbstod.views.unit import block_view

REPORT: tuple[BlockId, ...] = ("orosanmalan", "barn", "anteckna-orosanmalan")

ABOUT_CHILDREN = "fordjupning/barn-som-upplevt-vald"


def pages(renderer: Renderer) -> Iterator[Page]:
    routine = lay({}, "Nationellt", renderer.content.base.blocks)
    yield listed(
        renderer,
        "hjalp/orosanmalan",
        towns=towns(renderer.content, ["alla"]),
        blocks=[block_view(name, routine) for name in REPORT],
        about=ABOUT_CHILDREN,
    )
    for name in ("hjalp/behandling", "dokumentera/koder", "chef/stod"):
        yield listed(renderer, name)

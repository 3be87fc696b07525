"""Posters for the waiting room, one for each unit type, and slips for the patient."""

from collections.abc import Iterator

from webbstod.pages.listed import doors, listed
from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer
from webbstod.views.poster import Poster, posters
from webbstod.views.slip import ACROSS, sheet

SLIP = "affischer/lapp"


def pages(renderer: Renderer) -> Iterator[Page]:
    made = posters(renderer.content, renderer.today)
    yield listed(renderer, "affischer/index", posters=made, doors=doors(SLIP))
    yield listed(renderer, SLIP, sheet=sheet(renderer.content), across=range(ACROSS))
    yield from (_page(renderer, poster) for poster in made)


def _page(renderer: Renderer, poster: Poster) -> Page:
    """Not searched: who names a type means its units, and the list of posters names them all."""
    name = poster.unit_type.name
    return Page(
        poster.address,
        f"Affisch: {name}",
        "En affisch till väntrummet, att skriva ut.",
        "sida",
        renderer.render("affischer/affisch.html", poster=poster, slip=f"{SLIP}.html"),
        keywords=(poster.unit_type.short,),
        searched=False,
    )

"""Collaboration: who does what, how units reach each other, and what is agreed."""

from collections.abc import Iterator

from webbstod.pages.listed import doors, listed
from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer
from webbstod.sections import LISTS
from webbstod.views import agreements as views

ADVICE = "rådgivning-till-personal"


def pages(renderer: Renderer) -> Iterator[Page]:
    yield _start(renderer)
    yield _agreements(renderer)
    for name in ("forum", "ansvar", "granssnitt", "avvikelser"):
        yield listed(renderer, f"samverkan/{name}")


def _start(renderer: Renderer) -> Page:
    names = [name for name in LISTS if name.startswith("samverkan/")]
    resources = renderer.content.resources.values()
    body = renderer.render(
        "collaboration.html",
        doors=doors(*names, "hjalp/behandling"),
        advisers=[row for row in resources if row.kind == ADVICE],
    )
    return Page(
        "samverkan/index.html", "Samverkan", "Vem som gör vad i länet.", "sida", body,
        keywords=("samarbete", "kommunen", "socialtjänsten", "vem ringer jag", "rådgöra"),
    )  # fmt: skip


def _agreements(renderer: Renderer) -> Page:
    rows = views.agreements(renderer.content, renderer.today)
    return listed(
        renderer,
        "samverkan/overenskommelser",
        renderer.content.agreements.values(),
        agreements=rows,
        states={row.agreement.id: row.state for row in rows},
        towns=list(views.local(renderer.content)),
        everyone=any(row.holds and "alla" in row.agreement.municipalities for row in rows),
    )

"""A page for every sentence to say, large and alone: to show to the patient, or to read aloud."""

from collections.abc import Iterator

from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer
from webbstod.views.aloud import aloud


def pages(renderer: Renderer) -> Iterator[Page]:
    """Not searched: the sentence is found where it is explained."""
    for question, versions in aloud(renderer.content, renderer.today):
        for shown in versions:
            yield Page(
                f"fraga/visa/{shown.name}.html",
                "Att visa eller läsa upp",
                "En mening att visa eller läsa upp.",
                "övrigt",
                renderer.render("aloud.html", question=question, shown=shown, versions=versions),
                searched=False,
            )

"""What has changed, and what is to come."""

from collections.abc import Iterator

from webbstod.pages.listed import listed
from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer
from webbstod.views import calendar


def pages(renderer: Renderer) -> Iterator[Page]:
    content, today = renderer.content, renderer.today
    yield Page(
        "nytt/index.html",
        "Nytt",
        "Det som har ändrats, och vad du gör.",
        "sida",
        renderer.render("news.html", notices=calendar.notices(content)),
        keywords=("ändring", "nyhet", "nya regler", "ny lag", "uppdatering"),
    )
    yield listed(
        renderer,
        "nytt/kalender",
        coming=calendar.coming(content, today),
        past=calendar.past(content, today),
    )

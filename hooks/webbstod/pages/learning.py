"""Courses, and invented stories to learn from."""

from collections.abc import Iterator

from webbstod.content import Content
from webbstod.model.audience import Audience
from webbstod.model.course import Course
from webbstod.pages.listed import listed
from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer

TITLES: dict[Audience, str] = {
    "alla": "För alla",
    "ny på jobbet": "För dig som är ny",
    "vårdpersonal": "För vårdpersonal",
    "tandvård": "För tandvården",
    "nyckelperson": "För nyckelpersoner och våldsombud",
    "chef": "För chefer",
    "förtroendevald": "För förtroendevalda",
}


def pages(renderer: Renderer) -> Iterator[Page]:
    yield listed(renderer, "ny-pa-jobbet/kurser", groups=list(_by_audience(renderer.content)))
    yield listed(renderer, "ny-pa-jobbet/fall/index")
    for row in renderer.content.examples.values():
        yield Page(
            f"ny-pa-jobbet/fall/{row.id}.html",
            row.title,
            "Ett påhittat exempel att öva på.",
            "sida",
            renderer.render("case.html", row=row),
            keywords=("fall", "övning", "exempel", *row.keywords),
        )


def _by_audience(content: Content) -> Iterator[tuple[str, list[Course]]]:
    for audience, title in TITLES.items():
        own = [row for row in content.courses.values() if audience in row.audience]
        if own:
            yield title, own

"""The answer flow: the choice, and a page for each answer."""

from collections.abc import Iterator

from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer
from webbstod.views.flow import flow

CHOICE = (
    "svar", "patientens svar", "nio svar", "vilket svar", "nästa steg", "vad gör jag nu",
    "fem minuter",
)  # fmt: skip


def pages(renderer: Renderer) -> Iterator[Page]:
    answers = sorted(renderer.content.answers.values(), key=lambda answer: answer.order)
    yield Page(
        "svar/index.html",
        "Patienten svarade",
        "Vad du gör nu, för vart och ett av nio svar.",
        "del",
        renderer.render("answers.html", answers=answers, flow=flow(renderer.content)),
        keywords=CHOICE,
        valid_to=renderer.content.base.stamp.holds_until,
    )
    for answer in answers:
        yield Page(
            f"svar/{answer.id}.html",
            answer.title,
            f"Steg för steg: {answer.title}.",
            "svar",
            renderer.render("answer.html", answer=answer),
            keywords=tuple(answer.keywords),
            valid_to=answer.stamp.holds_until,
        )

"""The coordinators' own pages: what is done, what is missing, what must be found out."""

from collections import Counter
from collections.abc import Iterator

from webbstod.pages.listed import listed
from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer
from webbstod.views import agreements, coverage, verify
from webbstod.views.documents import documents, late, tally, undated
from webbstod.views.languages import languages


def pages(renderer: Renderer) -> Iterator[Page]:
    for name in ("medel", "indikatorer"):
        yield listed(renderer, f"samordnare/{name}")
    comments = renderer.content.comments.values()
    latest = sorted(comments, key=lambda row: row.date, reverse=True)
    yield listed(renderer, "samordnare/synpunkter", comments=latest)
    yield _assignments(renderer)
    yield listed(
        renderer, "samordnare/sprak", languages=languages(renderer.content, renderer.today)
    )
    unanswered = verify.unanswered(renderer.content)
    yield _verify(renderer, unanswered)
    yield from _coverage(renderer, sum(len(rows) for _, rows in unanswered))


def _assignments(renderer: Renderer) -> Page:
    content = renderer.content
    counted = tally(content)
    return listed(
        renderer,
        "samordnare/uppdrag",
        documents=documents(content, renderer.today),
        tally=counted,
        count=sum(number for _, number in counted),
        late=late(content, renderer.today),
        undated=undated(content),
    )


def _verify(renderer: Renderer, unanswered: list[tuple[str, list[verify.Row]]]) -> Page:
    content = renderer.content
    return listed(
        renderer,
        "samordnare/verifiera",
        old=verify.old(content),
        watched=verify.watched(content),
        unanswered=unanswered,
        questions=sum(len(rows) for _, rows in unanswered),
        undated=verify.undated(content),
        languages=[view for view in languages(content, renderer.today) if not view.reviewed],
    )


def _coverage(renderer: Renderer, questions: int) -> Iterator[Page]:
    content, today = renderer.content, renderer.today
    states = coverage.by_need(content)
    counted = Counter(row.state for row in states).most_common()
    yield listed(renderer, "samordnare/enheter", states=states, tally=counted)
    activities = tally(content)
    yield listed(
        renderer,
        "samordnare/lagesrapport",
        tally=counted,
        documents=documents(content, today),
        agreements=agreements.agreements(content, today),
        activity_tally=activities,
        count=sum(number for _, number in activities),
        questions=questions,
    )

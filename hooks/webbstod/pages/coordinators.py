"""The coordinators' own pages: what is done, what is missing, what must be found out."""

from collections import Counter
from collections.abc import Iterator

from webbstod.pages.listed import listed
from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer
from webbstod.views import agreements, coverage, verify
from webbstod.views.documents import documents, tally
from webbstod.views.languages import LanguageView, languages


def pages(renderer: Renderer) -> Iterator[Page]:
    for name in ("medel", "indikatorer"):
        yield listed(renderer, f"samordnare/{name}")
    comments = renderer.content.comments.values()
    latest = sorted(comments, key=lambda row: row.date, reverse=True)
    yield listed(renderer, "samordnare/synpunkter", comments=latest)
    yield _assignments(renderer)
    yield from _languages(renderer)
    yield _verify(renderer)
    yield from _coverage(renderer)


def _assignments(renderer: Renderer) -> Page:
    content = renderer.content
    counted = tally(content)
    return listed(
        renderer,
        "samordnare/uppdrag",
        documents=documents(content, renderer.today),
        tally=counted,
        count=sum(number for _, number in counted),
    )


def _languages(renderer: Renderer) -> Iterator[Page]:
    views = languages(renderer.content)
    yield listed(renderer, "samordnare/sprak", languages=views)
    yield from (_language(renderer, view) for view in views if view.reviewed)


def _language(renderer: Renderer, view: LanguageView) -> Page:
    language = view.translation
    return Page(
        f"fraga/{language.id}.html",
        f"Frågorna på {language.language}",
        f"Frågor på {language.language}, att visa eller läsa upp.",
        "del",
        renderer.render("language.html", view=view),
        keywords=(language.language, language.own_name, "översättning", "tolk", "språk"),
    )


def _verify(renderer: Renderer) -> Page:
    content = renderer.content
    unanswered = verify.unanswered(content)
    return listed(
        renderer,
        "samordnare/verifiera",
        old=verify.old(content),
        watched=verify.watched(content),
        unanswered=unanswered,
        questions=sum(len(rows) for _, rows in unanswered),
        undated=verify.undated(content),
        languages=[view for view in languages(content) if not view.reviewed],
    )


def _coverage(renderer: Renderer) -> Iterator[Page]:
    content, today = renderer.content, renderer.today
    states = list(coverage.states(content))
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
        questions=sum(len(rows) for _, rows in verify.unanswered(content)),
    )

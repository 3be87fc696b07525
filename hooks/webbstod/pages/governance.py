"""Governing documents, and which law replaced which."""

from collections.abc import Iterator

from webbstod.law_watch import ended
from webbstod.pages.listed import listed
from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer
from webbstod.views import verify
from webbstod.views.documents import documents


def pages(renderer: Renderer) -> Iterator[Page]:
    content, today = renderer.content, renderer.today
    rows = documents(content, today)
    yield listed(renderer, "regelverk/styrdokument", rows, documents=rows)
    yield listed(
        renderer,
        "regelverk/andrat",
        ended=sorted(
            (row for row in ended(content) if row.day <= today),
            key=lambda row: row.day,
            reverse=True,
        ),
        watched=verify.watched(content),
    )

"""Depth: the topics, the instruments, the safety plan, what deaths have taught."""

from collections.abc import Iterator
from typing import get_args

from webbstod.content import Content, WrittenPage
from webbstod.model.page import TopicGroup
from webbstod.pages.listed import doors, listed
from webbstod.pages.page import Page
from webbstod.pages.renderer import Renderer
from webbstod.views.alphabet import swedish_order

LOOKED_UP = ("fordjupning/instrument", "hjalp/sakerhetsplan", "samverkan/lardomar")


def pages(renderer: Renderer) -> Iterator[Page]:
    yield Page(
        "fordjupning/index.html",
        "Fördjupning",
        "En sida för varje ämne.",
        "sida",
        renderer.render("topics.html", groups=topics(renderer.content), doors=doors(*LOOKED_UP)),
        keywords=("ämne", "fördjupa", "läs mer", "kunskap", "fakta"),
    )
    for name in LOOKED_UP:
        yield listed(renderer, name)


def topics(content: Content) -> list[tuple[str, list[WrittenPage]]]:
    """Groups in their order, each with its topics A–Ö; empty groups left out."""
    by_title = sorted(content.pages, key=lambda page: swedish_order(page.head.title))
    groups = (
        (group, [page for page in by_title if page.head.group == group])
        for group in get_args(TopicGroup)
    )
    return [(group, own) for group, own in groups if own]

"""Local links in the content's Markdown go by id, so that they are checked and never die."""

import re
from collections.abc import Iterator
from datetime import date

from webbstod.content import Content
from webbstod.model.readings import MarkdownText
from webbstod.problems import Place, Problem
from webbstod.walk import scalars

_BY_ADDRESS = re.compile(
    r"(?:\]\(|^ {0,3}\[[^\]]+\]: *|<a\b[^>]*?href=[\"']?)(?!https?://|mailto:|tel:)([^)\s>\"']*)",
    re.MULTILINE | re.IGNORECASE,
)


def check(content: Content, today: date) -> Iterator[Problem]:
    for thing in content.everything():
        for value in scalars(thing):
            if isinstance(value, MarkdownText):
                yield from _links(value)


def _links(text: MarkdownText) -> Iterator[Problem]:
    for match in _BY_ADDRESS.finditer(text):
        line = text.first_line + text.count("\n", 0, match.start())
        yield Problem(
            Place(text.place.file, line),
            f'länken till "{match[1]}" går till en adress.',
            "Länka med slag och id, till exempel [[enhet:bvc-kumla]] eller [[del:hjalp]].",
        )

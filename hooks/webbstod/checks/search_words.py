"""Search words: a group of equals, or words that mean others; never half of either."""

from collections.abc import Iterator
from datetime import date

from webbstod.content import Content
from webbstod.problems import Problem


def check(content: Content, today: date) -> Iterator[Problem]:
    for group in content.search_words.values():
        equals, directed = len(group.words) > 1, bool(group.typed and group.meant)
        if equals == directed or (equals and (group.typed or group.meant)):
            message = "sökorden är varken en grupp eller ord som betyder andra."
            remedy = "Skriv minst två ord: eller både skriver: och menar:."
            yield Problem(group.id.place, message, remedy)

"""A page of the built site, read anew: a control of what the core says about its own pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"br", "hr", "img", "input", "link", "meta", "path", "source", "wbr"}


@dataclass
class Node:
    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)

    def all(self) -> Iterator[Node]:
        yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.all()

    def by_class(self, name: str) -> list[Node]:
        return [node for node in self.all() if name in node.attributes.get("class", "").split()]

    def by_tag(self, *tags: str) -> list[Node]:
        return [node for node in self.all() if node.tag in tags]

    def part(self, name: str) -> Node:
        """The section whose heading has this id."""
        [section] = (n for n in self.all() if n.attributes.get("aria-labelledby") == name)
        return section

    @property
    def text(self) -> str:
        words = (child.text if isinstance(child, Node) else child for child in self.children)
        return " ".join(" ".join(words).split())

    @property
    def ids(self) -> set[str]:
        return {node.attributes["id"] for node in self.all() if "id" in node.attributes}

    def addresses(self) -> Iterator[tuple[Node, str]]:
        """Every element that leads or loads, with its address."""
        for node in self.all():
            for name in ("href", "src", "action", "srcset", "poster", "data"):
                if name in node.attributes:
                    yield node, node.attributes[name]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Node("")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].children.append(Node(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if any(node.tag == tag for node in self.open):
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def parse(html: str) -> Node:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.open[0]

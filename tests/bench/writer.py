"""A page's HTML → Markdown with the same headings, paragraphs, lists, tables and links."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser

INLINE = {"a", "abbr", "b", "br", "button", "code", "em", "i", "input", "label", "option",
          "select", "small", "span", "strong", "time"}  # fmt: skip
VOID = {"br", "hr", "img", "input", "link", "meta", "wbr"}
UNSEEN = {"script", "style", "template"}
STARTS = {f"h{level}": "#" * level + " {}" for level in range(1, 7)} | {"dt": "**{}**"}
MARKS = {"b": "**", "strong": "**", "em": "*", "i": "*"}
_SPECIAL = re.compile(r"([\\`*_\[\]|])")
_LOOKS_LIKE_BLOCK = re.compile(r"^(\d*)([#+.-])")


@dataclass
class Element:
    tag: str
    attributes: dict[str, str | None] = field(default_factory=dict)
    children: list["Element | str"] = field(default_factory=list)

    def find(self, *tags: str) -> Iterator["Element"]:
        for child in self.children:
            if isinstance(child, Element):
                if child.tag in tags:
                    yield child
                else:
                    yield from child.find(*tags)


class _Tree(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attrs))
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if tag in {element.tag for element in self.open}:
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def tree(html: str) -> Element:
    parser = _Tree()
    parser.feed(html)
    parser.close()
    return parser.open[0]


class Writer:
    """`link` gives the address to write for a link's, or None when only its text is to stand."""

    def __init__(self, link: Callable[[str], str | None]) -> None:
        self.link = link

    def page(self, html: str) -> str:
        return "\n\n".join(self._blocks(tree(html))) + "\n"

    def _blocks(self, element: Element) -> list[str]:
        blocks: list[str] = []
        run = ""
        for child in element.children:
            if isinstance(child, str) or child.tag in INLINE:
                run += self._inline(child)
            else:
                blocks += [*_paragraph(run), *self._block(child)]
                run = ""
        return [*blocks, *_paragraph(run)]

    def _block(self, element: Element) -> list[str]:
        tag = element.tag
        if tag in UNSEEN:
            return []
        if tag in STARTS:
            return [STARTS[tag].format(self._line(element))]
        if tag in {"ul", "ol"}:
            return [self._list(element)]
        if tag == "table":
            return [self._table(element)]
        if tag == "pre":
            return [_indented(_text(element))]
        return self._blocks(element)

    def _list(self, element: Element) -> str:
        mark = "1. " if element.tag == "ol" else "- "
        items = [self._blocks(item) for item in element.find("li")]
        gap = "\n" if all(len(blocks) == 1 for blocks in items) else "\n\n"
        return gap.join(mark + _indented("\n\n".join(blocks)).strip() for blocks in items)

    def _table(self, element: Element) -> str:
        rows = [[self._line(cell) for cell in row.find("th", "td")] for row in element.find("tr")]
        width = max(map(len, rows))
        lines = [f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in rows]
        return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])

    def _line(self, element: Element) -> str:
        """All of an element on one line."""
        return " ".join("".join(map(self._inline, element.children)).split())

    def _inline(self, node: Element | str) -> str:
        if isinstance(node, str):
            return _SPECIAL.sub(r"\\\1", escape(node, quote=False))
        if node.tag in UNSEEN:
            return ""
        if node.tag == "code":
            return f"`{_text(node)}`"
        text = "".join(map(self._inline, node.children))
        if node.tag == "a":
            return self._link(node, text)
        if node.tag in MARKS:
            return _marked(MARKS[node.tag], text)
        return text if node.tag in INLINE - {"br", "option"} else f" {text} "

    def _link(self, element: Element, text: str) -> str:
        address = self.link(element.attributes.get("href") or "")
        return f"[{text.strip()}](<{address}>)" if address and text.strip() else text


def _paragraph(run: str) -> list[str]:
    text = " ".join(run.split())
    return [_LOOKS_LIKE_BLOCK.sub(r"\1\\\2", text)] if text else []


def _marked(mark: str, text: str) -> str:
    inner = text.strip()
    return text.replace(inner, f"{mark}{inner}{mark}", 1) if inner else text


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" if line else "" for line in text.splitlines())


def _text(element: Element) -> str:
    return "".join(child if isinstance(child, str) else _text(child) for child in element.children)

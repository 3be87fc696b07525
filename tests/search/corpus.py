"""A folder of Markdown pages as documents, for measuring: a page's id is its path without `.md`."""

import re
from collections.abc import Iterator
from pathlib import Path

from webbstod.model.search_words import SearchWords
from webbstod.nodes import Map, front_matter, read
from webbstod.problems import render_text
from webbstod.search.document import Document
from webbstod.search.documents import WORTH
from webbstod.search.search import Search

UNITS = "enheter/"
_HEADING = re.compile(r"^(#+) +(.*?)#*$", re.MULTILINE)
_LINK = re.compile(r"\]\([^)]*\)")


def search_of(folder: Path, words: Path) -> Search:
    return Search(documents(folder), search_words(words))


def documents(folder: Path) -> Iterator[Document]:
    for path in folder.rglob("*.md"):
        name = path.relative_to(folder).with_suffix("").as_posix()
        yield _document(name, path.read_bytes())


def _document(name: str, data: bytes) -> Document:
    head, body, _, _ = front_matter(data, name)
    text = body if head is not None else data.decode("utf-8-sig")
    headings = [(len(marks), words.strip()) for marks, words in _HEADING.findall(text)]
    titles = [words for level, words in headings if level == 1]
    return Document(
        address=name,
        title=str((head or {}).get("titel") or next(iter(titles), name)),
        keywords=_keywords(head),
        headings=" · ".join(words for level, words in headings if level > 1),
        text=_LINK.sub("]", _HEADING.sub("", text)),
        worth=WORTH["enhet"] if name.startswith(UNITS) else 1.0,
    )


def _keywords(head: Map | None) -> tuple[str, ...]:
    some = (head or {}).get("sökord", [])
    return tuple(map(str, some)) if isinstance(some, list) else ()


def search_words(file: Path) -> list[SearchWords]:
    node, problems = read(file.read_bytes(), file.name)
    if problems or not isinstance(node, list):
        raise SystemExit(render_text(problems) or f"{file}: no list of search words")
    return [SearchWords.model_validate(row) for row in node]

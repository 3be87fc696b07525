"""YAML text → text, maps and lists that know where they stand.

YAML's guesses (`no`, `08:30`, `0701…`) never happen: every scalar is text and the model decides
its type. Duplicate keys, anchors, aliases, tags, depth and size are refused.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any, TypeAlias

import yaml

from webbstod import slips
from webbstod.problems import Place, Problem
from webbstod.texts import decode, unreadable

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # PyYAML built without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

MAX_DEPTH = 20


class Scalar(str):  # noqa: SLOT000 - one text in many carries a key and a parent
    """A text of the file; `key` is the key it stands under, if any, and `parent` what holds it.

    `first_line` is the line where its own text begins: below the key for a block of text.
    """

    place: Place
    first_line: int = 1
    key: "Scalar | None" = None
    parent: "Map | Seq | None" = None


class Null:
    """A plain `null`: known to be unknown."""

    place: Place
    key: Scalar | None = None
    parent: "Map | Seq | None" = None


class Map(dict[str, Any]):
    """A group of fields. `fields` holds those that its reader knows, with examples, once read."""

    place: Place
    key: Scalar | None = None
    parent: "Map | Seq | None" = None
    fields: Mapping[str, str] = MappingProxyType({})


class Seq(list[Any]):
    place: Place
    key: Scalar | None = None
    parent: "Map | Seq | None" = None


Node: TypeAlias = Scalar | Null | Map | Seq


def scalar(text: str, place: Place) -> Scalar:
    node = Scalar(text)
    node.place = place
    node.first_line = place.line
    return node


def place_of(value: object) -> Place:
    """Where a value of the model was written."""
    place: Place = value.place  # type: ignore[attr-defined]
    return place


@dataclass
class Source:
    """One YAML text with its place in a file; `first_line` is where the text begins there."""

    text: str
    file: str
    first_line: int = 1
    problems: list[Problem] = field(default_factory=list)

    @cached_property
    def lines(self) -> list[str]:
        return self.text.split("\n")

    def place(self, line: int) -> Place:
        """`line` counts from 0; YAML counts on past the end."""
        return Place(self.file, min(line, len(self.lines) - 1) + self.first_line)

    def refuse(self, line: int, message: str, remedy: str) -> None:
        self.problems.append(Problem(self.place(line), message, remedy))


class _Refused(Exception):  # noqa: N818 - never leaves this file
    """Told already; the rest of the file cannot be trusted."""


def read(data: bytes, file: str) -> tuple[Node | None, list[Problem]]:
    """The only node of a YAML file, or None with what is wrong."""
    text, problems = decode(data, file)
    return (None, problems) if text is None else parse(Source(text, file))


def parse(source: Source) -> tuple[Node | None, list[Problem]]:
    try:
        node = _document(source)
    except _Refused:
        node = None
    except yaml.YAMLError as error:
        if not source.problems:  # what was told already is often the cause
            source.refuse(*slips.slip(error, source.lines))
        node = None
    return (None if source.problems else node), source.problems


def _document(source: Source) -> Node | None:
    events: Iterator[Any] = yaml.parse(source.text, Loader=_Loader)
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            break
    first = next(events, None)
    if first is None or isinstance(first, yaml.StreamEndEvent):
        source.refuse(0, "filen är tom.", "Fyll i fälten; förlagan står i data/mallar.")
        return None
    node = _build(first, events, source, 0)
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            remedy = 'Ta bort raden "---" mitt i filen.'
            source.refuse(_line(event), "filen innehåller flera dokument.", remedy)
            break
    return node


def _build(event: Any, events: Iterator[Any], source: Source, depth: int) -> Node:
    _check_plain_yaml(event, source, depth)
    node: Node
    if isinstance(event, yaml.ScalarEvent):
        return _scalar(event, source)
    if isinstance(event, yaml.SequenceStartEvent):
        node = _sequence(events, source, depth)
    else:
        node = _mapping(events, source, depth)
    node.place = source.place(event.start_mark.line)
    return node


def _check_plain_yaml(event: Any, source: Source, depth: int) -> None:
    line = event.start_mark.line
    if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
        source.refuse(line, "tecknen & och * i början av ett värde används inte här.", slips.QUOTE)
    elif event.tag is not None:
        source.refuse(line, "ett utropstecken i början av ett värde används inte här.", slips.QUOTE)
    elif depth > MAX_DEPTH:
        source.refuse(line, "fälten ligger för djupt.", "Kontrollera indragen i filen.")
    else:
        return
    raise _Refused


def _sequence(events: Iterator[Any], source: Source, depth: int) -> Seq:
    items = Seq()
    for event in events:
        if isinstance(event, yaml.SequenceEndEvent):
            break
        item = _build(event, events, source, depth + 1)
        item.parent = items
        items.append(item)
    return items


def _mapping(events: Iterator[Any], source: Source, depth: int) -> Map:
    fields = Map()
    for event in events:
        if isinstance(event, yaml.MappingEndEvent):
            break
        key = _key(event, source)
        value = _build(next(events), events, source, depth + 1)
        if key in fields:
            first = fields[key].key.place.line
            remedy = f"Det står redan på rad {first}. Behåll det ena."
            source.problems.append(Problem(key.place, f'fältet "{key}" står två gånger.', remedy))
        value.key, value.parent = key, fields
        fields[key] = value
    return fields


def _key(event: Any, source: Source) -> Scalar:
    if not isinstance(event, yaml.ScalarEvent):
        source.refuse(_line(event), "ett värde får inte börja med {{ eller [[.", slips.QUOTE)
        raise _Refused
    if "\u00a0" in event.value:
        remedy = "Byt de hårda mellanslagen före fältnamnet mot vanliga."
        source.refuse(_line(event), "det står ett hårt mellanslag i fältnamnet.", remedy)
    return scalar(event.value, source.place(_line(event)))


def _line(event: Any) -> int:
    return int(event.start_mark.line)


def _scalar(event: Any, source: Source) -> Scalar | Null:
    place = source.place(event.start_mark.line)
    if not event.style:
        if event.value == "null":
            null = Null()
            null.place = place
            return null
        _check_unquoted(event, source)
    elif event.style == ">":
        remedy = "Skriv | i stället, så står raderna kvar som du skrev dem."
        source.refuse(event.start_mark.line, "tecknet > används inte här.", remedy)
    elif unreadable(event.value):
        remedy = "Skriv tecknet som det är, utan omvänt snedstreck."
        source.refuse(event.start_mark.line, "texten innehåller ett tecken som inte syns.", remedy)
    node = scalar(event.value if event.style else event.value.strip(), place)
    if event.style == "|":
        node.first_line += 1
    return node


def _check_unquoted(event: Any, source: Source) -> None:
    end = event.end_mark
    line = source.lines[min(end.line, len(source.lines) - 1)]
    before, after = line[: end.column], line[end.column :]
    span = (_line(event), end.line)
    if found := slips.unquoted(event.value.strip(), span, before, after):
        source.refuse(*found)


def front_matter(data: bytes, file: str) -> tuple[Map | None, str, int, list[Problem]]:
    """A Markdown file's fields, its text, the line where the text begins, and the problems."""
    text, problems = decode(data, file)
    if text is None:
        return None, "", 1, problems
    head, mark, body = text.removeprefix("---\n").partition("\n---\n")
    if not text.startswith("---\n") or not mark:
        remedy = 'Börja filen med en rad "---", fälten, och en rad "---".'
        return None, "", 1, [Problem(Place(file), "sidan saknar huvud med fält.", remedy)]
    node, problems = parse(Source(head, file, first_line=2))
    if node is not None and not isinstance(node, Map):
        remedy = 'Skriv ett fält på varje rad: "titel: Om Webbstöd".'
        problems = [Problem(Place(file, 2), "sidans huvud har inga fält.", remedy)]
    fields = node if isinstance(node, Map) and not problems else None
    return fields, body, head.count("\n") + 4, problems

"""What pydantic refused, told in Swedish at the line where it stands."""

from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import ValidationError

from webbstod.model.readings import Refused
from webbstod.nodes import Map, Scalar, Seq
from webbstod.problems import Place, Problem
from webbstod.suggest import nearest

LONGEST = 160


def explain(error: ValidationError) -> list[Problem]:
    details = error.errors(include_url=False)
    told = [_refused(row) for row in details if row["type"] not in ("missing", "extra_forbidden")]
    return told + list(_names(details))


def _names(details: Iterable[Any]) -> Iterator[Problem]:
    """Fields that are missing or unknown, group by group: a misspelt one is both, and told once."""
    groups: dict[int, tuple[Map, list[str], list[Scalar]]] = {}
    for row in details:
        if row["type"] == "missing":
            group: Map = row["input"]
            groups.setdefault(id(group), (group, [], []))[1].append(str(row["loc"][-1]))
        elif row["type"] == "extra_forbidden":
            key, group = row["input"].key, row["input"].parent
            groups.setdefault(id(group), (group, [], []))[2].append(key)
    for group, missing, unknown in groups.values():
        for key in unknown:
            yield _unknown_field(key, group, missing, alone=len(unknown) == 1)
        yield from (_missing_field(name, group) for name in missing)


def _unknown_field(key: Scalar, group: Map, missing: list[str], *, alone: bool) -> Problem:
    """Takes from `missing` the field that the key was meant to be."""
    meant = nearest(key, missing) or nearest(key, group.fields)
    if not meant and alone and len(missing) == 1:
        meant = missing[0]
    if meant in missing:
        missing.remove(meant)
    known = [name for name in group.fields if name != "id" or _has_written_id(group)]
    remedy = f'Menade du "{meant}"?' if meant else f"Fälten här är: {', '.join(known)}."
    return Problem(key.place, f'fältet "{key}" finns inte.', remedy)


def _has_written_id(group: Map) -> bool:
    """False where the id is the name of the file."""
    return "id" not in group or group["id"].key is not None


def _missing_field(name: str, group: Map) -> Problem:
    key = _key(group)
    inside = f' i "{key}"' if key is not None else ""
    example = group.fields.get(name)
    whole = example and "{" not in example
    remedy = f"Lägg till det, till exempel {name}: {example}" if whole else _WHERE_FIELDS_ARE
    return Problem(_place(group), f'fältet "{name}" saknas{inside}.', remedy)


_WHERE_FIELDS_ARE = "Lägg till det; förlagan står i data/mallar."


def _refused(detail: Any) -> Problem:
    node = detail["input"]
    message, remedy = _refusal(detail["type"], node, detail.get("ctx", {}).get("error"))
    return Problem(_place(node), f"{_where(node)}{_in_one_line(message)}", remedy)


def _in_one_line(message: str) -> str:
    """A value that runs over many lines, or very long, is shown by its beginning."""
    words = " ".join(message.split())
    return words if len(words) <= LONGEST else f"{words[:LONGEST]} …"


def _refusal(kind: str, node: Any, cause: object) -> tuple[str, str]:
    if isinstance(cause, Refused):
        return cause.message, cause.remedy
    if kind == "too_short":
        return "listan är tom.", "Skriv minst en sak i listan."
    if kind == "list_type":
        return "här ska det stå en lista.", _as_list(node)
    if node.parent is None:
        return "filen ska bestå av fält.", 'Skriv ett fält på varje rad, utan streck: "namn: …".'
    return "här ska det stå en grupp fält.", "Skriv fälten på egna rader, indragna två steg."


def _as_list(node: Any) -> str:
    if isinstance(node, Scalar) and node.startswith("-"):
        return "Skriv ett mellanslag efter varje bindestreck."
    example = node.parent.fields.get(node.key, "") if isinstance(node.parent, Map) else ""
    if isinstance(node, Map) or "\n" in str(node):
        return "Skriv ett bindestreck och ett mellanslag före varje sak i listan."
    if "{" in example:
        return f"Skriv till exempel {node.key}: {example}"
    return f"Skriv hakar runt: [{node}]"


def _place(node: Any) -> Place:
    if isinstance(node, Map | Seq) and node.key is not None:
        return node.key.place
    place: Place = node.place
    return place


def _where(node: Any) -> str:
    key = _key(node)
    return f'fältet "{key}": ' if key is not None else ""


def _key(node: Any) -> Scalar | None:
    """The field's name: the node's own, or that of the list it stands in."""
    while node is not None and node.key is None:
        node = node.parent
    return None if node is None else node.key

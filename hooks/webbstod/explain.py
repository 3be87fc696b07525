"""What pydantic refused, told in Swedish at the line where it stands."""

from typing import Any

from pydantic import ValidationError

from webbstod.model.scalars import Refused
from webbstod.nodes import Map, Seq
from webbstod.problems import Place, Problem
from webbstod.suggest import suggest


def explain(error: ValidationError) -> list[Problem]:
    return [_problem(detail) for detail in error.errors(include_url=False)]


def _problem(detail: Any) -> Problem:
    kind, node = detail["type"], detail["input"]
    if kind == "missing":
        return Problem(
            node.place,
            f'fältet "{detail["loc"][-1]}" saknas.',
            "Se förlagan i data/mallar, eller fälten i handledningen för samordnare.",
        )
    if kind == "extra_forbidden":
        return _unknown_field(node)
    message, remedy = _refusal(kind, detail)
    return Problem(_place(node), f"{_where(node)}{message}", remedy)


def _unknown_field(node: Any) -> Problem:
    key, parent = node.key, node.parent
    remedy = suggest(key, parent.fields) or f"Fälten här är: {', '.join(parent.fields)}."
    return Problem(key.place, f'fältet "{key}" finns inte.', remedy)


def _refusal(kind: str, detail: Any) -> tuple[str, str]:
    cause = detail.get("ctx", {}).get("error")
    if isinstance(cause, Refused):
        return cause.message, cause.remedy
    if kind == "list_type":
        return "här ska det stå en lista.", "Skriv varje sak på en egen rad som börjar med - "
    return "här ska det stå en grupp fält.", "Skriv fälten på egna rader, indragna två steg."


def _place(node: Any) -> Place:
    if isinstance(node, Map | Seq) and node.key is not None:
        return node.key.place
    place: Place = node.place
    return place


def _where(node: Any) -> str:
    """The field's name: the node's own, or that of the list it stands in."""
    while node is not None and node.key is None:
        node = node.parent
    return f'fältet "{node.key}": ' if node is not None else ""

"""JSON Schemas for editors, and the list of what can be written, both from the model."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from webbstod.kinds import BY_TABLE, KINDS, Kind
from webbstod.model.agreement import Decision
from webbstod.model.answer import AnswerBranch, Onward, Reason
from webbstod.model.base import Entity
from webbstod.model.contact import Hours, Phone
from webbstod.model.deviations import DeviationExample
from webbstod.model.document import Activity
from webbstod.model.employee_support import SupportContact
from webbstod.model.first_minutes import Point, RiskPoint
from webbstod.model.language import TranslatedQuestion
from webbstod.model.page import PageHead
from webbstod.model.regulation import Paragraph
from webbstod.model.routine import Asking, Block, Step
from webbstod.model.safety_plan import SafetyRow
from webbstod.model.stamp import Stamp

NESTED: tuple[tuple[str, type[Entity]], ...] = (
    ("Stämpel", Stamp), ("Block", Block), ("Steg", Step), ("Frågar", Asking),
    ("Telefon", Phone), ("Öppettid", Hours), ("Paragraf", Paragraph), ("Punkt", Point),
    ("Riskfråga", RiskPoint), ("Gren i ett svar", AnswerBranch), ("Orsak", Reason),
    ("Vidare", Onward), ("Aktivitet", Activity), ("Beslut", Decision), ("Rad", SafetyRow),
    ("Vem chefen ringer", SupportContact), ("Exempel på avvikelse", DeviationExample),
    ("Mening på språket", TranslatedQuestion),
)  # fmt: skip


def described() -> Iterator[tuple[str, str, str, type[Entity]]]:
    """Every kind of thing an author writes: anchor, title, where its files lie, model."""
    seen: set[str] = set()
    for kind in KINDS:
        if kind.table not in seen:
            seen.add(kind.table)
            ending = "/<id>.yml" if kind.shape == "files" else ""
            yield (
                kind.table.replace("_", "-"),
                kind.title,
                f"data/{kind.path}{ending}",
                kind.model,
            )
    yield "sida", "Skriven sida", "docs/**/*.md", PageHead
    for title, model in NESTED:
        yield model.__name__.lower(), title, "", model


def schemas() -> Iterator[tuple[str, dict[str, Any]]]:
    """File name and JSON Schema for each kind of file."""
    for kind in BY_TABLE.values():
        yield f"{kind.table.replace('_', '-')}.json", _schema(kind)


def _schema(kind: Kind) -> dict[str, Any]:
    schema = kind.model.model_json_schema(by_alias=True)
    if kind.shape == "files":
        schema["properties"].pop("id", None)
        schema["required"] = [name for name in schema["required"] if name != "id"]
    if kind.shape == "list":
        defs = schema.pop("$defs", {})
        schema = {"type": "array", "items": schema, "$defs": defs}
    schema["title"] = kind.title
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def text(schema: dict[str, Any]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def write(root: Path) -> list[Path]:
    """Writes `data/schema/*.json`."""
    folder = root / "data/schema"
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, schema in schemas():
        (folder / name).write_text(text(schema), encoding="utf-8", newline="\n")
        written.append(folder / name)
    return written

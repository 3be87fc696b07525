"""The glossary."""

from typing import Annotated

from pydantic import Field

from webbstod.model.base import Named
from webbstod.model.readings import Reference
from webbstod.model.scalars import Markdown, Text, ref


class Term(Named):
    word: Text = Field(
        alias="ord",
        title="Ord",
        description="Ordet.",
        examples=["orosanmälan"],
    )
    abbreviation: Text | None = Field(
        alias="förkortning",
        title="Förkortning",
        description="Förkortningen.",
        examples=["SIP"],
        default=None,
    )
    meaning: Markdown = Field(
        alias="betyder",
        title="Betyder",
        description="Vad det betyder, i en till tre meningar.",
        examples=["Anmälan till socialnämnden om oro för ett barn."],
    )
    see: list[Annotated[Reference, *ref("ord")]] = Field(
        alias="se",
        title="Se",
        description="Id för besläktade ord.",
        examples=[["sip"]],
        default=[],
    )

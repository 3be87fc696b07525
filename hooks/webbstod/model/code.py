"""Codes to record what was done and found."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Named
from webbstod.model.scalars import Markdown, SourceRef, Text, one_of
from webbstod.model.source import Mark

CodeSystem = Literal["KVÅ", "ICD-10-SE"]


class Code(Named):
    code: Text = Field(
        alias="kod",
        title="Kod",
        description="Koden.",
        examples=["GD008"],
    )
    system: Annotated[CodeSystem, *one_of(CodeSystem)] = Field(
        alias="kodverk",
        title="Kodverk",
        description="Kodverket.",
        examples=["KVÅ"],
    )
    meaning: Text = Field(
        alias="betyder",
        title="Betyder",
        description="Vad koden betyder.",
        examples=["Anmälan till socialtjänsten om ett barn"],
    )
    note: Markdown | None = Field(
        alias="not",
        title="Not",
        description="Något att tänka på.",
        examples=["Koden kan synas i 1177."],
        default=None,
    )
    mark: Annotated[Mark, *one_of(Mark)] = Field(
        alias="märke",
        title="Märke",
        description="V = kontrollerad i källan, V-old = källan är gammal.",
        examples=["V"],
    )
    source: SourceRef = Field(
        alias="källa",
        title="Källa",
        description="Källan.",
        examples=["kalla:vgr-dokumentera"],
    )

"""The question bank: exact words to say."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Named
from webbstod.model.routine import Track
from webbstod.model.scalars import SourceRef, Text, one_of

Purpose = Literal["enskildhet", "sekretess", "inledning", "fråga", "följdfråga", "bemötande"]
Form = Literal[
    "allmänt", "psykiskt", "fysiskt", "sexuellt", "ekonomiskt", "digitalt", "heder",
    "försummelse", "materiellt", "efterhängsenhet",
]  # fmt: skip
Age = Literal["vuxen", "12–17", "6–11", "vårdnadshavare", "alla"]
Adaptation = Literal["funktionsnedsättning", "äldre", "hbtqi", "kognitiv-svårighet"]


class Question(Named):
    text: Text = Field(
        alias="text",
        title="Text",
        description="Exakt de ord som sägs.",
        examples=["Är du rädd för någon i din närhet?"],
    )
    purpose: Annotated[Purpose, *one_of(Purpose)] = Field(
        alias="slag",
        title="Slag",
        description="Vad meningen är till för.",
        examples=["fråga"],
    )
    tracks: list[Annotated[Track, *one_of(Track)]] = Field(
        alias="spår",
        title="Spår",
        description="På rutin, på indikation eller båda.",
        examples=[["rutin", "indikation"]],
    )
    forms: list[Annotated[Form, *one_of(Form)]] = Field(
        alias="våldsform",
        title="Våldsform",
        description="Formen av våld som frågan gäller.",
        examples=[["psykiskt"]],
    )
    age: Annotated[Age, *one_of(Age)] = Field(
        alias="ålder",
        title="Ålder",
        description="Den som får frågan.",
        examples=["vuxen"],
    )
    adapted_for: list[Annotated[Adaptation, *one_of(Adaptation)]] = Field(
        alias="anpassad_för",
        title="Anpassad för",
        description="Grupper som formuleringen är anpassad för.",
        examples=[["äldre"]],
        default=[],
    )
    advice: Text | None = Field(
        alias="tänk_på",
        title="Tänk på",
        description="Hur eller när meningen sägs.",
        examples=["Vänta in svaret."],
        default=None,
    )
    avoid: Text | None = Field(
        alias="undvik",
        title="Undvik",
        description="En formulering som inte fungerar.",
        examples=["Du blir väl inte slagen?"],
        default=None,
    )
    source: SourceRef | None = Field(
        alias="källa",
        title="Källa",
        description="Källan. Utan källa visas Egen formulering.",
        examples=["kalla:sth-bilaga-2"],
        default=None,
    )

"""Who is responsible for what: one actor's duty towards adults, children or perpetrators."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Named
from webbstod.model.scalars import Markdown, Nullable, SourceRef, Text, one_of

Concerns = Literal["vuxna", "barn", "utövare"]


class Duty(Named):
    actor: Text = Field(
        alias="aktör",
        title="Aktör",
        description="Den som har ansvaret.",
        examples=["Socialtjänsten"],
    )
    does: Markdown = Field(
        alias="gör",
        title="Gör",
        description="Vad ansvaret är.",
        examples=["Utreder om ett barn behöver skydd."],
    )
    concerns: list[Annotated[Concerns, *one_of(Concerns)]] = Field(
        alias="gäller",
        title="Gäller",
        description="Vem det gäller.",
        examples=[["barn"]],
        min_length=1,
    )
    source: Nullable[SourceRef] = Field(
        alias="källa",
        title="Källa",
        description="Källan, eller null.",
        examples=["lag:sol-19-1"],
    )
    ask_whom: Text | None = Field(
        alias="fråga_vem",
        title="Fråga vem",
        description="Rollen som kan svara på det som är null.",
        examples=["Regionens jurist"],
        default=None,
    )

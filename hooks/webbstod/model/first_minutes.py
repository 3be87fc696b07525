"""What comes first after a yes: the five-minute minimum and the questions about danger now."""

from typing import Annotated

from pydantic import Field

from webbstod.model.base import Entity
from webbstod.model.readings import Reference
from webbstod.model.routine import Step
from webbstod.model.scalars import Markdown, SourceRef, Text, ref


class Point(Entity):
    """One of the five-minute minimum."""

    question: Text = Field(
        alias="fråga",
        title="Fråga",
        description="Punkten, som rubrik.",
        examples=["Är det tryggt att gå hem i dag?"],
    )
    do: Markdown = Field(
        alias="gör",
        title="Gör",
        description="Vad du gör.",
        examples=["Fråga rakt ut, och tro på svaret."],
    )


class Minimum(Entity):
    """What everyone does first after a yes, when there are only five minutes."""

    title: Text = Field(
        alias="titel",
        title="Titel",
        description="Rubriken.",
        examples=["Om du bara har fem minuter"],
    )
    intro: Markdown = Field(
        alias="inledning",
        title="Inledning",
        description="En eller två meningar.",
        examples=["Det här räcker långt."],
    )
    points: list[Point] = Field(
        alias="punkter",
        title="Punkter",
        description="De sex punkterna, i ordning.",
        examples=[[{"fråga": "Finns det barn?", "gör": "Fråga var de är nu."}]],
    )
    source: SourceRef | None = Field(
        alias="källa",
        title="Källa",
        description="Källan.",
        examples=["kalla:webbstod-sakerhet"],
        default=None,
    )


class RiskPoint(Entity):
    """A question about immediate danger."""

    question: Text = Field(
        alias="fråga",
        title="Fråga",
        description="Frågan, som den ställs.",
        examples=["Är det tryggt att gå hem i dag?"],
    )
    why: Markdown = Field(
        alias="varför",
        title="Varför",
        description="Varför den ställs.",
        examples=["Svaret avgör vad du gör innan patienten går."],
    )
    say: Annotated[Reference, *ref("fraga")] | None = Field(
        alias="säg",
        title="Säg",
        description="Meningen i frågebanken.",
        examples=["trygg-i-dag"],
        default=None,
    )


class ImmediateRisk(Entity):
    """The immediate-risk step; not a risk assessment with points."""

    title: Text = Field(
        alias="titel",
        title="Titel",
        description="Rubriken.",
        examples=["Är det farligt nu?"],
    )
    intro: Markdown = Field(
        alias="inledning",
        title="Inledning",
        description="En eller två meningar.",
        examples=["Fråga alltid, i alla samtal där våld pågår."],
    )
    points: list[RiskPoint] = Field(
        alias="punkter",
        title="Punkter",
        description="Frågorna, i ordning.",
        examples=[[{"fråga": "Finns det vapen?", "varför": "Det ökar faran."}]],
    )
    on_yes: list[Step] = Field(
        alias="om_ja",
        title="Om ja",
        description="Stegen när något är farligt nu.",
        examples=[[{"gör": "Lämna inte patienten ensam.", "styrka": "bör"}]],
    )
    who_may_know: list[Step] = Field(
        alias="vem_får_veta",
        title="Vem får veta",
        description="Stegen om vem som får veta att patienten är här.",
        examples=[[{"gör": "Säg till växeln.", "styrka": "bör"}]],
    )
    sources: list[SourceRef] = Field(
        alias="källor",
        title="Källor",
        description="Källorna.",
        examples=[["kalla:webbstod-sakerhet"]],
    )

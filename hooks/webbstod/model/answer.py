"""The answer flow: what the patient answered, and what you do then."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Entity, Named
from webbstod.model.routine import Step
from webbstod.model.scalars import (
    Heltal,
    JaNej,
    Markdown,
    Reference,
    SourceRef,
    Text,
    one_of,
    ref,
)
from webbstod.model.stamp import Stamp

AnswerKind = Literal["ja", "nej", "akut", "annat"]


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


class Branch(Named):
    """A question that is tested on every answer."""

    title: Text = Field(
        alias="titel",
        title="Titel",
        description="Rubriken.",
        examples=["Det finns barn i hemmet"],
    )
    test: Text = Field(
        alias="fråga",
        title="Fråga",
        description="Det som prövas.",
        examples=["Finns det barn i hemmet?"],
    )
    order: Heltal = Field(
        alias="ordning",
        title="Ordning",
        description="Platsen i listan.",
        examples=["1"],
    )
    text: Markdown = Field(
        alias="text",
        title="Text",
        description="Vad det betyder.",
        examples=["Misstanke räcker för en orosanmälan."],
    )
    steps: list[Step] = Field(
        alias="steg",
        title="Steg",
        description="Vad du gör.",
        examples=[[{"gör": "Ring socialtjänsten.", "styrka": "bör"}]],
    )
    sources: list[SourceRef] = Field(
        alias="källor",
        title="Källor",
        description="De lagrum och källor som texten bygger på.",
        examples=[["kalla:nck-dokumentation"]],
        default=[],
    )


class AnswerBranch(Entity):
    """What a branch means for one answer."""

    branch: Annotated[Reference, *ref("gren")] = Field(
        alias="gren",
        title="Gren",
        description="Grenens id.",
        examples=["barn"],
    )
    text: Markdown = Field(
        alias="text",
        title="Text",
        description="Vad grenen betyder för just det här svaret.",
        examples=["Gör en orosanmälan i dag."],
    )
    steps: list[Step] = Field(
        alias="steg",
        title="Steg",
        description="Egna steg, utöver grenens.",
        examples=[[{"gör": "Ring först.", "styrka": "bör"}]],
        default=[],
    )


class Reason(Entity):
    """Why the question could not be asked; the next step differs."""

    reason: Text = Field(
        alias="orsak",
        title="Orsak",
        description="Orsaken, som rubrik.",
        examples=["Ingen tolk"],
    )
    text: Markdown = Field(
        alias="text",
        title="Text",
        description="Vad det betyder.",
        examples=["Fråga aldrig med en anhörig som tolk."],
    )
    steps: list[Step] = Field(
        alias="steg",
        title="Steg",
        description="Vad du gör.",
        examples=[[{"gör": "Boka tolk till nästa besök.", "styrka": "bör"}]],
    )


class Onward(Entity):
    """A way on to another answer."""

    condition: Text = Field(
        alias="om",
        title="Om",
        description="När du går vidare dit.",
        examples=["Något är farligt nu"],
    )
    to: Annotated[Reference, *ref("steg")] = Field(
        alias="till",
        title="Till",
        description="Svarets id.",
        examples=["akut-fara"],
    )


class Answer(Named):
    """One of the nine answers."""

    title: Text = Field(
        alias="titel",
        title="Titel",
        description="Sidans rubrik.",
        examples=["Patienten svarar ja – det pågår"],
    )
    label: Text = Field(
        alias="kort",
        title="Kort",
        description="Texten på knappen.",
        examples=["Ja, det pågår"],
    )
    order: Heltal = Field(
        alias="ordning",
        title="Ordning",
        description="Platsen i listan.",
        examples=["4"],
    )
    kind: Annotated[AnswerKind, *one_of(AnswerKind)] = Field(
        alias="slag",
        title="Slag",
        description="Slags svar.",
        examples=["ja"],
    )
    five_minutes: JaNej = Field(
        alias="fem_minuter",
        title="Fem minuter",
        description="Om sidan börjar med fem-minutersrutan.",
        examples=["ja"],
    )
    immediate_risk: JaNej = Field(
        alias="omedelbar_risk",
        title="Omedelbar risk",
        description="Om frågorna om fara nu är ett eget steg.",
        examples=["ja"],
    )
    lead: Markdown = Field(
        alias="ingress",
        title="Ingress",
        description="Det viktigaste, i en eller två meningar.",
        examples=["Tro på det du hör."],
    )
    say: list[Annotated[Reference, *ref("fraga")]] = Field(
        alias="säg",
        title="Säg",
        description="Id för meningar att säga.",
        examples=[["tack-for-att"]],
        default=[],
    )
    steps: list[Step] = Field(
        alias="steg",
        title="Steg",
        description="Vad du gör, i ordning.",
        examples=[[{"gör": "Fråga om barn.", "styrka": "bör"}]],
    )
    reasons: list[Reason] = Field(
        alias="orsaker",
        title="Orsaker",
        description="Orsakerna, när frågan inte kunde ställas.",
        examples=[[{"orsak": "Ingen tolk", "text": "…", "steg": []}]],
        default=[],
    )
    branches: list[AnswerBranch] = Field(
        alias="grenar",
        title="Grenar",
        description="De sju grenarna, alla.",
        examples=[[{"gren": "barn", "text": "…"}]],
    )
    onward: list[Onward] = Field(
        alias="vidare",
        title="Vidare",
        description="Vägar till andra svar.",
        examples=[[{"om": "Något är farligt nu", "till": "akut-fara"}]],
        default=[],
    )
    end: Markdown = Field(
        alias="avslut",
        title="Avslut",
        description="Hur det slutar: nästa kontakt, vem som tar över.",
        examples=["Boka en ny tid innan patienten går."],
    )
    keywords: list[Text] = Field(
        alias="sökord",
        title="Sökord",
        description="Ord som personalen söker på men som inte står i texten.",
        examples=[["bvc", "barnavårdscentral"]],
        default=[],
    )
    stamp: Stamp = Field(
        alias="stämpel",
        title="Stämpel",
        description="Vem som svarar för texten och till när den gäller.",
        examples=[{"ägare": "Enhetschef BVC Kumla", "status": "gällande"}],
    )

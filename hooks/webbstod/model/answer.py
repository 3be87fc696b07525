"""The answer flow: what the patient answered, and what you do then."""

from typing import Annotated, Literal

from pydantic import Field

from webbstod.model.base import Entity, Keyworded, Named
from webbstod.model.first_minutes import Point
from webbstod.model.readings import Reference
from webbstod.model.routine import Step
from webbstod.model.scalars import Heltal, JaNej, Markdown, Text, one_of, ref
from webbstod.model.stamp import Stamped

AnswerKind = Literal["ja", "nej", "akut", "annat"]


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


class Answer(Named, Keyworded, Stamped):
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
    first_point: Point | None = Field(
        alias="fem_minuter_först",
        title="Fem minuter, först",
        description="Ersätter rutans första punkt, där inget har blivit sagt.",
        examples=[{"fråga": "Lita på det du ser", "gör": "Säg lugnt vad du ser."}],
        default=None,
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

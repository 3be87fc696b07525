"""What the region offers its own staff and their managers."""

from pydantic import Field

from webbstod.model.base import Entity
from webbstod.model.scalars import JaNej, Markdown, Nullable, Telefon, Text
from webbstod.model.stamp import Stamped


class SupportContact(Entity):
    name: Text = Field(
        alias="namn",
        title="Namn",
        description="Vem det är.",
        examples=["Företagshälsovården"],
    )
    purpose: Text = Field(
        alias="till",
        title="Till",
        description="Vad man ringer om.",
        examples=["Råd till chefen"],
    )
    phone: Telefon | None = Field(
        alias="telefon",
        title="Telefon",
        description="Numret.",
        examples=["08-465 004 70"],
        default=None,
    )
    example: JaNej = Field(
        alias="exempel",
        title="Exempel",
        description="ja om numret är påhittat.",
        examples=["ja"],
        default=False,
    )


class EmployeeSupport(Stamped):
    intro: Markdown = Field(
        alias="inledning",
        title="Inledning",
        description="Vad som gäller för den som arbetar här.",
        examples=["Fråga varje medarbetare i medarbetarsamtalet."],
    )
    contacts: list[SupportContact] = Field(
        alias="kontakter",
        title="Kontakter",
        description="Vem chefen ringer.",
        examples=[[{"namn": "HR", "till": "råd"}]],
    )
    talk: Nullable[Markdown] = Field(
        alias="medarbetarsamtal",
        title="Medarbetarsamtal",
        description="Vad som gäller i medarbetarsamtalet, eller null.",
        examples=["Frågan ingår i mallen."],
    )
    training: Nullable[Markdown] = Field(
        alias="utbildning",
        title="Utbildning",
        description="Utbildning för chefer, eller null.",
        examples=["Ingår i chefsprogrammet."],
    )
    supervision: Nullable[Markdown] = Field(
        alias="handledning",
        title="Handledning",
        description="Stöd efter svåra möten, eller null.",
        examples=["Handledning en gång i månaden."],
    )
    ask_whom: Text = Field(
        alias="fråga_vem",
        title="Fråga vem",
        description="Rollen som kan svara på det som är null.",
        examples=["HR-direktören"],
    )

"""Treatment and support that is offered after a yes."""

from typing import Annotated

from pydantic import Field

from webbstod.model.base import Named
from webbstod.model.contact import ContactMark
from webbstod.model.readings import Reference
from webbstod.model.scalars import Markdown, Nullable, Text, one_of, thing
from webbstod.model.source import Sourced


class SupportOffer(Named, Sourced):
    name: Text = Field(
        alias="namn",
        title="Namn",
        description="Insatsens namn.",
        examples=["Traumafokuserad KBT"],
    )
    for_whom: Text = Field(
        alias="för",
        title="För",
        description="Vem den är till för.",
        examples=["Vuxna som har varit utsatta"],
    )
    about: Markdown = Field(
        alias="om",
        title="Om",
        description="Vad den innebär.",
        examples=["Samtal i en bestämd ordning."],
    )
    at: Annotated[Reference, *thing("enhet", "kontakt")] | None = Field(
        alias="hos",
        title="Hos",
        description="Den som ger insatsen.",
        examples=["enhet:samtalsmottagningen"],
        default=None,
    )
    way_in: Nullable[Text] = Field(
        alias="vägen_in",
        title="Vägen in",
        description="Remiss eller direkt, eller null.",
        examples=["Patienten ringer själv"],
    )
    waiting: Nullable[Text] = Field(
        alias="väntetid",
        title="Väntetid",
        description="Väntetiden, eller null.",
        examples=["Inom en vecka"],
    )
    ask_whom: Text = Field(
        alias="fråga_vem",
        title="Fråga vem",
        description="Rollen som kan svara.",
        examples=["Enhetschefen"],
    )
    mark: Annotated[ContactMark, *one_of(ContactMark)] = Field(
        alias="märke",
        title="Märke",
        description="V, V-old eller exempel.",
        examples=["exempel"],
    )

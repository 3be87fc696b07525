"""The scalar types: each reads one text or refuses it in Swedish, and never breaks."""

from datetime import date
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, PlainValidator, create_model

from tests.known import PLACE
from webbstod.explain import explain
from webbstod.model import scalars
from webbstod.model.readings import Refused
from webbstod.model.scalars import one_of, ref
from webbstod.nodes import Map, Node, Null, Seq, scalar

Choice = Literal["ja", "kanske"]
TYPES: dict[str, Any] = {
    name: getattr(scalars, name)
    for name in (
        "Text", "Markdown", "Datum", "JaNej", "Heltal", "Klockslag", "Telefon", "Adress", "Epost",
        "Slug", "Kommunkod", "HsaId", "Colour", "SourceRef",
    )
}  # fmt: skip
TYPES |= {"one_of": Annotated[Choice, *one_of(Choice)], "ref": Annotated[str, *ref("lag")]}
NEAR = st.text(st.sampled_from("0123456789-: +.@/#abåÅ٣¾²\n\u00a0kalg"), max_size=14)


def read(kind: str, value: Any) -> Any:
    [rule] = [rule for rule in TYPES[kind].__metadata__ if isinstance(rule, PlainValidator)]
    return rule.func(value)  # type: ignore[call-arg]


def write(kind: str, text: str) -> Any:
    return read(kind, scalar(text, PLACE))


@pytest.mark.parametrize("kind", TYPES)
@given(text=st.text(max_size=30) | NEAR)
def test_any_text_is_read_or_refused_in_swedish(kind: str, text: str) -> None:
    try:
        value = write(kind, text)
    except Refused as refused:
        value = refused
    if isinstance(value, Refused):
        assert value.message.endswith(".")
        assert value.remedy
    else:
        assert isinstance(value, bool | int) or value.place == PLACE


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("node", [Null(), Map(), Seq()], ids=["null", "map", "list"])
def test_what_is_no_text_is_refused(kind: str, node: Node) -> None:
    with pytest.raises(Refused):
        read(kind, node)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("Datum", "2026-11-22", date(2026, 11, 22)),
        ("Datum", "2028-02-29", date(2028, 2, 29)),
        ("JaNej", "ja", True),
        ("JaNej", "nej", False),
        ("Heltal", "012", 12),
        ("Klockslag", "24:00", "24:00"),
        ("Telefon", "08-465 004 10", "08-465 004 10"),
        ("Telefon", "08-465\u00a0004\u00a010", "08-465 004 10"),
        ("Telefon", "0980-319 200", "0980-319 200"),
        ("Telefon", "070-174 06 05", "070-174 06 05"),
        ("Telefon", "020-50 50 50", "020-50 50 50"),
        ("Telefon", "112", "112"),
        ("Telefon", "114 14", "114 14"),
        ("Adress", "https://nck.uu.se/kunskapsbanken/", "https://nck.uu.se/kunskapsbanken/"),
        ("HsaId", "SE0000000000-T101", "SE0000000000-T101"),
        ("HsaId", "se0000000000-t101", "SE0000000000-T101"),
        ("Markdown", " text \n", "text"),
        ("SourceRef", "lag:sol-19-1", "sol-19-1"),
        ("one_of", "kanske", "kanske"),
    ],
)
def test_reads(kind: str, text: str, value: object) -> None:
    assert write(kind, text) == value


REFUSED = {
    "Datum": [
        "2026-02-30", "2026-13-01", "26-11-22", "2026-11-22 ", "1791158400", "0000-01-01",
        "\u0662026-11-22",
    ],
    "JaNej": ["Ja", "on", "true", "1", "yes", "no", ""],
    "Heltal": ["1.0", "-1", "1e3", "\u00b2", "1 000", "9" * 10],
    "Klockslag": ["8:30", "24:01", "08.30", "0830", "08:60", "08:30\n"],
    "Telefon": [
        "465 004 10", "0846500410", "+46 8 465 004 10", "08-465", "08-46500410 12",
        "020-505050505050", "1", "\u0661\u0661\u0662",
    ],
    "Adress": [
        "nck.uu.se", "ftp://a.se", "javascript:alert(1)", "https://a", 'https://a.se/"x',
    ],
    "Epost": ["a@b", "a b@c.se", "@c.se", "a@b.se\n"],
    "Kommunkod": ["188", "18811", "\u0661881", "1881\n"],
    "HsaId": [
        "SE000000000-T1", "SE0000000000", "SE0000000000-", "SE0000000000-å", "SE000000-0000-T1",
        "\u017fe0000000000-T1", "SE0000000000-T1\n", "SE0000000000-" + "1" * 19,
    ],
    "Colour": ["1d5c63", "#1D5C63", "#fff", "red;}"],
    "SourceRef": ["sol-19-1", "lag:", "bok:x", "lag: x", "lag:SoL"],
    "Text": ["", " \n"],
    "Markdown": ["", "\n"],
    "one_of": ["nej", "Ja", ""],
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in REFUSED.items() for text in texts]
)
def test_refuses(kind: str, text: str) -> None:
    with pytest.raises(Refused):
        write(kind, text)


def test_a_reference_knows_its_target() -> None:
    assert (write("ref", "sol-19-1").target, write("SourceRef", "kalla:x").target) == (
        "lag",
        "kalla",
    )


@pytest.mark.parametrize("kind", TYPES)
def test_in_a_model_a_refusal_is_told_at_its_line(kind: str) -> None:
    model: type[BaseModel] = create_model(
        "Prov", __config__=ConfigDict(arbitrary_types_allowed=True), fält=(TYPES[kind], ...)
    )
    null = Null()
    null.place = PLACE
    group = Map({"fält": null})
    group.place, null.parent, null.key = PLACE, group, scalar("fält", PLACE)
    with pytest.raises(ValueError, match="null") as refused:
        model.model_validate(group)
    [problem] = explain(refused.value)  # type: ignore[arg-type]
    assert (problem.place, problem.message) == (PLACE, 'fältet "fält": null går inte här.')

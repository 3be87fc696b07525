"""The only scalar types of the model: each reads one text and refuses it in Swedish.

A value keeps its place in the file, so that later checks can point at it.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, TypeAlias, TypeVar, get_args

from pydantic import BeforeValidator, PlainValidator, WithJsonSchema

from webbstod.nodes import Map, Null, Scalar
from webbstod.problems import Place
from webbstod.slugs import SLUG, slug_fault, slugged
from webbstod.suggest import suggest

T = TypeVar("T")


class Refused(ValueError):  # noqa: N818 - told to an author, not to a programmer
    """A value is not what its field takes."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


class MarkdownText(Scalar):
    """Markdown as the author wrote it."""


class Reference(Scalar):
    """The id of something else; `target` is the kind of thing it names."""

    target: str


class Day(date):
    """A calendar day that knows where it was written."""

    place: Place


_QUOTE = 'Skriv en enda text. Hör tecknen : - [ { till den, sätt citattecken runt: "…"'


def reads(read: Callable[[Scalar], Any], schema: dict[str, Any]) -> tuple[Any, Any]:
    """What pydantic needs to read a scalar with `read`, and what editors are told of it."""

    def validate(value: object) -> Any:
        if isinstance(value, Scalar):
            return read(value)
        if isinstance(value, Null):
            raise Refused(
                "null går inte här.", "Skriv ett värde. Är fältet frivilligt, ta bort det."
            )
        if isinstance(value, Map):
            raise Refused("här ska det stå en text, inte ett fält med kolon.", _QUOTE)
        raise Refused("här ska det stå en text, inte en lista.", _QUOTE)

    return PlainValidator(validate), WithJsonSchema(schema)


def _with_place(value: Scalar, made: Scalar) -> Any:
    made.place, made.first_line = value.place, value.first_line
    return made


def _text(value: Scalar) -> Scalar:
    if not value.strip():
        raise Refused("texten är tom.", "Skriv en text, eller ta bort raden.")
    return value


def _markdown(value: Scalar) -> MarkdownText:
    made: MarkdownText = _with_place(value, MarkdownText(_text(value).strip()))
    return made


_DAY = re.compile(r"((?:19|20|21)\d{2})-(\d{2})-(\d{2})\Z", re.ASCII)


def _day(value: Scalar) -> Day:
    match = _DAY.match(value)
    try:
        day = Day(*map(int, match.groups())) if match else None
    except ValueError:
        day = None
    if day is None:
        raise Refused(f'"{value}" är inget datum.', "Skriv år-månad-dag, till exempel 2027-05-31.")
    day.place = value.place
    return day


def _yes_no(value: Scalar) -> bool:
    if value not in ("ja", "nej"):
        remedy = "Skriv ja eller nej, med små bokstäver."
        raise Refused(f'"{value}" är varken ja eller nej.', remedy)
    return value == "ja"


def _integer(value: Scalar) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", value):
        raise Refused(f'"{value}" är inget heltal.', "Skriv bara siffror, till exempel 12.")
    return int(value)


def _clock(value: Scalar) -> Scalar:
    if not re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]|24:00", value):
        remedy = 'Skriv timmar:minuter, till exempel "08:30".'
        raise Refused(f'"{value}" är inget klockslag.', remedy)
    return value


_PHONE = re.compile(r"0\d{1,3}-\d{2,3}( ?\d{2,3}){1,3}\Z", re.ASCII)
_SHORT_NUMBERS = ("112", "1177", "114 14", "116 000", "116 006", "116 111", "90101")


def _phone(value: Scalar) -> Scalar:
    """A hard space, as numbers are copied from the web with, is taken for a common one."""
    value = _with_place(value, Scalar(value.replace("\u00a0", " ")))
    digits = sum(mark.isdigit() for mark in value)
    if value not in _SHORT_NUMBERS and not (_PHONE.match(value) and 8 <= digits <= 11):
        raise Refused(
            f'"{value}" är inget telefonnummer.',
            "Skriv riktnummer, bindestreck och grupper av siffror, till exempel 08-465 004 10.",
        )
    return value


def _web_address(value: Scalar) -> Scalar:
    if "[" in value or not re.fullmatch(r"https?://[^\s<>\"']+\.[^\s<>\"']+", value):
        raise Refused(f'"{value}" är ingen webbadress.', "Skriv hela adressen, med https:// först.")
    return value


def _email(value: Scalar) -> Scalar:
    if not re.fullmatch(r"[^\s@<>\"']+@[^\s@<>\"']+\.[a-z]{2,}", value):
        remedy = "Skriv till exempel webbstod@example.se."
        raise Refused(f'"{value}" är ingen e-postadress.', remedy)
    return value


def _slug(value: Scalar) -> Scalar:
    if fault := slug_fault(value):
        raise Refused(f'"{value}" {fault}.', f"Skriv till exempel {slugged(value)}.")
    return value


def _municipality_code(value: Scalar) -> Scalar:
    if not re.fullmatch(r"[0-9]{4}", value):
        raise Refused(f'"{value}" är ingen kommunkod.', "Skriv fyra siffror, till exempel 1881.")
    return value


_HSA_ID = re.compile(r"SE\d{10}-[A-Z0-9]{1,18}\Z", re.ASCII | re.IGNORECASE)


def _hsa_id(value: Scalar) -> Any:
    """In capitals, whichever letters it was copied with."""
    if not _HSA_ID.match(value):
        remedy = "Skriv SE, tio siffror, bindestreck och resten, till exempel SE0000000000-T101."
        raise Refused(f'"{value}" är inget HSA-id.', remedy)
    return _with_place(value, Scalar(value.upper()))


def _colour(value: Scalar) -> Scalar:
    if not re.fullmatch(r"#[0-9a-f]{6}", value):
        raise Refused(f'"{value}" är ingen färg.', 'Skriv till exempel "#1d5c63".')
    return value


_TEXT = {"type": ["string", "number"]}


def _pattern(pattern: str) -> dict[str, Any]:
    return {"type": ["string", "number"], "pattern": pattern}


Text: TypeAlias = Annotated[Scalar, *reads(_text, _TEXT)]
Markdown: TypeAlias = Annotated[MarkdownText, *reads(_markdown, {"type": "string"})]
Datum: TypeAlias = Annotated[Day, *reads(_day, {"type": "string", "format": "date"})]
JaNej: TypeAlias = Annotated[bool, *reads(_yes_no, {"enum": ["ja", "nej"]})]
Heltal: TypeAlias = Annotated[int, *reads(_integer, {"type": ["string", "integer"]})]
Klockslag: TypeAlias = Annotated[Scalar, *reads(_clock, {"type": "string"})]
Telefon: TypeAlias = Annotated[Scalar, *reads(_phone, _TEXT)]
Adress: TypeAlias = Annotated[Scalar, *reads(_web_address, {"type": "string", "format": "uri"})]
Epost: TypeAlias = Annotated[Scalar, *reads(_email, {"type": "string", "format": "email"})]
Slug: TypeAlias = Annotated[Scalar, *reads(_slug, _pattern(f"^{SLUG}$"))]
Kommunkod: TypeAlias = Annotated[Scalar, *reads(_municipality_code, _pattern("^[0-9]{4}$"))]
HsaId: TypeAlias = Annotated[
    Scalar, *reads(_hsa_id, _pattern("^[Ss][Ee][0-9]{10}-[A-Za-z0-9]{1,18}$"))
]
Colour: TypeAlias = Annotated[Scalar, *reads(_colour, _pattern("^#[0-9a-f]{6}$"))]

Nullable: TypeAlias = Annotated[
    T | None, BeforeValidator(lambda value: None if isinstance(value, Null) else value)
]


def one_of(choices: Any) -> tuple[Any, Any]:
    """Reads one of the words of a Literal."""
    words: tuple[str, ...] = get_args(choices)

    def read(value: Scalar) -> Scalar:
        if value not in words:
            known = suggest(value, words) or f"Välj bland: {', '.join(words)}."
            raise Refused(f'"{value}" finns inte att välja.', known)
        return value

    numbers = [int(word) for word in words if word.isdigit()]  # as editors read them
    return reads(read, {"enum": [*words, *numbers]})


def _reference(value: Scalar, name: str, target: str) -> Reference:
    made: Reference = _with_place(value, Reference(name))
    made.target = target
    return made


def ref(target: str) -> tuple[Any, Any]:
    """Reads the id of a `target`; that it exists is checked when all is loaded."""

    def read(value: Scalar) -> Reference:
        return _reference(value, _slug(value), target)

    return reads(read, {"type": "string"})


def thing(*kinds: str, what: str = "inget slag och id", example: str = "") -> tuple[Any, Any]:
    """Reads `slag:id`, where the kind of thing is one of `kinds`."""
    choice = " eller ".join((", ".join(f"{kind}:" for kind in kinds[:-1]), f"{kinds[-1]}:"))
    shown = example or f"{kinds[0]}:namn"

    def read(value: Scalar) -> Reference:
        target, _, name = value.partition(":")
        if target not in kinds or any(map(slug_fault, name.split("/"))):
            remedy = f"Skriv {choice} och ett id, till exempel {shown}."
            raise Refused(f'"{value}" är {what}.', remedy)
        return _reference(value, name, target)

    return reads(read, _pattern(f"^({'|'.join(kinds)}):[a-z0-9/-]+$"))


SOURCE_KINDS = ("lag", "kalla")
SourceRef: TypeAlias = Annotated[
    Reference, *thing(*SOURCE_KINDS, what="ingen källa", example="lag:sol-19-1")
]

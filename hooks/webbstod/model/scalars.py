"""The only scalar types of the model: how each is read, and what editors are told of it."""

from collections.abc import Callable
from typing import Annotated, Any, TypeAlias, TypeVar, get_args

from pydantic import BeforeValidator, PlainValidator, WithJsonSchema

from webbstod.model import readings
from webbstod.model.readings import Day, MarkdownText, Reference, Refused
from webbstod.nodes import Map, Null, Scalar
from webbstod.slugs import SLUG, slug_fault
from webbstod.suggest import suggest

T = TypeVar("T")

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


_TEXT = {"type": ["string", "number"]}


def _pattern(pattern: str) -> dict[str, Any]:
    return {"type": ["string", "number"], "pattern": pattern}


Text: TypeAlias = Annotated[Scalar, *reads(readings.text, _TEXT)]
Markdown: TypeAlias = Annotated[MarkdownText, *reads(readings.markdown, {"type": "string"})]
Datum: TypeAlias = Annotated[Day, *reads(readings.day, {"type": "string", "format": "date"})]
JaNej: TypeAlias = Annotated[bool, *reads(readings.yes_no, {"enum": ["ja", "nej"]})]
Heltal: TypeAlias = Annotated[int, *reads(readings.integer, {"type": ["string", "integer"]})]
Klockslag: TypeAlias = Annotated[Scalar, *reads(readings.clock, {"type": "string"})]
Telefon: TypeAlias = Annotated[Scalar, *reads(readings.phone, _TEXT)]
Adress: TypeAlias = Annotated[
    Scalar, *reads(readings.web_address, {"type": "string", "format": "uri"})
]
Epost: TypeAlias = Annotated[Scalar, *reads(readings.email, {"type": "string", "format": "email"})]
Slug: TypeAlias = Annotated[Scalar, *reads(readings.slug, _pattern(f"^{SLUG}$"))]
Kommunkod: TypeAlias = Annotated[Scalar, *reads(readings.municipality_code, _pattern("^[0-9]{4}$"))]
HsaId: TypeAlias = Annotated[
    Scalar, *reads(readings.hsa_id, _pattern("^[Ss][Ee][0-9]{10}-[A-Za-z0-9]{1,18}$"))
]
Colour: TypeAlias = Annotated[Scalar, *reads(readings.colour, _pattern("^#[0-9a-f]{6}$"))]

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
    made: Reference = readings.with_place(value, Reference(name))
    made.target = target
    return made


def ref(target: str) -> tuple[Any, Any]:
    """Reads the id of a `target`; that it exists is checked when all is loaded."""

    def read(value: Scalar) -> Reference:
        return _reference(value, readings.slug(value), target)

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

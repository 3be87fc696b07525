"""The slips that make YAML unreadable, told in Swedish at the line where they were made."""

import re
from typing import Any, NamedTuple

QUOTE = 'Sätt citattecken runt hela värdet: "…"'
COLUMN = "Rätta indraget: fält som hör ihop börjar i samma kolumn."
_FIELD = r"^\s*(?:- )?\w+: +"
_START = r"^\s*(?:- )?(?:\w+: +)?"


class Slip(NamedTuple):
    """`line` counts from 0 at the text's first line."""

    line: int
    message: str
    remedy: str


class _Pattern(NamedTuple):
    pattern: re.Pattern[str]
    message: str
    remedy: str


_PATTERNS = (
    _Pattern(
        re.compile(r"^ *\t"),
        "raden börjar med en tabb.",
        "Byt tabben mot mellanslag; två för varje steg in.",
    ),
    _Pattern(
        re.compile(r"^\s*(?:- )?\w+:\u00a0"),
        "det står ett hårt mellanslag efter kolon.",
        "Sudda mellanslaget efter kolon och skriv ett vanligt.",
    ),
    _Pattern(
        re.compile(_FIELD + r"- "),
        "en lista kan inte börja på samma rad som fältnamnet.",
        "Skriv varje sak på en egen rad under fältnamnet, med bindestreck först.",
    ),
    _Pattern(
        re.compile(_FIELD + r"[^\"'|>\[{\s][^\"']*: "),
        "texten innehåller ett kolon följt av mellanslag.",
        QUOTE,
    ),
    _Pattern(
        re.compile(_START + r"(?:\"[^\"]*\"|'[^']*')\s*[^\s#,:\]}]"),
        "det står mer text efter citattecknet.",
        "Sätt enkla citattecken runt hela värdet, och dubbla inuti: 'Säg \"nej\" till det.'",
    ),
    _Pattern(
        re.compile(_START + r"(?P<mark>[@`%*&!{}\]]|\[[^\]]*\]\s*[^\s#])"),
        "ett värde får inte börja med {mark:.1}",
        QUOTE,
    ),
    _Pattern(
        re.compile(r"^\s*(?:- )?\w+:[^\s]"),
        "det saknas ett mellanslag efter kolon.",
        "Skriv ett mellanslag mellan kolon och värdet.",
    ),
    _Pattern(
        re.compile(r"^\s*[^\s:#-][^:]*$"),
        "raden saknar kolon.",
        'Skriv "fält: värde", eller dra in raden om den hör till texten ovanför.',
    ),
)
_OPEN_QUOTE = (
    "ett citattecken öppnas men stängs inte.",
    'Sätt ett citattecken även i slutet: "…"',
)
_COMMAS = "Sätt komma mellan sakerna, och citattecken runt texter med skiljetecken."


def slip(error: Any, lines: list[str]) -> Slip:
    """What YAML's own error comes from."""
    mark, begun = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    last = len(lines) - 1  # YAML counts on past the end
    number = min(mark.line if mark else 0, last)
    since = min(begun.line, last) if begun else number
    context = f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"
    return _by_context(context, since, lines) or _by_line(number, lines) or _vague(context, number)


def _by_context(context: str, since: int, lines: list[str]) -> Slip | None:
    if "escape" in context:
        message = "det står ett omvänt snedstreck inom dubbla citattecken."
        return Slip(since, message, "Byt till enkla citattecken: '…'")
    if "quoted scalar" in context:
        return Slip(since, *_OPEN_QUOTE)
    if "block scalar" in context:
        message = "efter tecknet | eller > får inget mer stå på raden."
        return Slip(since, message, f"Flytta ner texten och dra in den. Är tecknet text? {QUOTE}")
    if "flow" in context:
        return _brackets(since, lines[since])
    return None


def _brackets(line: int, text: str) -> Slip | None:
    for opening, closing in ("[]", "{}"):
        if text.count(opening) > text.count(closing):
            message = f"tecknet {opening} öppnas men stängs inte."
            return Slip(line, message, f"Sätt {closing} i slutet. Är tecknet text? {QUOTE}")
    return Slip(line, "det som står inom [ ] eller { } går inte att läsa.", _COMMAS)


def _by_line(number: int, lines: list[str]) -> Slip | None:
    """YAML often notices only on the next line."""
    for pattern, message, remedy in _PATTERNS:
        for at in (number, number - 1):
            if at >= 0 and (match := pattern.search(lines[at])):
                return Slip(at, message.format(**match.groupdict()), remedy)
    for at in (number, number - 1):
        if at >= 0 and lines[at].count('"') % 2:
            return Slip(at, *_OPEN_QUOTE)
    return None


def _vague(context: str, number: int) -> Slip:
    if "mapping values" in context:
        return Slip(number, "raden är indragen, men raden före har redan ett värde.", COLUMN)
    if "block" in context:
        return Slip(number, "indraget stämmer inte med raderna före.", COLUMN)
    remedy = "Kontrollera indrag, kolon och citattecken på raden och raden före."
    return Slip(number, "raden går inte att läsa.", remedy)


_CUT = re.compile(r"\s+#\S")
_HARD_SPACE = re.compile(r"^\w+:\u00a0")
_NULLS = ("Null", "NULL", "~")


def unquoted(value: str, lines: tuple[int, int], before: str, after: str) -> Slip | None:
    """The slips that YAML accepts in silence: a value that is cut, lost or looks like another.

    `lines` are the value's first and last; `before` and `after` what else stands on the last.
    """
    start, line = lines
    if _CUT.match(after):
        return Slip(line, "texten tar slut vid #; resten av raden skulle försvinna.", QUOTE)
    if not value:
        return _empty(line, before.rstrip())
    if _HARD_SPACE.match(value):
        message = "det står ett hårt mellanslag efter kolon."
        return Slip(start, message, "Sudda mellanslaget efter kolon och skriv ett vanligt.")
    if value in _NULLS:
        message = f'"{value}" betyder ingenting här.'
        return Slip(line, message, "Skriv null, med små bokstäver, om det inte är bestämt.")
    return None


def _empty(line: int, before: str) -> Slip:
    if before.endswith("-"):
        message = "bindestrecket har inget efter sig."
        return Slip(line, message, "Skriv något efter bindestrecket, eller ta bort raden.")
    if not before.endswith((":", "?")):
        message = "mellan två komman står en text utan fältnamn."
        return Slip(line, message, "Hör den till värdet före? Sätt citattecken runt hela värdet.")
    remedy = "Skriv ett värde, skriv null om det inte är bestämt, eller ta bort raden."
    return Slip(line, "värdet saknas efter kolon.", remedy)

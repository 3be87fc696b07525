"""The answer flow is whole: nine answers, the seven branches tested on each, in order."""

from collections.abc import Iterator
from datetime import date

from webbstod.content import Content
from webbstod.model.answer import Answer
from webbstod.nodes import place_of
from webbstod.problems import Place, Problem

ANSWERS = (
    "nej", "nej-men-misstanke", "ja-tidigare", "ja-pagaende", "akut-fara", "vill-inte-svara",
    "kunde-inte-fragas", "utsatter-nagon-annan", "framkom-pa-annat-satt",
)  # fmt: skip
BRANCHES = (
    "barn", "gravid", "under-18", "skyddade-uppgifter", "inte-fora-sin-talan",
    "vill-inte-ha-hjalp", "vill-inte-att-det-skrivs",
)  # fmt: skip


def check(content: Content, today: date) -> Iterator[Problem]:
    folders = (
        ("data/nationellt/svar", ANSWERS, content.answers),
        ("data/nationellt/grenar", BRANCHES, content.branches),
    )
    for folder, names, table in folders:
        for name in names:
            if not table.knows(name):
                place = Place(f"{folder}/{name}.yml")
                yield Problem(place, "filen saknas.", "Hämta tillbaka filen.")
    for answer in content.answers.values():
        yield from _whole(answer)


def _whole(answer: Answer) -> Iterator[Problem]:
    yield from _branches(answer)
    if answer.kind in ("ja", "akut") and not (answer.five_minutes and answer.immediate_risk):
        message = "ett ja börjar alltid med fem minuter och frågorna om fara."
        remedy = "Skriv fem_minuter: ja och omedelbar_risk: ja."
        yield Problem(place_of(answer.kind), message, remedy)


def _branches(answer: Answer) -> Iterator[Problem]:
    where = answer.branches[0].branch.place if answer.branches else answer.title.place
    tested = tuple(dict.fromkeys(str(branch.branch) for branch in answer.branches))
    if not set(tested) <= set(BRANCHES):
        return  # told as an unknown reference
    if missing := [name for name in BRANCHES if name not in tested]:
        message = f"svaret prövar inte grenen {', '.join(missing)}."
        remedy = "Lägg till - gren: med en text; alla sju prövas vid varje svar."
        yield Problem(where, message, remedy)
    elif tested != BRANCHES:
        yield Problem(where, "grenarna står i fel ordning.", f"Ordna dem: {', '.join(BRANCHES)}.")

"""The answer flow is whole: nine answers, the seven branches tested on each, in order."""

from collections.abc import Iterator
from datetime import date

from webbstod.content import Content
from webbstod.model.answer import Answer
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
    tested = [str(branch.branch) for branch in answer.branches]
    if missing := [name for name in BRANCHES if name not in tested]:
        message = f"svaret prövar inte {', '.join(missing)}."
        remedy = "Skriv en gren: för var och en av de sju grenarna."
        yield Problem(answer.title.place, message, remedy)
    if answer.kind in ("ja", "akut") and not (answer.five_minutes and answer.immediate_risk):
        message = "ett ja börjar alltid med fem minuter och frågorna om fara."
        yield Problem(answer.title.place, message, "Skriv fem_minuter: ja och omedelbar_risk: ja.")

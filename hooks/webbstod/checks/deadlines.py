"""What was promised: agreements, activities, grants. The calendar gives advice, never a fault."""

from collections.abc import Iterator
from datetime import date, timedelta

from webbstod.content import Content
from webbstod.model.agreement import Agreement
from webbstod.model.readings import Day
from webbstod.problems import Problem

LONGEST = 50
FOLLOWED_UP_WITHIN = timedelta(days=731)  # 24 months, as the national comparisons count


def check(content: Content, today: date) -> Iterator[Problem]:
    for agreement in content.agreements.values():
        yield from _agreement(agreement, today)
    yield from _activities(content, today)
    for grant in content.grants.values():
        if grant.state == "pågår" and grant.report_due < today:
            message = f"bidraget skulle ha redovisats {grant.report_due}."
            yield _advice(grant.report_due, message, "Redovisa det, och skriv läge: redovisad.")
    for event in content.events.values():
        if event.ends and event.ends < event.starts:
            message = "händelsen slutar innan den börjar."
            yield Problem(event.ends.place, message, "Kontrollera båda datumen.")
    for notice in content.changes.values():
        if notice.due and notice.due < notice.date:
            message = "ändringen ska vara gjord innan den gäller."
            yield Problem(notice.due.place, message, "Kontrollera båda datumen.")


def _agreement(agreement: Agreement, today: date) -> Iterator[Problem]:
    if agreement.needs_all and not agreement.decisions:
        message = "överenskommelsen kräver att alla beslutar, men inga parter står under beslut."
        yield Problem(agreement.id.place, message, "Lägg till beslut: med en rad för varje part.")
    if agreement.years is not None and not 0 < agreement.years <= LONGEST:
        message = f"överenskommelsen gäller i {agreement.years} år."
        remedy = "Skriv antalet år, till exempel 8, eller ta bort raden om den gäller tills vidare."
        yield Problem(agreement.id.place, message, remedy)
    followed = agreement.followed_up
    if followed and followed > today:
        yield _advice(
            followed, f"följdes_upp är {followed}, som inte har varit.", "Kontrollera året."
        )
    held = agreement.stamp.status != "upphävd"
    if held and followed and today - followed > FOLLOWED_UP_WITHIN:
        message = f"överenskommelsen följdes senast upp {followed}, för mer än två år sedan."
        yield _advice(followed, message, "Följ upp den, och ändra följdes_upp.")


def _activities(content: Content, today: date) -> Iterator[Problem]:
    for document in content.documents.values():
        stamp = document.stamp
        past = stamp.status == "upphävd" or bool(stamp.valid_to and stamp.valid_to < today)
        for activity in document.activities if not past else ():
            if activity.due and activity.due < today and activity.state != "klar":
                message = f"aktiviteten skulle ha varit klar {activity.due}."
                yield _advice(activity.due, message, "Ändra läge eller senast.")


def _advice(day: Day, message: str, remedy: str) -> Problem:
    return Problem(day.place, message, remedy, "råd")

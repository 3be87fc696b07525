"""What happens when: events to come and past ones, and changes that a unit must know of."""

from datetime import date, timedelta

from webbstod.content import Content
from webbstod.model.change_notice import ChangeNotice
from webbstod.model.event import Event
from webbstod.model.unit import Unit

NEWS = timedelta(days=60)


def coming(content: Content, today: date) -> list[Event]:
    return sorted(
        (event for event in content.events.values() if last_day(event) >= today),
        key=lambda event: event.starts,
    )


def past(content: Content, today: date) -> list[Event]:
    """The latest first."""
    return sorted(
        (event for event in content.events.values() if last_day(event) < today),
        key=lambda event: event.starts,
        reverse=True,
    )


def last_day(event: Event) -> date:
    return event.ends or event.starts


def week(day: date) -> int:
    """The number of the week, as Swedish calendars count."""
    return day.isocalendar().week


def notices(content: Content) -> list[ChangeNotice]:
    """The latest first."""
    return sorted(content.changes.values(), key=lambda row: row.date, reverse=True)


def is_news(notice: ChangeNotice, today: date) -> bool:
    """Recent, or not yet due."""
    recent = today - NEWS <= notice.date <= today
    return recent or bool(notice.due and notice.date <= today <= notice.due)


def of_unit(unit: Unit, news: list[ChangeNotice]) -> list[ChangeNotice]:
    """Those of the news that concern all, or name the unit, its type or a municipality that it
    serves."""
    own = {("enhet", str(unit.id)), ("enhetstyp", str(unit.type)), ("kommun", "alla")}
    own |= {("kommun", str(name)) for name in unit.municipalities}
    everywhere = "alla" in unit.municipalities
    return [
        notice
        for notice in news
        if not notice.affects
        or any(
            (target.target, str(target)) in own or (everywhere and target.target == "kommun")
            for target in notice.affects
        )
    ]

"""Days in Swedish."""

from datetime import date

MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
)  # fmt: skip


def swedish_day(day: date) -> str:
    """`22 november 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"

"""What one opening of a page gave, and several together."""

from collections.abc import Iterator, Sequence
from statistics import median
from typing import Any, NamedTuple

CATEGORIES = ("performance", "accessibility")
AUDITS = {
    "fcp": "first-contentful-paint",
    "lcp": "largest-contentful-paint",
    "tbt": "total-blocking-time",
    "cls": "cumulative-layout-shift",
}


class Measures(NamedTuple):
    """Scores from 0 to 1, times in milliseconds, and what costs something of a score."""

    performance: float
    accessibility: float
    fcp: float
    lcp: float
    tbt: float
    cls: float
    findings: list[str]


def measures(report: dict[str, Any]) -> Measures:
    """From Lighthouse's report; a page that it could not measure is an error."""
    if "runtimeError" in report:
        raise SystemExit(f"{report['requestedUrl']}: {report['runtimeError']['message']}")
    scores = [report["categories"][name]["score"] for name in CATEGORIES]
    times = [report["audits"][name]["numericValue"] for name in AUDITS.values()]
    return Measures(*scores, *times, findings=list(_findings(report)))


def _findings(report: dict[str, Any]) -> Iterator[str]:
    for name in CATEGORIES:
        for part in report["categories"][name]["auditRefs"]:
            audit = report["audits"][part["id"]]
            if part["weight"] and audit["score"] is not None and audit["score"] < 0.9:
                yield audit["title"]


def together(openings: Sequence[Measures]) -> Measures:
    """The median of what hangs on the machine's pace, the worst of what does not; the findings that
    came each time."""
    return Measures(
        performance=median(one.performance for one in openings),
        accessibility=min(one.accessibility for one in openings),
        fcp=median(one.fcp for one in openings),
        lcp=median(one.lcp for one in openings),
        tbt=median(one.tbt for one in openings),
        cls=max(one.cls for one in openings),
        findings=[
            what for what in openings[0].findings if all(what in one.findings for one in openings)
        ],
    )

"""A fault has an address and a remedy."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Level = Literal["fel", "råd"]


@dataclass(frozen=True, order=True)
class Place:
    """A line of a file; `file` is relative to the content's root, with `/` on every platform."""

    file: str
    line: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, order=True)
class Problem:
    """What is wrong at a place, in Swedish, and how to mend it. Only `fel` stops a build."""

    place: Place
    message: str
    remedy: str = ""
    level: Level = "fel"


def faults(problems: Iterable[Problem]) -> list[Problem]:
    """Those that stop a build."""
    return [problem for problem in problems if problem.level == "fel"]


def render_text(problems: Iterable[Problem]) -> str:
    return "".join(_as_text(problem) for problem in sorted(problems))


def _as_text(problem: Problem) -> str:
    weight = "råd: " if problem.level == "råd" else ""
    remedy = f"    {problem.remedy}\n" if problem.remedy else ""
    return f"{problem.place}: {weight}{problem.message}\n{remedy}"


def render_github(problems: Iterable[Problem]) -> str:
    """GitHub's workflow commands, so that faults show beside the changed line."""
    return "".join(map(_as_command, sorted(problems)))


def _as_command(problem: Problem) -> str:
    weight = "error" if problem.level == "fel" else "warning"
    text = _escaped(f"{problem.message} {problem.remedy}".rstrip())
    return f"::{weight} file={problem.place.file},line={problem.place.line}::{text}\n"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def render_json(problems: Iterable[Problem]) -> str:
    rows = [
        {
            "file": problem.place.file,
            "line": problem.place.line,
            "level": problem.level,
            "message": problem.message,
            "remedy": problem.remedy,
        }
        for problem in sorted(problems)
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"

"""What the commands share. Standard library only."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from pathlib import Path
from typing import IO
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache"
DEFAULT_REGION = "orebro-lan"


class Stop(Exception):  # noqa: N818 - an end that was foreseen, not an error of ours
    """Ends the command with a Swedish message and an exit code."""

    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code


def say(message: str) -> None:
    """Progress goes to stderr, so that stdout holds nothing but the answer."""
    print(message, file=sys.stderr, flush=True)


def child_environment(**extra: str) -> dict[str, str]:
    """The environment of a Python process that we start: UTF-8 whatever the
    platform, and nothing that points it to another Python's libraries."""
    kept = {k: v for k, v in os.environ.items() if k not in {"PYTHONHOME", "PYTHONPATH"}}
    return kept | {"PYTHONUTF8": "1"} | extra


@contextmanager
def locked(name: str) -> Iterator[None]:
    """One process at a time. The system lets go when the holder and the
    installers that it started have ended, also when they were killed."""
    CACHE.mkdir(exist_ok=True)
    with (CACHE / f"{name}.lock").open("w") as handle:
        _wait_for(handle)
        yield


def _wait_for(handle: IO[str]) -> None:
    if sys.platform == "win32":
        import msvcrt

        while True:
            with suppress(OSError):  # after ten seconds of waiting
                msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
                return
    else:
        import fcntl

        os.set_inheritable(handle.fileno(), True)  # noqa: FBT003 - takes no keyword
        fcntl.flock(handle, fcntl.LOCK_EX)


def add_region(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--region",
        metavar="NAMN",
        default=os.environ.get("REGION"),
        help=f"regionens mapp i data/regioner (annars REGION, annars {DEFAULT_REGION})",
    )


def add_today(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--idag",
        metavar="ÅÅÅÅ-MM-DD",
        type=a_date,
        default=os.environ.get("WEBBSTOD_TODAY") or _swedish_today(),
        help="räkna som om det vore den här dagen (annars WEBBSTOD_TODAY, annars i dag)",
    )


def a_date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} är inget datum. Skriv det som 2026-09-01") from None


def _swedish_today() -> date:
    return datetime.now(ZoneInfo("Europe/Stockholm")).date()


def choose_region(root: Path, wanted: str | None) -> str:
    """The wanted region, else the default one, else the only one there is."""
    folder = root / "data" / "regioner"
    slugs = sorted(p.name for p in folder.iterdir() if p.is_dir()) if folder.is_dir() else []
    if not slugs:
        raise Stop(f"I mappen {root} finns ingen region (data/regioner/…).", code=2)
    slug = wanted or (slugs[0] if len(slugs) == 1 else DEFAULT_REGION)
    if slug not in slugs:
        raise Stop(f"Regionen {slug!r} finns inte. Välj bland {', '.join(slugs)}.", code=2)
    return slug

"""bygg: the site of one region, whole or not at all."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

from kommandon.gemensamt import (
    CACHE,
    DEFAULT_REGION,
    ROOT,
    Stop,
    add_region,
    add_today,
    child_environment,
    choose_region,
    locked,
    say,
)

SITE = ROOT / "site"
FRESH = ROOT / ".site-ny"
OLD = ROOT / ".site-gammal"
LOG = CACHE / "bygge.log"
CHATTER = ("INFO ", "DEBUG ", "Aborted with ")
CRASH = "Traceback (most recent call last):"


def register(parser: argparse.ArgumentParser) -> None:
    add_region(parser)
    add_today(parser)


def run(args: argparse.Namespace) -> int:
    region = choose_region(ROOT, args.region)
    with locked("bygge"):
        _tidy()
        start = time.perf_counter()
        build(FRESH, REGION=region, WEBBSTOD_TODAY=args.idag.isoformat())
        pages = sum(1 for _ in FRESH.rglob("*.html"))
        _swap()
    seconds = f"{time.perf_counter() - start:.1f}".replace(".", ",")
    print(f"Klart: {pages} sidor för {region} på {seconds} s. Öppna {SITE / 'index.html'}")
    return 0


def build_apart(name: str, today: date) -> Path:
    """The default region's site in .cache, for those who measure it."""
    target = CACHE / name
    with locked("bygge"):
        build(target, REGION=DEFAULT_REGION, WEBBSTOD_TODAY=today.isoformat())
    return target


def build(target: Path, **environ: str) -> None:
    """Build into the target. Faults in the content have then been told, and
    are a Stop; the log keeps all that the site engine said."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    done = subprocess.run(
        [*command, "-f", str(ROOT / "mkdocs.yml"), "-d", str(target)],
        cwd=ROOT,
        env=child_environment(NO_MKDOCS_2_WARNING="1", **environ),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    LOG.write_text(done.stdout, encoding="utf-8")
    if CRASH in done.stdout:
        raise Stop(f"Ett fel i programmet, inte i ditt innehåll. Visa den här filen: {LOG}")
    told = [line for line in done.stdout.splitlines() if not line.startswith(CHATTER)]
    if told:
        say("\n".join(told))
    if done.returncode:
        kept = (
            "Webbplatsen i site/ är som förut." if SITE.exists() else "Ingen webbplats finns ännu."
        )
        raise Stop(f"Inget är byggt. {kept}")


def _tidy() -> None:
    """Clear away what a killed run has left; a site that it took away comes back."""
    if OLD.exists() and not SITE.exists():
        OLD.rename(SITE)
    for leftover in (FRESH, OLD):
        if leftover.exists():
            shutil.rmtree(leftover)


def _swap() -> None:
    if SITE.exists():
        SITE.rename(OLD)
    FRESH.rename(SITE)
    if OLD.exists():
        shutil.rmtree(OLD)

"""prova: all tests, with what they need installed first."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time

from kommandon import miljo, provmiljo
from kommandon.gemensamt import ROOT, child_environment, say

QUICK: dict[str, tuple[str, ...]] = {
    "regler för koden (ruff check)": ("ruff", "check", "."),
    "kodens form (ruff format)": ("ruff", "format", "--check", "."),
    "typer (mypy)": ("mypy", "--strict", "hooks"),
    "prov (pytest)": ("pytest", "-m", "not allt"),
}
LONG: dict[str, tuple[str, ...]] = {"långa prov (pytest)": ("pytest", "-m", "allt")}


def register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--allt", action="store_true", help="bara de långa proven, de som annars hoppas över"
    )


def run(args: argparse.Namespace) -> int:
    chromium = provmiljo.browser()
    provmiljo.print_tools()
    provmiljo.node_packages()
    if args.allt:
        miljo.prepare(provmiljo.PROPERDOCS)
    environ = child_environment(CHROMIUM=chromium, NO_MKDOCS_2_WARNING="1")
    steps = LONG if args.allt else QUICK
    results = {name: _step(name, command, environ) for name, command in steps.items()}
    return _summary(results)


def _step(name: str, command: tuple[str, ...], environ: dict[str, str]) -> tuple[bool, float]:
    say(f"── {name}")
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, env=environ, check=False)
    return done.returncode == 0, time.perf_counter() - start


def _summary(results: dict[str, tuple[bool, float]]) -> int:
    for name, (passed, seconds) in results.items():
        say(f"{'godkänt' if passed else 'UNDERKÄNT':10}{seconds:6.0f} s  {name}")
    failed = sum(not passed for passed, _ in results.values())
    say(f"{failed} av {len(results)} underkända." if failed else "Allt är godkänt.")
    return 1 if failed else 0

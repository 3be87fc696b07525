"""bench: the benchmarks, as ratios against stock Material on the same content."""

from __future__ import annotations

import argparse
import subprocess
import sys

from kommandon.gemensamt import ROOT, child_environment


def register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--units", metavar="N,N", help="antal enheter (60,500,2000)")
    parser.add_argument("--rounds", metavar="N", help="varv per mätning; medianen visas")
    parser.add_argument("--json", metavar="FIL", help="skriv också siffrorna som JSON")
    parser.add_argument("--ours-only", action="store_true", help="mät inte vanlig Material")


def run(args: argparse.Namespace) -> int:
    given = {"--units": args.units, "--rounds": args.rounds, "--json": args.json}
    options = [part for name, value in given.items() if value for part in (name, value)]
    options += ["--ours-only"] if args.ours_only else []
    command = [sys.executable, str(ROOT / "tests" / "bench" / "run.py"), *options]
    return subprocess.run(command, cwd=ROOT, env=child_environment(), check=False).returncode

"""bench: the benchmarks, as ratios against stock Material on the same content."""

from __future__ import annotations

import argparse
import subprocess
import sys

from kommandon.gemensamt import ROOT, child_environment


def register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="lämnas vidare till mätningen")


def run(args: argparse.Namespace) -> int:
    command = [sys.executable, str(ROOT / "tests" / "bench" / "run.py"), *args.rest]
    return subprocess.run(command, cwd=ROOT, env=child_environment(), check=False).returncode

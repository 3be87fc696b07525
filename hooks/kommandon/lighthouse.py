"""lighthouse: what Lighthouse says of the site, as on a telephone."""

from __future__ import annotations

import argparse
import subprocess
import sys

from kommandon import provmiljo
from kommandon.bygg import build_apart
from kommandon.gemensamt import ROOT, add_today, child_environment


def register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--varv", type=int, choices=range(1, 10), metavar="N", default=3,
        help="så många gånger öppnas varje sida; medianen räknas (3)",
    )  # fmt: skip
    add_today(parser)


def run(args: argparse.Namespace) -> int:
    chromium = provmiljo.browser()
    provmiljo.node_packages(provmiljo.LIGHTHOUSE)
    site = build_apart("lighthouse-site", args.idag)
    script = ROOT / "tests" / "lighthouse" / "run.py"
    command = [sys.executable, str(script), str(site), str(args.varv)]
    environ = child_environment(CHROMIUM=chromium)
    return subprocess.run(command, cwd=ROOT, env=environ, check=False).returncode

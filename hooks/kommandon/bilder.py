"""bilder: pictures of every kind of page, to look at."""

from __future__ import annotations

import argparse
import subprocess
import sys

from kommandon import provmiljo
from kommandon.bygg import build_apart
from kommandon.gemensamt import CACHE, ROOT, add_today, child_environment, say

TARGET = CACHE / "bilder"
README = ROOT / ".github"


def register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--readme", action="store_true", help="gör bara om bilderna i README, i mappen .github"
    )
    add_today(parser)


def run(args: argparse.Namespace) -> int:
    chromium = provmiljo.browser()
    site = build_apart("bilder-site", args.idag)
    target, *option = (README, "--readme") if args.readme else (TARGET,)
    script = ROOT / "tests" / "screenshots" / "run.py"
    command = [sys.executable, str(script), str(site), str(target), args.idag.isoformat(), *option]
    environ = child_environment(CHROMIUM=chromium)
    code = subprocess.run(command, cwd=ROOT, env=environ, check=False).returncode
    say(f"Bilderna finns i {target}.")
    return code

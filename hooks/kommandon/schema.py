"""schema: JSON Schemas for editors, made from the models."""

from __future__ import annotations

import argparse

from kommandon.gemensamt import ROOT, say
from webbstod.schema import write


def register(parser: argparse.ArgumentParser) -> None:
    """No arguments."""


def run(_: argparse.Namespace) -> int:
    write(ROOT)
    say("Schemana i data/schema är skrivna.")
    return 0

"""kontrollera: faults and advice. 0 well, 1 faults, 2 wrongly asked."""

from __future__ import annotations

import argparse
from pathlib import Path

from kommandon.gemensamt import ROOT, Stop, add_region, add_today, choose_region, say
from webbstod.build import Build
from webbstod.problems import faults, render_github, render_json, render_text
from webbstod.tree import Tree

RENDERERS = {"text": render_text, "github": render_github, "json": render_json}


def register(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "mapp", nargs="?", type=Path, default=ROOT, help="mappen som data/ ligger i"
    )
    parser.add_argument(
        "--format", choices=RENDERERS, default="text", help="text, github eller json"
    )
    add_region(parser)
    add_today(parser)


def run(args: argparse.Namespace) -> int:
    root = args.mapp.resolve()
    if not root.is_dir():
        raise Stop(f"Mappen {args.mapp} finns inte.", code=2)
    region = choose_region(Tree(root).roots[-1], args.region)
    build = Build(root, region, args.idag)
    files = {name.removeprefix("docs/") for name in Tree(root).files("docs", "**/*")}
    build.finish_alone(files)
    problems = build.problems
    print(RENDERERS[args.format](problems), end="")
    wrong = len(faults(problems))
    say(f"{region}: {wrong} fel, {len(problems) - wrong} råd.")
    return 1 if wrong else 0

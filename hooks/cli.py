"""Door 2, for people: parses and prints, nothing else.

Starts on the standard library alone, and on a Python that is too old says so:
hence no syntax above 3.8 here, and no import of ours at the top.
"""

from __future__ import annotations

import argparse
import importlib
import io
import sys
from pathlib import Path

# name: what it does, and whether it needs the packages of the tests too
COMMANDS = {
    "bygg": ("kontrollera innehållet och bygg webbplatsen i site/", False),
    "prova": ("kör alla prov", True),
    "visa": ("visa webbplatsen medan du skriver", False),
    "bench": ("mät mot en vanlig Material-webbplats", True),
    "lighthouse": ("mät med Lighthouse hur fort sidorna visas, och för alla", True),
    "bilder": ("ta bilder av varje slags sida, att titta på", True),
    "kontrollera": ("visa fel och råd om innehållet", False),
    "schema": ("skriv om JSON-schemana i data/schema", False),
}

TOO_OLD = (
    "Webbstödet behöver Python 3.11 eller nyare; det här är %d.%d.\n"
    "Hämta en nyare Python (på Windows: sök Python 3.13 i Microsoft Store) och kör igen."
)


def speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def build_parser() -> tuple[argparse.ArgumentParser, dict[str, argparse.ArgumentParser]]:
    parser = argparse.ArgumentParser(
        prog="python hooks/cli.py",
        description="Webbstödet från kommandoraden.",
        epilog="Mer om ett kommando: python hooks/cli.py KOMMANDO --help",
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(
        title="kommandon", dest="command", metavar="KOMMANDO", required=True
    )
    return parser, {
        name: commands.add_parser(name, help=text, description=_sentence(text), allow_abbrev=False)
        for name, (text, _) in COMMANDS.items()
    }


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:] + "."


def dispatch(arguments: list[str]) -> int:
    from kommandon import miljo, svenska

    svenska.speak()
    parser, commands = build_parser()
    name = parser.parse_args(arguments[:1]).command
    environment = miljo.TESTING if COMMANDS[name][1] else miljo.RUNTIME
    code = miljo.enter(environment, [str(Path(__file__).resolve()), *arguments])
    if code is not None:
        return code
    module = importlib.import_module(f"kommandon.{name}")
    module.register(commands[name])
    return int(module.run(parser.parse_args(arguments)))


def main(arguments: list[str]) -> int:
    speak_utf8()
    if sys.version_info < (3, 11):  # noqa: UP036 - the check that says so in Swedish
        print(TOO_OLD % sys.version_info[:2], file=sys.stderr)
        return 1
    from kommandon import avslut

    return avslut.guarded(dispatch, arguments)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

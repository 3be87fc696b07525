"""argparse in Swedish. Standard library only."""

from __future__ import annotations

import argparse

TEXTS = {
    "usage: ": "så här: ",
    "positional arguments": "argument",
    "options": "val",
    "show this help message and exit": "visa den här hjälpen",
    "%(prog)s: error: %(message)s\n": "%(prog)s: fel: %(message)s\n",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "unrecognized arguments: %s": "det här känns inte igen: %s",
    "the following arguments are required: %s": "det här saknas: %s",
    "invalid choice: %(value)r (choose from %(choices)s)": (
        "%(value)r finns inte. Välj bland %(choices)s"
    ),
    "invalid %(type)s value: %(value)r": "%(value)r går inte att använda här",
    "expected one argument": "ett värde ska stå efter",
    "expected at most one argument": "högst ett värde får stå efter",
    "expected at least one argument": "minst ett värde ska stå efter",
    "not allowed with argument %s": "går inte ihop med %s",
    "ignored explicit argument %r": "tar inget värde, men fick %r",
    "one of the arguments %s is required": "ett av de här behövs: %s",
}


def _translate(text: str) -> str:
    return TEXTS.get(text, text)


def speak() -> None:
    """Make every parser answer in Swedish; a text that a later argparse has
    reworded stays English, nothing worse."""
    setattr(argparse, "_", _translate)  # noqa: B010 - the name is not in the stubs

"""How a command ends when it cannot go on. Standard library only."""

from __future__ import annotations

import errno
from collections.abc import Callable

from kommandon.gemensamt import Stop, say

INTERRUPTED = 130

IN_THE_WAY = "En fil står i vägen för en mapp. Flytta filen och kör igen."
EXPECTED = {
    errno.ENOTDIR: IN_THE_WAY,
    errno.EEXIST: IN_THE_WAY,
    errno.ENOSPC: "Disken är full. Frigör plats och kör igen.",
    errno.EDQUOT: "Ditt utrymme på disken är slut. Frigör plats och kör igen.",
    errno.EROFS: "Disken är skrivskyddad. Kopiera mappen till en egen disk och kör igen.",
    errno.EACCES: "Behörighet saknas. Stäng program som har filen öppen, eller byt mapp.",
    errno.EPERM: "Behörighet saknas. Stäng program som har filen öppen, eller byt mapp.",
}


def guarded(command: Callable[[list[str]], int], arguments: list[str]) -> int:
    """Run the command; what was to be expected ends in Swedish, the rest (a
    fault of ours) in a traceback."""
    try:
        return command(arguments)
    except Stop as stop:
        say(str(stop))
        return stop.code
    except KeyboardInterrupt:
        say("Avbrutet.")
        return INTERRUPTED
    except OSError as error:
        if error.errno not in EXPECTED:
            raise
        say(f"{error.filename or 'Webbstödet'}: {EXPECTED[error.errno]}")
        return 1

"""Running the installers of others, and telling in Swedish how it went.
Standard library only."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from kommandon.gemensamt import CACHE, ROOT, Stop, child_environment, say

LOG = CACHE / "installation.log"

UNTRUE = """Ett paket är inte det som låsfilen anger, och är inte installerat.
Hör med den som sköter koden."""
FULL = "Disken är full. Frigör minst 1 GB och kör igen."
CLOSED = """Filerna går inte att skriva. Stäng andra fönster där webbstödet körs, se efter
att mappen är din egen och inte skrivskyddad, och kör igen."""
OFFLINE = """Paketen går inte att hämta. Se efter att datorn har nät och, om regionen kräver
det, att proxyn är inställd. Kör sedan igen."""
LACKING = "Ett paket finns inte för den här datorn. Prova med Python 3.12 eller 3.13."
NEEDED = 500_000_000
UNKNOWN = "Installationen avbröts. Kör igen; blir det likadant, visa loggen för en tekniker."

# What installers say, in lower case; the first that is found tells the reason
REASONS = {
    "do not match the hashes": UNTRUE,
    "eintegrity": UNTRUE,
    "no space left": FULL,
    "enospc": FULL,
    "permission denied": CLOSED,
    "eacces": CLOSED,
    "eperm": CLOSED,
    "read-only file system": CLOSED,
    "winerror 5": CLOSED,
    "connection": OFFLINE,
    "name resolution": OFFLINE,
    "timed out": OFFLINE,
    "network": OFFLINE,
    "proxy": OFFLINE,
    "ssl": OFFLINE,
    "certificate": OFFLINE,
    "failed to fetch": OFFLINE,
    "no matching distribution": LACKING,
    "unable to locate package": LACKING,
}


def explain(output: str) -> str:
    text = output.lower()
    otherwise = FULL if shutil.disk_usage(ROOT).free < NEEDED else UNKNOWN
    return next((reason for sign, reason in REASONS.items() if sign in text), otherwise)


def run_logged(
    command: list[str], purpose: str, *, cwd: Path = ROOT, environ: dict[str, str] | None = None
) -> None:
    """Run an installer, its output kept in the log; a failure is a Stop."""
    CACHE.mkdir(exist_ok=True)
    try:
        done = subprocess.run(
            command,
            cwd=cwd,
            env=child_environment(**environ or {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            close_fds=False,  # an orphan goes on holding the lock: gemensamt.locked
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise Stop(f"Det gick inte att {purpose}.\n{explain(str(error))}") from None
    LOG.write_text(f"$ {' '.join(command)}\n{done.stdout}", encoding="utf-8")
    if done.returncode:
        raise Stop(f"Det gick inte att {purpose}.\n{explain(done.stdout)}\nLogg: {LOG}")


def is_debian_root() -> bool:
    return (
        sys.platform != "win32"
        and os.geteuid() == 0
        and Path("/etc/debian_version").exists()
        and shutil.which("apt-get") is not None
    )


def apt_install(*packages: str) -> None:
    """Only where is_debian_root()."""
    names = " ".join(packages)
    say(f"Installerar {names} med apt …")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    try:
        run_logged([*apt, "update"], "hämta listan över paket", environ=quiet)
    except Stop:
        say("Listan över paket gick inte att hämta hel. Provar ändå.")
    run_logged(
        [*apt, "install", "-y", "--no-install-recommends", *packages],
        f"installera {names} med apt",
        environ=quiet,
    )

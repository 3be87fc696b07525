"""The Python environments that the commands run in. Standard library only.

An environment is whole only when its stamp names the hash of every lock file
that is asked for. The stamp is removed first and written last, so what was
killed half way never passes for whole.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from kommandon.gemensamt import ROOT, Stop, child_environment, locked, say
from kommandon.installation import apt_install, is_debian_root, run_logged

STAMP = "webbstod-stamp.txt"
HOPS = "WEBBSTOD_HOPP"


@dataclass(frozen=True)
class Environment:
    folder: Path
    locks: tuple[Path, ...]

    @property
    def python(self) -> Path:
        if os.name == "nt":
            return self.folder / "Scripts" / "python.exe"
        return self.folder / "bin" / "python"

    @property
    def stamp(self) -> Path:
        return self.folder / STAMP


RUNTIME = Environment(ROOT / ".venv", (ROOT / "requirements.txt",))
TESTING = Environment(RUNTIME.folder, (*RUNTIME.locks, ROOT / "requirements-dev.txt"))


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def stamped(environment: Environment) -> dict[str, str]:
    """Lock file → hash as the stamp has it; empty when there is no stamp."""
    try:
        lines = environment.stamp.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return {}
    return {name: value for value, _, name in (line.partition("  ") for line in lines)}


def _works(environment: Environment) -> bool:
    """False too when the Python that it was made from has left the machine."""
    try:
        lines = (environment.folder / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return False
    settings = {key.strip(): value.strip() for key, _, value in (x.partition("=") for x in lines)}
    base = settings.get("executable", "")
    return bool(base) and Path(base).exists() and environment.python.exists()


def is_whole(environment: Environment) -> bool:
    found = stamped(environment)
    wanted = all(found.get(lock.name) == digest(lock) for lock in environment.locks)
    return wanted and _works(environment)


def _can_grow(environment: Environment) -> bool:
    """All that is there is as its lock says; something is only missing."""
    found = stamped(environment)
    now = {lock.name: digest(lock) for lock in environment.locks}
    return bool(found) and found.items() <= now.items() and _works(environment)


def prepare(environment: Environment) -> None:
    with locked("miljo"):
        if is_whole(environment):
            return
        if not _can_grow(environment):
            _create(environment)
        _install(environment)
        _write_stamp(environment)


def _create(environment: Environment) -> None:
    _require_ensurepip()
    environment.stamp.unlink(missing_ok=True)
    say(f"Gör en egen Pythonmiljö i {environment.folder.name} …")
    base = str(Path(sys.executable).resolve())
    run_logged([base, "-m", "venv", "--clear", str(environment.folder)], "göra en egen Pythonmiljö")


def _require_ensurepip() -> None:
    if _has_ensurepip():
        return
    if is_debian_root() and sys.base_prefix == "/usr":
        apt_install("python3-venv")
        importlib.invalidate_caches()
    if not _has_ensurepip():
        raise Stop(
            "Python saknar delen ensurepip. Kör den här raden och försök igen:\n"
            "    sudo apt-get install python3-venv"
        )


def _has_ensurepip() -> bool:
    return importlib.util.find_spec("ensurepip") is not None


def _install(environment: Environment) -> None:
    say("Installerar paketen. Första gången tar det någon minut …")
    locks = [part for lock in environment.locks for part in ("-r", str(lock))]
    options = ["--require-hashes", "--only-binary=:all:", "--no-input", "--no-user"]
    run_logged(
        [str(environment.python), "-I", "-m", "pip", "install", *options, *locks],
        "installera paketen",
        environ={"PIP_DISABLE_PIP_VERSION_CHECK": "1"},
    )


def _write_stamp(environment: Environment) -> None:
    lines = [f"{digest(lock)}  {lock.name}\n" for lock in environment.locks]
    fresh = environment.stamp.with_suffix(".ny")
    fresh.write_text("".join(lines), encoding="utf-8")
    fresh.replace(environment.stamp)


def is_inside(environment: Environment) -> bool:
    try:
        return Path(sys.prefix).samefile(environment.folder)
    except OSError:
        return False


def enter(environment: Environment, arguments: list[str]) -> int | None:
    """Go on inside the environment, which is made whole first.

    None when this process is already inside a whole one. Otherwise the process
    is replaced, or on Windows followed by another, whose exit code is returned.
    """
    if not is_inside(environment):
        prepare(environment)
        return _hop(environment.python, arguments)
    if is_whole(environment):
        os.environ.pop(HOPS, None)
        return None
    if os.name == "nt":
        raise Stop("Miljön .venv är gammal eller halvfärdig. Skriv deactivate och kör igen.")
    return _hop(Path(sys.executable).resolve(), arguments)


def _hop(python: Path, arguments: list[str]) -> int:
    hops = int(os.environ.get(HOPS, "0")) + 1
    if hops > 3:
        raise Stop("Miljön .venv går inte att starta. Ta bort mappen .venv och kör igen.")
    command = [str(python), *arguments]
    environ = child_environment(**{HOPS: str(hops)})
    if os.name != "nt":
        sys.stdout.flush()
        os.execve(python, command, environ)  # noqa: S606 - our own interpreter, no shell
    return subprocess.run(command, env=environ, check=False).returncode

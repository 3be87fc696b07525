"""The environment is whole or made anew; nothing in between is used."""

import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kommandon import installation, miljo
from kommandon.gemensamt import Stop
from kommandon.miljo import Environment

Cli = Callable[..., subprocess.CompletedProcess[str]]


def environment_of(tree: Path, *locks: str) -> Environment:
    return Environment(tree / ".venv", tuple(tree / name for name in locks))


def both(tree: Path) -> Environment:
    return environment_of(tree, "requirements.txt", "requirements-dev.txt")


def test_a_fresh_tree_gets_its_environment_and_goes_on_inside(tree: Path, cli: Cli) -> None:
    first = cli(tree, "bench")
    assert first.stdout == f"inuti {tree / '.venv'}\n"
    assert "Gör en egen Pythonmiljö" in first.stderr
    assert miljo.is_whole(both(tree))
    second = cli(tree, "bench", "--units", "60,500")
    assert (second.returncode, second.stderr) == (1, "")
    assert second.stdout.endswith("--units 60,500\n")


def test_started_from_inside_it_stays(made_tree: Path) -> None:
    python = both(made_tree).python
    command = [str(python), str(made_tree / "hooks" / "cli.py"), "bench"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.stdout == f"inuti {made_tree / '.venv'}\n"


@pytest.mark.allt
def test_without_a_stamp_it_is_made_anew(tree: Path, cli: Cli) -> None:
    left = tree / ".venv" / "kvar"
    left.parent.mkdir()
    left.touch()
    assert cli(tree, "bench").returncode == 0
    assert not left.exists()
    assert miljo.is_whole(both(tree))


@pytest.mark.allt
def test_another_lock_makes_it_anew(tree: Path, cli: Cli) -> None:
    assert cli(tree, "bench").returncode == 0
    left = tree / ".venv" / "kvar"
    left.touch()
    (tree / "requirements.txt").write_text("# ny\n", encoding="utf-8")
    assert not miljo.is_whole(both(tree))
    assert cli(tree, "bench").returncode == 0
    assert not left.exists()


@pytest.fixture
def grown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """What prepare does, without doing it: the made environment is an imitation."""
    steps: list[str] = []

    def create(environment: Environment) -> None:
        steps.append("create")
        imitate(environment)

    monkeypatch.setattr(miljo, "_create", create)
    monkeypatch.setattr(miljo, "_install", lambda _: steps.append("install"))
    monkeypatch.setattr("kommandon.gemensamt.CACHE", tmp_path / ".cache")
    for name in ("requirements.txt", "requirements-dev.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    return steps


def imitate(environment: Environment) -> None:
    environment.python.parent.mkdir(parents=True, exist_ok=True)
    environment.python.touch()
    cfg = environment.folder / "pyvenv.cfg"
    cfg.write_text(f"home = x\nexecutable = {sys.executable}\n", encoding="utf-8")


def test_more_locks_grow_it_and_fewer_leave_it(grown: list[str], tmp_path: Path) -> None:
    miljo.prepare(environment_of(tmp_path, "requirements.txt"))
    assert grown == ["create", "install"]
    miljo.prepare(both(tmp_path))
    assert grown == ["create", "install", "install"]
    miljo.prepare(environment_of(tmp_path, "requirements.txt"))
    assert len(grown) == 3


def test_no_stamp_when_the_installer_fails(
    grown: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Environment) -> None:
        raise Stop("inget nät")

    monkeypatch.setattr(miljo, "_install", fail)
    with pytest.raises(Stop):
        miljo.prepare(both(tmp_path))
    assert grown == ["create"]
    assert not both(tmp_path).stamp.exists()


@pytest.mark.parametrize("text", ["", "abc", "\N{REPLACEMENT CHARACTER}", "x  requirements.txt\n"])
def test_a_stamp_that_says_nothing_is_none(grown: list[str], tmp_path: Path, text: str) -> None:
    environment = both(tmp_path)
    miljo.prepare(environment)
    assert grown
    assert miljo.is_whole(environment)
    environment.stamp.write_text(text, encoding="utf-8")
    assert not miljo.is_whole(environment)


def test_not_whole_when_its_python_has_left_the_machine(grown: list[str], tmp_path: Path) -> None:
    environment = both(tmp_path)
    miljo.prepare(environment)
    cfg = environment.folder / "pyvenv.cfg"
    cfg.write_text("executable = /borta/python3.11\n", encoding="utf-8")
    assert not miljo.is_whole(environment)
    miljo.prepare(environment)
    assert grown == ["create", "install"] * 2


def test_two_at_once_make_it_once(tree: Path, cli: Cli) -> None:
    with ThreadPoolExecutor() as pool:
        first, second = pool.map(lambda _: cli(tree, "bench"), range(2))
    assert (first.returncode, second.returncode) == (0, 0)
    assert (first.stderr + second.stderr).count("Gör en egen") == 1


def test_without_ensurepip_root_on_debian_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    installed: list[str] = []
    monkeypatch.setattr(miljo, "_has_ensurepip", lambda: bool(installed))
    monkeypatch.setattr(miljo, "is_debian_root", lambda: True)
    monkeypatch.setattr(miljo, "apt_install", installed.append)
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    miljo._require_ensurepip()
    assert installed == ["python3-venv"]


def test_without_ensurepip_others_get_the_line_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(miljo, "_has_ensurepip", lambda: False)
    monkeypatch.setattr(miljo, "is_debian_root", lambda: False)
    with pytest.raises(Stop, match="apt-get install python3-venv"):
        miljo._require_ensurepip()


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        ("NewConnectionError: Failed to establish a new connection", installation.OFFLINE),
        ("Temporary failure in name resolution", installation.OFFLINE),
        ("npm error code ENOTFOUND\nnpm error network This is a problem", installation.OFFLINE),
        ("WARNING: Retrying after connection broken\n[Errno 28] No space left", installation.FULL),
        ("ERROR: [Errno 13] Permission denied: '.venv/lib'", installation.CLOSED),
        ("[WinError 5] Åtkomst nekad", installation.CLOSED),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM", installation.UNTRUE),
        ("ERROR: No matching distribution found for nh3==0.3.8", installation.LACKING),
        ("something else", installation.UNKNOWN),
    ],
)
def test_what_an_installer_says_becomes_a_reason(output: str, reason: str) -> None:
    assert installation.explain(output) == reason


def test_an_installer_that_fails_is_a_stop_with_its_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "installation.log"
    monkeypatch.setattr(installation, "LOG", log)
    script = "import sys; print('Connection refused'); sys.exit(1)"
    with pytest.raises(Stop, match="Det gick inte att prova") as stopped:
        installation.run_logged([sys.executable, "-c", script], "prova")
    assert installation.OFFLINE in str(stopped.value)
    assert "Connection refused" in log.read_text(encoding="utf-8")


@pytest.mark.allt
@pytest.mark.parametrize("seconds", [0.1, 0.4, 0.8, 1.2, 1.8, 2.5, 3.2])
def test_killed_at_any_moment_the_next_run_is_whole(tree: Path, cli: Cli, seconds: float) -> None:
    """Only the first process is killed: its installers live on, and must be waited for."""
    command = [sys.executable, str(tree / "hooks" / "cli.py"), "bench"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as first:
        time.sleep(seconds)
        first.kill()
    assert cli(tree, "bench").stdout == f"inuti {tree / '.venv'}\n"
    pip = [str(both(tree).python), "-m", "pip", "check"]
    assert subprocess.run(pip, capture_output=True, check=False).returncode == 0

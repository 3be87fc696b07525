"""Every lock holds for every machine, and names none."""

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.txt", "requirements-dev.txt", "tests/doors/properdocs/requirements.txt")
PIN = re.compile(r"^([a-z0-9-]+)==(\S+)(?: ;[^\\]*)? \\$", re.MULTILINE)


def pins(name: str) -> dict[str, str]:
    return dict(PIN.findall((ROOT / name).read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_is_pinned_with_hashes_and_no_place_is_named(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert not re.search(r"://|^-|/(tmp|opt|root|home)/", text, re.MULTILINE)
    packages = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
    assert len(packages) == len(pins(name))
    assert all("--hash=sha256:" in package for package in packages)


@pytest.mark.parametrize("package", ["pydantic-core", "nh3", "pyyaml", "markupsafe"])
def test_compiled_packages_have_wheels_for_all_platforms(package: str) -> None:
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    block = re.split(r"^(?=[a-z])", text.partition(f"\n{package}==")[2], flags=re.MULTILINE)[0]
    assert block.count("--hash=sha256:") > 20


def test_the_locks_agree() -> None:
    runtime, testing = pins("requirements.txt"), pins("requirements-dev.txt")
    assert {name: testing[name] for name in runtime.keys() & testing.keys()}.items() <= (
        runtime.items()
    )


@pytest.mark.parametrize("folder", ["tests/browser", "tests/lighthouse"])
def test_a_lock_of_node_names_no_registry(folder: str) -> None:
    lock = json.loads((ROOT / folder / "package-lock.json").read_text(encoding="utf-8"))
    packages = {name: package for name, package in lock["packages"].items() if name}
    assert packages
    assert all("integrity" in package for package in packages.values())
    assert not any("resolved" in package for package in packages.values())

"""The repository keeps its own promises: locks, layout, words."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LOCKS = sorted((ROOT / "packaging" / "locks").glob("*.txt"))
LAYOUT = {
    *("pyproject.toml", "Makefile", "README.md", "CHANGELOG.md", "LICENSE", ".ci", ".gitignore"),
    *(".pre-commit-config.yaml", "docs", "resources", "packaging", "tests", "uploader_app"),
}
FORBIDDEN = re.compile("TO" + "DO|FIX" + "ME")


def tracked() -> list[Path]:
    """What git knows or would take; without git, everything that can be listed is too much to ask."""
    command = ["git", "-C", str(ROOT), "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("no git repository here")
    return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def requirements(lock: Path) -> list[str]:
    """Each with its hashes, in one line."""
    lines = [line for line in lock.read_text().splitlines() if not line.startswith("#")]
    return [one for one in "\n".join(lines).replace("\\\n", " ").splitlines() if one.strip()]


def names(lock: Path) -> set[str]:
    return {requirement.partition("==")[0] for requirement in requirements(lock)}


def test_there_is_a_lock_for_whoever_installs_or_develops():
    assert [lock.stem for lock in LOCKS] == ["app", "companion", "dev"]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_a_lock_names_no_host_and_no_place_of_a_machine(lock):
    text = lock.read_text()

    assert not re.search(r"://|\bindex|(^|\s)/\w", text)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_locked_requirement_has_one_version_and_its_hashes(lock):
    wrong = [one for one in requirements(lock) if not re.match(r"[a-z0-9-]+==[^ ]+ .*--hash=sha256:[0-9a-f]{64}", one)]

    assert wrong == []


def test_what_people_install_is_what_was_tested():
    app, companion, dev = (set(requirements(lock)) for lock in LOCKS)

    def pinned(lock: set[str]) -> set[str]:
        return {one.split()[0] for one in lock}

    assert pinned(app) | pinned(companion) <= pinned(dev)


def test_the_companion_pulls_no_qt_and_no_client():
    assert not {name for name in names(LOCKS[1]) if re.match("pyside|shiboken|qasync|tuspy|keyring", name)}


def test_what_builds_the_project_is_locked():
    assert {"hatchling", "editables"} <= names(LOCKS[2])


def test_the_locks_hold_what_pyproject_asks_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    asked = [*project["project"]["dependencies"], *project["project"]["optional-dependencies"]["companion"]]
    wanted = {re.split(r"[<>=;\[ ]", one)[0].lower() for one in asked}

    assert wanted <= names(LOCKS[1])


def test_the_import_contracts_hold():
    program = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    assert program, "import-linter is not installed"

    done = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True)

    assert done.returncode == 0, done.stdout


def test_the_top_of_the_tree_is_laid_out_as_agreed():
    top = {path.relative_to(ROOT).parts[0] for path in tracked()}

    assert top == LAYOUT


def test_the_commands_of_the_readme_exist():
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"\bmake ([a-z]+)\b", (ROOT / "README.md").read_text()))

    assert {"demo", "test"} <= named <= targets


def test_the_commands_of_the_readme_are_commands_of_fieldpost():
    done = subprocess.run([sys.executable, "-m", "uploader_app.cli.main", "--help"], capture_output=True, text=True)
    named = re.findall(r"^fieldpost ([a-z]+)", (ROOT / "README.md").read_text(), re.MULTILINE)

    assert named
    assert [name for name in named if not re.search(rf"^ +{name}\b", done.stdout, re.MULTILINE)] == []


def test_nothing_is_left_for_later_in_the_source():
    texts = [path for path in tracked() if path.suffix in {".py", ".md", ".toml", ".sh", ".txt", ".yaml"}]

    assert [path for path in texts if FORBIDDEN.search(path.read_text(encoding="utf-8"))] == []

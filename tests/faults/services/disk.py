"""A small disk that can be filled: a file system in memory, mounted for this run only."""

import os
import subprocess
from pathlib import Path

from .programs import Missing


class SmallDisk:
    """folder  where it is mounted"""

    def __init__(self, folder: Path, *, megabytes: int) -> None:
        self.folder = folder
        self._megabytes = megabytes
        self._ballast = folder / "ballast"
        self.mounted = False

    def mount(self) -> None:
        """Raises  Missing  it cannot be mounted here"""
        self.folder.mkdir(parents=True, exist_ok=True)
        if os.geteuid() != 0:
            raise Missing("a small disk can only be mounted by root")
        size = f"size={self._megabytes}m,mode=0755"
        words = ["mount", "-t", "tmpfs", "-o", size, "laufzettel-faults", str(self.folder)]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise Missing(f"a small disk cannot be mounted here: {done.stderr.strip()}")
        self.mounted = True

    def fill(self) -> None:
        """To the last byte."""
        with self._ballast.open("ab", buffering=0) as ballast:
            for size in (1_048_576, 4_096, 1):
                try:
                    while ballast.write(b"\x00" * size):
                        pass
                except OSError:
                    continue

    def free(self) -> None:
        self._ballast.unlink(missing_ok=True)

    def unmount(self) -> None:
        if self.mounted:
            subprocess.run(["umount", "--lazy", str(self.folder)], capture_output=True, check=False)
            self.mounted = False

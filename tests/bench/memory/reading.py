"""What a process holds, as Linux counts it."""

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Memory:
    """rss_mb  pages in memory; pss_mb  the same with shared pages divided by those who share them"""

    rss_mb: float
    pss_mb: float
    files: int
    threads: int


def read_memory(pid: int) -> Memory:
    """Source  proc(5), /proc/PID/smaps_rollup, fd and task"""
    folder = Path(f"/proc/{pid}")
    text = (folder / "smaps_rollup").read_text()
    rss, pss = (_kilobytes(text, name) / 1_024 for name in ("Rss", "Pss"))
    return Memory(rss, pss, len(list((folder / "fd").iterdir())), len(list((folder / "task").iterdir())))


def _kilobytes(text: str, name: str) -> int:
    found = re.search(rf"^{name}: +(\d+) kB", text, re.MULTILINE)
    if found is None:
        raise ValueError(f"no {name} in smaps_rollup")
    return int(found[1])

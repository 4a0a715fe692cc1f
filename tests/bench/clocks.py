"""CPU time of processes, as Linux counts it in steps of 10 ms."""

import os
from collections.abc import Iterable
from pathlib import Path

TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")
USER, SYSTEM = 11, 12


def cpu_seconds(pid: int) -> float:
    """User and system time of a process with all its threads.

    Source  proc(5), /proc/PID/stat fields 14 and 15
    """
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(after_name[USER]) + int(after_name[SYSTEM])) / TICKS_PER_SECOND


def cpu_by_process(pids: Iterable[int]) -> dict[int, float]:
    """The same for several; those that have ended or belong to another machine are left out."""
    found = {}
    for pid in pids:
        try:
            found[pid] = cpu_seconds(pid)
        except OSError:
            continue
    return found


def grown(before: dict[int, float], after: dict[int, float]) -> float:
    """CPU seconds between two readings; a process that came in between counts from its start."""
    return sum(seconds - before.get(pid, 0.0) for pid, seconds in after.items())

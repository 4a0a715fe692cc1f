"""On what it was measured."""

import os
import platform

from tests.bench.scratch import version


async def heading(url: str) -> str:
    load = " ".join(f"{value:.2f}" for value in os.getloadavg())
    return (
        f"\n{await version(url)}, {os.cpu_count()} cores shared by all parts, load {load},"
        f" {platform.system()} {platform.release()}, Python {platform.python_version()}\n"
        "idle: from COMMIT in another process until the worker's listener begins, one event at a time\n"
        "burst: events of one commit; places given, messages at the broker, reactions done, per second of one process\n"
    )

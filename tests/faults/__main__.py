"""python -m tests.faults --minutes N --seed S --on postgres-rabbitmq|postgres-redis|sqlite|all"""

import argparse
import asyncio
import shutil
import signal
import sys
import time
from pathlib import Path

from .faults.table import FAULTS
from .report import Report
from .running import Run
from .scene import SETUPS, scene
from .services.programs import Missing

VIOLATED, CANNOT = 1, 2


def main() -> int:
    asked = _asked()
    setups = SETUPS if asked.on == "all" else (asked.on,)
    reports: list[Report] = []
    for setup in setups:
        try:
            reports.append(asyncio.run(_run(setup, asked)))
        except Missing as missing:
            print(f"{setup} cannot run here. {missing}", file=sys.stderr)
            return CANNOT
        except KeyboardInterrupt:
            print("Broken off; everything was taken down.", file=sys.stderr)
            return 130
    failed = [report.setup for report in reports if not report.passed]
    print(f"\nseed {asked.seed}: " + (f"VIOLATED on {', '.join(failed)}" if failed else "nothing violated"))
    return VIOLATED if failed else 0


async def _run(setup: str, asked: argparse.Namespace) -> Report:
    task = asyncio.current_task()
    assert task is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    began = time.monotonic()
    async with scene(setup, seconds=asked.minutes * 60, seed=asked.seed, only=asked.only) as stage:
        print(f"\n{setup}, seed {asked.seed}: up after {time.monotonic() - began:.1f} s", flush=True)
        try:
            report = await Run(stage).go()
        finally:
            if asked.keep:
                _keep(stage.folder, Path(asked.keep) / setup)
        print(report, flush=True)
        print(f"{setup}: {time.monotonic() - began:.0f} s in all", flush=True)
    return report


def _keep(folder: Path, where: Path) -> None:
    where.mkdir(parents=True, exist_ok=True)
    for file in (*folder.glob("*.log"), *folder.glob("*.jsonl")):
        shutil.copy(file, where)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--minutes", type=float, default=2.0, help="how long faults go on, per set-up")
    parser.add_argument("--seed", type=int, default=1, help="chooses faults and requests")
    parser.add_argument("--on", choices=(*SETUPS, "all"), default="all")
    parser.add_argument("--only", metavar="NAME", default="", help="faults whose name contains this")
    parser.add_argument("--keep", metavar="FOLDER", help="keep logs of the processes and of the clients there")
    asked = parser.parse_args()
    if not any(asked.only in fault.name for fault in FAULTS):
        parser.error("--only must be part of one of: " + ", ".join(fault.name for fault in FAULTS))
    return asked


if __name__ == "__main__":
    sys.exit(main())

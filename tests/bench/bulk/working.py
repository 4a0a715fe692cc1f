"""`python -m tests.bench.bulk.working URL JOB CACHE`: does a job to its end; prints time and peak memory as JSON.

CACHE  megabytes of the database's pages that SQLite may keep; 0 for as many as the product lets it
"""

import json
import resource
import sys
import time

import uvloop

from domain.foundation import tokens
from domain.foundation.database import close_database, open_database, run
from domain.foundation.models import Job
from tests.intake.bulk_scene import run_to_the_end


async def main(url: str, job_id: str, cache: str) -> None:
    tokens.use_secret(b"a secret for benches only")
    await open_database(url)
    if int(cache):
        await run(f"pragma cache_size = -{int(cache) * 1_024}")
    began = time.perf_counter()
    ended = await run_to_the_end(await Job.get(id=job_id))
    seconds = time.perf_counter() - began
    if ended.failed or ended.done != ended.total:
        raise SystemExit(f"{ended.done} of {ended.total} orders, {ended.failed} failed")
    await close_database()
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_024
    print(json.dumps({"orders": ended.done, "seconds": seconds, "peak_mb": peak_mb}))


if __name__ == "__main__":
    uvloop.run(main(*sys.argv[1:]))

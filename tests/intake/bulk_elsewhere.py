"""`python -m tests.intake.bulk_elsewhere URL JOB`: a job in a process that can be killed."""

import asyncio
import sys

from domain.foundation import tokens
from domain.foundation.database import close_database, open_database
from domain.foundation.models import Job

from .bulk_scene import run_to_the_end


async def main(url: str, job_id: str) -> None:
    tokens.use_secret(b"a secret for tests only")
    await open_database(url)
    await run_to_the_end(await Job.get(id=job_id))
    await close_database()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))

"""How many files a process may have open: each socket is one."""

import resource


def allow_files(count: int) -> None:
    """Raise this process's limit, and that of those it starts, to at least so many.

    Raises  RuntimeError  the operating system does not let us
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft >= count:
        return
    if hard != resource.RLIM_INFINITY and hard < count:
        raise RuntimeError(f"{count:,} open files are needed and {hard:,} allowed: raise `ulimit -n`, or ask for less")
    resource.setrlimit(resource.RLIMIT_NOFILE, (count, hard))

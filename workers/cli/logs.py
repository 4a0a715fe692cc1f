"""Logs: one line an event, readable at a terminal, JSON everywhere else."""

import logging
import sys

import structlog


def set_up_logs(level: str) -> None:
    """Configure both our own log and the libraries' for the whole process."""
    number = logging.getLevelNamesMapping()[level]
    logging.basicConfig(level=max(number, logging.WARNING), format="%(levelname)s %(name)s: %(message)s")
    # It tells of each failed try to connect with a traceback, many in a second; whoever tried says it in one line.
    logging.getLogger("pika").setLevel(logging.CRITICAL)
    at_terminal = sys.stderr.isatty()
    last = (
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
        if at_terminal
        else structlog.processors.JSONRenderer()
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            *([] if at_terminal else [structlog.processors.format_exc_info]),
            last,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )

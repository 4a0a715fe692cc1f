"""Execution: from a request that was read to an answer that can be written."""

from .engine import Engine
from .facts import RequestFacts, ResponseFacts
from .fast import FastExecutor, PlainExecutor
from .lasting import LastingAnswers
from .live import Live, Source
from .messages import Answer, GraphQLRequest, encode_sorted
from .streams import LiveStream

__all__ = [
    "Answer",
    "Engine",
    "FastExecutor",
    "GraphQLRequest",
    "LastingAnswers",
    "Live",
    "LiveStream",
    "PlainExecutor",
    "RequestFacts",
    "ResponseFacts",
    "Source",
    "encode_sorted",
]

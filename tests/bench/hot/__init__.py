"""One article that everybody wants at once, on PostgreSQL: `python -m tests.bench.hot`."""

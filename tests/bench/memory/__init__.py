"""What one API process keeps: `python -m tests.bench.memory`."""

"""What a shop with a million orders costs beside one with ten thousand: `python -m tests.bench.million`."""

"""`python -m workers.cli` is the same as `laufzettel`."""

from workers.cli import app

app()

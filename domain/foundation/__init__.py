"""What every room stands on: money, time, ids, commands, events, documents, the database."""

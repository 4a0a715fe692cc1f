"""Jobs: many items that somebody asked for at once, stretch by stretch."""

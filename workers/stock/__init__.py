"""Stock at work: what comes with time alone."""

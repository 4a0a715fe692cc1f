"""From COMMIT to a worker: how soon its listener begins, and how many events a relay and a worker carry."""

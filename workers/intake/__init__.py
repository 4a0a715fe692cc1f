"""Intake: reads what came in, and the mailbox."""

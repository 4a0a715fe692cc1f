"""Auditing: what changed from which value to which, what can never change, and a chain that proves it.

Triggers of the database write and refuse, so nothing depends on the code that changes something.
"""

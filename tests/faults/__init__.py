"""Faults on purpose: the real product under load on private services that are killed, cut, filled up and lied to.

python -m tests.faults --minutes 5 --seed 7 --on all
"""

"""How far the supply of an order is, in one word."""

from domain.supply.states import SupplyState


def state_of(tasks: int, waiting: int, unfinished: int, done: int) -> SupplyState:
    """What a customer is told.

    tasks       all that were not called off
    waiting     tasks that nobody has begun with, or that have to be planned anew
    unfinished  tasks that are not ready, those that wait included
    done        pieces that are there
    """
    if not tasks:
        return SupplyState.NOT_NEEDED
    if not unfinished:
        return SupplyState.READY
    return SupplyState.IN_PROGRESS if done or waiting < tasks else SupplyState.WAITING

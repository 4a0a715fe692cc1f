"""The straight way: a question whose root fields are read from views goes from row to answer without objects between.

What it was not made for, it leaves to the ordinary executor, which does the work again and words every error.
"""

from .collecting import Unusual
from .running import Straight, straight_way
from .variables import Variables
from .wanting import READS_A_VIEW, Wanted, WantedPage, wants_rows

__all__ = ["READS_A_VIEW", "Straight", "Unusual", "Variables", "Wanted", "WantedPage", "straight_way", "wants_rows"]

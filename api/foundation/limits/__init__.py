"""Limits: what one request may cost, and how much a caller may spend."""

from .budget import Budget, Spent
from .cost import Limits, Measure, Price, measure_operation
from .nesting import nested_deeper

__all__ = ["Budget", "Limits", "Measure", "Price", "Spent", "measure_operation", "nested_deeper"]

"""Search: every word must occur."""

from domain.foundation.views import Condition
from domain.foundation.views.searching import holding, read_words


def containing(search: str, text_sql: str) -> Condition:
    """Rows of a short list whose lower-case text contains every word of what was typed."""
    return holding(read_words(search), text_sql)

"""Whole words of a text: letters between blanks, punctuation and digits, each found at once by an index of them."""

import re
from collections.abc import Sequence

from domain.foundation.database import on_postgres

from .conditions import Condition, all_of

# What words are between; a table's index is made of the same expression. Digits would make a key of every number.
_BETWEEN = " 0123456789@._+/&'(),-"
_END = "[ 0-9@._+/&'(),-]"
_ENDS = re.compile(f"{_END}+")
_OTHER = re.compile(r"[][\\^$.*+?(){}|]")
_AS_IT_IS = str.maketrans({special: f"[{special}]" for special in "*?["})


def whole_words(text: str) -> list[str]:
    """The words of a text, each once."""
    return list(dict.fromkeys(word for word in _ENDS.split(text) if word))


def as_whole(typed: str) -> str:
    """A pattern of lower-case texts in which something typed is no part of words; the same for Python and PostgreSQL.

    typed  with a letter in it
    """
    core = _OTHER.sub(lambda special: f"\\{special[0]}", typed.strip(_BETWEEN))
    return f"(^|{_END}){core}($|{_END})"


def words_of(text_sql: str) -> str:
    """A text's words as an array, on PostgreSQL."""
    ends = _END.replace("'", "''")
    return f"array_remove(regexp_split_to_array({text_sql}, '{ends}+'), '')"


def among_words(word: str, text_sql: str) -> Condition:
    """A text has this whole word, found by the index of its words; PostgreSQL alone.

    Spelled so that no plan depends on the word: the first one is kept instead of made each time.
    """
    return Condition(f"{words_of(text_sql)} @> array[(select {{}}::text)]", (word,))


def with_whole(typed: Sequence[str], text_sql: str) -> Condition:
    """Lower-case texts in which nothing typed is a part of words, found by looking at them: no index is asked so."""
    lettered = [one for one in typed if whole_words(one)]
    if on_postgres():
        # No question for the trigram index, and none that the planner takes for a rare one; most rows lack the letters.
        sql = f"case when strpos({text_sql}, {{}}) > 0 then textregexeq({text_sql}, {{}}) else false end"
        return all_of([Condition(sql, (one, as_whole(one))) for one in lettered])
    sql = f"instr({text_sql}, {{}}) > 0 and ' ' || {text_sql} || ' ' glob {{}}"
    cores = [one.strip(_BETWEEN).translate(_AS_IT_IS) for one in lettered]
    found = zip(lettered, cores, strict=True)
    return all_of([Condition(sql, (one, f"*{_END}{core}{_END}*")) for one, core in found])

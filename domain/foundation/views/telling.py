"""Which letters of a word tell most: the lists of frequent ones are long, and rows are looked at anyway.

How frequent letters are is seen in the texts that PostgreSQL's planner keeps as a sample of the column.
"""

from collections.abc import Sequence

TRIGRAM = 3
# Letters that no text of the sample has count as if half a text had them.
UNSEEN = 0.5
# Of all rows, this share may be looked at in vain.
CERTAIN = 0.000_01
SMALLEST_SAMPLE = 100
# So many texts with a word show that letters of it are as frequent as the word itself.
SEEN_OFTEN = 3


def telling_parts(run: str, sample: Sequence[str]) -> list[str]:
    """A run's rarest trigrams, as many as find hardly a row in vain; all of it where the sample is too small."""
    if len(run) <= TRIGRAM or len(sample) < SMALLEST_SAMPLE:
        return [run]
    grams = dict.fromkeys(run[place : place + TRIGRAM] for place in range(len(run) - TRIGRAM + 1))
    having = {gram: [text for text in sample if gram in text] for gram in grams}
    whole = sum(run in text for text in sample)
    parts: list[str] = []
    found = 1.0
    left = list(sample)
    for gram in sorted(grams, key=lambda gram: len(having[gram])):
        parts.append(gram)
        found *= max(UNSEEN, len(having[gram])) / len(sample)
        left = [text for text in left if gram in text]
        if found < CERTAIN or len(left) == whole >= SEEN_OFTEN:
            return parts
    return [run]

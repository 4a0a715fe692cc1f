"""Which parts of a word the index is asked for."""

from domain.foundation.views.telling import telling_parts

SAMPLE = ["bergmann", "neuberger", "becker", "eckbauer", "1001", "other"] * 50


def test_the_rarest_trigrams_are_asked_for_and_frequent_ones_are_not() -> None:
    parts = telling_parts("beckberger", SAMPLE)

    assert parts[0] == "kbe"
    assert {"ber", "erg", "ger", "eck"}.isdisjoint(parts)


def test_a_word_of_frequent_letters_alone_is_asked_for_as_it_is() -> None:
    assert telling_parts("becker", ["beck ecke cker"] * 100) == ["becker"]


def test_letters_that_are_as_frequent_as_their_word_are_asked_for_alone() -> None:
    assert telling_parts("anna", ["anna", "johann", "ute"] * 50) == ["nna"]


def test_a_short_word_or_a_small_sample_leaves_nothing_to_choose() -> None:
    assert telling_parts("ulm", SAMPLE) == ["ulm"]
    assert telling_parts("beckberger", SAMPLE[:50]) == ["beckberger"]

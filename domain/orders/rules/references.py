"""Creditor references with a check digit, so that a mistyped one never hits another order."""

PREFIX = "RF"


def rf_reference(digits: str) -> str:
    """The RF reference around a number.

    digits  letters and digits, at most 21
    Source  ISO 11649
    """
    numeric = "".join(str(int(letter, 36)) for letter in f"{digits.upper()}{PREFIX}00")
    return f"{PREFIX}{98 - int(numeric) % 97:02d}{digits.upper()}"


def is_rf_reference(text: str) -> bool:
    """Whether the check digits hold."""
    if not (5 <= len(text) <= 25 and text.isalnum() and text.isascii() and text.startswith(PREFIX)):
        return False
    numeric = "".join(str(int(letter, 36)) for letter in text[4:] + text[:4])
    return int(numeric) % 97 == 1

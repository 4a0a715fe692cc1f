"""Money, rates, days, weights and countries as people write them in German and English."""

from datetime import date
from decimal import Decimal
from functools import lru_cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import NumberPattern, format_decimal, get_currency_symbol, parse_pattern

from domain.foundation.money import exponent
from workers.foundation.renderer.parts import Language

# British English: day before month, metric, the form European readers of English expect.
_LOCALES: dict[Language, str] = {"de": "de_DE", "en": "en_GB"}


@lru_cache(maxsize=8)
def _locale(language: Language) -> Locale:
    return Locale.parse(_LOCALES[language])


@lru_cache(maxsize=64)
def _money_pattern(language: Language, currency: str) -> NumberPattern:
    locale = _locale(language)
    form = locale.currency_formats["standard"].pattern
    if get_currency_symbol(currency, locale)[-1].isalpha():
        form = form.replace("¤#", "¤\u00a0#")
    pattern = parse_pattern(form)
    pattern.frac_prec = (exponent(currency), exponent(currency))
    return pattern


def money(minor: int, currency: str, language: Language) -> str:
    """Minor units with the currency's sign and all its decimals: 123450 → "1.234,50 €"."""
    amount = Decimal(minor).scaleb(-exponent(currency))
    pattern = _money_pattern(language, currency)
    return str(pattern.apply(amount, _locale(language), currency=currency, currency_digits=False))


def rate(basis_points: int, language: Language) -> str:
    """A tax rate: 1900 → "19 %" in German, "19%" in English."""
    number = format_decimal(Decimal(basis_points) / 100, locale=_locale(language))
    return f"{number}\u00a0%" if language == "de" else f"{number}%"


def day(when: date, language: Language) -> str:
    """A day: "22.11.2026" in German, "22 November 2026" in English."""
    return format_date(when, "dd.MM.yyyy" if language == "de" else "d MMMM yyyy", locale=_locale(language))


def count(number: int, language: Language) -> str:
    return format_decimal(number, locale=_locale(language))


def weight(grams: int, language: Language) -> str:
    """Grams as kilograms: 1250 → "1,25 kg"."""
    return f"{format_decimal(Decimal(grams) / 1000, '#,##0.0##', locale=_locale(language))}\u00a0kg"


def country_name(code: str, language: Language) -> str:
    """The country's name in the reader's language; an unknown code stays as it is."""
    return str(_locale(language).territories.get(code.upper(), code))


def in_fours(reference: str) -> str:
    """An IBAN or payment reference in groups of four that stay on one line."""
    plain = "".join(reference.split())
    return "\u00a0".join(plain[start : start + 4] for start in range(0, len(plain), 4))

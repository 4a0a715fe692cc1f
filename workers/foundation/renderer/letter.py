"""What stands on every letter around its own text: address, references, footer."""

from collections.abc import Sequence

from workers.foundation.renderer.addresses import address_lines, one_line
from workers.foundation.renderer.formats import in_fours
from workers.foundation.renderer.parts import Language, PostalAddress, Seller
from workers.foundation.renderer.words import WORDS

Content = dict[str, object]
_LONGEST_NAME = 120


def letter(
    seller: Seller, recipient: PostalAddress, *, language: Language, title: str, references: Sequence[tuple[str, str]]
) -> Content:
    """The frame that `letter.typ` sets around a letter's own text.

    title       subject line and the file's title
    references  label and value beside the address; lines without a value are left out
    """
    words = WORDS[language]
    return {
        "language": language,
        "title": title,
        "seller": seller.name,
        "sender_line": one_line(seller.address),
        "recipient": address_lines(recipient, seen_from=seller.address.country, language=language),
        "references": [pair for pair in references if pair[1]],
        "footer": _footer(seller, language),
        "page": words["page"],
        "of": words["of"],
    }


def greeting(recipient: PostalAddress, language: Language) -> str:
    """Who is greeted by name; nobody is greeted with half a page."""
    words, name = WORDS[language], recipient.name.strip()
    return words["greeting"].format(name=name) if 0 < len(name) <= _LONGEST_NAME else words["greeting_unnamed"]


def _footer(seller: Seller, language: Language) -> list[list[str]]:
    """Up to four columns: who, how to reach, register and tax, bank."""
    words = WORDS[language]
    columns = [
        address_lines(seller.address, seen_from=seller.address.country, language=language),
        [seller.phone and f"{words['phone']} {seller.phone}", seller.email, seller.website],
        [
            seller.register,
            seller.directors and f"{words['directors']}: {seller.directors}",
            seller.vat_id and f"{words['vat_id']} {seller.vat_id}",
            seller.tax_number and f"{words['tax_number']} {seller.tax_number}",
        ],
        _bank_lines(seller),
    ]
    return [[line for line in column if line] for column in columns if any(column)]


def _bank_lines(seller: Seller) -> list[str]:
    if seller.bank is None:
        return []
    bank = seller.bank
    return [bank.bank_name, f"IBAN {in_fours(bank.iban)}", bank.bic and f"BIC {bank.bic}"]

"""The text of a mail for people: subject, sender and what is written, without markup."""

from .html_parts import read_html
from .mails import contents_of, header_of, parsed_mail


def text_of_mail(content: bytes) -> str:
    """Raises  Unreadable"""
    mail = parsed_mail(content)
    texts, markup, tables = contents_of(mail)
    head = [f"{name}: {value}" for name in ("From", "Subject", "Date") if (value := header_of(mail, name))]
    files = [f"[{name}]" for name, _ in tables]
    return "\n".join([*head, "", *(texts or [_html_text(page) for page in markup]), *files])


def _html_text(page: str) -> str:
    tables, text = read_html(page)
    rows = [" | ".join(row) for table in tables for row in table.rows]
    return "\n".join([text, *rows])

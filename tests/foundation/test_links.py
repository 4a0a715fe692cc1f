from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from domain.foundation import clock
from domain.foundation.ids import new_id
from domain.foundation.links import LINK_LASTS_SECONDS, document_link, opens_document, status_link, use_address
from domain.foundation.tokens import hashed, new_secret, sign, signed, status_token, use_secret

DOCUMENT = new_id("doc")


@pytest.fixture(autouse=True)
def at_home() -> Iterator[None]:
    use_secret(b"a secret for tests only")
    use_address("https://shop.example/")
    yield
    clock.shift(timedelta(0))


def parts(link: str) -> tuple[str, str, str]:
    url = urlsplit(link)
    query = parse_qs(url.query)
    return url.path.removeprefix("/documents/"), query["expires"][0], query["signature"][0]


def test_a_link_opens_its_document() -> None:
    assert document_link(DOCUMENT).startswith(f"https://shop.example/documents/{DOCUMENT}?")
    assert opens_document(*parts(document_link(DOCUMENT)))


def test_a_link_opens_no_other_document() -> None:
    _, expires, signature = parts(document_link(DOCUMENT))

    assert not opens_document(new_id("doc"), expires, signature)


def test_a_link_lasts_a_day_and_no_longer_than_an_hour_more() -> None:
    link = parts(document_link(DOCUMENT))

    clock.shift(timedelta(seconds=LINK_LASTS_SECONDS - 1))
    assert opens_document(*link)
    clock.shift(timedelta(seconds=LINK_LASTS_SECONDS + 3_601))
    assert not opens_document(*link)


@pytest.mark.parametrize("later", ["9999999999", "99999999999", "999999999999", "-1", "", "1e99", "٩٩٩٩٩٩٩٩٩٩", "nan"])
def test_a_link_cannot_be_made_to_last_longer(later: str) -> None:
    document, _, signature = parts(document_link(DOCUMENT))

    assert not opens_document(document, later, signature)


@pytest.mark.parametrize("forged", ["", "A", "ü", "a" * 32])
def test_a_link_with_a_forged_signature_opens_nothing(forged: str) -> None:
    document, expires, _ = parts(document_link(DOCUMENT))

    assert not opens_document(document, expires, forged)


def test_a_link_of_another_shop_opens_nothing() -> None:
    link = parts(document_link(DOCUMENT))
    use_secret(b"the secret of another shop")

    assert not opens_document(*link)


def test_a_signature_for_one_purpose_is_none_for_another() -> None:
    assert signed("document", "x", sign("document", "x"))
    assert not signed("order-status", "x", sign("document", "x"))


def test_each_order_has_a_token_of_its_own_that_stays_the_same() -> None:
    mine, other = new_id("ord"), new_id("ord")

    assert status_token(mine) == status_token(mine) != status_token(other)
    assert status_link(mine) == f"https://shop.example/status/{status_token(mine)}"
    assert mine not in status_token(mine)


def test_a_secret_cannot_be_guessed_nor_read_from_what_is_stored() -> None:
    one, other = new_secret("key"), new_secret("key")

    assert one != other
    assert len(one) > 40
    assert hashed(one) != hashed(other)
    assert one not in hashed(one)


def test_nothing_is_signed_before_there_is_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("domain.foundation.tokens._secret", b"")

    with pytest.raises(RuntimeError, match="no secret"):
        sign("document", "x")

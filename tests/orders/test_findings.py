"""What verification finds, without a database."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.foundation.moves import MoveNotOpen
from domain.orders.issues.facts import Facts, Finding, ShopRule, Twin, content_key
from domain.orders.issues.findings import findings
from domain.orders.issues.writing import compare, has_blocking
from domain.orders.models import Order, OrderLine, ValidationIssue
from domain.orders.states import ISSUE_MOVES, Channel, IssueCode, IssueStatus, PaymentMethod, Severity, VerificationKind

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOME = {"name": "Anna", "street": "Weg 1", "postal_code": "10115", "city": "Berlin", "country_code": "DE"}
B, W = Severity.BLOCKING, Severity.WARNING
C, K = IssueCode, VerificationKind


def an_order(**more: Any) -> Order:
    known: dict[str, Any] = {
        "number": "1",
        "currency": "EUR",
        "channel": Channel.PHONE,
        "placed_at": NOON,
        "shipping_address": HOME,
        "due_minor": 10_000,
    }
    known |= {"received_minor": 0, "vat_id": None, "payment_method": PaymentMethod.INVOICE}
    return cast(Order, SimpleNamespace(**{**known, **more}))


def a_line(sku: str = "LAMP", quantity: int = 1, price: int = 10_000) -> OrderLine:
    known: dict[str, Any] = {"id": "oli_1", "sku": sku, "live": quantity, "currency": "EUR"}
    known |= {"unit_price_minor": price, "extras": None}
    return cast(OrderLine, SimpleNamespace(**known, gross_minor=price * quantity))


def found(order: Order | None = None, line: OrderLine | None = None, **facts: Any) -> list[tuple[IssueCode, Severity]]:
    facts.setdefault("email", "anna@example.org")
    return [(one.code, one.severity) for one in findings(order or an_order(), [line or a_line()], Facts(**facts))]


def test_about_an_order_like_any_other_nothing_is_found() -> None:
    assert found(listed={"LAMP": 10_000}, credit_limit_minor=10_000, vat_valid=True) == []


def test_a_price_that_was_agreed_waits_for_a_person() -> None:
    line = a_line(quantity=3, price=9_000)
    [finding] = findings(an_order(), [line], Facts(listed={"LAMP": 10_000}, negotiated=frozenset({line.id}), email="x"))

    assert (finding.code, finding.severity, finding.line_id) == (C.PRICE_MISMATCH, B, line.id)
    assert finding.measure == 3_000


def test_a_price_list_that_moved_since_is_no_agreement() -> None:
    assert found(line=a_line(price=9_000), listed={"LAMP": 10_000}) == []


def test_extra_work_is_part_of_the_lists_price() -> None:
    line = a_line(price=11_500)
    line.extras = [["ENGRAVE", "Engraving", "For Anna", 1_500, 3]]
    for listed, expected in ((10_000, []), (10_001, [(C.PRICE_MISMATCH, B)])):
        assert found(line=line, listed={"LAMP": listed}, negotiated=frozenset({line.id})) == expected


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (ShopRule(K.MINIMUM_VALUE, B, amount_minor=10_001), [(C.MINIMUM_VALUE, B)]),
        (ShopRule(K.MINIMUM_VALUE, B, amount_minor=10_000), []),
        (ShopRule(K.MINIMUM_VALUE, W, channel="PHONE", amount_minor=10_001), [(C.MINIMUM_VALUE, W)]),
        (ShopRule(K.MINIMUM_VALUE, B, channel="EMAIL", amount_minor=10_001), []),
        (ShopRule(K.RESTRICTED_ARTICLE, B, sku="LAMP"), [(C.RESTRICTED_ARTICLE, B)]),
        (ShopRule(K.RESTRICTED_ARTICLE, B, sku="VASE"), []),
        (ShopRule(K.RESTRICTED_ARTICLE, B, sku="LAMP", country_code="CH"), []),
        (ShopRule(K.RESTRICTED_COUNTRY, B, country_code="DE"), [(C.RESTRICTED_COUNTRY, B)]),
        (ShopRule(K.RESTRICTED_COUNTRY, B, country_code="CH"), []),
        (ShopRule(K.RESTRICTED_COUNTRY, B), []),
    ],
    ids=str,
)
def test_the_shops_rules_find_what_they_speak_of(rule: ShopRule, expected: list[Any]) -> None:
    assert found(rules=[rule]) == expected


def test_of_two_rules_for_the_same_thing_the_stricter_one_counts() -> None:
    rules = [ShopRule(K.MINIMUM_VALUE, W, amount_minor=20_000), ShopRule(K.MINIMUM_VALUE, B, amount_minor=15_000)]

    assert found(rules=rules) == found(rules=rules[::-1]) == [(C.MINIMUM_VALUE, B)]


@pytest.mark.parametrize(
    ("street", "country", "expected"),
    [
        ("Weg 1", "DE", []),
        ("Am Markt", "DE", [(C.ADDRESS_DOUBTFUL, W)]),
        ("Am Markt", "GB", []),
        ("Postfach 12 34", "DE", [(C.ADDRESS_DOUBTFUL, B)]),
        ("P.O. Box 7", "NL", [(C.ADDRESS_DOUBTFUL, B)]),
        ("PO Box 7", "US", []),
        ("Postfachallee 3", "DE", []),
    ],
)
def test_an_address_is_doubted_by_the_custom_of_its_country(street: str, country: str, expected: list[Any]) -> None:
    assert found(an_order(shipping_address={**HOME, "street": street, "country_code": country})) == expected


def test_a_customer_who_cannot_be_told_anything_is_pointed_out() -> None:
    assert found(email=None) == [(C.CUSTOMER_INCOMPLETE, W)]
    assert found(an_order(shipping_address={**HOME, "phone": "030 1"}), email=None) == []


def test_a_blocked_customer_waits_for_a_person() -> None:
    assert found(blocked_reason="does not pay") == [(C.CUSTOMER_BLOCKED, B)]


@pytest.mark.parametrize(
    ("vat_id", "valid", "wrong"),
    [
        ("DE136695976", None, False),
        ("DE136695976", True, False),
        ("DE136695976", False, True),
        ("DE136695977", None, True),
        ("EL094014201", None, False),
        ("FR40303265045", None, False),
        ("CHE123", None, False),
        ("XX1", None, True),
        ("ÄÖ", None, True),
        ("DE" + "1" * 18, None, True),
    ],
)
def test_a_vat_id_is_held_against_its_check_digits_and_the_register(
    vat_id: str, valid: bool | None, wrong: bool
) -> None:
    assert found(an_order(vat_id=vat_id), vat_valid=valid) == ([(C.VAT_ID_INVALID, B)] if wrong else [])


@given(
    st.integers(0, 10**9),
    st.integers(0, 10**9),
    st.integers(0, 10**9),
    st.integers(0, 10**9),
    st.sampled_from(PaymentMethod),
)
def test_credit_is_exceeded_exactly_when_what_is_owed_in_all_is_more(
    limit: int, used: int, due: int, received: int, method: PaymentMethod
) -> None:
    order = an_order(due_minor=due, received_minor=received, payment_method=method)
    exceeded = method is PaymentMethod.INVOICE and due > received and used + due - received > limit

    assert found(order, credit_limit_minor=limit, credit_used_minor=used) == (
        [(C.CREDIT_LIMIT_EXCEEDED, B)] if exceeded else []
    )
    assert found(order, credit_used_minor=used) == []


@pytest.mark.parametrize(("minutes", "expected"), [(59, [(C.DUPLICATE, W)]), (60, [(C.DUPLICATE, W)]), (61, [])])
def test_the_same_order_within_the_time_is_pointed_out(minutes: int, expected: list[Any]) -> None:
    twin = Twin("2", NOON - timedelta(minutes=minutes))

    assert found(rules=[ShopRule(K.DUPLICATE, W, minutes=60)], twin=twin) == expected
    assert found(twin=twin) == []


PIECES = st.lists(st.tuples(st.sampled_from("ABC"), st.integers(1, 9)), min_size=1, max_size=6)


@given(PIECES, st.randoms())
def test_the_content_key_knows_pieces_and_place_but_not_how_lines_were_written(pieces: Any, chance: Any) -> None:
    mixed = [(sku, 1) for sku, count in pieces for _ in range(count)]
    chance.shuffle(mixed)

    assert content_key(mixed, "10115") == content_key(pieces, " 101 15")
    assert content_key([*mixed, ("A", 1)], "10115") != content_key(pieces, "10115")
    assert content_key(mixed, "10116") != content_key(pieces, "10115")


def a_finding(code: IssueCode, measure: int = 0, severity: Severity = B) -> Finding:
    return Finding(code=code, severity=severity, message=f"{measure}", remedy="-", measure=measure)


@dataclass
class Issue:
    """An issue as it is compared, without a database."""

    code: IssueCode
    severity: Severity
    measure: int
    message: str = ""
    remedy: str = ""
    line_id: str | None = None
    status: IssueStatus = IssueStatus.OPEN
    closed_at: datetime | None = None

    def move(self, verb: str) -> None:
        self.status = ISSUE_MOVES.after(verb, self.status)


def an_issue(finding: Finding) -> ValidationIssue:
    return cast(ValidationIssue, Issue(finding.code, finding.severity, finding.measure))


FINDINGS = st.lists(
    st.builds(a_finding, st.sampled_from(list(C)[:4]), st.integers(0, 3), st.sampled_from(Severity)),
    unique_by=lambda finding: finding.spot,
)


@given(st.lists(FINDINGS, max_size=5), st.data())
def test_whatever_is_found_one_issue_is_open_for_each_finding_that_was_not_waived(
    rounds: list[list[Finding]], data: st.DataObject
) -> None:
    known: list[ValidationIssue] = []
    for now_found in rounds:
        waived = {(issue.code, issue.measure) for issue in known if issue.status is IssueStatus.WAIVED}
        known += [an_issue(finding) for finding in compare(known, now_found).missing]
        open_ones = {issue.code: issue.measure for issue in known if issue.status is IssueStatus.OPEN}
        covered = {f.code for f in now_found if any(code is f.code and most >= f.measure for code, most in waived)}
        wanted = {f.code: f.measure for f in now_found if f.code not in covered}

        assert len([issue for issue in known if issue.status is IssueStatus.OPEN]) == len(open_ones)
        assert wanted.items() <= open_ones.items()
        assert open_ones.keys() <= {f.code for f in now_found}
        for issue in known:
            if issue.status is IssueStatus.OPEN and data.draw(st.booleans()):
                issue.move("waive")


def test_an_issue_is_decided_once() -> None:
    issue = an_issue(a_finding(C.DUPLICATE))
    issue.move("waive")

    for verb in ("waive", "resolve"):
        with pytest.raises(MoveNotOpen):
            issue.move(verb)


def test_a_warning_stands_against_nothing() -> None:
    assert not has_blocking([an_issue(a_finding(C.DUPLICATE, severity=W))])
    assert has_blocking([an_issue(a_finding(C.DUPLICATE))])

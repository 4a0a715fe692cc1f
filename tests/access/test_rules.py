"""Who may do what, as one table that is read here from the other side."""

import pytest

from domain.access.models import StaffUser
from domain.access.queries import staff_caller, token_caller
from domain.access.rules import PERMISSIONS_OF_ROLE, PERMISSIONS_OF_SCOPE, READS, STATUS_TOKEN_PERMISSIONS
from domain.access.states import Role, Scope
from domain.foundation.callers import ANONYMOUS, SYSTEM

MONEY_AND_OFFICE = ("payments.import", "payments.allocate", "billing.issue", "access.manage", "shop.manage")
HOLDERS = [
    ("orders.confirm", {Role.OWNER, Role.CLERK}),
    ("orders.cancel", {Role.OWNER, Role.CLERK}),
    ("orders.ship", {Role.OWNER, Role.CLERK, Role.WAREHOUSE}),
    ("stock.receive", {Role.OWNER, Role.CLERK, Role.WAREHOUSE}),
    ("orders.hold", {Role.OWNER, Role.CLERK, Role.FINANCE}),
    ("payments.import", {Role.OWNER, Role.FINANCE}),
    ("payments.allocate", {Role.OWNER, Role.FINANCE}),
    ("billing.issue", {Role.OWNER, Role.FINANCE}),
    ("access.manage", {Role.OWNER}),
    ("orders.import", {Role.OWNER}),
]


@pytest.mark.parametrize(("permission", "roles"), HOLDERS)
def test_a_permission_is_held_by_these_roles_and_no_other(permission: str, roles: set[Role]) -> None:
    assert {role for role in Role if permission in PERMISSIONS_OF_ROLE[role]} == roles


def test_every_role_and_scope_has_its_line() -> None:
    assert set(PERMISSIONS_OF_ROLE) == set(Role)
    assert set(PERMISSIONS_OF_SCOPE) == set(Scope)


def test_whoever_only_reads_changes_nothing() -> None:
    assert PERMISSIONS_OF_ROLE[Role.READ_ONLY] == READS
    assert all(name.endswith(".read") for name in READS)


@pytest.mark.parametrize("permission", [*MONEY_AND_OFFICE, "orders.confirm", "orders.cancel", "stock.receive"])
def test_a_storefront_places_orders_and_decides_nothing(permission: str) -> None:
    assert permission not in PERMISSIONS_OF_SCOPE[Scope.STOREFRONT]
    assert "orders.place" in PERMISSIONS_OF_SCOPE[Scope.STOREFRONT]


def test_no_key_manages_people_or_keys() -> None:
    for permissions in PERMISSIONS_OF_SCOPE.values():
        assert not permissions & {"access.manage", "shop.manage", "jobs.manage", "letters.manage"}


def test_a_customers_token_reads_one_order_and_asks_for_changes_of_it_but_reads_nothing_of_its_money() -> None:
    guest = token_caller("ord_1")
    asking = {"orders.propose", "orders.answer"}

    assert guest.order_id == "ord_1"
    assert not STATUS_TOKEN_PERMISSIONS & {"billing.read", "payments.read", "documents.read", "customers.read"}
    assert all(name.split(".")[1] in ("status", "read") for name in guest.permissions - asking)


def test_nobody_may_nothing_and_the_system_everything() -> None:
    assert not any(ANONYMOUS.may(name) for name in (*READS, *MONEY_AND_OFFICE, "", "*"))
    assert SYSTEM.may("whatever.comes")


def test_callers_with_other_rights_are_told_apart() -> None:
    people = [staff_caller(StaffUser(id=f"usr_{role}", name="Kim", role=role)) for role in Role]

    assert len({caller.rights for caller in people}) == len(Role)
    assert token_caller("ord_1").rights != token_caller("ord_2").rights

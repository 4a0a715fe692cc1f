"""Who may do what: one table of roles and one of scopes; what is not listed is refused."""

from domain.access.states import Role, Scope

READS = frozenset(
    {
        "orders.read",
        "issues.read",
        "catalog.read",
        "stock.read",
        "movements.read",
        "customers.read",
        "terms.read",
        "billing.read",
        "shipping.read",
        "payments.read",
        "documents.read",
        "jobs.read",
        "intake.read",
        "supply.read",
        "quotes.read",
    }
)
DESK = frozenset(
    {
        "orders.place",
        "orders.confirm",
        "orders.reject",
        "orders.cancel",
        "orders.hold",
        "orders.release",
        "orders.edit",
        "orders.split",
        "orders.propose",
        "orders.answer",
        "orders.merge",
        "orders.unmerge",
        "intake.write",
        "intake.place",
        "orders.verify",
        "quotes.write",
        "quotes.answer",
    }
)
WAITING = frozenset({"stock.wait"})
STORE = frozenset({"stock.adjust", "stock.count", "stock.transfer", "stock.quarantine", "stock.scrap", "stock.manage"})
BULK = frozenset({"jobs.start", "jobs.cancel"})
HANDS = frozenset({"orders.ship", "orders.deliver", "stock.receive", "supply.manage", "purchasing.manage"})
MONEY = frozenset({"payments.import", "payments.allocate", "billing.issue"})
# Who agrees on a price does not decide alone whether it stands.
DEALS = frozenset({"orders.negotiate", "customers.manage"})
DECISIONS = frozenset({"orders.waive"})
CHECKS = frozenset({"orders.hold", "orders.release", "orders.verify", "customers.manage"})
OFFICE = frozenset({"access.manage", "shop.manage", "intake.manage", "jobs.manage", "letters.manage"})
OWNERS = frozenset({"orders.import", "audit.read", "stock.reallocate"})

PERMISSIONS_OF_ROLE: dict[Role, frozenset[str]] = {
    Role.OWNER: READS.union(DESK, BULK, DEALS, DECISIONS, HANDS, STORE, MONEY, OFFICE, WAITING, OWNERS),
    Role.CLERK: READS | DESK | BULK | DEALS | HANDS | WAITING | {"stock.reallocate"},
    Role.WAREHOUSE: READS | BULK | HANDS | STORE,
    Role.FINANCE: READS | MONEY | BULK | DECISIONS | CHECKS | {"audit.read"},
    Role.READ_ONLY: READS,
}

PERMISSIONS_OF_SCOPE: dict[Scope, frozenset[str]] = {
    Scope.STOREFRONT: frozenset(
        {"catalog.read", "stock.read", "orders.read", "orders.place", "customers.read", "shipping.read", "billing.read"}
        | {"payments.read", "documents.read", "stock.wait", "orders.propose", "orders.answer"}
    ),
    Scope.INTEGRATION: READS | DESK | BULK | HANDS | STORE | MONEY | WAITING | {"orders.import", "intake.manage"},
}

SYSTEM_ONLY = frozenset(
    {"customers.check", "messages.write", "orders.refresh", "orders.expire", "jobs.run", "stock.offer", "payments.note"}
    | {"intake.receive", "intake.refresh", "quotes.expire", "quotes.file"}
)

STATUS_TOKEN_PERMISSIONS = frozenset(
    {"orders.status", "orders.read", "shipping.read", "orders.propose", "orders.answer"}
)

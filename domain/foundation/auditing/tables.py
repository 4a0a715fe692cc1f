"""Which tables are audited and which are kept as they are; a new table joins by one line here and `migrate`."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Audited:
    """A table whose changes and deletions are written down.

    order     the column that holds the id of an order; empty where there is none
    row       the column that names a row
    left_out  columns that follow from others, and secrets
    """

    table: str
    order: str = ""
    row: str = "id"
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Kept:
    """A table whose rows are neither changed nor deleted.

    may    columns that go on changing
    once   columns that are given once, after the row was written
    until  a condition on the column names of a row, while it holds the row is not kept yet
    """

    table: str
    may: tuple[str, ...] = ()
    once: tuple[str, ...] = ()
    until: str = ""


AUDITED = (
    Audited(
        table="orders",
        order="id",
        left_out=("version", "updated_at", "urgency", "weight", "search_text", "status_token_hash"),
    ),
    Audited(table="order_lines", order="order_id"),
    Audited(table="holds", order="order_id"),
    Audited(table="order_changes", order="order_id"),
    Audited(table="validation_issues", order="order_id"),
    Audited(table="verification_rules"),
    Audited(table="confirmation_rules"),
    Audited(table="order_settings"),
    Audited(table="customers"),
    Audited(table="products"),
    Audited(table="prices"),
    Audited(table="extra_works"),
    Audited(table="tax_rates", row="category"),
    Audited(table="shipping_methods", row="code"),
    # What lies there and what is promised follow from movements and reservations, which are kept themselves.
    Audited(table="stock_items", left_out=("on_hand", "reserved", "blocked")),
    Audited(table="stock_levels", left_out=("on_hand", "blocked")),
    Audited(table="locations"),
    Audited(table="bundle_parts"),
    Audited(table="arrivals", left_out=("version",)),
    Audited(table="waiting_entries"),
    Audited(table="shipments", order="order_id"),
    Audited(table="invoices", order="order_id"),
    Audited(table="payments", order="order_id"),
    Audited(table="bank_transactions"),
    Audited(table="staff_users", left_out=("password_hash",)),
    Audited(table="api_keys", left_out=("secret_hash",)),
    Audited(table="shops"),
    Audited(table="intake_sources", left_out=("sealed_secret",)),
    Audited(table="intake_rules"),
    Audited(table="drafts", order="order_id", left_out=("version", "updated_at")),
    Audited(table="quotes", order="order_id", left_out=("version", "token_hash")),
    Audited(table="promise_settings"),
    Audited(table="carrier_times"),
    Audited(table="lead_times"),
    Audited(table="suppliers"),
    Audited(table="supplier_articles"),
    Audited(table="supply_rules"),
    Audited(table="purchase_orders", left_out=("version",)),
    Audited(table="purchase_order_lines"),
    Audited(table="supply_tasks", order="order_id", left_out=("version",)),
    Audited(table="resources"),
    Audited(table="appointments", left_out=("version",)),
    # What is taken of a time or of a day follows from appointments and steps.
    Audited(table="supply_slots", left_out=("booked",)),
    Audited(table="job_steps", left_out=("booked",)),
    Audited(table="work_steps"),
    Audited(table="materials"),
)
KEPT = (
    Kept(table="events", once=("position",)),
    Kept(table="audit_entries", once=("position",)),
    Kept(table="audit_seals"),
    Kept(table="documents"),
    Kept(table="stock_movements"),
    Kept(table="invoices", may=("state", "paid_minor"), until="state = 'DRAFT'"),
    Kept(table="invoice_lines"),
    Kept(table="shipment_lines"),
    # What a customer signed stays word for word.
    Kept(table="quotes", may=("state", "version", "order_id"), until="signed_at is null"),
    Kept(table="payments", may=("state",)),
    Kept(table="bank_transactions", may=("state", "allocated_minor", "suggested_order_id", "reason")),
)

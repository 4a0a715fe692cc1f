"""The rows of a shop as INSERT … SELECT: no row ever leaves the server.

Shops of any size sell as fast: the larger one is older, and as many orders are open in both.
%(start)s and %(end)s bound the part of the orders that is made; %(orders)s and %(customers)s say how many there are.
"""

from domain.foundation.tokens import hashed
from tests.bench.scene import API_KEY, CURRENCY, GROSS_MINOR, STOCK

from .words import CITIES, DOMAINS, FIRST, LAST

ARTICLES = 1_000
SECONDS_APART = 95
OPEN = 5_000
SHOP = (
    "insert into shops (id, name, street, postal_code, city, country_code, email, phone, website, vat_id, tax_number,"
    " register_entry, iban, bic, bank_name, currency, language, payment_days) values ('shp_1', 'Bench',"
    " 'Am Prüfstand 1', '10115', 'Berlin', 'DE', 'shop@example.org', '', '', 'DE123456789', '', '',"
    f" 'DE02120300000000202051', '', '', '{CURRENCY}', 'de', 14)",
    "insert into number_series (name, last_number) values ('orders', 100000 + %(orders)s)",
    "insert into tax_rates (category, basis_points) values ('STANDARD', 1900)",
    "insert into shipping_methods (code, name, carrier, currency, gross_minor, days, position)"
    f" values ('STANDARD', 'Standard', 'OWN', '{CURRENCY}', 490, 2, 0)",
    "insert into api_keys (id, name, scope, secret_hash, created_at)"
    f" values ('key_bench', 'bench', 'INTEGRATION', '{hashed(API_KEY)}', now())",
)
ID = "'{prefix}_' || lpad(upper(to_hex({number})), 26, '0')"


def _id(prefix: str, number: str) -> str:
    return ID.format(prefix=prefix, number=number)


PRODUCTS = f"""insert into products (id, sku, name, tax_category, weight_grams, active, created_at)
    select {_id("prd", "n")}, 'ART-' || lpad(n::text, 4, '0'), 'Article ' || n, 'STANDARD', 100, true, now()
    from generate_series(1, {ARTICLES}) n"""
PRICES = f"""insert into prices (id, product_id, currency, gross_minor)
    select {_id("prc", "n")}, {_id("prd", "n")}, '{CURRENCY}', {GROSS_MINOR} from generate_series(1, {ARTICLES}) n"""
STOCK_ITEMS = f"""insert into stock_items (id, product_id, on_hand, reserved)
    select {_id("stk", "n")}, {_id("prd", "n")}, {STOCK}, 0 from generate_series(1, {ARTICLES}) n"""
CUSTOMERS = f"""insert into customers (id, number, name, email, language, created_at)
    select {_id("cus", "n")}, 'C' || n, first || ' ' || last,
      lower(translate(first || '.' || last, 'äöüß', 'aous')) || case when n %% 2 = 0 then n::text
        else translate(n::text, '0123456789', 'abcdefghij') end || '@' || domain, 'de', now()
    from (select n, (%(first)s::text[])[1 + floor(random() ^ 1.5 * {len(FIRST)})] as first,
        (%(last)s::text[])[1 + floor(random() ^ 2 * {len(LAST)})] as last,
        (%(domains)s::text[])[1 + floor(random() * {len(DOMAINS)})] as domain
      from generate_series(1, %(customers)s) n offset 0) made"""
ORDERS = f"""insert into orders (id, number, version, channel, external_reference, status, fulfillment_status,
      payment_status, invoice_status, return_status, attention, urgency, placed_at, updated_at, promised_on, language,
      shipping_address, currency, shipping_method, carrier, shipping_net_minor, shipping_tax_minor, total_net_minor,
      total_tax_minor, due_minor, received_minor, payment_method, payment_reference, note, placed_by_id,
      status_token_hash, search_text, customer_id)
    select {_id("ord", "o.n")}, o.number, 2, channel, reference, status,
      case status when 'COMPLETED' then 'DELIVERED' when 'CANCELLED' then 'NOT_REQUIRED' else 'UNFULFILLED' end,
      case status when 'COMPLETED' then 'PAID' when 'CANCELLED' then 'NOTHING_DUE' else 'UNPAID' end,
      case status when 'COMPLETED' then 'INVOICED' else 'NOT_INVOICED' end, 'NONE',
      case when waits and o.n %% 4 = 0 then 16 when waits and o.n %% 9 = 0 then 2 else 0 end,
      case when waits then (o.n %% 10) * 10 else 0 end, placed_at, placed_at, (placed_at + interval '3 days')::date,
      'de', jsonb_build_object('name', c.name, 'company', null, 'street', 'Wiener Straße ' || o.n %% 200, 'extra', null,
        'postal_code', postal_code, 'city', city, 'region', null, 'country_code', 'DE', 'phone', null),
      '{CURRENCY}', 'STANDARD', 'OWN', 412, 78, 30412, 5778, 36190, case status when 'COMPLETED' then 36190 else 0 end,
      'INVOICE', 'RF' || o.number, '', 'key_bench', md5('a' || o.n) || md5('b' || o.n),
      lower(concat_ws(' ', o.number, reference, c.name, c.email, c.name, city, postal_code)), c.id
    from (select n, (100000 + n)::text as number, channel,
        case when channel = 'MARKETPLACE' then 'MKT-' || (700000000 + n * 13) end as reference,
        case when kind < 0.04 then 'CANCELLED' when n <= %(orders)s - {OPEN} then 'COMPLETED'
          when kind < 0.3 then 'PLACED' else 'CONFIRMED' end as status, placed_at,
        (%(cities)s::text[])[1 + floor(place ^ 1.5 * {len(CITIES)})] as city,
        lpad((10000 + floor(place * 89999))::int::text, 5, '0') as postal_code, customer
      from (select n, random() as kind, random() as place, 1 + floor(random() * %(customers)s)::bigint as customer,
          (array['STOREFRONT', 'STOREFRONT', 'STOREFRONT', 'MARKETPLACE', 'PHONE'])[1 + floor(random() * 5)] as channel,
          now() - (%(orders)s - n) * interval '{SECONDS_APART} seconds' as placed_at
        from generate_series(%(start)s, %(end)s) n offset 0) drawn) o
    join customers c on c.id = {_id("cus", "o.customer")}
    cross join lateral (select o.status in ('PLACED', 'CONFIRMED') as waits) w order by o.n"""
ORDER_LINES = f"""insert into order_lines (id, order_id, position, product_id, sku, name, quantity, currency,
      unit_price_minor, tax_basis_points, net_minor, tax_minor, weight_grams, promised_on, sourced, picked, packed,
      shipped, delivered, cancelled, returned, invoiced, credited)
    select {_id("oli", "n * 10 + p")}, {_id("ord", "n")}, p, {_id("prd", "a")}, 'ART-' || lpad(a::text, 4, '0'),
      'Article ' || a, 1, '{CURRENCY}', {GROSS_MINOR}, 1900, 10000, 1900, 100, o.promised_on,
      done, done, done, done, done, (o.status = 'CANCELLED')::int, 0, done, 0
    from generate_series(%(start)s, %(end)s) n join orders o on o.id = {_id("ord", "n")}
    cross join generate_series(1, 1 + (n %% 5)::int) p
    cross join lateral (select 1 + (n * 7 + p * 131) %% {ARTICLES} as a, (o.status = 'COMPLETED')::int as done) x"""
RESERVATIONS = """insert into reservations (id, stock_item_id, order_id, order_line_id, quantity, status)
    select 'rsv' || substr(l.id, 4), s.id, l.order_id, l.id, l.quantity, 'RESERVED'
    from orders o join order_lines l on l.order_id = o.id join stock_items s on s.product_id = l.product_id
    where o.status in ('PLACED', 'CONFIRMED')"""
RESERVED = """update stock_items s set reserved = r.pieces from
    (select stock_item_id, sum(quantity) as pieces from reservations group by 1) r where r.stock_item_id = s.id"""
EVENTS = f"""insert into events (position, type, order_id, sequence, payload, by_id, by_name, at)
    select o.place * 3 - 3 + e.sequence, e.type, o.id, e.sequence,
      jsonb_build_object('order_id', o.id, 'number', o.number), 'key_bench', 'bench', o.placed_at
    from (select n as place, id, number, placed_at, status from generate_series(%(start)s, %(end)s) n
      join orders on id = {_id("ord", "n")}) o
    cross join (values (1, 'OrderPlaced'), (2, 'OrderConfirmed'), (3, 'OrderCompleted')) e(sequence, type)
    where e.sequence = 1 or o.status = 'COMPLETED'"""
INVOICES = """insert into invoices (id, number, order_id, state, issued_on, delivered_on, due_on, currency, net_minor,
      tax_minor, paid_minor, payment_reference)
    select 'inv' || substr(id, 4), 'R' || number, id, 'PAID', promised_on, promised_on, promised_on + 14, currency,
      30412, 5778, 36190, 'RR' || number from orders where status = 'COMPLETED'"""
SHIPMENTS = """insert into shipments (id, number, order_id, status, carrier, tracking_number, weight_grams, shipped_at,
      delivered_at)
    select 'shm' || substr(id, 4), 'S' || number, id, 'DELIVERED', 'OWN', 'T' || number, 300, placed_at, placed_at
    from orders where status = 'COMPLETED'"""
STATEMENT = f"""insert into bank_statements (id, filename, sha256, account, transactions, allocated, suggested,
      unmatched, warnings, imported_at) values ({_id("bst", "1")}, 'bench.sta', '', 'DE02', 0, 0, 0, 0, '[]', now())"""
TRANSACTIONS = f"""insert into bank_transactions (id, statement_id, account, fingerprint, state, booked_on,
      amount_minor, allocated_minor, currency, payer_name, payer_iban, remittance, reason)
    select 'btx' || substr(id, 4), {_id("bst", "1")}, 'DE02', number,
      case when status = 'COMPLETED' then 'ALLOCATED' else 'UNMATCHED' end, promised_on, 36190, received_minor,
      currency, '', '', number, '' from orders where status <> 'CANCELLED'"""
PAYMENTS = """insert into payments (id, order_id, bank_transaction_id, state, method, amount_minor, currency,
      received_at)
    select 'pay' || substr(id, 4), id, 'btx' || substr(id, 4), 'CAPTURED', 'BANK_TRANSFER', 36190, currency, placed_at
    from orders where status = 'COMPLETED'"""

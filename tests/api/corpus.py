"""Questions about the product's schema, written by hand: what clients ask, and what they get wrong.

`$names` in the variables stand for ids and numbers of the scene.
"""

from typing import Any

Question = tuple[str, dict[str, Any]]

EVERYTHING = """fragment Everything on Order {
  __typename id number version channel externalReference status fulfillmentStatus paymentStatus invoiceStatus
  returnStatus attention urgency placedAt updatedAt promisedOn note
  customer { __typename id number name email }
  shippingAddress { ...Place } billingAddress { ...Place }
  shippingPrice { net { amount currency } tax { amount } gross { amount } } total { ...Sum }
  paid { amount currency } outstanding { amount currency }
  moves { verb open reasons } documents { id kind filename mediaType createdAt url }
  invoices { id number status issuedOn dueOn total { gross { amount } } outstanding { amount } paymentReference pdfUrl }
  shipments { id number status carrier trackingNumber trackingUrl labelUrl deliveryNoteUrl }
  payments { id status method amount { amount currency } receivedAt } eventsCursor
  lines { edges { cursor node { id sku name quantity unitPrice { amount currency } taxRatePercent total { ...Sum }
    promisedOn sourced picked packed shipped delivered cancelled returned __typename } __typename }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } __typename }
  events { edges { cursor node { cursor orderId sequence type at by summary order { id number } } } }
}
fragment Place on Address { name company street extra postalCode city region countryCode phone __typename }
fragment Sum on TaxedMoney { net { amount } tax { amount } gross { amount currency } __typename }"""
LISTED = """{ edges { cursor node { id number status total { gross { amount } } lines(first: 2) {
  edges { node { sku } } pageInfo { hasNextPage endCursor } } } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }"""

# Answered without an executor when the caller may see what was asked for.
STRAIGHT: list[Question] = [
    ("query One($id: ID!) { order(id: $id) { ...Everything } } " + EVERYTHING, {"id": "$order"}),
    ("query One($id: ID!) { order(id: $id) { ...Everything } } " + EVERYTHING, {"id": "$completed"}),
    ("query One($id: ID!) { order(id: $id) { ...Everything } } " + EVERYTHING, {"id": "$invoiced"}),
    ("query One($n: String) { order(number: $n) { id } }", {"n": "$number"}),
    (
        "query R($c: Channel, $r: String) { order(channel: $c, externalReference: $r) { id } }",
        {"c": "PHONE", "r": "R-1"},
    ),
    ('{ order(channel: PHONE, externalReference: "R-1") { number channel } }', {}),
    (
        "query One($id: ID!) { a: order(id: $id) { id x: number y: number } b: order(id: $id) { status"
        " } }",
        {"id": "$order"},
    ),
    (
        "query One($id: ID!) { __typename order(id: $id) { __typename total { __typename } } k:"
        " __typename }",
        {"id": "$order"},
    ),
    (
        "query ($id: ID!) { order(id: $id) { ... on Order { id ... on Node { i: id } } ... { number } }"
        " }",
        {"id": "$order"},
    ),
    (
        "query ($id: ID!) { order(id: $id) { customer { id } ...C } } fragment C on Order { customer {"
        " name } }",
        {"id": "$order"},
    ),
    (
        "query ($id: ID!, $n: Int = 1, $m: Int, $at: String) { order(id: $id) { a: lines(first: $n) { ...L }"
        " b: lines(first: $m, after: $at) { ...L } events(first: $n) { edges { cursor } } } }"
        " fragment L on OrderLineConnection { edges { cursor node { sku } } pageInfo { hasNextPage endCursor } }",
        {"id": "$order", "m": 2, "at": "$after"},
    ),
    (
        "query ($id: ID!, $n: Int = 1, $m: Int, $at: String) { order(id: $id) { a: lines(first: $n) { ...L }"
        " b: lines(first: $m, after: $at) { ...L } events(first: $n) { edges { cursor } } } }"
        " fragment L on OrderLineConnection { edges { cursor node { sku } } pageInfo { hasNextPage endCursor } }",
        {"id": "$order", "n": 2, "m": 2, "at": None},
    ),
    (
        "query N($id: ID!) { node(id: $id) { id __typename ... on Order { number } ... on Invoice {"
        " number } } }",
        {"id": "$order"},
    ),
    *(
        ("query N($id: ID!) { node(id: $id) { __typename id ... on Shipment { carrier } } }", {"id": of})
        for of in ("$customer", "$shipment", "$invoice", "$product", "$stock", "$line", "ord_0", "what", "")
    ),
    ("{ orders " + LISTED + " }", {}),
    (
        "query L($w: OrderWhere) { orders(first: 2, where: $w) " + LISTED + " }",
        {"w": {"status": ["PLACED", "CONFIRMED"]}},
    ),
    ("query L($w: OrderWhere) { orders(first: 2, where: $w) " + LISTED + " }", {"w": None}),
    (
        "query L($w: OrderWhere) { orders(where: $w) " + LISTED + " }",
        {"w": {"NOT": {"status": []}, "channel": ["PHONE"]}},
    ),
    (
        "query L($s: [OrderStatus!]) { orders(where: {OR: [{status: $s}, {attention: [ON_HOLD]}]}) " + LISTED + " }",
        {"s": ["PLACED"]},
    ),
    ('{ orders(where: {status: PLACED, placedFrom: "2020-01-01T00:00:00Z"}, sortBy: NUMBER_ASC) ' + LISTED + " }", {}),
    ("query L($by: OrderSort = URGENCY_DESC) { orders(first: 3, sortBy: $by) " + LISTED + " }", {}),
    (
        "query L($by: OrderSort = URGENCY_DESC) { orders(first: 3, sortBy: $by) " + LISTED + " }",
        {"by": "PLACED_AT_ASC"},
    ),
    ("query L($by: OrderSort) { orders(first: 3, sortBy: $by) " + LISTED + " }", {"by": None}),
    (
        "query L($after: String) { orders(first: 1, sortBy: NUMBER_ASC, after: $after) " + LISTED + " }",
        {"after": "$page"},
    ),
    (
        "{ orders(first: 1) { pageInfo { endCursor } e: edges { c: cursor } edges { n: node { id } m:"
        " node { number } } } }",
        {},
    ),
    (
        "{ products(first: 2) { edges { cursor node { id sku name unitPrice { amount } taxRatePercent"
        " available } } pageInfo { endCursor } } }",
        {},
    ),
    ("query S($sku: String!) { stockItem(sku: $sku) { id sku onHand reserved available } }", {"sku": "LAMP"}),
    ("query S($sku: String!) { stockItem(sku: $sku) { id sku onHand reserved available } }", {"sku": "NONE"}),
    (
        "query S($at: String, $w: StockItemWhere) { stockItems(first: 1, after: $at, where: $w) {"
        " edges { cursor node { sku name available waiting } } pageInfo { hasNextPage endCursor } } }",
        {"at": None, "w": {"blocked": False}},
    ),
    ('{ stockItems(search: "lamp") { edges { node { sku levels { location onHand } } } } }', {}),
    ("{ bankTransactions(first: 5) { edges { node { id status amount { amount } payerName } } } }", {}),
    ("query B($s: [BankTransactionStatus!]) { bankTransactions(status: $s) { pageInfo { hasNextPage } } }", {"s": []}),
]  # fmt: skip

# What the ordinary executor must do, in part or as a whole, and what is wrong.
OTHERS: list[Question] = [
    ("query L($search: String) { orders(search: $search) { edges { node { number } } } }", {"search": "anna"}),
    ("{ orders(search: \"nobody at all\") " + LISTED + " }", {}),
    (
        "query ($id: ID!, $y: Boolean!) { order(id: $id) { id number @include(if: $y) note @skip(if:"
        " $y) } }",
        {"id": "$order", "y": True},
    ),
    (
        "query ($id: ID!, $y: Boolean!) { order(id: $id) { id number @include(if: $y) note @skip(if:"
        " $y) } }",
        {"id": "$order", "y": False},
    ),
    (
        "query ($id: ID!, $y: Boolean!) { order(id: $id) @include(if: $y) { id } viewer { name } }",
        {"id": "$order", "y": False},
    ),
    ("{ orders(first: 2) { count { value precision } edges { node { id } } } }", {}),
    ("{ orders(first: 1, where: {NOT: {}}) { count { value precision __typename } pageInfo { hasNextPage } } }", {}),
    ("{ viewer { id name kind permissions } orders(first: 1) { edges { node { id } } } }", {}),
    (
        "query T($t: String!) { orderStatus(token: $t) { number status shipments { number trackingUrl }"
        " updatedAt } }",
        {"t": "$token"},
    ),
    ("query T($t: String!) { orderStatus(token: $t) { number promisedOn } }", {"t": "st_wrong"}),
    ("{ eventsCursor }", {}),
    ("{ __schema { types { name } } }", {}),
    ("{ order { id } }", {}),
    ("{ order(id: 5) { id } }", {}),
    ("{ order(id: \"a\", number: \"b\") { id } }", {}),
    ("{ nothing }", {}),
    ("{ order(id: \"x\") { nothing } }", {}),
    ("{ order(id: \"x\") }", {}),
    ("{ order(id: \"x\") { id { more } } }", {}),
    ("{", {}),
    ("query One($id: ID!) { order(id: $id) { id } }", {}),
    ("query One($id: ID!) { order(id: $id) { id } }", {"id": None}),
    ("query One($id: ID!) { order(id: $id) { id } }", {"id": ["x"]}),
    ("query One($id: ID!) { order(id: $id) { id } }", {"id": 7}),
    ("query One($id: ID!) { order(id: $id) { id } }", {"id": "x\0y"}),
    ("query One($id: ID) { order(id: $id) { id } }", {}),
    ("query One($id: ID) { order(id: $id) { id } }", {"id": "nobody's"}),
    ("query One($id: ID = \"x\", $n: String) { order(id: $id, number: $n) { id } }", {"n": "y"}),
    ("query ($n: Int) { orders(first: $n) { edges { cursor } } }", {"n": 0}),
    ("query ($n: Int) { orders(first: $n) { edges { cursor } } }", {"n": 101}),
    ("query ($n: Int) { orders(first: $n) { edges { cursor } } }", {"n": 2**40}),
    ("query ($n: Int) { orders(first: $n) { edges { cursor } } }", {"n": "2"}),
    ("query ($n: Int) { orders(first: $n) { edges { cursor } } }", {"n": 1.5}),
    (
        "query ($n: Int) { orders(first: $n) { edges { node { id lines(first: $n) { edges { cursor } }"
        " } } } }",
        {"n": -1},
    ),
    (
        "query ($id: ID!, $n: Int) { order(id: $id) { id lines(first: $n) { edges { cursor } } } }",
        {"id": "$order", "n": 0},
    ),
    ("query ($a: String) { orders(after: $a) { edges { cursor } } }", {"a": "bm90aGluZw"}),
    (
        "query ($id: ID!, $a: String) { order(id: $id) { lines(after: $a) { edges { cursor } } } }",
        {"id": "$order", "a": "x"},
    ),
    ("query L($w: OrderWhere) { orders(where: $w) { edges { cursor } } }", {"w": {"status": ["NEVER"]}}),
    ("query L($w: OrderWhere) { orders(where: $w) { edges { cursor } } }", {"w": {"unknown": 1}}),
    ("query L($w: OrderWhere) { orders(where: $w) { edges { cursor } } }", {"w": {"placedFrom": "yesterday"}}),
    (
        "query L($w: OrderWhere) { orders(where: $w) { edges { cursor } } }",
        {"w": {"NOT": {"NOT": {"NOT": {"NOT": {"NOT": {"NOT": {}}}}}}}},
    ),
    ("query L($w: OrderWhere) { orders(where: $w) { edges { cursor } } }", {"w": {"OR": [{}] * 30}}),
    ("query A { order(id: \"x\") { id } } query B { viewer { id } }", {}),
    ("query ($deep: OrderWhere) { orders(where: $deep) { edges { cursor } } }", {"deep": [[[[[[]]]]]] * 3}),
    ("query D { deadLetters(first: 1) { edges { node { id listener } } } }", {}),
]  # fmt: skip

MOVE = "($i: OrderMoveInput!) {{ {0}(input: $i) {{ object {{ number status lines {{ edges {{ node {{ sku }} }} }} }}"
MOVE += " userErrors {{ code message path remedy }} replayed dryRun }} }}"
# Changes that are not made: dry runs and refusals.
UNMADE: list[Question] = [
    *(
        (f"mutation {MOVE.format(name)}", {"i": {"id": of, "dryRun": True, "idempotencyKey": "k", "reason": reason}})
        for name in ("orderConfirm", "orderReject", "orderCancel", "orderHold", "orderRelease")
        for of, reason in (("$order", "no"), ("$completed", None), ("ord_0", ""))
    ),
    (f"mutation {MOVE.format('orderConfirm')}", {"i": {"id": "$order", "expectedVersion": 99, "dryRun": True}}),
    (f"mutation {MOVE.format('orderConfirm')}", {"i": {"id": None}}),
    (
        "mutation P($i: OrderPlaceInput!) { orderPlace(input: $i) { object { status } userErrors { code"
        " message path } } }",
        {"i": {}},
    ),
]  # fmt: skip

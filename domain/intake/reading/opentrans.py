"""openTRANS 2.1 ORDER: what companies order by their purchasing systems."""

from collections.abc import Iterable

from lxml import etree

from .errors import NoOrder, TooLarge, Unreadable
from .gathering import Gathering
from .limits import MAX_BYTES, MAX_ELEMENTS, MAX_LINES, MAX_REFERENCE
from .numbers import currency_in, read_number, read_quantity
from .values import Reading
from .words import country_of

_OTHERS = {"ORDERCHANGE": "a change of an order", "ORDERRESPONSE": "an answer to an order", "QUOTATION": "a quote"}
_OTHERS |= {"INVOICE": "an invoice", "DISPATCHNOTIFICATION": "a dispatch notification", "INVOICELIST": "invoices"}
_PRICE_WITH_TAX = ("gros_list", "gross_list")
_ROLES = {"shippingAddress": ("delivery", "final_delivery"), "billingAddress": ("invoice_recipient", "invoicee")}


def read_opentrans(content: bytes) -> Reading:
    """Raises  Unreadable  no well-formed XML, entities, too large, another document; NoOrder  another of openTRANS"""
    root = _root(content)
    kind = _local(root)
    if kind in _OTHERS:
        raise NoOrder(f"It is {_OTHERS[kind]}, not an order.")
    if kind != "ORDER":
        raise Unreadable(f"It is {kind[:40]}, not an ORDER of openTRANS")
    into = Gathering()
    buyer = _reference(root, "BUYER_IDREF")
    _add_header(into, root, buyer)
    parties = root.findall("{*}ORDER_HEADER/{*}ORDER_INFO/{*}PARTIES/{*}PARTY")
    _add_parties(into, parties, buyer, _reference(root, "DELIVERY_IDREF"))
    _add_items(into, root)
    for remark in root.findall("{*}ORDER_HEADER/{*}ORDER_INFO/{*}REMARKS"):
        into.add("note", remark.text or "", "REMARKS")
    return into.done()


def _root(content: bytes) -> etree._Element:
    if not content.strip():
        raise Unreadable("It is empty")
    if len(content) > MAX_BYTES:
        raise TooLarge("bytes", MAX_BYTES)
    # Entities are never needed in an order, and always a danger.
    if b"<!DOCTYPE" in content.upper() or b"<!ENTITY" in content.upper():
        raise Unreadable("It declares a document type, which an order must not")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as problem:
        raise Unreadable(f"It is no well-formed XML: {str(problem)[:120]}") from None
    if getattr(root.getroottree().docinfo, "doctype", ""):
        raise Unreadable("It declares a document type, which an order must not")
    if sum(1 for _ in zip(root.iter(), range(MAX_ELEMENTS + 1), strict=False)) > MAX_ELEMENTS:
        raise TooLarge("elements", MAX_ELEMENTS)
    return root


def _local(node: etree._Element) -> str:
    return str(node.tag).rpartition("}")[2]


def _text(node: etree._Element, *ways: str) -> str:
    """The text at the first of the ways that has one; names in any namespace."""
    for way in ways:
        found = (node.findtext("/".join(f"{{*}}{name}" for name in way.split("/"))) or "").strip()
        if found:
            return found
    return ""


def _reference(root: etree._Element, name: str) -> str:
    found = root.find(f".//{{*}}ORDER_PARTIES_REFERENCE//{{*}}{name}")
    return (found.text or "").strip() if found is not None else ""


def _add_header(into: Gathering, root: etree._Element, buyer: str) -> None:
    info = "ORDER_HEADER/ORDER_INFO/"
    number = _text(root, info + "ORDER_ID")
    if not number:
        raise Unreadable("The order has no ORDER_ID")
    # Each buyer counts their own orders, so who it is stands beside the number.
    into.add("externalReference", f"{number[:MAX_REFERENCE]} {buyer[:30]}", "ORDER_ID")
    into.title = into.value("externalReference")
    wanted = _text(root, info + "DELIVERY_DATE/DELIVERY_START_DATE")
    if wanted:
        into.note(f"Delivery is wanted on {wanted[:10]}.")
    if _text(root, info + "PARTIAL_SHIPMENT_ALLOWED").lower() == "false":
        into.note("Partial deliveries are not allowed.")
    end_customer = _text(root, info + "CUSTOMER_ORDER_REFERENCE/ORDER_ID")
    if end_customer:
        into.note(f"The buyer's customer calls it {end_customer}.")
    payment = root.find("{*}ORDER_HEADER/{*}ORDER_INFO/{*}PAYMENT")
    if payment is not None and len(payment):
        into.note(f"Payment is wanted by {_local(payment[0]).lower()}.")


def _add_parties(into: Gathering, parties: Iterable[etree._Element], buyer: str, delivery: str) -> None:
    known = list(parties)
    buying = _party(known, ("buyer",), buyer, "buyer")
    if buying is not None:
        number = buying.find("{*}PARTY_ID[@type='supplier_specific']")
        into.add("customer.number", (number.text or "") if number is not None else "", "buyer PARTY_ID", 80)
        into.add("customer.name", _text(buying, "ADDRESS/NAME"), "buyer NAME")
        mail = buying.find("{*}ADDRESS//{*}EMAIL")
        into.add("customer.email", (mail.text or "") if mail is not None else "", "buyer EMAIL")
        into.title = into.value("customer.name") or into.title
    for which, roles in _ROLES.items():
        named = delivery if which == "shippingAddress" else ""
        party = _party(known, roles, named, "")
        if party is None and which == "shippingAddress":
            party = buying
        if party is not None:
            _add_address(into, party, which, roles[0])


def _party(
    parties: Iterable[etree._Element], roles: tuple[str, ...], reference: str, kind: str
) -> etree._Element | None:
    """The party of a role; older writers say it by the type of the id, or by a reference only."""
    for party in parties:
        identity = party.find("{*}PARTY_ID")
        if _text(party, "PARTY_ROLE") in roles or (kind and identity is not None and identity.get("type") == kind):
            return party
    for party in parties:
        if reference and _text(party, "PARTY_ID") == reference and party.find("{*}ADDRESS") is not None:
            return party
    return None


def _add_address(into: Gathering, party: etree._Element, which: str, source: str) -> None:
    address = party.find("{*}ADDRESS")
    if address is None:
        return
    person = " ".join(
        filter(None, (_text(address, "CONTACT_DETAILS/FIRST_NAME"), _text(address, "CONTACT_DETAILS/CONTACT_NAME")))
    )
    company = _text(address, "NAME")
    into.add(f"{which}.name", person or company, f"{source} CONTACT_DETAILS" if person else f"{source} NAME")
    into.add(f"{which}.company", company if person else "", f"{source} NAME")
    into.add(f"{which}.street", _text(address, "STREET"), f"{source} STREET")
    more = [_text(address, name) for name in ("NAME2", "NAME3", "DEPARTMENT")]
    into.add(f"{which}.extra", ", ".join(one for one in more if one), f"{source} NAME2")
    into.add(f"{which}.postalCode", _text(address, "ZIP"), f"{source} ZIP")
    into.add(f"{which}.city", _text(address, "CITY"), f"{source} CITY")
    code = country_of(_text(address, "COUNTRY_CODED", "COUNTRY"))
    if code:
        into.add(f"{which}.countryCode", code[0], f"{source} COUNTRY_CODED", code[1])
    into.add(f"{which}.phone", _text(address, "PHONE", "CONTACT_DETAILS/PHONE"), f"{source} PHONE")


def _add_items(into: Gathering, root: etree._Element) -> None:
    currency = _text(root, "ORDER_HEADER/ORDER_INFO/CURRENCY")
    items = root.findall("{*}ORDER_ITEM_LIST/{*}ORDER_ITEM")
    if len(items) > MAX_LINES:
        raise TooLarge("lines", MAX_LINES)
    for number, item in enumerate(items, start=1):
        raw = _text(item, "QUANTITY")
        quantity = read_quantity(raw, decimal=".") or (raw, 0)
        values = {
            "sku": (_text(item, "PRODUCT_ID/SUPPLIER_PID", "SUPPLIER_PID"), 100),
            "name": (_text(item, "PRODUCT_ID/DESCRIPTION_SHORT", "DESCRIPTION_SHORT"), 100),
            "quantity": quantity,
        }
        into.add_line(f"ORDER_ITEM {number}", values | _price(into, item, currency, number))
    if not into.lines:
        raise Unreadable("The order has no items")


def _price(into: Gathering, item: etree._Element, currency: str, number: int) -> dict[str, tuple[str, int]]:
    """A price with tax; prices between companies are without, so they are noted for a person to compare."""
    price = item.find("{*}PRODUCT_PRICE_FIX")
    amount = read_number(_text(price, "PRICE_AMOUNT"), decimal=".") if price is not None else None
    if price is None or amount is None:
        return {}
    unit = _text(price, "PRICE_QUANTITY")
    if price.get("type", "") in _PRICE_WITH_TAX and unit in ("", "1", "1.0"):
        return {"unitPrice.amount": amount, "unitPrice.currency": (currency_in(currency) or currency, 100)}
    into.note(f"Line {number} is ordered at {amount[0]} {currency} without tax{f' per {unit}' if unit else ''}.")
    return {}

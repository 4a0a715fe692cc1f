"""Papers to render: a shop, its customers, and documents with any number of lines."""

from datetime import UTC, date, datetime
from io import BytesIO

from pypdf import PdfReader

from workers.billing.documents.invoice import InvoicePaper
from workers.foundation.renderer.parts import BankAccount, Language, PostalAddress, PricedLine, Seller, Sums, TaxShare
from workers.orders.documents.order_confirmation import OrderConfirmationPaper, PaymentTerms
from workers.shipping.documents.delivery_note import DeliveredLine, DeliveryNotePaper
from workers.shipping.documents.label import LabelPaper

CREATED_AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
RF = "RF18539007547034"
SELLER = Seller(
    address=PostalAddress(
        company="Lampenhaus Nord GmbH", street="Speicherstraße 12", postal_code="20457", city="Hamburg", country="DE"
    ),
    email="hallo@lampenhaus.example",
    phone="+49 40 123456",
    vat_id="DE136695976",
    register="Amtsgericht Hamburg, HRB 123456",
    directors="Jana Petersen",
    bank=BankAccount(holder="Lampenhaus Nord GmbH", iban="DE89370400440532013000", bic="COBADEFFXXX"),
)
ANNA = PostalAddress(name="Anna Müller", street="Lindenallee 4", postal_code="80331", city="München", country="DE")
HOSTILE = PostalAddress(
    company="<script>alert(1)</script> #panic() {{7*7}} $x$ \\u{1f600}",
    name="Zoë 🎉👨‍👩‍👧 محمد 王小明 \u202eevil\x00\ud800",
    street="Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3,
    postal_code="8001",
    city="Zürich",
    country="CH",
)


def lines(number: int) -> tuple[PricedLine, ...]:
    return tuple(
        PricedLine(
            sku=f"LMP-{i:04}",
            name=f"Tischleuchte {i}, Messing",
            quantity=2,
            unit_price_minor=11900,
            total_minor=23800,
            tax_basis_points=1900,
        )
        for i in range(1, number + 1)
    )


def sums(number: int) -> Sums:
    goods = 23800 * number
    return Sums(
        currency="EUR",
        lines_minor=goods,
        shipping_minor=595,
        total_minor=goods + 595,
        taxes=(TaxShare(basis_points=1900, net_minor=20000 * number + 500, tax_minor=3800 * number + 95),),
    )


def invoice(language: Language = "de", *, number_of_lines: int = 2, **changed: object) -> InvoicePaper:
    made: dict[str, object] = {
        "language": language,
        "created_at": CREATED_AT,
        "seller": SELLER,
        "recipient": ANNA,
        "number": "RE-2026-00017",
        "issued_on": date(2026, 11, 22),
        "delivered_on": date(2026, 11, 21),
        "due_on": date(2026, 12, 6),
        "lines": lines(number_of_lines),
        "sums": sums(number_of_lines),
        "payment_reference": RF,
        "order_number": "A-2026-00042",
    }
    return InvoicePaper(**(made | changed))  # type: ignore[arg-type]


def order_confirmation(language: Language = "de", **changed: object) -> OrderConfirmationPaper:
    made: dict[str, object] = {
        "language": language,
        "created_at": CREATED_AT,
        "seller": SELLER,
        "recipient": ANNA,
        "number": "A-2026-00042",
        "ordered_on": date(2026, 11, 20),
        "confirmed_on": date(2026, 11, 22),
        "lines": lines(2),
        "sums": sums(2),
        "terms": PaymentTerms.PREPAYMENT,
        "payment_reference": RF,
        "promised_on": date(2026, 11, 25),
    }
    return OrderConfirmationPaper(**(made | changed))  # type: ignore[arg-type]


def delivery_note(language: Language = "de", **changed: object) -> DeliveryNotePaper:
    made: dict[str, object] = {
        "language": language,
        "created_at": CREATED_AT,
        "seller": SELLER,
        "recipient": ANNA,
        "number": "L-2026-00031",
        "order_number": "A-2026-00042",
        "shipped_on": date(2026, 11, 22),
        "lines": (
            DeliveredLine(sku="LMP-0001", name="Tischleuchte", quantity=2),
            DeliveredLine(sku="LMP-0002", name="Pendelleuchte", quantity=1, outstanding=3),
        ),
        "carrier": "OWN",
        "tracking_numbers": ("000000012345678901234567",),
        "weight_grams": 2350,
    }
    return DeliveryNotePaper(**(made | changed))  # type: ignore[arg-type]


def label(language: Language = "de", **changed: object) -> LabelPaper:
    made: dict[str, object] = {
        "language": language,
        "sender": SELLER.address,
        "recipient": ANNA,
        "tracking_number": "000000012345678901234567",
        "shipment_number": "S-2026-00031",
        "reference": "A-2026-00042",
        "weight_grams": 2350,
    }
    return LabelPaper(**(made | changed))  # type: ignore[arg-type]


def text_of(pdf: bytes) -> str:
    """All that can be read in it, in one line; breaks offered inside long words are closed again."""
    pages = [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]
    return " ".join("\n".join(pages).replace("\u200b", "").split())


def millimetres_from_top(pdf: bytes, wanted: str) -> list[float]:
    """Where on the first page the text stands."""
    page = PdfReader(BytesIO(pdf)).pages[0]
    found: list[float] = []

    def look(text: str, cm: list[float], tm: list[float], font: object, size: float) -> None:
        if wanted in text:
            points = tm[5] * cm[3] + cm[5]
            found.append((float(page.mediabox.height) - points) / 72 * 25.4)

    page.extract_text(visitor_text=look)
    return found

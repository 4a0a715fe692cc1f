"""What suppliers hear of: orders, and pieces that are no longer wanted; each message is written once."""

from domain.foundation.callers import SYSTEM
from domain.foundation.shop import get_shop
from domain.notifications.commands import Letter, write_message
from domain.supply.events import PurchaseOrderChanged, PurchaseOrderFiled
from domain.supply.models import PurchaseOrder, Supplier
from workers.foundation.renderer.formats import count, day
from workers.foundation.renderer.parts import Language

from .facts import letterhead
from .templates.content import Content
from .templates.render import render_content
from .templates.supplier_words import SUPPLIER
from .templates.words import SHARED


async def write_order(event: PurchaseOrderFiled) -> None:
    """The purchase order, as a file to keep."""
    purchase = await PurchaseOrder.get(id=event.purchase_order_id).select_related("supplier")
    told = _ordered(purchase, _language(purchase.supplier))
    await _tell("PURCHASE_ORDER", purchase.id, purchase.supplier, told, event.document_id)


async def write_less(event: PurchaseOrderChanged) -> None:
    """Pieces that are no longer wanted."""
    purchase = await PurchaseOrder.get(id=event.purchase_order_id).select_related("supplier")
    told = _less(event, purchase.supplier, _language(purchase.supplier))
    await _tell("PURCHASE_ORDER_LESS", event.change_id, purchase.supplier, told)


def _language(supplier: Supplier) -> Language:
    return "de" if supplier.language == "de" else "en"


def _ordered(purchase: PurchaseOrder, language: Language) -> Content:
    words = SUPPLIER[language]
    intro = words["intro_dropship" if purchase.is_dropship else "intro"].format(number=purchase.number)
    rows = [(words["number"], purchase.number)]
    if purchase.expected_on is not None:
        rows.append((words["expected_on"], day(purchase.expected_on, language)))
    return Content(
        subject=words["subject"].format(number=purchase.number),
        heading=words["heading"].format(number=purchase.number),
        greeting=SHARED[language]["greeting"].format(name=purchase.supplier.name),
        paragraphs=(intro, words["confirm"]),
        rows=tuple(rows),
    )


def _less(event: PurchaseOrderChanged, supplier: Supplier, language: Language) -> Content:
    words = SUPPLIER[language]
    less = words["less"].format(number=event.number, pieces=count(event.pieces, language), sku=event.sku)
    return Content(
        subject=words["less_subject"].format(number=event.number),
        heading=words["less_heading"],
        greeting=SHARED[language]["greeting"].format(name=supplier.name),
        paragraphs=(less, words["less_ask"]),
        rows=((words["number"], event.number),),
    )


async def _tell(kind: str, subject_id: str, supplier: Supplier, told: Content, *document_ids: str) -> None:
    message = render_content(told, _language(supplier), letterhead(await get_shop()))
    letter = Letter(
        kind=kind,
        subject_id=subject_id,
        order_id=None,
        recipient=supplier.email,
        recipient_name=supplier.name,
        subject=message.subject,
        text=message.text,
        html=message.html,
        document_ids=document_ids,
    )
    await write_message(letter, by=SYSTEM)

"""What customers hear of appointments: that one is booked, and that it is at another time."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.foundation.callers import SYSTEM
from domain.foundation.links import status_link
from domain.foundation.shop import get_shop
from domain.notifications.commands import Letter, write_message
from domain.orders.models import Order
from domain.promises.queries import usual_zone
from domain.supply.events import AppointmentBooked, AppointmentMoved
from workers.foundation.papers import language_of
from workers.foundation.renderer.formats import day
from workers.foundation.renderer.parts import Language

from .facts import letterhead
from .templates.appointment_words import APPOINTMENT
from .templates.content import Content
from .templates.render import render_content
from .templates.words import SHARED


async def write_booked(event: AppointmentBooked, order: Order) -> None:
    language, zone = language_of(order), await _zone()
    words = APPOINTMENT[language]
    intro = words["booked"].format(order_number=order.number)
    rows = (
        (SHARED[language]["order_number"], order.number),
        (words["service"], event.sku),
        (words["starts_at"], _moment(event.starts_at, language, zone)),
    )
    await _tell("APPOINTMENT_BOOKED", event.change_id, order, _content("booked", order, intro, rows))


async def write_moved(event: AppointmentMoved, order: Order) -> None:
    language, zone = language_of(order), await _zone()
    words = APPOINTMENT[language]
    intro = words["moved"].format(order_number=order.number, was_at=_moment(event.was_at, language, zone))
    rows = (
        (SHARED[language]["order_number"], order.number),
        (words["service"], event.sku),
        (words["moved_starts_at"], _moment(event.starts_at, language, zone)),
    )
    await _tell("APPOINTMENT_MOVED", event.change_id, order, _content("moved", order, intro, rows))


async def _zone() -> ZoneInfo:
    """People agree on times of the shop's country."""
    return ZoneInfo(usual_zone((await get_shop()).country_code))


def _moment(text: str, language: Language, zone: ZoneInfo) -> str:
    at = datetime.fromisoformat(text).astimezone(zone)
    return APPOINTMENT[language]["moment"].format(day=day(at.date(), language), time=f"{at:%H:%M}")


def _content(what: str, order: Order, intro: str, rows: tuple[tuple[str, str], ...]) -> Content:
    language = language_of(order)
    words, shared = APPOINTMENT[language], SHARED[language]
    name = order.customer.name if order.customer else ""
    return Content(
        subject=words[f"{what}_subject"].format(order_number=order.number),
        heading=words[f"{what}_heading"],
        greeting=shared["greeting"].format(name=name) if name else shared["greeting_unnamed"],
        paragraphs=(intro,),
        rows=rows,
        button_label=shared["status_button"],
        button_url=status_link(order.id),
    )


async def _tell(kind: str, subject_id: str, order: Order, told: Content) -> None:
    customer = order.customer
    if customer is None or not customer.email:
        return
    message = render_content(told, language_of(order), letterhead(await get_shop()))
    letter = Letter(
        kind=kind,
        subject_id=subject_id,
        order_id=order.id,
        recipient=customer.email,
        recipient_name=customer.name,
        subject=message.subject,
        text=message.text,
        html=message.html,
    )
    await write_message(letter, by=SYSTEM)

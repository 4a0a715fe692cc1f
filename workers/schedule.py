"""What runs at a time: one line per job; the active relay runs them."""

from workers.billing import jobs as billing
from workers.foundation import housekeeping
from workers.foundation.scheduling import Job
from workers.intake import jobs as intake
from workers.notifications import jobs as notifications
from workers.orders import jobs as orders
from workers.quotes import jobs as quotes
from workers.relay import forgetting, sealing
from workers.stock import jobs as stock

MINUTE, HOUR = 60, 3_600
SCHEDULE = (
    Job(name="orders.mark_late", every_seconds=10 * MINUTE, does=orders.mark_late),
    Job(name="orders.refresh_urgency", every_seconds=6 * HOUR, does=orders.refresh_urgency),
    Job(name="orders.release_expired_holds", every_seconds=MINUTE, does=orders.release_expired_holds),
    Job(name="orders.tell_moved_promises", every_seconds=MINUTE, does=orders.tell_moved_promises),
    Job(name="orders.renew_confirmations", every_seconds=MINUTE, does=orders.renew_confirmations),
    Job(name="orders.expire_changes", every_seconds=10 * MINUTE, does=orders.expire_changes),
    Job(name="orders.renew_overdue", every_seconds=6 * HOUR, does=orders.renew_overdue),
    Job(name="stock.offer_to_next", every_seconds=10 * MINUTE, does=stock.offer_to_next),
    Job(name="quotes.expire_run_out", every_seconds=10 * MINUTE, does=quotes.expire_run_out),
    Job(name="notifications.remind_of_quotes", every_seconds=HOUR, does=notifications.remind_of_quotes),
    Job(name="intake.fetch_mail", every_seconds=MINUTE, does=intake.fetch_mail),
    Job(name="intake.forget_uploads", every_seconds=6 * HOUR, does=intake.forget_uploads),
    Job(name="orders.verify_in_review", every_seconds=10 * MINUTE, does=orders.verify_in_review),
    Job(name="orders.expire_unconfirmed", every_seconds=10 * MINUTE, does=orders.expire_unconfirmed),
    Job(name="billing.mark_overdue", every_seconds=10 * MINUTE, does=billing.mark_overdue),
    Job(name="foundation.forget_old_answers", every_seconds=HOUR, does=housekeeping.forget_old_answers),
    Job(name="foundation.forget_ended_sessions", every_seconds=HOUR, does=housekeeping.forget_ended_sessions),
    Job(name="relay.seal_the_log", every_seconds=10, does=sealing.seal_the_log),
    Job(name="relay.forget_what_was_heard", every_seconds=HOUR, does=forgetting.forget_what_was_heard),
)

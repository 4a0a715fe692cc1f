from datetime import timedelta

import structlog

from domain.foundation.callers import SYSTEM
from domain.foundation.clock import now
from domain.intake.commands.arrivals import take_mail
from domain.intake.commands.uploads import drop_uploads
from domain.intake.ports import MailboxAway
from domain.intake.queries import mailbox_mark
from workers.foundation.outside import outside

AT_ONCE = 25
UPLOADS_ARE_KEPT = timedelta(days=30)
MOST_BATCHES = 20
log = structlog.get_logger("intake")


async def fetch_mail() -> None:
    """Take what is new in the watched mailbox; how far it was is kept with each message, so a kill loses nothing."""
    mailbox = outside().mailbox
    if mailbox is None:
        return
    for _ in range(MOST_BATCHES):
        mark = await mailbox_mark(mailbox.name)
        try:
            batch = await mailbox.after(*mark, most=AT_ONCE)
        except MailboxAway as away:
            log.warning("the mailbox is away; it is asked again", reason=str(away))
            return
        for mail in batch.mails:
            await take_mail(mailbox.name, batch.uid_validity, mail.uid, mail.content, by=SYSTEM)
        if not batch.more:
            return


async def forget_uploads() -> None:
    """Delete large files that nobody needs any more; orders, drafts and results stay."""
    await drop_uploads(now() - UPLOADS_ARE_KEPT)

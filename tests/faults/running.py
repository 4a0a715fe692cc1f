"""One run on one set-up: people at work, faults one after the other, quiet, judgement."""

import asyncio
import contextlib
import random
import time
from collections import Counter

from .asking_again import ask_again, compare
from .books import AWAY, damage, read_books
from .checks.evidence import Evidence
from .checks.history import STUCK
from .checks.judging import judge
from .faults.recovering import RECOVERS
from .faults.table import Fault, deck
from .load import wishes
from .load.bank import pay_all_day
from .load.client import Client
from .load.desk import decide_all_day, ship_all_day
from .load.log import Outcome
from .load.storefronts import order_all_day
from .load.subscribers import Subscriber
from .load.town import Person, Town
from .quiet import until_quiet
from .report import Report
from .routes import ROUTES
from .scene import Scene
from .services.waiting import NotInTime, until
from .watching import Watcher

STOREFRONTS = 4
JOBS = (*[order_all_day] * STOREFRONTS, decide_all_day, ship_all_day, ship_all_day, pay_all_day)
SUBSCRIBERS = ("socket", "socket", "stream")
QUIET_SECONDS = 150.0
LAST_CALLS_SECONDS = 40.0
PAUSE = (0.2, 1.2)
DAMAGE = "the database finds nothing wrong with its files"


class Run:
    """day_over   whether clients begin nothing new
    night_over  whether subscribers may leave
    """

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.verdict, self.log = scene.verdict, scene.log
        self.day_over = self.night_over = False
        self.town = Town(over=lambda: self.day_over)
        self.watcher = Watcher(scene.database_url, self.verdict)
        # Asking again goes on for a while when the day is over, so that most outcomes become known.
        self._insisting_until = float("inf")
        seed = scene.chance.getrandbits(32)
        self.clients = [self._client(random.Random(seed + i)) for i in range(len(JOBS) + 1)]
        self.subscribers = [
            Subscriber(kind, scene.addresses, scene.api_key, random.Random(seed - i), lambda: self.night_over)
            for i, kind in enumerate(SUBSCRIBERS)
        ]

    def _client(self, chance: random.Random) -> Client:
        return Client(
            self.scene.addresses, self.scene.api_key, self.log, chance, lambda: time.monotonic() > self._insisting_until
        )

    async def go(self) -> Report:
        began = time.monotonic()
        await self._fill_the_shelves()
        listeners = [asyncio.create_task(one.listen()) for one in self.subscribers]
        watching = asyncio.create_task(self.watcher.watch(lambda: self.night_over))
        day = [asyncio.create_task(job(Person(c, self.town))) for job, c in zip(JOBS, self.clients, strict=False)]
        try:
            await self._strike(began)
            self.day_over = True
            self._insisting_until = time.monotonic() + LAST_CALLS_SECONDS
            await asyncio.gather(*day)
            # What the carrier refused is for a person, who has it tried again.
            if not await self.scene.product.command("dead-letters", "retry", "--listener", "shipping.book_label"):
                self.verdict.violated(STUCK, "what the carrier refused could not be tried again")
            quiet = await until_quiet(self.scene.database_url, ROUTES, seconds=QUIET_SECONDS)
            for text in quiet.left[:20]:
                self.verdict.violated(STUCK, text)
            await self._judge(listeners, watching)
        finally:
            for task in (*listeners, watching, *day):
                task.cancel()
            await asyncio.gather(*listeners, watching, *day, return_exceptions=True)
            for client in self.clients:
                await client.close()
        return Report(self.scene, self.verdict, self.log, self.subscribers, self.watcher.looks, quiet)

    async def _fill_the_shelves(self) -> None:
        for sku in wishes.PLENTY:
            key = wishes.new_key(self.clients[0].chance)
            given = {"idempotencyKey": key, "sku": sku, "quantity": 20_000}
            await self.clients[0].insist(wishes.RECEIVE, self.log.intend("receive", key, given))

    async def _strike(self, began: float) -> None:
        """One fault after the other, every kind once before any comes again."""
        scene, cards = self.scene, []
        end = began + scene.seconds
        while time.monotonic() < end:
            cards = cards or deck(scene)
            await asyncio.sleep(scene.chance.uniform(*PAUSE))
            await self._strike_once(cards.pop(), began)

    async def _strike_once(self, fault: Fault, began: float) -> None:
        started = time.monotonic()
        self.verdict.looked(RECOVERS)
        try:
            said = await fault.strike(self.scene)
        except NotInTime as never:
            self.verdict.violated(RECOVERS, f"{fault.name}: {never}")
            said = str(never)
        except AWAY as away:
            said = f"could not be made, {type(away).__name__}: {away}"
        if said == "skipped":
            return
        self.scene.done[fault.name] += 1
        counts = Counter(call.outcome.value for call in self.log.of("place"))
        print(
            f"{started - began:6.1f} s  {fault.name}: {said} ({time.monotonic() - started:.1f} s)"
            f"   places: {counts[Outcome.OK]} ok, {counts[Outcome.FAIL]} refused, {counts[Outcome.INFO]} unknown",
            flush=True,
        )

    async def _caught_up(self, told: int) -> bool:
        return all(len(one.stream.seen) >= told for one in self.subscribers)

    async def _judge(self, listeners: list[asyncio.Task[None]], watching: asyncio.Task[None]) -> None:
        scene, last = self.scene, self.clients[-1]
        await ask_again(last, self.town.placed, self.verdict)
        books = await read_books(scene.database_url)
        await compare(last, books, self.verdict)
        told = sum(1 for event in books["events"] if event["order_id"] and event["position"])
        with contextlib.suppress(NotInTime):
            await until(lambda: self._caught_up(told), "subscribers have seen everything", seconds=20)
        self.night_over = True
        await asyncio.gather(*listeners, watching)
        evidence = Evidence(
            books,
            self.log,
            [one.stream for one in self.subscribers],
            scene.mail.taken,
            scene.carrier.booked,
            scene.poison,
            self.watcher.hashes,
            ROUTES,
        )
        judge(evidence, self.verdict)
        broken = await damage(scene.database_url)
        self.verdict.expect(not broken, DAMAGE, "; ".join(broken)[:500])

"""Every fault by name: what it needs, and what it does."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tests.faults.scene import Scene

from . import backups, carriers, disk, kills, links, mails, messages, stops

ALL = ("postgres-rabbitmq", "postgres-redis", "sqlite")
APART = ALL[:2]
SHORT_SECONDS = 60


@dataclass(frozen=True)
class Fault:
    """name     as the report counts it
    strike   does it and takes it back; answers a word about it
    on       set-ups it can be made in
    seconds  about how long it takes at least; a short run leaves long ones out
    """

    name: str
    strike: Callable[[Scene], Awaitable[str]]
    on: tuple[str, ...] = APART
    seconds: float = 4.0


FAULTS = (
    Fault("kill a server", kills.kill_server, ALL),
    Fault("kill a worker", kills.kill_worker),
    Fault("kill the relay", kills.kill_relay),
    Fault("kill all workers and relays", kills.kill_workers),
    Fault("kill the broker", kills.kill_broker, seconds=8),
    Fault("kill PostgreSQL", kills.kill_database, seconds=8),
    Fault("kill -9 one backend", kills.kill_backend),
    Fault("pg_terminate_backend", kills.terminate_backends),
    Fault("restart one after the other", kills.restart_one_after_the_other, ALL, seconds=10),
    Fault("kill everything at once", kills.kill_everything, seconds=10),
    Fault("take all connections", kills.take_all_connections),
    Fault("stop a worker and let it go on", stops.stop_worker),
    Fault("stop a server and let it go on", stops.stop_server, ALL),
    Fault("stop the relay and let it go on", stops.stop_relay),
    Fault("stop a worker past its lease", stops.stop_worker_past_lease, seconds=75),
    Fault("stop a server for long", stops.stop_server_long, seconds=30),
    Fault("stop workers and relay for long", stops.stop_workers_long, seconds=40),
    Fault("cut the line to PostgreSQL", links.cut_database),
    Fault("lose the answer to COMMIT", links.lose_commits),
    Fault("lose answers of PostgreSQL", links.lose_answers_of_database),
    Fault("lose answers of the broker", links.lose_answers_of_broker),
    Fault("slow line to PostgreSQL", links.slow_database),
    Fault("no way to PostgreSQL", links.refuse_database),
    Fault("cut the line to the broker", links.cut_broker),
    Fault("no way to the broker", links.refuse_broker),
    Fault("every message twice", messages.send_twice),
    Fault("poison messages", messages.send_poison),
    Fault("wipe the broker", messages.wipe_broker, seconds=8),
    Fault("full disk", disk.fill, ALL),
    Fault("back up under load, restore elsewhere", backups.back_up, ALL),
    Fault("carrier is down", carriers.down, ALL),
    Fault("carrier loses its answers", carriers.lose_answers, ALL),
    Fault("carrier refuses", carriers.refuse, ALL),
    Fault("carrier is slow", carriers.slow, ALL),
    Fault("mail server hangs", mails.hang, ALL),
    Fault("mail server hangs for long", mails.hang_long, ALL, seconds=30),
    Fault("mail server refuses", mails.refuse, ALL),
    Fault("mail server takes and hangs up", mails.take_silently, ALL),
    Fault("mail server is slow", mails.slow, ALL),
)


def deck(scene: Scene) -> list[Fault]:
    """What fits this set-up and its time, shuffled by the seed."""
    longest = max(scene.seconds, 30) / 3
    fits = [one for one in FAULTS if scene.setup in one.on and scene.only in one.name]
    found = [one for one in fits if scene.only or one.seconds <= longest]
    scene.chance.shuffle(found)
    if scene.seconds < SHORT_SECONDS and not scene.only:
        # Each further failure of a mail or a label doubles the wait for it.
        for outside in ("mail server", "carrier"):
            moods = [one for one in found if one.name.startswith(outside)]
            found = [one for one in found if one not in moods[1:]]
    return found

"""What a run found, in one screen."""

from collections import Counter
from collections.abc import Iterable
from statistics import median

from .checks.verdict import Verdict
from .load.log import ClientLog, Outcome
from .load.subscribers import Subscriber
from .quiet import Quiet
from .scene import Scene

MOST_TEXTS = 6


class Report:
    """Of one set-up; passed when no invariant was violated."""

    def __init__(
        self,
        scene: Scene,
        verdict: Verdict,
        log: ClientLog,
        subscribers: Iterable[Subscriber],
        looks: int,
        quiet: Quiet,
    ) -> None:
        self.setup, self.passed = scene.setup, verdict.clean
        self.lines = [f"\n{scene.setup}: {sum(scene.done.values())} faults"]
        self.lines += [f"  {count:5d} × {name}" for name, count in sorted(scene.done.items())]
        self.lines += [f"      – {name}: skipped, {why}" for name, why in scene.skipped.items()]
        self.lines += ["requests (ok, refused, unknown)", *_requests(log)]
        self.lines += ["recovery (most, median)", *_times(scene)]
        self.lines.append(f"  {quiet.seconds:6.1f} s         until all was quiet; last of all: {quiet.last[:160]}")
        self.lines.append(f"  {looks:6d}           looks at the books meanwhile")
        self.lines += ["invariants (looked at, violated)", *_invariants(verdict)]
        self.lines += ["beside that", *_beside(scene, subscribers)]

    def __str__(self) -> str:
        return "\n".join(self.lines)


def _requests(log: ClientLog) -> list[str]:
    counts: dict[str, Counter[Outcome]] = {}
    for call in log.calls:
        counts.setdefault(call.what, Counter())[call.outcome] += 1
    lines = [
        f"  {what:8s} {found[Outcome.OK]:6d} {found[Outcome.FAIL]:6d} {found[Outcome.INFO]:6d}"
        for what, found in sorted(counts.items())
    ]
    codes = Counter(call.code for call in log.calls if call.code)
    return [*lines, "  " + ", ".join(f"{code} {count}" for code, count in codes.most_common(12))]


def _times(scene: Scene) -> list[str]:
    lines = []
    for what, times in sorted(scene.took.items()):
        limit = scene.limits.get(what)
        promised = (
            "" if limit is None else f", promised within {limit:.0f} s" + ("  OVER" if max(times) > limit else "")
        )
        lines.append(f"  {max(times):6.1f} {median(times):6.1f} s  {what}{promised}")
    return lines


def _invariants(verdict: Verdict) -> list[str]:
    lines = []
    for name, count in sorted(verdict.looked_at.items()):
        texts = verdict.found.get(name, [])
        lines.append(f"  {count:7d} {len(texts):4d}  {name}")
        lines += [f"                VIOLATED {text}" for text in texts[:MOST_TEXTS]]
    return lines


def _beside(scene: Scene, subscribers: Iterable[Subscriber]) -> list[str]:
    copies = sum(count - 1 for count in scene.mail.taken.values())
    lines = [
        f"  mails: {len(scene.mail.taken)} different ones, {copies} copies (delivery is at least once),"
        f" {sum(scene.mail.unacknowledged.values())} taken without saying so",
        f"  carrier: {sum(scene.carrier.booked.values())} labels sold, asked for {scene.carrier.asked} times",
    ]
    for one in subscribers:
        lines.append(
            f"  subscriber over {one.stream.name}: {len(one.stream.seen)} events over {one.stream.breaks} breaks"
        )
    unasked = Counter({kept.kind: 0 for kept in scene.product.processes})
    for kept in scene.product.processes:
        unasked[kept.kind] += kept.unasked
    lines.append("  ended by themselves: " + ", ".join(f"{kind} {count}" for kind, count in unasked.items()))
    for text, count in scene.product.tracebacks().most_common(8):
        lines.append(f"  logged with a traceback {count} ×: {text}")
    return lines

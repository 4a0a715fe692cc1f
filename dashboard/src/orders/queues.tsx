import { signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { number } from "../foundation/format";
import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { unhurried } from "../foundation/unhurried";
import { QUEUE_COUNTS } from "./queries";
import { QUEUE_NAMES, type QueueName } from "./queue_names";
import { type OrderView, readView, viewUrl } from "./view";

/** These should be empty. */
const WORRYING: ReadonlySet<QueueName> = new Set<QueueName>(["LATE", "AT_RISK", "ON_HOLD", "NEEDS_REVIEW"]);

/** How many orders wait in each queue, kept while the list is on screen. */
class Lengths {
  readonly current = signal<ReadonlyMap<string, number>>(new Map());
  readonly counting = unhurried(async () => {
    const { queues } = await ask(QUEUE_COUNTS, {});
    this.current.value = new Map(queues.map(({ name, count }) => [name, count]));
  });
}

interface Props {
  view: OrderView;
  /** Grows whenever something happened to any order. */
  heard: number;
}

/** What is worked through every day, each with how much of it waits. */
export function Queues({ view, heard }: Props) {
  const lengths = useMemo(() => new Lengths(), []);
  useEffect(() => lengths.counting.soon(), [heard]);
  useEffect(() => () => lengths.counting.stop(), []);
  return (
    <nav class="queues" aria-label={t("orders.queues")}>
      <a href="/orders" aria-current={view.queue === null ? "page" : undefined}>
        {t("orders.queue.all")}
      </a>
      {QUEUE_NAMES.map((name) => (
        <QueueLink key={name} name={name} current={view.queue} waiting={lengths.current.value.get(name) ?? 0} />
      ))}
    </nav>
  );
}

function QueueLink({ name, current, waiting }: { name: QueueName; current: QueueName | null; waiting: number }) {
  const url = viewUrl({ ...readView(""), queue: name, sort: "URGENCY_DESC" });
  return (
    <a href={url} aria-current={name === current ? "page" : undefined}>
      {t(`queue.${name}`)}
      {waiting > 0 && <span class={WORRYING.has(name) ? "waiting worrying" : "waiting"}>{number(waiting)}</span>}
    </a>
  );
}

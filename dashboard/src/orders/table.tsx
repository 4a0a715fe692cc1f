import { useLocation } from "preact-iso";
import { type Key, t } from "../foundation/i18n";
import { Money } from "../ui/money";
import { Day, Instant } from "../ui/time";
import { AttentionBadges, FulfillmentBadge, PaymentBadge, StatusBadge, Urgency } from "./badges";
import type { OrderRow } from "./queries";
import type { Selection } from "./selection";

const COLUMNS: [Key, string][] = [
  ["column.number", "c-number"],
  ["column.placed", "c-placed"],
  ["column.customer", "c-customer"],
  ["column.channel", "c-channel"],
  ["column.status", "c-status"],
  ["column.fulfillment", "c-fulfillment"],
  ["column.payment", "c-payment"],
  ["column.total", "c-total"],
  ["column.promised", "c-promised"],
  ["column.attention", "c-attention"],
  ["column.urgency", "c-urgency"],
];

function Row({ row, fresh, selection }: { row: OrderRow; fresh: number; selection: Selection }) {
  const { route } = useLocation();
  const url = `/orders/${row.id}`;

  function open(event: MouseEvent): void {
    if ((event.target as Element).closest("a, label") || getSelection()?.toString()) return;
    if (event.ctrlKey || event.metaKey) window.open(url);
    else route(url);
  }

  // Two classes of the same look: changing again while it fades starts the highlight anew.
  return (
    <tr class={fresh ? `fresh fresh-${fresh % 2}` : ""} onClick={open}>
      <td class="c-pick">
        <label>
          <input
            type="checkbox"
            checked={selection.picked.value.has(row.id)}
            aria-label={t("bulk.pick", { number: row.number })}
            onChange={() => selection.toggle(row.id, row.number)}
          />
        </label>
      </td>
      <th scope="row" class="c-number">
        <a href={url}>{row.number}</a>
      </th>
      <td class="c-placed">
        <Instant iso={row.placedAt} />
      </td>
      <td class="c-customer">{row.customer?.name ?? <span class="faint">–</span>}</td>
      <td class="c-channel">{t(`channel.${row.channel}`)}</td>
      <td class="c-status">
        <StatusBadge value={row.status} />
      </td>
      <td class="c-fulfillment">
        <FulfillmentBadge value={row.fulfillmentStatus} />
      </td>
      <td class="c-payment">
        <PaymentBadge value={row.paymentStatus} />
      </td>
      <td class="c-total">
        <Money value={row.total.gross} />
      </td>
      <td class="c-promised">
        <Day iso={row.promisedOn} />
      </td>
      <td class="c-attention">
        <AttentionBadges values={row.attention} />
      </td>
      <td class="c-urgency">
        <Urgency value={row.urgency} />
      </td>
    </tr>
  );
}

interface Props {
  rows: OrderRow[];
  fresh: ReadonlyMap<string, number>;
  busy: boolean;
  selection: Selection;
}

export function OrderTable({ rows, fresh, busy, selection }: Props) {
  return (
    <div class="scroll" role="region" aria-label={t("orders.table")} tabIndex={0}>
      <table class="orders" aria-busy={busy}>
        <thead>
          <tr>
            <th scope="col" class="c-pick">
              <input
                type="checkbox"
                checked={selection.hasAll(rows)}
                aria-label={t("bulk.pickPage")}
                onChange={() => selection.togglePage(rows)}
              />
            </th>
            {COLUMNS.map(([name, kind]) => (
              <th key={kind} scope="col" class={kind}>
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} fresh={fresh.get(row.id) ?? 0} selection={selection} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Moves the focus to the next or previous order of the table. */
export function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("table.orders th a")];
  const here = links.indexOf(document.activeElement as HTMLAnchorElement);
  const next = here < 0 ? 0 : Math.min(links.length - 1, Math.max(0, here + by));
  links[next]?.focus();
}

/** The id of the order whose link has the focus. */
export function focused(): string | null {
  const link = document.activeElement?.closest("table.orders th a");
  return link?.getAttribute("href")?.split("/").at(-1) ?? null;
}

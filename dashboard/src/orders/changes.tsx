import { useEffect, useMemo } from "preact/hooks";
import { called, plain, t } from "../foundation/i18n";
import { Failure } from "../ui/failure";
import { Instant } from "../ui/time";
import { Changes } from "./audit";
import type { Change } from "./desk_queries";

interface Props {
  id: string;
  /** Grows whenever the order changed. */
  version: number;
}

/** Who changed what of the order, from which to which value. */
export function ChangeLog({ id, version }: Props) {
  const changes = useMemo(() => new Changes(id), [id]);
  useEffect(() => void changes.load(), [changes, version]);
  const entries = changes.entries.value;
  return (
    <>
      {changes.failure.value !== null && <Failure error={changes.failure.value} retry={() => void changes.load()} />}
      {entries === null && changes.failure.value === null && <p class="faint">{t("app.loading")}</p>}
      {entries?.length === 0 && <p class="faint">{t("changes.none")}</p>}
      {!!entries?.length && <ChangeTable entries={entries} />}
      {changes.more.value && (
        <button type="button" class="link" onClick={() => void changes.load(changes.more.value)}>
          {t("changes.more")}
        </button>
      )}
    </>
  );
}

/** A change in the audit of all, with the order it belongs to. */
type Shown = Change & { order?: { id: string; number: string } | null };

export function ChangeTable({ entries }: { entries: readonly Shown[] }) {
  return (
    <div class="scroll" role="region" aria-label={t("changes.table")} tabIndex={0}>
      <table class="changes">
        <thead>
          <tr>
            <th scope="col">{t("changes.when")}</th>
            <th scope="col">{t("changes.who")}</th>
            <th scope="col">{t("changes.what")}</th>
            <th scope="col">{t("changes.fromTo")}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.id} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ entry }: { entry: Shown }) {
  return (
    <tr>
      <td class="c-placed">
        <Instant iso={entry.at} />
      </td>
      <td>{entry.by}</td>
      <td>
        {called("table", entry.object.type)} {entry.order && <a href={`/orders/${entry.order.id}`}>{entry.order.number}</a>}
        {entry.command && <span class="sku">{plain(entry.command)}</span>}
      </td>
      <td>
        {entry.deleted && <span class="strong">{t("changes.deleted")}</span>}
        <dl class="fields">
          {entry.changes.filter(isShown).map((change) => (
            <div key={change.field}>
              <dt>{called("auditField", change.field)}</dt>
              <dd>
                <del>{shown(change.from)}</del> <span aria-hidden="true">→</span> <ins>{shown(change.to)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      </td>
    </tr>
  );
}

/** What the order only notes down of its holds, who made them and why stands in the holds themselves. */
const NOTED_TWICE: ReadonlySet<string> = new Set(["held", "closedById", "closed_by_id"]);

function isShown({ field }: { field: string }): boolean {
  return !NOTED_TWICE.has(field);
}

function shown(value: string | null): string {
  return value === null || value === "" ? "–" : value;
}

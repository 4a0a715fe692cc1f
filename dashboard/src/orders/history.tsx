import { useState } from "preact/hooks";
import { may } from "../app/session";
import { t, tn } from "../foundation/i18n";
import { Card } from "../ui/card";
import { Tabs } from "../ui/tabs";
import { Timeline } from "../ui/timeline";
import { ChangeLog } from "./changes";
import { happening } from "./happenings";
import type { OrderEvent, OrderOnPage } from "./queries";

/** What happened to the order, and for those who may know it which values were changed by whom. */
export function History({ order, events }: { order: OrderOnPage; events: OrderEvent[] }) {
  if (!may("audit.read")) {
    return (
      <Card title={t("order.history")}>
        <Events events={events} />
      </Card>
    );
  }
  return (
    <Card title={t("order.history")}>
      <Tabs
        name={t("order.history")}
        tabs={[
          { key: "events", name: t("changes.events"), body: () => <Events events={events} /> },
          { key: "changes", name: t("changes.title"), body: () => <ChangeLog id={order.id} version={order.version} /> },
        ]}
      />
    </Card>
  );
}

/** Housekeeping is there only when somebody wants to see it. */
function Events({ events }: { events: OrderEvent[] }) {
  const [everything, showEverything] = useState(false);
  const all = events.toReversed().map(happening);
  const shown = everything ? all : all.filter((moment) => !moment.minor);
  const minor = all.filter((moment) => moment.minor).length;
  return (
    <>
      {all.length ? <Timeline moments={shown} /> : <p class="faint">{t("order.historyEmpty")}</p>}
      {minor > 0 && (
        <button type="button" class="link history-more" aria-expanded={everything} onClick={() => showEverything(!everything)}>
          {everything ? t("order.historyLess") : tn("order.historyMore", minor)}
        </button>
      )}
    </>
  );
}

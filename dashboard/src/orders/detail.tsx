import { useLocation, useRoute } from "preact-iso";
import { useEffect, useMemo } from "preact/hooks";
import { t } from "../foundation/i18n";
import { useKeys } from "../foundation/keys";
import { Failure } from "../ui/failure";
import { Empty } from "../ui/notice";
import { useTitle } from "../ui/title";
import { CustomerCard } from "./customer";
import { OrderHead } from "./head";
import { History } from "./history";
import { Holds } from "./holds";
import { Issues } from "./issues";
import { Lines } from "./lines";
import { Moves } from "./moves";
import { OrderPageFeed } from "./page";
import { DocumentsCard, InvoicesCard, PaymentsCard, ShipmentsCard } from "./papers";
import { Proposals } from "./proposals";
import { Supplying } from "./supplying";
import type { OrderOnPage } from "./queries";

function Shown({ order, feed }: { order: OrderOnPage; feed: OrderPageFeed }) {
  return (
    <>
      <OrderHead order={order} />
      <p class="spoken" role="status" aria-live="polite">
        {feed.renewed.value > 0 && t("order.news")}
      </p>
      <div class="order-body">
        <div class="order-main">
          <Proposals order={order} onChanged={() => feed.refresh()} />
          <Issues order={order} onChanged={() => feed.refresh()} />
          <Lines order={order} more={() => void feed.moreLines()} onChanged={() => feed.refresh()} />
          <Supplying order={order} />
          <History order={order} events={feed.events.value} />
        </div>
        <div class="order-side">
          <Moves order={order} onMoved={() => feed.refresh()} />
          <Holds order={order} onChanged={() => feed.refresh()} />
          <CustomerCard order={order} />
          <ShipmentsCard order={order} />
          <InvoicesCard order={order} />
          <PaymentsCard order={order} />
          <DocumentsCard order={order} />
        </div>
      </div>
    </>
  );
}

/** One order with all that belongs to it, and what can be done with it now. */
export function OrderDetail() {
  const id = useRoute().params.id ?? "";
  const { route } = useLocation();
  const feed = useMemo(() => new OrderPageFeed(id), [id]);
  useEffect(() => {
    void feed.load();
    return () => feed.close();
  }, [feed]);
  useKeys({ u: () => route("/orders") });
  const order = feed.order.value;
  useTitle(order ? t("order.title", { number: order.number }) : t("orders.title"));
  const loaded = Boolean(order);
  useEffect(() => {
    if (loaded) document.querySelector("h1")?.focus({ preventScroll: true });
  }, [loaded]);

  return (
    <>
      <nav class="crumbs">
        <a href="/orders">← {t("order.back")}</a>
      </nav>
      {feed.failure.value !== null && <Failure error={feed.failure.value} retry={() => void feed.load()} />}
      {order && <Shown key={order.id} order={order} feed={feed} />}
      {order === null && <Empty title={t("order.missing")} />}
      {order === undefined && feed.failure.value === null && <p class="faint">{t("app.loading")}</p>}
    </>
  );
}

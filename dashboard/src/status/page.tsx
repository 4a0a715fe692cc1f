import { useEffect, useMemo } from "preact/hooks";
import { t } from "../foundation/i18n";
import { Facts } from "../ui/card";
import { Failure } from "../ui/failure";
import { Day, Instant } from "../ui/time";
import { useTitle } from "../ui/title";
import "../ui/styles/status.css";
import { StatusFeed } from "./feed";
import { Parcels } from "./parcels";
import { expectedOn, payment, progress } from "./progress";
import { Proposal } from "./proposal";
import type { TrackedOrder } from "./queries";
import { Steps } from "./steps";

function Tracked({ order, token, onReplied }: { order: TrackedOrder; token: string; onReplied: () => void }) {
  const { lead, steps } = progress(order);
  const expected = expectedOn(order);
  useTitle(t("track.title", { number: order.number }));
  return (
    <>
      <h1>{t("track.title", { number: order.number })}</h1>
      <p class="track-lead" role="status">
        {t(`track.lead.${lead}`)}
      </p>
      <section class="card">
        <Steps steps={steps} />
        <Facts
          rows={[
            [t("track.expected"), expected && <Day iso={expected} />],
            [t("track.payment"), t(`track.payment.${payment(order)}`)],
          ]}
        />
      </section>
      {order.proposal && <Proposal token={token} proposal={order.proposal} onReplied={onReplied} />}
      <Parcels parcels={order.shipments} />
      <p class="faint">
        {t("track.updated")} <Instant iso={order.updatedAt} />
      </p>
    </>
  );
}

function Unknown() {
  useTitle(t("track.unknown"));
  return (
    <section class="card">
      <h1>{t("track.unknown")}</h1>
      <p>{t("track.unknownWhy")}</p>
      <p>{t("track.unknownHelp")}</p>
    </section>
  );
}

/** Where an order stands, for whoever holds its token; changes by itself. */
export function OrderStatus({ token }: { token: string }) {
  const feed = useMemo(() => new StatusFeed(token), [token]);
  useEffect(() => {
    void feed.load();
    return () => feed.close();
  }, [feed]);

  const order = feed.order.value;
  if (order) return <Tracked order={order} token={token} onReplied={() => void feed.load()} />;
  if (order === null) return <Unknown />;
  if (feed.failure.value !== null) return <Failure error={feed.failure.value} retry={() => void feed.load()} />;
  return <p class="faint">{t("app.loading")}</p>;
}

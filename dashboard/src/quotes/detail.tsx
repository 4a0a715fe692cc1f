import { useLocation, useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import { number } from "../foundation/format";
import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { useKeys } from "../foundation/keys";
import { useLoaded } from "../foundation/loaded";
import { ActionDialog } from "../ui/action";
import { Card, Facts } from "../ui/card";
import { Money } from "../ui/money";
import { Empty, Notice } from "../ui/notice";
import { Shown } from "../ui/shown";
import { Table } from "../ui/table";
import { Day, Instant } from "../ui/time";
import { useTitle } from "../ui/title";
import { QuoteState } from "./list";
import { type Quote, QUOTE_DECLINE, QUOTE_PAGE, QUOTE_SEND } from "./queries";

const LOOK_AGAIN_MS = 10_000;

function Head({ quote }: { quote: Quote }) {
  return (
    <header class="order-head">
      <h1 tabIndex={-1}>{t("quotes.single", { number: quote.number })}</h1>
      <Facts
        rows={[
          [t("column.status"), <QuoteState quote={quote} />],
          [t("column.customer"), quote.customerName],
          [t("session.email"), quote.customerEmail],
          [t("order.total"), <Money value={quote.total.gross} />],
          [t("quotes.validUntil"), <Day iso={quote.validUntil} />],
          [t("quotes.sentAt"), quote.sentAt && <Instant iso={quote.sentAt} />],
          [t("quotes.signed"), quote.signedName && <>{quote.signedName}, <Instant iso={quote.signedAt} /></>],
          [t("intake.order"), quote.order && <a href={`/orders/${quote.order.id}`}>{quote.order.number}</a>],
          [t("moves.reason"), quote.reason],
          [t("order.note"), quote.note],
        ]}
      />
    </header>
  );
}

function Page({ quote, reload }: { quote: Quote; reload: () => void }) {
  const [asked, setAsked] = useState<"send" | "decline" | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const done = (): void => {
    setAsked(null);
    reload();
  };
  const terms = { id: quote.id, expectedVersion: quote.version };
  return (
    <>
      <Head quote={quote} />
      <div class="order-body">
        <Card title={t("order.lines")}>
          <Table
            label={t("order.linesTable")}
            rows={quote.lines}
            keyOf={(row) => row.sku}
            columns={[
              { name: t("line.article"), show: (row) => <>{row.name} <span class="sku">{row.sku}</span></> },
              { name: t("line.quantity"), kind: "figure", show: (row) => number(row.quantity) },
              { name: t("line.unitPrice"), kind: "figure", show: (row) => <Money value={row.unitPrice} /> },
            ]}
          />
        </Card>
        <div class="order-side">
          <Card title={t("moves.title")}>
            {quote.state === "OPEN" ? (
              <div class="moves">
                <button type="button" class="button primary" onClick={() => setAsked("send")}>
                  {t(quote.sentAt ? "quotes.showLink" : "quotes.send")}
                </button>
                <button type="button" class="button danger" onClick={() => setAsked("decline")}>
                  {t("quotes.decline")}
                </button>
              </div>
            ) : (
              <p class="faint">{t("moves.none")}</p>
            )}
            {link && (
              <Notice tone="good">
                <span>{t("quotes.link")}</span> <a href={link}>{link}</a>
              </Notice>
            )}
          </Card>
        </div>
      </div>
      {asked === "send" && (
        <ActionDialog
          title={t("quotes.send")}
          submit={t("quotes.send")}
          fields={[]}
          lead={<p>{t("quotes.sendLead")}</p>}
          send={async (_, key) => {
            const { done: told } = await ask(QUOTE_SEND, { input: { ...terms, ...key } });
            if (!key.dryRun) setLink(told.acceptUrl);
            return told;
          }}
          onDone={done}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === "decline" && (
        <ActionDialog
          title={t("quotes.decline")}
          submit={t("quotes.decline")}
          danger
          fields={[{ name: "reason", label: t("moves.reason"), kind: "long" }]}
          send={async (v, key) => (await ask(QUOTE_DECLINE, { input: { ...terms, ...key, reason: v["reason"] || null } })).done}
          onDone={done}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

/** One quote: what it offers, its link for the customer, and what became of it. */
export function QuoteDetail() {
  const id = useRoute().params["id"] ?? "";
  const { route } = useLocation();
  const loaded = useLoaded(id, async () => (await ask(QUOTE_PAGE, { id })).quote, LOOK_AGAIN_MS);
  useTitle(loaded.value ? t("quotes.single", { number: loaded.value.number }) : t("quotes.title"));
  useKeys({ u: () => route("/quotes") });
  return (
    <>
      <nav class="crumbs">
        <a href="/quotes">← {t("quotes.title")}</a>
      </nav>
      <Shown loaded={loaded}>{(quote) => (quote ? <Page key={quote.id} quote={quote} reload={loaded.reload} /> : <Empty title={t("quotes.missing")} />)}</Shown>
    </>
  );
}

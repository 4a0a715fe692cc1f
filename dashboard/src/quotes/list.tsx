import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { ask } from "../foundation/graphql";
import { called, t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { trailOf } from "../foundation/trail";
import { Badge, type Tone } from "../ui/badge";
import { Money } from "../ui/money";
import { Empty } from "../ui/notice";
import { Pager } from "../ui/pager";
import { Shown } from "../ui/shown";
import { Table } from "../ui/table";
import { Day } from "../ui/time";
import { useTitle } from "../ui/title";
import { NewQuote } from "./create";
import { QUOTE_LIST, type QuoteRow } from "./queries";

const LOOK_AGAIN_MS = 10_000;
const TONES: Record<QuoteRow["state"], Tone> = { OPEN: "info", ACCEPTED: "good", DECLINED: "bad", EXPIRED: "warn" };

/** An open quote that was sent waits for the customer, not for us. */
export function QuoteState({ quote }: { quote: Pick<QuoteRow, "state" | "sentAt"> }) {
  const sent = quote.state === "OPEN" && quote.sentAt;
  return <Badge tone={TONES[quote.state]}>{sent ? t("quotes.sent") : called("quoteState", quote.state)}</Badge>;
}

/** What we offered to whom, newest first. */
export function QuoteList() {
  const { url, route } = useLocation();
  const trail = trailOf(url);
  const loaded = useLoaded(url, async () => (await ask(QUOTE_LIST, { first: 50, after: trail.after })).quotes, LOOK_AGAIN_MS);
  const [creating, setCreating] = useState(false);
  useTitle(t("quotes.title"));
  const make = (
    <button type="button" class="button primary" onClick={() => setCreating(true)}>
      {t("quotes.new")}
    </button>
  );
  return (
    <>
      <header class="page-head">
        <h1>{t("quotes.title")}</h1>
        <span class="page-actions">{make}</span>
      </header>
      <Shown loaded={loaded}>
        {(page) =>
          page.edges.length ? (
            <>
              <Table
                label={t("quotes.table")}
                rows={page.edges.map((edge) => edge.node)}
                keyOf={(row) => row.id}
                columns={[
                  { name: t("column.number"), show: (row) => <a href={`/quotes/${row.id}`}>{row.number}</a> },
                  { name: t("column.customer"), show: (row) => row.customerName },
                  { name: t("column.status"), show: (row) => <QuoteState quote={row} /> },
                  { name: t("quotes.validUntil"), show: (row) => <Day iso={row.validUntil} /> },
                  { name: t("column.total"), kind: "figure", show: (row) => <Money value={row.total.gross} /> },
                ]}
              />
              <Pager page={trail.page} next={page.pageInfo.hasNextPage ? trail.next(page.pageInfo.endCursor) : null} previous={trail.previous} />
            </>
          ) : (
            <Empty title={t("quotes.none")} hint={t("quotes.noneHint")} />
          )
        }
      </Shown>
      {creating && <NewQuote onClose={() => setCreating(false)} onMade={(id) => route(`/quotes/${id}`)} />}
    </>
  );
}

import { useEffect, useMemo, useRef } from "preact/hooks";
import { t } from "../foundation/i18n";
import { Card, Facts } from "../ui/card";
import { Failure } from "../ui/failure";
import { Day, Instant } from "../ui/time";
import { useTitle } from "../ui/title";
import "../ui/styles/status.css";
import "../ui/styles/quote.css";
import { Accept, Decline } from "./answer";
import { OfferedLines } from "./lines";
import { Offering } from "./offering";
import type { Offer } from "./queries";
import { Wording } from "./wording";

type Standing = "open" | "accepted" | "declined" | "expired";

/** Where a quote stands for its customer; one whose last day is over has expired before anybody wrote it down. */
function standing({ state, open }: Offer): Standing {
  if (open) return "open";
  if (state === "ACCEPTED") return "accepted";
  return state === "DECLINED" ? "declined" : "expired";
}

function Signed({ offering, offer }: { offering: Offering; offer: Offer }) {
  useEffect(() => void offering.awaitPaper("acceptancePdfUrl"), [offering]);
  return (
    <Card title={t("quote.signed")}>
      <Facts
        rows={[
          [t("quote.signedName"), offer.signedName],
          [t("quote.signedAt"), offer.signedAt && <Instant iso={offer.signedAt} />],
          [t("quote.orderNumber"), offer.orderNumber],
        ]}
      />
      <div class="quote-links">
        {offer.statusUrl && (
          <a class="button primary" href={offer.statusUrl}>
            {t("quote.status")}
          </a>
        )}
        {offer.acceptancePdfUrl && (
          <a class="button" href={offer.acceptancePdfUrl} target="_blank" rel="noopener noreferrer">
            {t("quote.acceptancePdf")}
          </a>
        )}
      </div>
      <Wording offer={offer} />
    </Card>
  );
}

function Shown({ offering, offer }: { offering: Offering; offer: Offer }) {
  const now = standing(offer);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(now);
  useTitle(t("quote.title", { number: offer.number }));
  useEffect(() => void offering.awaitPaper("pdfUrl"), [offering]);
  // What was answered is read from the top, and the form that had the focus is gone.
  useEffect(() => {
    if (before.current !== now) heading.current?.focus();
    before.current = now;
  }, [now]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t("quote.title", { number: offer.number })}
      </h1>
      <p class="track-lead" role="status">
        {t(`quote.lead.${now}`)}
      </p>
      <section class="card">
        <Facts
          rows={[
            [t("quote.for"), offer.customerName],
            [t("quote.validUntil"), <Day iso={offer.validUntil} />],
          ]}
        />
        {offer.pdfUrl && (
          <a class="button" href={offer.pdfUrl} target="_blank" rel="noopener noreferrer">
            {t("quote.pdf")}
          </a>
        )}
      </section>
      {now === "accepted" && <Signed offering={offering} offer={offer} />}
      <OfferedLines offer={offer} />
      {now === "open" && <Accept offering={offering} offer={offer} />}
      {now === "open" && <Decline offering={offering} />}
    </>
  );
}

function Unknown() {
  useTitle(t("track.unknown"));
  return (
    <section class="card">
      <h1>{t("track.unknown")}</h1>
      <p>{t("track.unknownWhy")}</p>
      <p>{t("quote.unknownHelp")}</p>
    </section>
  );
}

/** A quote for whoever holds its token: to be read, signed or declined. */
export function QuoteOffer({ token }: { token: string }) {
  const offering = useMemo(() => new Offering(token), [token]);
  useEffect(() => {
    void offering.load();
    return () => offering.close();
  }, [offering]);

  const offer = offering.offer.value;
  if (offer) return <Shown offering={offering} offer={offer} />;
  if (offer === null) return <Unknown />;
  if (offering.failure.value !== null) return <Failure error={offering.failure.value} retry={() => void offering.load()} />;
  return <p class="faint">{t("app.loading")}</p>;
}

import { useState } from "preact/hooks";
import { t } from "../foundation/i18n";
import type { Answer } from "../foundation/wish";
import { Card } from "../ui/card";
import { UserErrors } from "../ui/errors";
import { Money } from "../ui/money";
import { Notice } from "../ui/notice";
import type { Offering } from "./offering";
import type { Offer } from "./queries";
import { Wording } from "./wording";

type Said = Answer<{ state: string }> | null;

function Outcome({ said }: { said: Said }) {
  if (said?.kind === "refused") {
    return (
      <Notice tone="bad">
        <UserErrors errors={said.errors} />
      </Notice>
    );
  }
  return said?.kind === "unknown" ? <Notice tone="bad">{t("quote.unknownOutcome")}</Notice> : null;
}

/** Where the customer signs: the name typed is the signature, the button says what it does. */
export function Accept({ offering, offer }: { offering: Offering; offer: Offer }) {
  const [name, setName] = useState("");
  const [sending, setSending] = useState(false);
  const [said, setSaid] = useState<Said>(null);

  async function sign(): Promise<void> {
    setSending(true);
    setSaid(await offering.accept(name.trim()));
    setSending(false);
  }

  return (
    <Card title={t("quote.accept")}>
      <p>
        {t("quote.acceptLead")} <Money value={offer.total.gross} />.
      </p>
      <Wording offer={offer} />
      <form
        class="answer"
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending) void sign();
        }}
      >
        <label class="field">
          <span>{t("quote.name")}</span>
          <input
            name="name"
            autocomplete="name"
            required
            minLength={2}
            maxLength={120}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <small>{t("quote.nameHint")}</small>
        </label>
        <Outcome said={said} />
        <button type="submit" class="button primary" aria-disabled={sending}>
          {t("quote.sign")}
        </button>
      </form>
    </Card>
  );
}

/** Where the customer says no, and why if they like. */
export function Decline({ offering }: { offering: Offering }) {
  const [reason, setReason] = useState("");
  const [sending, setSending] = useState(false);
  const [said, setSaid] = useState<Said>(null);

  async function decline(): Promise<void> {
    setSending(true);
    setSaid(await offering.reject(reason.trim()));
    setSending(false);
  }

  return (
    <details class="card decline">
      <summary>{t("quote.declineOpen")}</summary>
      <form
        class="answer"
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending) void decline();
        }}
      >
        <label class="field">
          <span>{t("quote.reason")}</span>
          <textarea rows={3} maxLength={500} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
          <small>{t("quote.reasonHint")}</small>
        </label>
        <Outcome said={said} />
        <button type="submit" class="button danger" aria-disabled={sending}>
          {t("quote.decline")}
        </button>
      </form>
    </details>
  );
}

import { useState } from "preact/hooks";
import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { reasonWords } from "../orders/reasons";
import { Badge } from "../ui/badge";
import { Card } from "../ui/card";
import { Failure } from "../ui/failure";
import { Notice } from "../ui/notice";
import { Table } from "../ui/table";
import { aboutWords } from "./about";
import { RULE_TRIAL, type Rule, type Trial } from "./queries";

interface Tried {
  number: string;
  trial: Trial | null;
}

/** Says what would become of an order, and what each rule says to it. */
export function TrialCard({ rules }: { rules: readonly Rule[] }) {
  const [number, setNumber] = useState("");
  const [tried, setTried] = useState<Tried | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function run(): Promise<void> {
    const wanted = number.trim();
    if (!wanted || busy) return;
    setBusy(true);
    try {
      setTried({ number: wanted, trial: (await ask(RULE_TRIAL, { orderNumber: wanted })).confirmationTrial });
      setFailure(null);
    } catch (error) {
      setFailure(error);
    }
    setBusy(false);
  }

  return (
    <Card title={t("trial.title")}>
      <p class="faint">{t("trial.lead")}</p>
      <form
        class="trial-form"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <label class="field">
          <span>{t("trial.number")}</span>
          <input required maxLength={20} value={number} onInput={(event) => setNumber(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button primary" aria-disabled={busy}>
          {t("trial.try")}
        </button>
      </form>
      {failure !== null && <Failure error={failure} retry={() => void run()} />}
      <div aria-live="polite">{tried && <Outcome tried={tried} rules={rules} />}</div>
    </Card>
  );
}

function Outcome({ tried: { number, trial }, rules }: { tried: Tried; rules: readonly Rule[] }) {
  if (!trial) return <Notice tone="warn">{t("trial.missing", { number })}</Notice>;
  const n = rules.findIndex((rule) => rule.id === trial.ruleId) + 1;
  return (
    <>
      <Notice tone={trial.confirmed ? "good" : "info"}>
        <span>
          {t(verdictOf(trial, rules), { number, n })} {trial.reasons.map(reasonWords).join(" ")} <a href={`/orders/${trial.orderId}`}>{number}</a>
        </span>
      </Notice>
      {trial.rules.length > 0 && (
        <Table
          label={t("rules.table")}
          rows={trial.rules}
          keyOf={(row) => row.ruleId}
          columns={[
            { name: t("rules.place"), show: (row) => rules.findIndex((rule) => rule.id === row.ruleId) + 1 },
            { name: t("rules.about"), show: (row) => aboutOf(rules, row.ruleId) },
            { name: t("trial.result"), show: (row) => <Beside row={row} trial={trial} off={rules.some((rule) => rule.id === row.ruleId && !rule.active)} /> },
          ]}
        />
      )}
    </>
  );
}

function aboutOf(rules: readonly Rule[], id: string): string {
  const rule = rules.find((one) => one.id === id);
  return rule ? aboutWords(rule) : "–";
}

function verdictOf(trial: Trial, rules: readonly Rule[]): "trial.confirmed" | "trial.asks" | "trial.none" | "trial.closed" {
  const rule = rules.find((one) => one.id === trial.ruleId);
  if (trial.confirmed) return "trial.confirmed";
  if (!rule) return "trial.none";
  return rule.decision === "ASK" ? "trial.asks" : "trial.closed";
}

function Beside({ row, trial, off }: { row: Trial["rules"][number]; trial: Trial; off: boolean }) {
  if (row.ruleId === trial.ruleId) return <Badge tone="good">{t("trial.decides")}</Badge>;
  if (row.differs.length) return <>{t("trial.otherwise", { parts: row.differs.map((part) => t(`trial.part.${part}`)).join(", ") })}</>;
  return <span class="faint">{t(off ? "trial.isOff" : "trial.after")}</span>;
}

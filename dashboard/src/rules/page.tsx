import { useState } from "preact/hooks";
import { may } from "../app/session";
import "../foundation/i18n/rules";
import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { ActionDialog } from "../ui/action";
import { Badge } from "../ui/badge";
import { Empty } from "../ui/notice";
import { Shown } from "../ui/shown";
import "../ui/styles/rules.css";
import { Table } from "../ui/table";
import { useTitle } from "../ui/title";
import { Told } from "../ui/told";
import { useWish } from "../ui/wishing";
import { aboutWords, given } from "./about";
import { RuleDialog } from "./dialog";
import { GiveUpCard } from "./give_up";
import { RULE_DEFINE, RULE_LIST, RULE_MOVE, RULE_REMOVE, type Rule, SHOP_CURRENCY } from "./queries";
import { TrialCard } from "./trial";

async function allRules(): Promise<{ rules: Rule[]; currency: string }> {
  const rules: Rule[] = [];
  let after: string | null = null;
  do {
    const { confirmationRules: page }: { confirmationRules: { edges: { node: Rule }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } = await ask(RULE_LIST, { after });
    rules.push(...page.edges.map((edge) => edge.node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  const { products } = await ask(SHOP_CURRENCY, {});
  return { rules, currency: products.edges[0]?.node.unitPrice.currency ?? "EUR" };
}

type Asked = { what: "edit"; rule: Rule | null } | { what: "remove"; rule: Rule } | null;

interface RowsProps {
  rules: readonly Rule[];
  busy: boolean;
  onAsk: (asked: Asked) => void;
  onMove: (rule: Rule, to: number) => void;
  onSwitch: (rule: Rule) => void;
}

/** The rules as they are asked, each with what can be done with it. */
function Rows({ rules, busy, onAsk, onMove, onSwitch }: RowsProps) {
  const can = may("shop.manage");
  return (
    <Table
      label={t("rules.table")}
      rows={rules.map((rule, at) => ({ rule, place: at + 1 }))}
      keyOf={({ rule }) => rule.id}
      busy={busy}
      columns={[
        { name: t("rules.place"), show: ({ place }) => place },
        { name: t("rules.about"), show: ({ rule }) => aboutWords(rule) },
        { name: t("rules.then"), show: ({ rule }) => <Badge tone={rule.decision === "CONFIRM" ? "good" : "info"}>{t(`rules.${rule.decision}`)}</Badge> },
        { name: t("column.status"), show: ({ rule }) => (rule.active ? t("rules.on") : <Badge>{t("rules.off")}</Badge>) },
        {
          name: t("ware.actions"),
          show: ({ rule, place }) => {
            const actions: [string, () => void][] = [
              [t("rules.edit"), () => onAsk({ what: "edit", rule })],
              [t(rule.active ? "rules.switchOff" : "rules.switchOn"), () => onSwitch(rule)],
            ];
            if (place > 1) actions.push([t("rules.up"), () => onMove(rule, place - 1)]);
            if (place < rules.length) actions.push([t("rules.down"), () => onMove(rule, place + 1)]);
            actions.push([t("rules.remove"), () => onAsk({ what: "remove", rule })]);
            return (
              <span class="row-actions">
                {can &&
                  actions.map(([name, act]) => (
                    <button key={name} type="button" class="link" onClick={act}>
                      {name}
                      <span class="spoken"> ({aboutWords(rule)})</span>
                    </button>
                  ))}
              </span>
            );
          },
        },
      ]}
    />
  );
}

/** Which orders are confirmed by themselves: the rules in their order, and a try with an order. */
export function ConfirmationRules() {
  const loaded = useLoaded("rules", allRules);
  const [asked, setAsked] = useState<Asked>(null);
  const [said, setSaid] = useState("");
  const wish = useWish(() => loaded.reload());
  useTitle(t("rules.title"));

  const done = (): void => {
    setAsked(null);
    loaded.reload();
  };
  function move(rule: Rule, to: number): void {
    void wish.run(async (idempotencyKey) => (await ask(RULE_MOVE, { input: { id: rule.id, to, idempotencyKey } })).done);
    setSaid(t("rules.asked", { n: to }));
  }
  function turn(rule: Rule): void {
    setSaid("");
    void wish.run(async (idempotencyKey) => (await ask(RULE_DEFINE, { input: { ...given(rule), active: !rule.active, idempotencyKey } })).done);
  }

  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1}>{t("rules.title")}</h1>
        {may("shop.manage") && (
          <span class="page-actions">
            <button type="button" class="button primary" onClick={() => setAsked({ what: "edit", rule: null })}>
              {t("rules.new")}
            </button>
          </span>
        )}
      </header>
      <p class="faint">{t("rules.lead")}</p>
      {wish.answer && <Told answer={wish.answer} />}
      <p class="spoken" role="status">
        {said}
      </p>
      <Shown loaded={loaded}>
        {({ rules, currency }) => (
          <div class="order-body rules-body">
            <div class="order-main">
              {rules.length ? (
                <Rows rules={rules} busy={wish.busy} onAsk={setAsked} onMove={move} onSwitch={turn} />
              ) : (
                <Empty title={t("rules.none")} hint={t("rules.noneHint")} />
              )}
              <TrialCard rules={rules} />
              {may("shop.manage") && <GiveUpCard />}
            </div>
            {asked?.what === "edit" && <RuleDialog rule={asked.rule} currency={currency} onDone={done} onClose={() => setAsked(null)} />}
          </div>
        )}
      </Shown>
      {asked?.what === "remove" && (
        <ActionDialog
          title={`${t("rules.remove")}: ${aboutWords(asked.rule)}`}
          submit={t("rules.remove")}
          danger
          fields={[]}
          lead={<p>{t("rules.removeLead")}</p>}
          send={async (_, terms) => (await ask(RULE_REMOVE, { input: { ...terms, id: asked.rule.id } })).done}
          onDone={done}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

import { useLocation, useRoute } from "preact-iso";
import { useEffect, useMemo } from "preact/hooks";
import { called, t, tn } from "../foundation/i18n";
import { OrderPageFeed } from "../orders/page";
import type { UserError } from "../foundation/wish";
import { Card, Facts } from "../ui/card";
import { Failure } from "../ui/failure";
import { Field } from "../ui/field";
import { FromTo, Money } from "../ui/money";
import { Empty, Notice } from "../ui/notice";
import { Day } from "../ui/time";
import { useTitle } from "../ui/title";
import { Told } from "../ui/told";
import { AddressFields } from "./address";
import { EditedLines } from "./edited_lines";
import { Editing } from "./editing";
import type { Edited } from "./queries";
import { PAYMENT_METHODS } from "./typing";

/** Changes a placed order: shows what it comes to before anything is changed. */
export function EditOrder() {
  const id = useRoute().params["id"] ?? "";
  const feed = useMemo(() => new OrderPageFeed(id), [id]);
  const editing = useMemo(() => new Editing(), [id]);
  const { route } = useLocation();
  useEffect(() => {
    void feed.load();
    return () => {
      feed.close();
      editing.stop();
    };
  }, [feed]);
  const newest = feed.order.value;
  useEffect(() => {
    if (newest && !editing.base.value) editing.takeVersion(newest);
  }, [newest]);
  const base = editing.base.value;
  const title = base ? t("edit.title", { number: base.number }) : t("edit.verb");
  useTitle(title);

  async function apply(): Promise<void> {
    if (await editing.apply()) route(`/orders/${id}`);
  }

  return (
    <>
      <nav class="crumbs">
        <a href={`/orders/${id}`}>← {t("edit.back")}</a>
      </nav>
      {feed.failure.value !== null && <Failure error={feed.failure.value} retry={() => void feed.load()} />}
      {newest === null && <Empty title={t("order.missing")} />}
      {base && newest && (
        <form
          class="desk-form"
          onSubmit={(event) => {
            event.preventDefault();
            void apply();
          }}
        >
          <header class="page-head">
            <h1>{title}</h1>
          </header>
          {newest.version > base.version && <Overtaken take={() => editing.takeVersion(newest)} />}
          <div class="order-body">
            <div class="order-main">
              <EditedLines editing={editing} />
              <Others editing={editing} errors={refusedIn(editing)} />
            </div>
            <div class="order-side">
              <Preview editing={editing} />
              <Field label={t("moves.reason")} value={editing.reason.value} hint={t("moves.reasonHint")} onInput={(text) => (editing.reason.value = text)} />
              {editing.applied.value && <Told answer={editing.applied.value} again={() => void apply()} />}
              <button type="submit" class="button primary" aria-disabled={editing.busy.value || !editing.operations.value.length || newest.version > base.version}>
                {editing.busy.value ? t("moves.working") : t("edit.apply")}
              </button>
            </div>
          </div>
        </form>
      )}
    </>
  );
}

function refusedIn(editing: Editing): readonly UserError[] {
  const answer = editing.applied.value ?? editing.preview.value;
  if (answer?.kind !== "refused") return [];
  // "operations.2.setShippingAddress.city" belongs to the field "setShippingAddress.city".
  return answer.errors.map((error) => ({ ...error, path: error.path?.[0] === "operations" ? error.path.slice(2) : (error.path ?? null) }));
}

/** Somebody else changed the order while it was edited here. */
function Overtaken({ take }: { take: () => void }) {
  return (
    <Notice tone="warn">
      <span>{t("edit.overtaken")}</span>
      <button type="button" class="button" onClick={take}>
        {t("edit.takeNewest")}
      </button>
    </Notice>
  );
}

function Preview({ editing }: { editing: Editing }) {
  const answer = editing.preview.value;
  return (
    <Card title={t("place.outlook")}>
      <div aria-live="polite">
        {!answer && <p class="faint">{t("edit.nothing")}</p>}
        {answer && <Told answer={answer} />}
        {answer?.kind === "done" && answer.object && <Outcome outcome={answer.object} />}
      </div>
      {editing.operations.value.length > 0 && <p class="faint">{tn("edit.changes", editing.operations.value.length)}</p>}
    </Card>
  );
}

function Outcome({ outcome }: { outcome: Edited }) {
  const { promisedBefore, promisedAfter } = outcome;
  const isSome = ({ amount }: { amount: string }): boolean => Number(amount) > 0;
  return (
    <>
      <Facts
        rows={[
          [t("edit.due"), <FromTo from={outcome.dueBefore} to={outcome.dueAfter} />],
          [t("edit.stillToPay"), isSome(outcome.stillToPay) ? <Money value={outcome.stillToPay} /> : null],
          [t("edit.toRefund"), isSome(outcome.toRefund) ? <Money value={outcome.toRefund} /> : null],
          [
            t("order.promised"),
            <>
              <Day iso={promisedBefore} /> {promisedAfter !== promisedBefore && <>→ <Day iso={promisedAfter} /></>}
            </>,
          ],
        ]}
      />
      {outcome.facts.length > 0 && (
        <ul class="issues">
          {outcome.facts.map((fact) => (
            <li key={fact} class="issue">
              {called("fact", fact)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Others({ editing, errors }: { editing: Editing; errors: readonly UserError[] }) {
  const { address, shippingMethod, paymentMethod, note } = editing.wishes.value;
  return (
    <section class="card stack" aria-labelledby="edited-terms">
      <h2 id="edited-terms">{t("edit.others")}</h2>
      {address ? (
        <AddressFields legend={t("order.shippingAddress")} path="setShippingAddress" value={address} errors={errors} onChange={(changed) => editing.wish({ address: changed })} />
      ) : (
        <p>
          <button type="button" class="button" onClick={() => editing.startAddress()}>
            {t("edit.address")}
          </button>
        </p>
      )}
      <div class="address-fields">
        <label class="field">
          <span>{t("place.payment")}</span>
          <select value={paymentMethod} onChange={(event) => editing.wish({ paymentMethod: event.currentTarget.value })}>
            <option value="">{t("edit.asItIs")}</option>
            {PAYMENT_METHODS.map((method) => (
              <option key={method} value={method}>
                {called("paymentMethod", method)}
              </option>
            ))}
          </select>
        </label>
        <Field label={t("place.shipping")} value={shippingMethod} path="setShippingMethod" errors={errors} hint={t("edit.shippingHint")} onInput={(text) => editing.wish({ shippingMethod: text })} />
        <Field label={t("order.note")} value={note ?? editing.base.value?.note ?? ""} path="setNote" errors={errors} onInput={(text) => editing.wish({ note: text })} />
      </div>
    </section>
  );
}

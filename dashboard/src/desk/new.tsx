import { useLocation } from "preact-iso";
import { useEffect, useMemo } from "preact/hooks";
import { called, t } from "../foundation/i18n";
import type { UserError } from "../foundation/wish";
import { Combobox } from "../ui/combobox";
import { Field } from "../ui/field";
import { useTitle } from "../ui/title";
import { Told } from "../ui/told";
import { AddressFields } from "./address";
import { findCustomers } from "./finding";
import { Outlook } from "./outlook";
import { CHANNELS, PAYMENT_METHODS, Typing } from "./typing";
import { TypedLines } from "./typed_lines";

/** An order that somebody types: by phone, in the field, from a letter. Ctrl+Enter places it. */
export function NewOrder() {
  const typing = useMemo(() => new Typing(), []);
  const { route } = useLocation();
  useEffect(() => () => typing.stop(), []);
  useTitle(t("place.title"));
  const shown = typing.placed.value ?? typing.preview.value;
  const errors = shown?.kind === "refused" ? shown.errors : [];

  async function place(): Promise<void> {
    const placed = await typing.place();
    if (placed) route(`/orders/${placed.id}`);
  }

  return (
    <form
      class="desk-form"
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void place();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void place();
      }}
    >
      <header class="page-head">
        <h1>{t("place.title")}</h1>
      </header>
      <div class="order-body">
        <div class="order-main">
          <Who typing={typing} errors={errors} />
          <TypedLines typing={typing} errors={errors} />
          <Terms typing={typing} errors={errors} />
        </div>
        <div class="order-side">
          <Outlook preview={typing.preview.value} />
          {typing.placed.value && <Told answer={typing.placed.value} again={() => void place()} />}
          <button type="submit" class="button primary" aria-disabled={!typing.isReady || typing.busy.value} aria-keyshortcuts="Control+Enter">
            {typing.busy.value ? t("moves.working") : t("place.submit")} <kbd>Ctrl ↵</kbd>
          </button>
        </div>
      </div>
    </form>
  );
}

interface Part {
  typing: Typing;
  errors: readonly UserError[];
}

function Who({ typing, errors }: Part) {
  const order = typing.order.value;
  return (
    <section class="card stack" aria-labelledby="typed-customer">
      <h2 id="typed-customer">{t("order.customer")}</h2>
      {order.customer ? (
        <p class="picked">
          <span class="strong">{order.customer.name}</span> <span class="faint">{order.customer.number}</span>
          <button type="button" class="link" onClick={() => typing.change({ customer: null })}>
            {t("place.otherCustomer")}
          </button>
        </p>
      ) : (
        <Combobox
          label={t("place.customer")}
          hint={t("place.customerHint")}
          search={findCustomers}
          onPick={({ customer }) => {
            void typing.takeCustomer(customer);
            document.querySelector<HTMLInputElement>(".typed-lines .combobox input")?.focus();
          }}
          autofocus
        />
      )}
      <AddressFields
        legend={t("order.shippingAddress")}
        path="shippingAddress"
        value={order.address}
        errors={errors}
        onChange={(address) => typing.change({ address })}
      />
      {!order.customer && (
        <Field
          label={t("session.email")}
          inputMode="email"
          value={order.email}
          path="customer.email"
          errors={errors}
          autocomplete="off"
          onInput={(email) => typing.change({ email })}
        />
      )}
    </section>
  );
}

function Terms({ typing, errors }: Part) {
  const order = typing.order.value;
  return (
    <section class="card address-fields" aria-labelledby="typed-terms">
      <h2 id="typed-terms">{t("place.terms")}</h2>
      <label class="field">
        <span>{t("order.channel")}</span>
        <select value={order.channel} onChange={(event) => typing.change({ channel: CHANNELS.find((one) => one === event.currentTarget.value) ?? "PHONE" })}>
          {CHANNELS.map((channel) => (
            <option key={channel} value={channel}>
              {t(`channel.${channel}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t("place.payment")}</span>
        <select value={order.paymentMethod} onChange={(event) => typing.change({ paymentMethod: event.currentTarget.value })}>
          <option value="">{t("place.usual")}</option>
          {PAYMENT_METHODS.map((method) => (
            <option key={method} value={method}>
              {called("paymentMethod", method)}
            </option>
          ))}
        </select>
      </label>
      <Field label={t("place.shipping")} value={order.shippingMethod} path="shippingMethod" errors={errors} hint={t("place.shippingHint")} onInput={(shippingMethod) => typing.change({ shippingMethod })} />
      <Field label={t("order.reference")} value={order.reference} path="externalReference" errors={errors} onInput={(reference) => typing.change({ reference })} />
      <Field label={t("order.note")} value={order.note} path="note" errors={errors} onInput={(note) => typing.change({ note })} />
      <label class="choice">
        <input type="checkbox" checked={order.shipComplete} onChange={(event) => typing.change({ shipComplete: event.currentTarget.checked })} />
        {t("place.complete")}
      </label>
    </section>
  );
}

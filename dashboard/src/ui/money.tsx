import { type MoneyValue, money } from "../foundation/format";

export function Money({ value }: { value: MoneyValue }) {
  return <span class="money">{money(value)}</span>;
}

/** A sum as it is and as it would be. */
export function FromTo({ from, to }: { from: MoneyValue; to: MoneyValue }) {
  if (from.amount === to.amount) return <Money value={to} />;
  return (
    <>
      <Money value={from} /> → <Money value={to} />
    </>
  );
}

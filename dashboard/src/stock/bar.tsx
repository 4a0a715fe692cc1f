import { number } from "../foundation/format";
import { t } from "../foundation/i18n";
import type { StockRow } from "./queries";

const WIDTH = 100;

/** What lies there as a picture: free, kept for orders, blocked; the words beside it say the same. */
export function StockBar({ item }: { item: Pick<StockRow, "onHand" | "available" | "reserved" | "blocked"> }) {
  const parts = [
    ["available", item.available],
    ["reserved", item.reserved],
    ["blocked", item.blocked],
  ] as const;
  const all = Math.max(item.onHand, 1);
  const words = parts.map(([name, n]) => `${t(`stock.${name}`)} ${number(n)}`).join(", ");
  let left = 0;
  return (
    <svg class="stock-bar" viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none" role="img" aria-label={words}>
      <rect class="bar-track" width={WIDTH} height="8" />
      {parts.map(([name, n]) => {
        const width = (Math.max(n, 0) / all) * WIDTH;
        left += width;
        return <rect key={name} class={`bar-${name}`} x={left - width} width={width} height="8" />;
      })}
    </svg>
  );
}

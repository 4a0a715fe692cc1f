import { day, instant } from "../foundation/format";

/** An instant, short; the exact one as a tooltip. */
export function Instant({ iso }: { iso: string | null }) {
  if (!iso) return <span class="faint">–</span>;
  return (
    <time dateTime={iso} title={instant(iso, "full")}>
      {instant(iso)}
    </time>
  );
}

export function Day({ iso }: { iso: string | null }) {
  if (!iso) return <span class="faint">–</span>;
  return <time dateTime={iso}>{day(iso)}</time>;
}

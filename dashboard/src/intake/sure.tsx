import { t } from "../foundation/i18n";

/** How sure something was understood, 0–100, as words and a bar. */
export function Sure({ value }: { value: number }) {
  const kind = value >= 90 ? "high" : value >= 60 ? "middle" : "low";
  return (
    <span class={`sure ${kind}`} title={t("intake.sure", { n: value })}>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar-track" width="100" height="10" />
        <rect width={value} height="10" />
      </svg>
      {value} %
    </span>
  );
}

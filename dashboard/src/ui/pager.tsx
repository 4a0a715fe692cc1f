import { t } from "../foundation/i18n";

interface Props {
  page: number;
  next: string | null;
  previous: string | null;
}

export function Pager({ page, next, previous }: Props) {
  if (!next && !previous) return null;
  return (
    <nav class="pager" aria-label={t("orders.page", { page })}>
      {previous && (
        <a class="button" href={previous} rel="prev">
          ← {t("orders.previous")}
        </a>
      )}
      <span class="faint">{t("orders.page", { page })}</span>
      {next && (
        <a class="button" href={next} rel="next">
          {t("orders.next")} →
        </a>
      )}
    </nav>
  );
}

import { Refused } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { Notice } from "./notice";

function words(error: unknown): string {
  if (!(error instanceof Refused)) return t("error.unreachable");
  return error.code === "FORBIDDEN" ? t("error.forbidden") : t("error.refused", { message: error.message });
}

/** Why something could not be shown, and a way to try again. */
export function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <Notice tone="bad">
      <span>{words(error)}</span>
      <button type="button" class="button" onClick={retry}>
        {t("app.retry")}
      </button>
    </Notice>
  );
}

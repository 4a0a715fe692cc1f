import { t } from "../foundation/i18n";
import type { Answer } from "../foundation/wish";
import { UserErrors } from "./errors";
import { Notice } from "./notice";

interface Props {
  answer: Answer<unknown>;
  /** What to say when it was done; nothing when the page shows it anyway. */
  done?: string;
  again?: () => void;
}

/** What became of a wish, and what to do next. */
export function Told({ answer, done, again }: Props) {
  switch (answer.kind) {
    case "done":
      return done ? <Notice tone="good">{done}</Notice> : null;
    case "stale":
      return <Notice tone="warn">{t("moves.stale")}</Notice>;
    case "unknown":
      return (
        <Notice tone="bad">
          <span>{t("moves.unknown")}</span>
          {again && (
            <button type="button" class="button" onClick={again}>
              {t("moves.sendAgain")}
            </button>
          )}
        </Notice>
      );
    case "refused":
      return (
        <Notice tone="bad">
          <UserErrors errors={answer.errors} />
        </Notice>
      );
  }
}

import { t } from "../foundation/i18n";
import { UserErrors } from "../ui/errors";
import { Notice } from "../ui/notice";
import type { Attempt, Outcome } from "./attempt";

interface Props {
  attempt: Attempt;
  outcome: Outcome;
  again: (attempt: Attempt) => void;
}

/** What became of an attempt, and what to do next. */
export function Answered({ attempt, outcome, again }: Props) {
  switch (outcome.kind) {
    case "moved":
      return <Notice tone="good">{t("moves.done", { move: t(`move.${attempt.verb}`) })}</Notice>;
    case "stale":
      return <Notice tone="warn">{t("moves.stale")}</Notice>;
    case "unknown":
      return (
        <Notice tone="bad">
          <span>{t("moves.unknown")}</span>
          <button type="button" class="button" onClick={() => again(outcome.attempt)}>
            {t("moves.sendAgain")}
          </button>
        </Notice>
      );
    case "refused":
      return (
        <Notice tone="bad">
          <UserErrors errors={outcome.errors} />
        </Notice>
      );
  }
}

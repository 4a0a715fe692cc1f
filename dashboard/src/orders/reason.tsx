import { useState } from "preact/hooks";
import { t } from "../foundation/i18n";
import { Dialog } from "../ui/dialog";
import type { Verb } from "./queries";

interface Props {
  verb: Verb;
  onReason: (reason: string) => void;
  onClose: () => void;
}

interface FieldProps {
  value: string;
  onInput: (text: string) => void;
}

export function ReasonField({ value, onInput }: FieldProps) {
  return (
    <label class="field">
      <span>{t("moves.reason")}</span>
      <textarea rows={3} required maxLength={500} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
      <small>{t("moves.reasonHint")}</small>
    </label>
  );
}

/** Asks why, before something that others will want to understand later. */
export function ReasonDialog({ verb, onReason, onClose }: Props) {
  const [reason, setReason] = useState("");
  return (
    <Dialog title={t(`move.${verb}`)} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onReason(reason.trim());
        }}
      >
        <ReasonField value={reason} onInput={setReason} />
        <div class="actions">
          <button type="button" class="button" onClick={onClose}>
            {t("moves.abort")}
          </button>
          <button type="submit" class={verb === "hold" ? "button primary" : "button danger"}>
            {t(`move.${verb}`)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

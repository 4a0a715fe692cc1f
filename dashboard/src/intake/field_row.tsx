import { useId } from "preact/hooks";
import { t } from "../foundation/i18n";
import { pathName } from "./paths";
import type { Draft, DraftField } from "./queries";
import { Sure } from "./sure";

interface Props {
  path: string;
  field: DraftField | undefined;
  /** What was typed instead, if anything was. */
  typed: string | undefined;
  problems: Draft["problems"];
  open: boolean;
  onType: (value: string) => void;
}

/** A value as it was understood: where it stood, how sure that is, and what else may be meant. */
export function FieldRow({ path, field, typed, problems, open, onType }: Props) {
  const id = useId();
  const wrong = problems.filter((problem) => problem.path === path);
  const value = typed ?? field?.value ?? "";
  const label = pathName(path);
  return (
    <div class={typed === undefined ? "understood" : "understood typed"}>
      <label for={id}>{label}</label>
      <div class="understood-value">
        <input
          id={id}
          value={value}
          readOnly={!open}
          maxLength={300}
          aria-invalid={wrong.length > 0}
          aria-describedby={`${id}-about`}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        {field && field.candidates.length > 0 && open && (
          <span class="candidates" role="group" aria-label={t("intake.candidates", { field: label })}>
            {field.candidates.map((candidate) => (
              <button key={candidate.sku} type="button" class="chip" aria-pressed={value === candidate.sku} onClick={() => onType(candidate.sku)}>
                {candidate.name} <span class="sku">{candidate.sku}</span> {candidate.score} %
              </button>
            ))}
          </span>
        )}
        {wrong.map((problem) => (
          <small key={problem.message} class="field-error">
            {problem.message} – {problem.remedy}
          </small>
        ))}
      </div>
      <div class="understood-how" id={`${id}-about`}>
        {typed !== undefined ? (
          <span class="faint">{t("intake.typed")}</span>
        ) : field ? (
          <>
            <Sure value={field.confidence} />
            <span class="faint">{field.source}</span>
          </>
        ) : (
          <span class="faint">{t("intake.notFound")}</span>
        )}
      </div>
    </div>
  );
}

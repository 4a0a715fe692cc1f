import { type UserError, errorsAt } from "../foundation/wish";

interface Props {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** Where the server's refusals speak of this field. */
  path?: string;
  errors?: readonly UserError[];
  required?: boolean;
  inputMode?: "text" | "email";
  autocomplete?: string;
  hint?: string;
}

/** A line of text with what the server has against it. */
export function Field({ label, value, onInput, path, errors = [], hint, required = false, inputMode = "text", autocomplete = "off" }: Props) {
  const against = path ? errorsAt(errors, path) : [];
  return (
    <label class="field">
      <span>{label}</span>
      <input
        inputMode={inputMode}
        required={required}
        autocomplete={autocomplete}
        value={value}
        aria-invalid={against.length > 0}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint && <small>{hint}</small>}
      {against.map((error) => (
        <small key={error.message} class="field-error">
          {error.message} {error.remedy}
        </small>
      ))}
    </label>
  );
}

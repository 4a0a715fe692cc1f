import { useId } from "preact/hooks";
import type { UserError } from "../foundation/wish";

/** One thing a form asks for; `name` is the last word of the path that errors about it have. */
export interface FieldSpec {
  name: string;
  label: string;
  kind?: "text" | "number" | "date" | "datetime-local" | "email" | "password" | "check" | "select" | "long";
  initial?: string;
  hint?: string;
  required?: boolean;
  min?: number;
  maxLength?: number;
  options?: readonly (readonly [value: string, label: string])[];
}

export type Values = Record<string, string>;

interface Props {
  field: FieldSpec;
  value: string;
  errors: readonly UserError[];
  onInput: (value: string) => void;
}

/** A labelled input with its hint and what the server has against its value. */
export function Field({ field, value, errors, onInput }: Props) {
  const id = useId();
  const told = errors.length > 0;
  const described = [field.hint ? `${id}-hint` : "", told ? `${id}-error` : ""].filter(Boolean).join(" ");
  const common = { id, name: field.name, "aria-invalid": told, ...(described && { "aria-describedby": described }) };
  return (
    <div class={field.kind === "check" ? "field check" : "field"}>
      <label for={id}>{field.label}</label>
      <Input field={field} value={value} onInput={onInput} common={common} />
      {field.hint && <small id={`${id}-hint`}>{field.hint}</small>}
      {told && (
        <small id={`${id}-error`} class="field-error" role="alert">
          {errors.map((error) => [error.message, error.remedy].filter(Boolean).join(" – ")).join(" ")}
        </small>
      )}
    </div>
  );
}

interface InputProps {
  field: FieldSpec;
  value: string;
  onInput: (value: string) => void;
  common: { id: string; name: string };
}

function Input({ field, value, onInput, common }: InputProps) {
  const { kind = "text", required = false, maxLength = 300 } = field;
  if (kind === "check") {
    return <input {...common} type="checkbox" checked={value === "yes"} onChange={(event) => onInput(event.currentTarget.checked ? "yes" : "")} />;
  }
  if (kind === "select") {
    return (
      <select {...common} value={value} required={required} onChange={(event) => onInput(event.currentTarget.value)}>
        {field.options?.map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  if (kind === "long") {
    return <textarea {...common} rows={3} required={required} maxLength={maxLength} value={value} onInput={(event) => onInput(event.currentTarget.value)} />;
  }
  // The union of all kinds of inputs is told apart by a literal type only.
  const type = kind as "text";
  return (
    <input
      {...common}
      type={type}
      required={required}
      maxLength={maxLength}
      {...(field.min !== undefined && { min: field.min })}
      {...(kind === "number" && { step: 1 })}
      {...(kind === "password" && { autocomplete: "off" })}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t } from "../foundation/i18n";
import { type Answer, type Payload, type UserError, answerOf, newKey } from "../foundation/wish";
import { Dialog } from "./dialog";
import { Field, type FieldSpec, type Values } from "./fields";
import { Told } from "./told";

export interface Terms {
  idempotencyKey: string;
  dryRun: boolean;
}

interface Props<Object> {
  title: string;
  submit: string;
  danger?: boolean;
  wide?: boolean;
  fields: readonly FieldSpec[];
  lead?: ComponentChildren;
  send: (values: Values, terms: Terms) => Promise<Payload<Object>>;
  /** Shows what would come of it; without, it is done at once. */
  preview?: (object: Object) => ComponentChildren;
  onDone: (object: Object | null) => void;
  onClose: () => void;
}

function initial(fields: readonly FieldSpec[]): Values {
  return Object.fromEntries(fields.map((field) => [field.name, field.initial ?? field.options?.[0]?.[0] ?? ""]));
}

/** Whether an error is about a field: its path ends with the field's name. */
export function isAbout(error: UserError, name: string): boolean {
  const path = error.path?.join(".") ?? "";
  return path === name || path.endsWith(`.${name}`);
}

/** Asks for what an action needs, shows what would come of it, and does it once however often it is sent. */
export function ActionDialog<Object>(props: Props<Object>) {
  const { fields, preview } = props;
  const [values, setValues] = useState<Values>(() => initial(fields));
  const [key, setKey] = useState(newKey);
  const [answer, setAnswer] = useState<Answer<Object> | null>(null);
  const [seen, setSeen] = useState<Object | null>(null);
  const [sending, setSending] = useState(false);
  const unknown = answer?.kind === "unknown";
  const errors = answer?.kind === "refused" ? answer.errors : [];
  const others = errors.filter((error) => !fields.some((field) => isAbout(error, field.name)));

  function change(name: string, value: string): void {
    setValues({ ...values, [name]: value });
    setSeen(null);
  }

  async function run(dryRun: boolean): Promise<void> {
    setSending(true);
    const told = await answerOf(props.send(values, { idempotencyKey: dryRun ? newKey() : key, dryRun }));
    setSending(false);
    // What only was looked at can be looked at again: nobody has to wonder whether it happened.
    setAnswer(told.kind === "unknown" && dryRun ? { kind: "refused", errors: [noAnswer()] } : told);
    if (told.kind === "unknown") return;
    setKey(newKey());
    if (told.kind !== "done") return;
    if (dryRun) setSeen(told.object);
    else props.onDone(told.object);
  }

  const looks = preview !== undefined && seen === null && !unknown;
  return (
    <Dialog title={props.title} wide={props.wide ?? false} onClose={props.onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending) void run(looks);
        }}
      >
        {props.lead}
        <fieldset class="stack" disabled={unknown}>
          {fields.map((field) => (
            <Field
              key={field.name}
              field={field}
              value={values[field.name] ?? ""}
              errors={errors.filter((error) => isAbout(error, field.name))}
              onInput={(value) => change(field.name, value)}
            />
          ))}
        </fieldset>
        {seen !== null && (
          <div class="preview" role="status">
            {preview?.(seen)}
          </div>
        )}
        {answer && answer.kind !== "done" && !(answer.kind === "refused" && !others.length) && (
          <Told answer={answer.kind === "refused" ? { kind: "refused", errors: others } : answer} again={() => void run(false)} />
        )}
        <div class="actions">
          <button type="button" class="button" onClick={props.onClose}>
            {t("moves.abort")}
          </button>
          <button type="submit" class={props.danger && !looks ? "button danger" : "button primary"} aria-disabled={sending}>
            {sending ? t("moves.working") : looks ? t("ware.preview") : props.submit}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function noAnswer(): UserError {
  return { code: "INVALID", message: t("error.noAnswer"), remedy: null };
}

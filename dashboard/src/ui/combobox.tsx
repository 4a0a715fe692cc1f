import { useEffect, useId, useRef, useState } from "preact/hooks";
import { t, tn } from "../foundation/i18n";

export interface Option {
  key: string;
  name: string;
  detail: string;
}

interface Props<Found extends Option> {
  label: string;
  hint?: string;
  search: (text: string) => Promise<Found[]>;
  onPick: (found: Found) => void;
  autofocus?: boolean;
}

const PAUSE_MS = 150;

/** A field that finds something while one types: arrows choose, Enter takes, Escape closes. */
export function Combobox<Found extends Option>({ label, hint, search, onPick, autofocus }: Props<Found>) {
  const [text, setText] = useState("");
  const [found, setFound] = useState<Found[] | null>(null);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const wanted = text.trim();

  useEffect(() => {
    if (autofocus) input.current?.focus();
  }, []);
  useEffect(() => {
    let current = true;
    setFound(null);
    const timer = setTimeout(() => {
      if (!wanted) return;
      void search(wanted).then(
        (options) => {
          if (!current) return;
          setFound(options);
          setAt(0);
        },
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted]);

  function take(one: Found | undefined): void {
    if (!one) return;
    setText("");
    setFound(null);
    onPick(one);
  }

  function press(event: KeyboardEvent): void {
    if (!wanted) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const by = steps[event.key];
    if (by && found?.length) setAt((at + by + found.length) % found.length);
    else if (event.key === "Enter" && !event.ctrlKey) take(found?.[at]);
    else if (event.key === "Escape") setText("");
    else return;
    event.preventDefault();
  }

  const open = wanted !== "" && found !== null;
  return (
    <div class="field combobox">
      <label for={`${id}-input`}>{label}</label>
      <input
        id={`${id}-input`}
        ref={input}
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && found[at] ? `${id}-${at}` : undefined}
        autocomplete="off"
        value={text}
        placeholder={hint}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={() => setFound(null)}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} class={open ? "options" : "options closed"}>
        {open &&
          found.map((one, i) => (
            <li
              key={one.key}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === at}
              // Before the field loses the focus and the list closes.
              onPointerDown={(event) => {
                event.preventDefault();
                take(one);
              }}
            >
              <span>{one.name}</span> <span class="faint">{one.detail}</span>
            </li>
          ))}
      </ul>
      <span class="spoken" role="status">
        {open && tn("combobox.found", found.length)}
      </span>
      {open && !found.length && <small>{t("combobox.nothing")}</small>}
    </div>
  );
}

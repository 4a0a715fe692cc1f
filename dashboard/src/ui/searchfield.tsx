import { useEffect, useRef, useState } from "preact/hooks";
import { useKeys } from "../foundation/keys";

const PAUSE_MS = 250;

interface Props {
  label: string;
  hint: string;
  value: string;
  onSearch: (text: string) => void;
  /** On Enter, for instance after a scan; says whether it went somewhere itself. */
  onEnter?: (text: string) => boolean;
}

/** Searches when the typing pauses, at once on Enter; the key / leads here. */
export function SearchField({ label, hint, value, onSearch, onEnter }: Props) {
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setText(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useKeys({ "/": () => input.current?.select() });

  function later(next: string): void {
    clearTimeout(timer.current);
    setText(next);
    timer.current = setTimeout(() => onSearch(next.trim()), PAUSE_MS);
  }

  function now(): void {
    clearTimeout(timer.current);
    if (!onEnter?.(text.trim())) onSearch(text.trim());
  }

  return (
    <form
      role="search"
      class="search"
      onSubmit={(event) => {
        event.preventDefault();
        now();
      }}
    >
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={hint}
        aria-keyshortcuts="/"
        value={text}
        onInput={(event) => later(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}

import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../foundation/i18n";

const PAUSE_MS = 250;

interface Props {
  value: string;
  onSearch: (text: string) => void;
  input: RefObject<HTMLInputElement | null>;
}

/** Searches when the typing pauses, at once on Enter. */
export function Search({ value, onSearch, input }: Props) {
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setText(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function later(next: string, ms: number): void {
    clearTimeout(timer.current);
    setText(next);
    timer.current = setTimeout(() => onSearch(next.trim()), ms);
  }

  return (
    <form
      role="search"
      class="search"
      onSubmit={(event) => {
        event.preventDefault();
        later(text, 0);
      }}
    >
      <input
        ref={input}
        type="search"
        aria-label={t("orders.search")}
        placeholder={t("orders.searchHint")}
        aria-keyshortcuts="/"
        value={text}
        onInput={(event) => later(event.currentTarget.value, PAUSE_MS)}
        onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}

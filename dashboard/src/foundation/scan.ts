import { useEffect, useRef } from "preact/hooks";

/** What a scanner is set up to type before a code, so that it is not taken for typing. */
export const SCAN_KEY = "*";
const PAUSE_MS = 1_500;
const LONGEST = 64;
const TYPING = "input, textarea, select, [contenteditable]";

/** Collects what comes between the scan key and Enter; a long pause or Escape lets go of it. */
export class Scan {
  private text: string | null = null;
  private at = 0;

  /** Takes a key; answers the code when it is complete, and whether the key was part of one. */
  take(key: string, nowMs: number): { code: string | null; taken: boolean } {
    if (this.text !== null && nowMs - this.at > PAUSE_MS) this.text = null;
    this.at = nowMs;
    if (key === SCAN_KEY && this.text === null) this.text = "";
    else if (this.text === null) return { code: null, taken: false };
    else if (key === "Enter") {
      const code = this.text.trim();
      this.text = null;
      return { code: code || null, taken: true };
    } else if (key === "Escape") this.text = null;
    else if (key.length === 1 && this.text.length < LONGEST) this.text += key;
    return { code: null, taken: true };
  }
}

/** Listens for scanned codes wherever the focus is, except where somebody is typing. */
export function useScan(onCode: (code: string) => void): void {
  const latest = useRef(onCode);
  latest.current = onCode;
  // Once: a page that draws itself anew in the middle of a code must not lose its beginning.
  useEffect(() => {
    const scan = new Scan();
    const listen = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement | null;
      if (event.ctrlKey || event.metaKey || event.altKey || target?.closest?.(TYPING)) return;
      const { code, taken } = scan.take(event.key, performance.now());
      if (!taken) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (code) latest.current(code);
    };
    // Before the single-key commands: a code may contain their letters.
    addEventListener("keydown", listen, { capture: true });
    return () => removeEventListener("keydown", listen, { capture: true });
  }, []);
}

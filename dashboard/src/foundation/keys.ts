import { useEffect } from "preact/hooks";

const TYPING = "input, textarea, select, [contenteditable]";

/** Whether a key press is meant as a command: nobody is typing, no dialog is open, no modifier is held. */
function isCommand(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  return !target?.closest?.(TYPING) && !document.querySelector("dialog[open]");
}

/** Single-key commands for as long as the component is on screen. */
export function useKeys(commands: Record<string, () => void>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const act = commands[event.key];
      if (!act || !isCommand(event)) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  });
}

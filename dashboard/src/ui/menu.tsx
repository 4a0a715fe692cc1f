import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** A button that opens a small panel; Escape or a click elsewhere closes it. */
export function Menu({ label, active, children }: { label: string; active?: boolean; children: ComponentChildren }) {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const shut = (event: Event): void => {
      const menu = ref.current;
      if (!menu?.open) return;
      if (event instanceof KeyboardEvent ? event.key === "Escape" : !menu.contains(event.target as Node)) menu.open = false;
      if (event instanceof KeyboardEvent && event.key === "Escape") menu.querySelector("summary")?.focus();
    };
    addEventListener("pointerdown", shut);
    addEventListener("focusin", shut);
    addEventListener("keydown", shut);
    return () => {
      removeEventListener("pointerdown", shut);
      removeEventListener("focusin", shut);
      removeEventListener("keydown", shut);
    };
  }, []);
  return (
    <details class={active ? "menu active" : "menu"} ref={ref}>
      <summary class="button">{label}</summary>
      <div class="menu-panel">{children}</div>
    </details>
  );
}

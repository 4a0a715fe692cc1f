import type { ComponentChildren } from "preact";
import { LanguageSwitch } from "./language";

/** What surrounds the pages that a customer sees without signing in. */
export function Open({ state, children }: { state?: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="track">
      <header class="track-bar">
        {state}
        <LanguageSwitch />
      </header>
      <main>{children}</main>
    </div>
  );
}

import { useLocation } from "preact-iso";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../foundation/i18n";

const PLACES = [
  ["/supply", "work"],
  ["/supply/proposals", "proposals"],
  ["/supply/purchases", "purchases"],
  ["/supply/suppliers", "suppliers"],
  ["/supply/calendar", "calendar"],
  ["/supply/resources", "resources"],
  ["/supply/sources", "sources"],
] as const;

/** The head of a page of supply and the ways to the others. */
export function SupplyHead({ title, children }: { title: string; children?: ComponentChildren }) {
  const { path } = useLocation();
  const nav = useRef<HTMLElement>(null);
  // On a phone the ways do not fit beside each other.
  useEffect(() => nav.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" }), [path]);
  return (
    <>
      <nav ref={nav} class="queues supply-places" aria-label={t("supply.places")}>
        {PLACES.map(([place, name]) => (
          <a key={place} href={place} aria-current={place === path ? "page" : undefined}>
            {t(`supply.place.${name}`)}
          </a>
        ))}
      </nav>
      <header class="page-head">
        <h1 tabIndex={-1}>{title}</h1>
        {children && <span class="page-actions">{children}</span>}
      </header>
    </>
  );
}

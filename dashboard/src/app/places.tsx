import { useLocation } from "preact-iso";
import { type Key, t } from "../foundation/i18n";
import { may } from "./session";

/** Where one can go from everywhere, in the order of a working day, and the permission that it takes. */
const PLACES: readonly (readonly [string, Key, string?])[] = [
  ["/orders", "orders.title"],
  ["/orders/new", "place.title"],
  ["/intake", "intake.title"],
  ["/quotes", "quotes.title"],
  ["/stock", "stock.title"],
  ["/supply", "supply.name"],
  ["/jobs", "jobs.title"],
  ["/rules", "rules.name", "issues.read"],
  ["/audit", "audit.name", "audit.read"],
];

/** The longest place that the path lies in is where one is. */
function placeOf(path: string): string | undefined {
  const around = PLACES.map(([place]) => place).filter((place) => path === place || path.startsWith(`${place}/`));
  return around.toSorted((a, b) => b.length - a.length)[0];
}

export function Places() {
  const { path } = useLocation();
  const here = placeOf(path);
  return (
    <nav class="places" aria-label={t("app.places")}>
      {PLACES.filter(([, , permission]) => !permission || may(permission)).map(([place, name]) => (
        <a key={place} href={place} aria-current={place === here ? "page" : undefined}>
          {t(name)}
        </a>
      ))}
    </nav>
  );
}

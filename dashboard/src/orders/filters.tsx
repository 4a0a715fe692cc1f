import { t } from "../foundation/i18n";
import { Menu } from "../ui/menu";
import { CHOICES, type Choice, FACETS, type Facet, type OrderView, SORTS, changed } from "./view";

type Go = (view: OrderView) => void;

function toggled<F extends Facet>(view: OrderView, facet: F, value: Choice<F>): OrderView {
  const before: readonly string[] = view.chosen[facet];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return changed(view, { chosen: { ...view.chosen, [facet]: CHOICES[facet].filter((choice) => after.includes(choice)) } });
}

const NOTHING: OrderView["chosen"] = { status: [], fulfillmentStatus: [], paymentStatus: [], channel: [], attention: [] };

function FacetMenu<F extends Facet>({ facet, view, go }: { facet: F; view: OrderView; go: Go }) {
  const chosen: readonly string[] = view.chosen[facet];
  const name = t(`facet.${facet}`);
  return (
    <Menu label={chosen.length ? `${name} · ${chosen.length}` : name} active={chosen.length > 0}>
      <fieldset>
        <legend class="spoken">{name}</legend>
        {CHOICES[facet].map((value: Choice<F>) => (
          <label class="choice" key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => go(toggled(view, facet, value))}
            />
            {t(`${facet}.${value}` as Parameters<typeof t>[0])}
          </label>
        ))}
      </fieldset>
    </Menu>
  );
}

function Chips({ view, go }: { view: OrderView; go: Go }) {
  const chips = FACETS.flatMap((facet) => view.chosen[facet].map((value) => ({ facet, value })));
  if (!chips.length) return null;
  return (
    <ul class="chips">
      {chips.map(({ facet, value }) => {
        const name = t(`${facet}.${value}` as Parameters<typeof t>[0]);
        return (
          <li key={`${facet}.${value}`}>
            <button type="button" class="chip" onClick={() => go(toggled(view, facet, value))}>
              <span class="faint">{t(`facet.${facet}`)}:</span> {name} <span aria-hidden="true">×</span>
              <span class="spoken">, {t("orders.clearOne")}</span>
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" class="link" onClick={() => go(changed(view, { queue: null, chosen: NOTHING, search: "" }))}>
          {t("orders.clear")}
        </button>
      </li>
    </ul>
  );
}

/** Everything that narrows or sorts the list. */
export function Filters({ view, go }: { view: OrderView; go: Go }) {
  return (
    <>
      <div class="filters" role="group" aria-label={t("orders.filters")}>
        {FACETS.map((facet) => (
          <FacetMenu key={facet} facet={facet} view={view} go={go} />
        ))}
        <label class="sort">
          <span>{t("orders.sort")}</span>
          <select
            value={view.sort}
            onChange={(event) => go(changed(view, { sort: SORTS.find((s) => s === event.currentTarget.value) ?? view.sort }))}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {t(`sort.${sort}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Chips view={view} go={go} />
    </>
  );
}

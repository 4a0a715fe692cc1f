import { useRef } from "preact/hooks";
import { may } from "../app/session";
import { number } from "../foundation/format";
import { t } from "../foundation/i18n";
import { type UserError, errorsAt } from "../foundation/wish";
import { Combobox } from "../ui/combobox";
import { Money } from "../ui/money";
import { Day } from "../ui/time";
import { findArticles } from "./finding";
import { TypedExtras } from "./typed_extras";
import { type TypedLine, type Typing, listedPrice } from "./typing";

/** The lines of an order that is typed: find an article, Enter, how many, Enter, and on to the next. */
export function TypedLines({ typing, errors }: { typing: Typing; errors: readonly UserError[] }) {
  const ref = useRef<HTMLElement>(null);
  const { lines } = typing.order.value;

  function focusOn(selector: string): void {
    // The row is there after the next render.
    requestAnimationFrame(() => {
      const field = ref.current?.querySelector<HTMLInputElement>(selector);
      field?.focus();
      field?.select();
    });
  }

  return (
    <section ref={ref} class="card typed-lines" aria-labelledby="typed-lines">
      <h2 id="typed-lines">{t("order.lines")}</h2>
      {lines.length > 0 && (
        <div class="scroll" role="region" aria-label={t("order.linesTable")} tabIndex={0}>
          <table class="lines">
            <thead>
              <tr>
                <th scope="col">{t("line.article")}</th>
                <th scope="col">{t("line.quantity")}</th>
                <th scope="col">{t("line.unitPrice")}</th>
                <th scope="col">{t("place.available")}</th>
                <th scope="col">{t("line.promised")}</th>
                <th scope="col">
                  <span class="spoken">{t("place.remove")}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line, i) => (
                <Row key={line.article.sku} typing={typing} line={line} place={i} errors={errors} next={() => focusOn(".combobox input")} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Combobox
        label={t("place.article")}
        hint={t("place.articleHint")}
        search={findArticles}
        onPick={({ article }) => focusOn(`[data-line="${typing.addLine(article)}"]`)}
      />
      {errorsAt(errors, "lines").map((error) => (
        <small key={error.message} class="field-error">
          {error.message}
        </small>
      ))}
    </section>
  );
}

interface RowProps {
  typing: Typing;
  line: TypedLine;
  place: number;
  errors: readonly UserError[];
  next: () => void;
}

function Row({ typing, line, place, errors, next }: RowProps) {
  const { article, quantity } = line;
  const listed = listedPrice(line);
  const there = typing.there.value.get(article.sku);
  const against = errors.filter((error) => error.path?.slice(0, 2).join(".") === `lines.${place}`);

  function enter(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.ctrlKey) return;
    event.preventDefault();
    next();
  }

  return (
    <tr>
      <th scope="row">
        {article.name}
        <span class="sku">{article.sku}</span>
        {article.extras.length > 0 && <TypedExtras typing={typing} line={line} place={place} />}
        {against.map((error) => (
          <small key={error.message} class="field-error">
            {error.message} {error.remedy}
          </small>
        ))}
      </th>
      <td>
        <input
          class="narrow-field"
          type="number"
          min={1}
          required
          data-line={place}
          aria-label={t("place.quantityOf", { sku: article.sku })}
          value={Number.isNaN(quantity) ? "" : quantity}
          onKeyDown={enter}
          onInput={(event) => typing.changeLine(place, { quantity: event.currentTarget.valueAsNumber })}
        />
      </td>
      <td>
        {may("orders.negotiate") ? (
          <input
            class="narrow-field"
            inputMode="decimal"
            aria-label={t("place.priceOf", { sku: article.sku })}
            placeholder={listed.amount}
            value={line.price}
            onKeyDown={enter}
            onInput={(event) => typing.changeLine(place, { price: event.currentTarget.value })}
          />
        ) : (
          <Money value={listed} />
        )}
      </td>
      <td>{number(there?.available ?? article.available)}</td>
      <td>
        {there && !there.orderable && <span class="field-error">{t("place.notOrderable")}</span>}
        {there?.orderable && <Day iso={there.promise?.on ?? null} />}
      </td>
      <td>
        <button type="button" class="quiet" onClick={() => typing.removeLine(place)}>
          <span aria-hidden="true">×</span>
          <span class="spoken">{t("place.removeOf", { sku: article.sku })}</span>
        </button>
      </td>
    </tr>
  );
}

import { useState } from "preact/hooks";
import { t } from "../foundation/i18n";
import type { OrderLine } from "../orders/queries";
import { Badge } from "../ui/badge";
import { Combobox } from "../ui/combobox";
import { Money } from "../ui/money";
import type { Editing } from "./editing";
import { findArticles } from "./finding";

/** The lines as they are, with what is wished of each, and those that are to come. */
export function EditedLines({ editing }: { editing: Editing }) {
  const { added } = editing.wishes.value;
  return (
    <section class="card typed-lines" aria-labelledby="edited-lines">
      <h2 id="edited-lines">{t("order.lines")}</h2>
      <div class="scroll" role="region" aria-label={t("order.linesTable")} tabIndex={0}>
        <table class="lines">
          <thead>
            <tr>
              <th scope="col">{t("line.article")}</th>
              <th scope="col">{t("line.quantity")}</th>
              <th scope="col">{t("line.unitPrice")}</th>
              <th scope="col">
                <span class="spoken">{t("edit.change")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {editing.base.value?.lines.edges.map(({ node }) => <Row key={node.id} editing={editing} line={node} />)}
            {added.map(({ article, quantity }, i) => (
              <tr key={article.sku}>
                <th scope="row">
                  {article.name} <Badge tone="info">{t("edit.new")}</Badge>
                  <span class="sku">{article.sku}</span>
                </th>
                <td>
                  <Quantity sku={article.sku} value={quantity} onInput={(wanted) => editing.wish({ added: added.map((line, j) => (i === j ? { ...line, quantity: wanted } : line)) })} />
                </td>
                <td>
                  <Money value={article.unitPrice} />
                </td>
                <td>
                  <button type="button" class="link" onClick={() => editing.wish({ added: added.filter((_, j) => i !== j) })}>
                    {t("edit.undo")}
                    <span class="spoken"> ({article.sku})</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Combobox
        label={t("place.article")}
        hint={t("place.articleHint")}
        search={findArticles}
        onPick={({ article }) => editing.wish({ added: [...added.filter((line) => line.article.sku !== article.sku), { article, quantity: 1 }] })}
      />
    </section>
  );
}

function Row({ editing, line }: { editing: Editing; line: OrderLine }) {
  const [replacing, setReplacing] = useState(false);
  const wish = editing.wishes.value.lines[line.id];
  const here = line.quantity - line.cancelled;
  if (here <= 0) return null;

  function undo(): void {
    setReplacing(false);
    editing.forgetLine(line.id);
  }

  return (
    <tr>
      <th scope="row">
        <span class={wish?.removed || wish?.replacedBy ? "struck" : ""}>{line.name}</span>
        <span class="sku">{line.sku}</span>
        {wish?.replacedBy && <span>→ {wish.replacedBy.name}</span>}
        {replacing && !wish?.replacedBy && (
          <Combobox label={t("edit.replaceBy")} hint={t("place.articleHint")} search={findArticles} onPick={({ article }) => editing.wishOfLine(line.id, { replacedBy: article })} autofocus />
        )}
      </th>
      <td>
        {wish?.removed ? (
          <Badge tone="warn">{t("edit.removed")}</Badge>
        ) : (
          <Quantity sku={line.sku} value={wish?.quantity ?? here} onInput={(quantity) => editing.wishOfLine(line.id, { quantity })} />
        )}
      </td>
      <td>
        <Money value={wish?.replacedBy?.unitPrice ?? line.unitPrice} />
      </td>
      <td>
        {wish || replacing ? (
          <button type="button" class="link" onClick={undo}>
            {t("edit.undo")}
            <span class="spoken"> ({line.sku})</span>
          </button>
        ) : (
          <>
            <button type="button" class="link" onClick={() => editing.wishOfLine(line.id, { removed: true })}>
              {t("place.remove")}
              <span class="spoken"> ({line.sku})</span>
            </button>
            <button type="button" class="link" onClick={() => setReplacing(true)}>
              {t("edit.replace")}
              <span class="spoken"> ({line.sku})</span>
            </button>
          </>
        )}
      </td>
    </tr>
  );
}

function Quantity({ sku, value, onInput }: { sku: string; value: number; onInput: (quantity: number) => void }) {
  return (
    <input
      class="narrow-field"
      type="number"
      min={1}
      required
      aria-label={t("place.quantityOf", { sku })}
      value={Number.isNaN(value) ? "" : value}
      onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
    />
  );
}

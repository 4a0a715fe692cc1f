import { money } from "../foundation/format";
import { t } from "../foundation/i18n";
import type { TypedLine, Typing } from "./typing";

const LONGEST_TEXT = 100;

/** What can be done to an article that is typed: pick it, and say what is to be engraved. */
export function TypedExtras({ typing, line, place }: { typing: Typing; line: TypedLine; place: number }) {
  const { sku, extras } = line.article;
  return (
    <fieldset class="typed-extras">
      <legend class="spoken">{t("extra.of", { sku })}</legend>
      {extras.map(({ code, name, price }) => {
        const text = line.extras[code];
        return (
          <div key={code}>
            <label class="choice">
              <input
                type="checkbox"
                checked={text !== undefined}
                onKeyDown={(event) => event.key === "Enter" && !event.ctrlKey && event.preventDefault()}
                onChange={(event) => typing.changeExtra(place, code, event.currentTarget.checked ? "" : null)}
              />
              {name} <span class="faint">+ {money(price)}</span>
            </label>
            {text !== undefined && (
              <input
                aria-label={t("extra.text", { name, sku })}
                maxLength={LONGEST_TEXT}
                value={text}
                onKeyDown={(event) => event.key === "Enter" && !event.ctrlKey && event.preventDefault()}
                onInput={(event) => typing.changeExtra(place, code, event.currentTarget.value)}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

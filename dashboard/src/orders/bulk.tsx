import { useState } from "preact/hooks";
import { number } from "../foundation/format";
import { t, tn } from "../foundation/i18n";
import { Menu } from "../ui/menu";
import { BulkDialog, type Wanted } from "./bulk_dialog";
import { MOVES, type Verb } from "./queries";
import type { Selection } from "./selection";
import { type OrderView, whereOf } from "./view";

interface Props {
  selection: Selection;
  view: OrderView;
  /** How many orders the view holds; null when that is not known. */
  matching: number | null;
  onDone: () => void;
}

/** What can be done with the picked orders; there only while some are picked. */
export function BulkBar({ selection, view, matching, onDone }: Props) {
  const [all, setAll] = useState(false);
  const [verb, setVerb] = useState<Verb | null>(null);
  const picked = selection.picked.value.size;
  if (!picked) return null;
  // A search is not part of a filter: what it finds can only be picked one by one.
  const canTakeAll = matching !== null && matching > picked && !view.search;
  const wanted: Wanted = all && canTakeAll ? { where: whereOf(view) } : { ids: [...selection.picked.value.keys()] };
  const n = all && canTakeAll ? matching : picked;

  function clear(): void {
    setAll(false);
    selection.clear();
  }

  return (
    <div class="bulk-bar" role="group" aria-label={t("bulk.title")}>
      <span role="status">{tn("bulk.picked", n)}</span>
      {canTakeAll && (
        <button type="button" class="link" aria-pressed={all} onClick={() => setAll(!all)}>
          {all ? t("bulk.onlyPicked", { n: number(picked) }) : t("bulk.all", { n: number(matching) })}
        </button>
      )}
      <Menu label={t("bulk.move")}>
        {(Object.keys(MOVES) as Verb[]).map((one) => (
          <button key={one} type="button" class="menu-item" onClick={() => setVerb(one)}>
            {t(`move.${one}`)}
          </button>
        ))}
      </Menu>
      <button type="button" class="quiet" onClick={clear}>
        {t("bulk.clear")}
      </button>
      {verb && (
        <BulkDialog
          verb={verb}
          wanted={wanted}
          onClose={(moved) => {
            setVerb(null);
            if (!moved) return;
            clear();
            onDone();
          }}
        />
      )}
    </div>
  );
}

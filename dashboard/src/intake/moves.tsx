import { useState } from "preact/hooks";
import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import type { UserError } from "../foundation/wish";
import { ActionDialog } from "../ui/action";
import { Card } from "../ui/card";
import { Money } from "../ui/money";
import { Day } from "../ui/time";
import { placeName } from "./paths";
import { type Draft, DRAFT_DISCARD, DRAFT_PLACE } from "./queries";

interface Props {
  draft: Draft;
  /** What was typed and not saved would not be placed. */
  unsaved: boolean;
  onMoved: (draft: Draft | null) => void;
}

/** What can be done with a draft now. */
export function DraftMoves({ draft, unsaved, onMoved }: Props) {
  const [asked, setAsked] = useState<"place" | "discard" | null>(null);
  const open = (verb: string): boolean => draft.moves.some((move) => move.verb === verb && move.open);
  const terms = { id: draft.id, expectedVersion: draft.version };
  const done = (moved: Draft | null): void => {
    setAsked(null);
    onMoved(moved);
  };
  return (
    <Card title={t("moves.title")}>
      <div class="moves">
        {open("place") && (
          <button type="button" class="button primary" aria-disabled={unsaved} onClick={() => !unsaved && setAsked("place")}>
            {t("intake.place")}
          </button>
        )}
        {open("discard") && (
          <button type="button" class="button danger" onClick={() => setAsked("discard")}>
            {t("intake.discard")}
          </button>
        )}
        {!open("place") && !open("discard") && <p class="faint">{t("moves.none")}</p>}
      </div>
      {unsaved && open("place") && <p class="faint">{t("intake.saveFirst")}</p>}
      {asked === "place" && (
        <ActionDialog
          title={t("intake.place")}
          submit={t("intake.place")}
          fields={[]}
          lead={<p>{t("intake.placeLead")}</p>}
          send={async (_, key) => placed((await ask(DRAFT_PLACE, { input: { ...terms, ...key } })).done)}
          preview={(seen: Draft) => <Outlook draft={seen} />}
          onDone={done}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === "discard" && (
        <ActionDialog
          title={t("intake.discard")}
          submit={t("intake.discard")}
          danger
          fields={[{ name: "reason", label: t("moves.reason"), kind: "long", required: true }]}
          send={async (v, key) => (await ask(DRAFT_DISCARD, { input: { ...terms, ...key, reason: v["reason"] ?? "" } })).done}
          onDone={done}
          onClose={() => setAsked(null)}
        />
      )}
    </Card>
  );
}

/** The same payload; its refusals say which line they are about. */
function placed<T extends { userErrors: readonly UserError[] }>(payload: T): T {
  const userErrors = payload.userErrors.map((error) => {
    const place = placeName(error.path ?? []);
    return place ? { ...error, message: `${place}: ${error.message}` } : error;
  });
  return { ...payload, userErrors };
}

function Outlook({ draft }: { draft: Draft }) {
  if (!draft.order) return <p>{t("intake.wouldWork")}</p>;
  return (
    <>
      <p>{t("intake.wouldWork")}</p>
      <dl class="difference">
        <div>
          <dt>{t("order.total")}</dt>
          <dd>
            <Money value={draft.order.total.gross} />
          </dd>
        </div>
        <div>
          <dt>{t("order.promised")}</dt>
          <dd>
            <Day iso={draft.order.promisedOn} />
          </dd>
        </div>
      </dl>
    </>
  );
}

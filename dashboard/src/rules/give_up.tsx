import { useState } from "preact/hooks";
import { ask } from "../foundation/graphql";
import { t, tn } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { ActionDialog } from "../ui/action";
import { Card } from "../ui/card";
import { Shown } from "../ui/shown";
import { GIVE_UP, GIVE_UP_DEFINE } from "./queries";

/** What counts as long as nobody chose. */
const USUAL_DAYS = 21;

/** After how many days an order that nobody confirmed is given up. */
export function GiveUpCard() {
  const loaded = useLoaded("give-up", async () => {
    const { orderSettings } = await ask(GIVE_UP, {});
    return { days: orderSettings ? orderSettings.giveUpDays : USUAL_DAYS };
  });
  const [open, setOpen] = useState(false);
  return (
    <Card title={t("giveUp.title")}>
      <Shown loaded={loaded}>
        {({ days }) => (
          <>
            <p role="status">{days === null ? t("giveUp.never") : tn("giveUp.after", days)}</p>
            <p class="faint">{t("giveUp.which")}</p>
            <p class="card-actions">
              <button type="button" class="button" onClick={() => setOpen(true)}>
                {t("giveUp.change")}
              </button>
            </p>
            {open && (
              <ActionDialog
                title={t("giveUp.title")}
                submit={t("giveUp.save")}
                fields={[{ name: "giveUpDays", label: t("giveUp.days"), hint: t("giveUp.daysHint"), kind: "number", min: 1, initial: days === null ? "" : String(days) }]}
                send={async (v, terms) => (await ask(GIVE_UP_DEFINE, { input: { ...terms, giveUpDays: v["giveUpDays"] ? Number(v["giveUpDays"]) : null } })).done}
                onDone={() => {
                  setOpen(false);
                  loaded.reload();
                }}
                onClose={() => setOpen(false)}
              />
            )}
          </>
        )}
      </Shown>
    </Card>
  );
}

import { ask } from "../foundation/graphql";
import { called, t } from "../foundation/i18n";
import { Money } from "../ui/money";
import { Told } from "../ui/told";
import { Instant } from "../ui/time";
import { useWish } from "../ui/wishing";
import { CHANGE_REPLY, type TrackedOrder } from "./queries";

interface Props {
  token: string;
  proposal: NonNullable<TrackedOrder["proposal"]>;
  onReplied: () => void;
}

/** What the shop wants to change, for its customer to accept or decline; or what the customer asked for. */
export function Proposal({ token, proposal, onReplied }: Props) {
  const wish = useWish(onReplied);
  const asked = proposal.moves.some((move) => move.verb === "accept" && move.open);

  function reply(accept: boolean): void {
    const input = { token, id: proposal.id, accept };
    void wish.run((idempotencyKey) => ask(CHANGE_REPLY, { input: { ...input, idempotencyKey } }).then((told) => told.orderChangeReply));
  }

  return (
    <section class="card" aria-labelledby="proposal">
      <h2 id="proposal">{t(asked ? "proposed.shopAsks" : "proposed.youAsked")}</h2>
      <p class="strong">{proposal.changes.map((name) => called("operation", name)).join(", ")}</p>
      {proposal.reason && <p>{proposal.reason}</p>}
      <p>
        {t("proposed.comesTo")} <Money value={proposal.dueBefore} /> → <Money value={proposal.dueAfter} />
      </p>
      <p class="faint">
        {t("proposed.until")} <Instant iso={proposal.expiresAt} />
      </p>
      <p class="actions">
        {asked && (
          <button type="button" class="button primary" aria-disabled={wish.busy} onClick={() => reply(true)}>
            {t("proposed.accept")}
          </button>
        )}
        <button type="button" class="button" aria-disabled={wish.busy} onClick={() => reply(false)}>
          {t(asked ? "proposed.decline" : "proposed.takeBack")}
        </button>
      </p>
      {wish.answer && <Told answer={wish.answer} />}
    </section>
  );
}

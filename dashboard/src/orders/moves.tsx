import { useState } from "preact/hooks";
import { Refused } from "../foundation/graphql";
import { called, t } from "../foundation/i18n";
import { Card } from "../ui/card";
import { type Attempt, type Outcome, newAttempt, send } from "./attempt";
import { Answered } from "./outcome";
import { MergeDialog } from "./merge";
import { MOVES, type OrderOnPage, type Verb } from "./queries";
import { ReasonDialog } from "./reason";
import { byReason } from "./reasons";
import { SplitDialog } from "./split";

const ASKS_WHY: ReadonlySet<string> = new Set<Verb>(["cancel", "reject", "hold"]);

/** How loudly a button speaks: most moves lead on, some stop, some end the order. */
const LOOKS: Partial<Record<Verb, string>> = { hold: "button", unmerge: "button", cancel: "button danger", reject: "button danger" };

function isVerb(verb: string): verb is Verb {
  return verb in MOVES;
}

interface Props {
  order: OrderOnPage;
  onMoved: () => void;
}

/** One button per move. The server decides which are open, and says why the others are not. */
export function Moves({ order, onMoved }: Props) {
  const [asking, setAsking] = useState<Verb | null>(null);
  const [regrouping, setRegrouping] = useState<"split" | "merge" | null>(null);
  const [sending, setSending] = useState<Verb | null>(null);
  const [answered, setAnswered] = useState<{ attempt: Attempt; outcome: Outcome } | null>(null);

  async function run(attempt: Attempt): Promise<void> {
    setSending(attempt.verb);
    setAnswered(null);
    const outcome = await send(attempt).catch(asOutcome);
    setSending(null);
    setAnswered({ attempt, outcome });
    onMoved();
  }

  function start(verb: Verb): void {
    if (ASKS_WHY.has(verb)) setAsking(verb);
    else void run(newAttempt(verb, order, null));
  }

  const open = order.moves.filter((move) => move.open && isVerb(move.verb)).toSorted(leadingOnFirst);
  const can = (verb: string): boolean => order.moves.some((move) => move.verb === verb && move.open);
  const canEdit = can("edit");
  const closed = order.moves.filter((move) => !move.open);
  return (
    <Card title={t("moves.title")}>
      <div class="moves">
        {open.map(({ verb }) => isVerb(verb) && (
          <button
            key={verb}
            type="button"
            class={LOOKS[verb] ?? "button primary"}
            aria-disabled={sending !== null}
            // The second click of a double click would meet whatever button has moved here meanwhile.
            onClick={(event) => sending === null && event.detail < 2 && start(verb)}
          >
            {sending === verb ? t("moves.working") : t(`move.${verb}`)}
          </button>
        ))}
        {canEdit && (
          <a class="button" href={`/orders/${order.id}/edit`}>
            {t("move.edit")}
          </a>
        )}
        {can("split") && (
          <button type="button" class="button" onClick={() => setRegrouping("split")}>
            {t("move.split")}
          </button>
        )}
        {can("merge") && order.mergeable.length > 0 && (
          <button type="button" class="button" onClick={() => setRegrouping("merge")}>
            {t("move.merge")}
          </button>
        )}
        {!open.length && !canEdit && <p class="faint">{t("moves.none")}</p>}
      </div>
      {answered && <Answered {...answered} again={(attempt) => void run(attempt)} />}
      {closed.length > 0 && <Closed moves={closed} asked={open.length > 0} />}
      {regrouping === "split" && <SplitDialog order={order} onClose={() => setRegrouping(null)} />}
      {regrouping === "merge" && (
        <MergeDialog
          order={order}
          onDone={() => {
            setRegrouping(null);
            onMoved();
          }}
          onClose={() => setRegrouping(null)}
        />
      )}
      {asking && (
        <ReasonDialog
          verb={asking}
          onClose={() => setAsking(null)}
          onReason={(reason) => {
            setAsking(null);
            void run(newAttempt(asking, order, reason));
          }}
        />
      )}
    </Card>
  );
}

function leadingOnFirst(a: { verb: string }, b: { verb: string }): number {
  const rank = ({ verb }: { verb: string }): number => [undefined, "button", "button danger"].indexOf(LOOKS[verb as Verb]);
  return rank(a) - rank(b);
}

/** Why the others are closed; where nothing is open any more nobody needs that at first sight. */
function Closed({ moves, asked }: { moves: OrderOnPage["moves"]; asked: boolean }) {
  return (
    <details class="closed-moves" open={asked}>
      <summary>{t("moves.closed")}</summary>
      <dl>
        {byReason(moves).map(([verbs, why]) => (
          <div key={why}>
            <dt>{verbs.map((verb) => called("move", verb)).join(", ")}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function asOutcome(error: unknown): Outcome {
  if (!(error instanceof Refused)) throw error;
  return { kind: "refused", errors: [{ code: error.code, message: error.message, remedy: null }] };
}

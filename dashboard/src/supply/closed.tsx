import { t } from "../foundation/i18n";
import { reasonWords } from "./reasons";

interface Props {
  moves: readonly { verb: string; open: boolean; reasons: readonly string[] }[];
  name: (verb: string) => string;
}

/** Which moves are closed now, and why. */
export function ClosedMoves({ moves, name }: Props) {
  const closed = moves.filter((move) => !move.open);
  if (!closed.length) return null;
  return (
    <details class="closed-moves">
      <summary>{t("moves.closed")}</summary>
      <dl>
        {closed.map((move) => (
          <div key={move.verb}>
            <dt>{name(move.verb)}</dt>
            <dd>{move.reasons.map(reasonWords).join(" ")}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

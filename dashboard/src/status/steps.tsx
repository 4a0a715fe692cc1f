import { t } from "../foundation/i18n";
import { Icon, type IconName } from "../ui/icon";
import type { Progress, StepState } from "./progress";

const ICONS: Record<StepState, IconName | null> = { done: "check", current: "dot", next: null, ended: "cross" };

/** The way of the order, one step below the other. */
export function Steps({ steps }: Pick<Progress, "steps">) {
  return (
    <ol class="steps" aria-label={t("track.steps")}>
      {steps.map(({ step, state }) => {
        const icon = ICONS[state];
        return (
          <li key={step} class={state} aria-current={state === "current" ? "step" : undefined}>
            <span class="step-mark">{icon && <Icon name={icon} />}</span>
            <span>
              {t(`track.step.${step}`)}
              <span class="spoken">, {t(`track.state.${state}`)}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

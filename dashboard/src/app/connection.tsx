import { t } from "../foundation/i18n";
import { connection } from "../foundation/socket";

/** Whether what is on screen is current. */
export function ConnectionState() {
  const state = connection.value;
  if (state === "idle") return null;
  return (
    <span class={`connection ${state}`} role="status" title={t(`connection.explain.${state}`)}>
      {t(`connection.${state}`)}
    </span>
  );
}

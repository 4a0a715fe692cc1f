import type { ComponentChildren } from "preact";
import { t } from "../foundation/i18n";
import type { Loaded } from "../foundation/loaded";
import { Failure } from "./failure";

/** What was loaded, what is wrong, or that it is on its way. */
export function Shown<T>({ loaded, children }: { loaded: Loaded<T>; children: (value: T) => ComponentChildren }) {
  const { value, failure, reload } = loaded;
  return (
    <>
      {failure !== null && <Failure error={failure} retry={reload} />}
      {value === undefined ? failure === null && <p class="faint">{t("app.loading")}</p> : children(value)}
    </>
  );
}

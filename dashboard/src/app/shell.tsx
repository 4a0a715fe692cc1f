import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t } from "../foundation/i18n";
import { useKeys } from "../foundation/keys";
import { ConnectionState } from "./connection";
import { KeysDialog } from "./keys";
import { LanguageSwitch } from "./language";
import { Places } from "./places";
import { type Viewer, signOut } from "./session";

/** What surrounds every page of somebody who is signed in. */
export function Shell({ viewer, children }: { viewer: Viewer; children: ComponentChildren }) {
  const [keys, showKeys] = useState(false);
  useKeys({ "?": () => showKeys(true) });
  return (
    <>
      <a class="skip" href="#content">
        {t("app.skip")}
      </a>
      <header class="bar">
        <a class="brand" href="/orders">
          <img src="/mark.svg" alt="" width="20" height="20" />
          {t("app.name")}
        </a>
        <Places />
        <ConnectionState />
        <span class="bar-space" />
        <button type="button" class="quiet" onClick={() => showKeys(true)} aria-keyshortcuts="?">
          {t("app.keys")}
        </button>
        <LanguageSwitch />
        <span class="who" title={viewer.email ?? ""}>
          {viewer.name}
        </span>
        <button type="button" class="quiet" onClick={() => void signOut()}>
          {t("session.end")}
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      {keys && <KeysDialog onClose={() => showKeys(false)} />}
    </>
  );
}

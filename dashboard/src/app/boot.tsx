import { LocationProvider } from "preact-iso";
import { useEffect, useState } from "preact/hooks";
import { t } from "../foundation/i18n";
import { pause } from "../foundation/live";
import { Failure } from "../ui/failure";
import { Routes, SCOPE } from "./routes";
import { restore, viewer } from "./session";
import { Shell } from "./shell";
import { SignIn } from "./signin";

const RETRY_MS = 3_000;

/** Finds out who is here, for as long as it takes, then shows what they may see. */
export function Boot() {
  const [failure, setFailure] = useState<unknown>(null);

  async function begin(): Promise<void> {
    try {
      await restore();
      setFailure(null);
    } catch (error) {
      setFailure(error);
      await pause(RETRY_MS);
      void begin();
    }
  }

  useEffect(() => void begin(), []);
  if (viewer.value === null) return <SignIn />;
  if (viewer.value) {
    return (
      <LocationProvider scope={SCOPE}>
        <Shell viewer={viewer.value}>
          <Routes />
        </Shell>
      </LocationProvider>
    );
  }
  return (
    <main class="sign-in">
      {failure === null ? <p class="faint">{t("app.loading")}</p> : <Failure error={failure} retry={() => void restore()} />}
    </main>
  );
}

import { useState } from "preact/hooks";
import { Refused } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { UserErrors } from "../ui/errors";
import { Notice } from "../ui/notice";
import { useTitle } from "../ui/title";
import { LanguageSwitch } from "./language";
import { type SignInErrors, signIn } from "./session";

function asProblem(error: unknown): SignInErrors[number] {
  const message = error instanceof Refused ? error.message : t("error.noAnswer");
  return { code: "INVALID", message, remedy: null };
}

/** Says who can sign in; the page behind it stays in the URL. */
export function SignIn() {
  const [problems, setProblems] = useState<SignInErrors>([]);
  const [sending, setSending] = useState(false);
  useTitle(t("session.title"));

  async function submit(form: HTMLFormElement): Promise<void> {
    const data = new FormData(form);
    setSending(true);
    setProblems([]);
    try {
      setProblems(await signIn(String(data.get("email")), String(data.get("password"))));
    } catch (error) {
      setProblems([asProblem(error)]);
    }
    setSending(false);
  }

  return (
    <main class="sign-in">
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending) void submit(event.currentTarget);
        }}
      >
        <h1>
          <img src="/mark.svg" alt="" width="28" height="28" />
          {t("app.name")}
        </h1>
        <p class="faint">{t("session.lead")}</p>
        {problems.length > 0 && (
          <Notice tone="bad">
            <UserErrors errors={problems} />
          </Notice>
        )}
        <label class="field">
          <span>{t("session.email")}</span>
          <input name="email" type="email" autocomplete="username" required />
        </label>
        <label class="field">
          <span>{t("session.password")}</span>
          <input name="password" type="password" autocomplete="current-password" required />
        </label>
        <button type="submit" class="button primary" aria-disabled={sending}>
          {t("session.submit")}
        </button>
      </form>
      <LanguageSwitch />
    </main>
  );
}

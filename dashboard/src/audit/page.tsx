import { useLocation } from "preact-iso";
import { may } from "../app/session";
import "../foundation/i18n/audit";
import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { trailOf } from "../foundation/trail";
import { urlOf } from "../foundation/url";
import { ChangeTable } from "../orders/changes";
import { Empty } from "../ui/notice";
import { Pager } from "../ui/pager";
import { Shown } from "../ui/shown";
import "../ui/styles/audit.css";
import { useTitle } from "../ui/title";
import { AUDIT_LIST } from "./queries";
import { exportUrl, rangeOf } from "./range";

/** Who changed what, for days and a command, and all of it as a file. */
export function Audit() {
  useTitle(t("audit.title"));
  return may("audit.read") ? <Entries /> : <Empty title={t("audit.forbidden")} />;
}

function Entries() {
  const { url, query, route } = useLocation();
  const from = query["from"] ?? "";
  const to = query["to"] ?? "";
  const command = query["command"] ?? "";
  const trail = trailOf(url);
  const range = rangeOf(from, to);
  const loaded = useLoaded(url, async () => (await ask(AUDIT_LIST, { after: trail.after, where: { ...range, command: command || null } })).auditEntries);

  function show(form: HTMLFormElement): void {
    const given = new FormData(form);
    const text = (name: string): string => String(given.get(name) ?? "").trim();
    route(urlOf("/audit", { from: text("from"), to: text("to"), command: text("command") }));
  }

  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1}>{t("audit.title")}</h1>
      </header>
      <p class="faint">{t("audit.lead")}</p>
      <form
        key={`${from} ${to} ${command}`}
        class="audit-form"
        onSubmit={(event) => {
          event.preventDefault();
          show(event.currentTarget);
        }}
      >
        <label class="field">
          <span>{t("audit.from")}</span>
          <input type="date" name="from" defaultValue={from} />
        </label>
        <label class="field">
          <span>{t("audit.to")}</span>
          <input type="date" name="to" defaultValue={to} />
        </label>
        <label class="field">
          <span>{t("audit.command")}</span>
          <input name="command" maxLength={80} placeholder={t("audit.commandHint")} defaultValue={command} />
        </label>
        <button type="submit" class="button primary">
          {t("audit.show")}
        </button>
      </form>
      <p class="card-actions">
        <a class="button" href={exportUrl(range, "csv")} download="audit.csv">
          {t("audit.csv")}
        </a>
        <a class="button" href={exportUrl(range, "json")} download="audit.json">
          {t("audit.json")}
        </a>
        <span class="faint">{t("audit.download")}</span>
      </p>
      <Shown loaded={loaded}>
        {(page) =>
          page.edges.length ? (
            <>
              <ChangeTable entries={page.edges.map((edge) => edge.node)} />
              <Pager page={trail.page} next={page.pageInfo.hasNextPage ? trail.next(page.pageInfo.endCursor) : null} previous={trail.previous} />
            </>
          ) : (
            <Empty title={t("audit.none")} hint={t("audit.noneHint")} />
          )
        }
      </Shown>
    </>
  );
}

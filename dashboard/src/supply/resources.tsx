import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { may } from "../app/session";
import { ask } from "../foundation/graphql";
import { called, t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { trailOf } from "../foundation/trail";
import { ActionDialog } from "../ui/action";
import { Badge } from "../ui/badge";
import type { FieldSpec } from "../ui/fields";
import { Empty } from "../ui/notice";
import { Pager } from "../ui/pager";
import { Shown } from "../ui/shown";
import { Table } from "../ui/table";
import { useTitle } from "../ui/title";
import { hoursOf, minutesOf } from "./hours";
import { SupplyHead } from "./places";
import { RESOURCE_LIST, RESOURCE_SAVE, type Resource } from "./queries";
import { weekdayName } from "./week";

const KINDS = ["PERSON", "MACHINE", "ROOM"] as const satisfies readonly Resource["kind"][];
/** A Monday and the days after it, for their names. */
const WEEK = ["2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04", "2024-01-05", "2024-01-06", "2024-01-07"];
const USUAL = [480, 480, 480, 480, 480, 0, 0];

function fieldsOf(resource: Resource | null): FieldSpec[] {
  const minutes = resource?.minutes ?? USUAL;
  return [
    { name: "name", label: t("resources.name"), required: true, initial: resource?.name ?? "", maxLength: 120 },
    { name: "kind", label: t("resources.kind"), kind: "select", initial: resource?.kind ?? "PERSON", options: KINDS.map((kind) => [kind, called("resourceKind", kind)] as const) },
    ...WEEK.map((on, n) => ({
      name: `minutes${n}`,
      label: t("resources.hoursOf", { day: weekdayName(on) }),
      initial: hoursOf(minutes[n] ?? 0),
      required: true,
      maxLength: 5,
      ...(n === 0 && { hint: t("resources.hoursHint") }),
    })),
    { name: "active", label: t("supply.active"), kind: "check", initial: resource?.active === false ? "" : "yes" },
  ];
}

interface DialogProps {
  resource: Resource | null;
  onDone: () => void;
  onClose: () => void;
}

function ResourceDialog({ resource, onDone, onClose }: DialogProps) {
  return (
    <ActionDialog
      title={resource?.name ?? t("resources.new")}
      submit={t("supply.save")}
      fields={fieldsOf(resource)}
      send={async (v, terms) =>
        (
          await ask(RESOURCE_SAVE, {
            input: {
              ...terms,
              id: resource?.id ?? null,
              name: v["name"] ?? "",
              kind: KINDS.find((kind) => kind === v["kind"]) ?? "PERSON",
              minutes: WEEK.map((_, n) => minutesOf(v[`minutes${n}`] ?? "")),
              active: v["active"] === "yes",
            },
          })
        ).done
      }
      onDone={onDone}
      onClose={onClose}
    />
  );
}

/** Who and what works, and how long each day. */
export function Resources() {
  const { url } = useLocation();
  const trail = trailOf(url);
  const loaded = useLoaded(url, async () => (await ask(RESOURCE_LIST, { after: trail.after })).resources);
  const [asked, setAsked] = useState<Resource | "new" | null>(null);
  const can = may("supply.manage");
  useTitle(t("resources.title"));
  const add = can && (
    <button type="button" class="button primary" onClick={() => setAsked("new")}>
      {t("resources.new")}
    </button>
  );
  return (
    <>
      <SupplyHead title={t("resources.title")}>{add}</SupplyHead>
      <Shown loaded={loaded}>
        {(page) =>
          page.edges.length ? (
            <>
              <Table
                label={t("resources.table")}
                rows={page.edges.map((edge) => edge.node)}
                keyOf={(row) => row.id}
                columns={[
                  { name: t("resources.name"), show: (row) => row.name },
                  { name: t("resources.kind"), show: (row) => called("resourceKind", row.kind) },
                  { name: t("resources.hours"), kind: "figure", show: (row) => hoursOf(row.minutes.reduce((all, one) => all + one, 0)) },
                  { name: t("column.status"), show: (row) => <Badge tone={row.active ? "good" : "neutral"}>{t(row.active ? "supply.active" : "supply.off")}</Badge> },
                  {
                    name: t("ware.actions"),
                    show: (row) =>
                      can && (
                        <button type="button" class="link" onClick={() => setAsked(row)}>
                          {t("supply.edit")}
                          <span class="spoken"> ({row.name})</span>
                        </button>
                      ),
                  },
                ]}
              />
              <Pager page={trail.page} next={page.pageInfo.hasNextPage ? trail.next(page.pageInfo.endCursor) : null} previous={trail.previous} />
            </>
          ) : (
            <Empty title={t("resources.none")} hint={t("resources.noneHint")} />
          )
        }
      </Shown>
      {asked && (
        <ResourceDialog
          resource={asked === "new" ? null : asked}
          onDone={() => {
            setAsked(null);
            loaded.reload();
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

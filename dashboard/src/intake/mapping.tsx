import { useState } from "preact/hooks";
import { number } from "../foundation/format";
import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { ActionDialog } from "../ui/action";
import { Notice } from "../ui/notice";
import { Shown } from "../ui/shown";
import { Table } from "../ui/table";
import { COLUMN_PATHS, pathName } from "./paths";
import { FILE_PREVIEW, type Preview, SOURCE_DEFINE } from "./queries";
import { Sure } from "./sure";
import type { Chosen } from "./upload";

interface Props {
  file: Chosen;
  source: string;
  onSaved: (source: string) => void;
  /** What is said of how it is read, where that is but the beginning of it. */
  lead?: string;
}

/** What a table's columns seem to say; what is wrong is mapped by hand and kept as a source. */
export function Mapping({ file, source, onSaved, lead }: Props) {
  const loaded = useLoaded(`${file.key} ${source}`, async () => (await ask(FILE_PREVIEW, { content: file.content, source: source || null })).intakePreview);
  return <Shown loaded={loaded}>{(preview) => <Columns key={`${file.key} ${source}`} preview={preview} onSaved={onSaved} {...(lead !== undefined && { lead })} />}</Shown>;
}

function groupName(path: string): string {
  const group = /^(lines|customer|shippingAddress|billingAddress)\./.exec(path)?.[1];
  return group ? `${t(`intake.of.${group as "lines"}`)}: ${pathName(path)}` : pathName(path);
}

function Columns({ preview, onSaved, lead }: { preview: Preview; onSaved: (source: string) => void; lead?: string }) {
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const [saving, setSaving] = useState(false);
  const pathOf = (column: string, guessed: string | null): string => chosen[column] ?? guessed ?? "";
  const columns = preview.columns.flatMap(({ column, path }) => {
    const to = pathOf(column, path);
    return to ? [{ column, path: to }] : [];
  });
  return (
    <>
      <p role="status">{lead ?? t("intake.wouldBe", { orders: number(preview.orders), lines: number(preview.lines) })}</p>
      {preview.notes.map((note) => (
        <Notice key={note} tone="warn">
          {note}
        </Notice>
      ))}
      <Table
        label={t("intake.columnsTable")}
        rows={preview.columns}
        keyOf={(row) => row.column}
        columns={[
          { name: t("intake.column"), show: (row) => row.column },
          { name: t("intake.sample"), show: (row) => <span class="faint">{row.sample}</span> },
          {
            name: t("intake.means"),
            show: (row) => (
              <select
                class="small-select"
                aria-label={t("intake.meansOf", { column: row.column })}
                value={pathOf(row.column, row.path)}
                onChange={(event) => setChosen({ ...chosen, [row.column]: event.currentTarget.value })}
              >
                <option value="">{t("intake.nothing")}</option>
                {COLUMN_PATHS.map((path) => (
                  <option key={path} value={path}>
                    {groupName(path)}
                  </option>
                ))}
              </select>
            ),
          },
          { name: t("intake.understood"), show: (row) => (chosen[row.column] === undefined && row.path ? <Sure value={row.confidence} /> : "–") },
        ]}
      />
      <p class="card-actions">
        <button type="button" class="button" onClick={() => setSaving(true)}>
          {t("intake.keepMapping")}
        </button>
      </p>
      {saving && (
        <ActionDialog
          title={t("intake.keepMapping")}
          submit={t("intake.keepMapping")}
          lead={<p>{t("intake.keepLead")}</p>}
          fields={[
            { name: "code", label: t("intake.code"), required: true, hint: t("intake.codeHint"), maxLength: 40 },
            { name: "name", label: t("waiting.name"), required: true },
          ]}
          send={async (v, terms) =>
            (
              await ask(SOURCE_DEFINE, {
                input: { ...terms, code: v["code"] ?? "", name: v["name"] ?? "", kind: "CSV", channel: "IMPORT", columns, separator: preview.separator },
              })
            ).done
          }
          onDone={(kept) => {
            setSaving(false);
            if (kept) onSaved(kept.code);
          }}
          onClose={() => setSaving(false)}
        />
      )}
    </>
  );
}

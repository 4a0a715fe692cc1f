import type { ComponentChildren } from "preact";

export interface Column<Row> {
  name: string;
  /** A class of the cells, such as figure. */
  kind?: string;
  show: (row: Row) => ComponentChildren;
}

interface Props<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  busy?: boolean;
}

/** A plain table; its first column names the row, and on a phone each cell its column. */
export function Table<Row>({ label, columns, rows, keyOf, busy = false }: Props<Row>) {
  return (
    <div class="scroll" role="region" aria-label={label} tabIndex={0}>
      <table class="plain stacked" aria-busy={busy}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" class={column.kind ?? ""}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, place) => (
                <Cell key={column.name} column={column} row={row} first={place === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row, first }: { column: Column<Row>; row: Row; first: boolean }) {
  const kind = column.kind ?? "";
  if (first) {
    return (
      <th scope="row" class={kind}>
        {column.show(row)}
      </th>
    );
  }
  return (
    <td class={kind} data-name={column.name}>
      {column.show(row)}
    </td>
  );
}

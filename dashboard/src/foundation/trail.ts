/** Longer trails would make URLs that servers refuse; before its start "previous" leads to the first page. */
const LONGEST = 30;

/** Where a page of a list starts, and the ways to its neighbours; the URL keeps the cursors of the pages before. */
export interface Trail {
  after: string | null;
  page: number;
  next: (endCursor: string | null) => string | null;
  previous: string | null;
}

/** Reads the trail of a URL; whatever else the URL says stays in it. */
export function trailOf(url: string): Trail {
  const [path = "/", search = ""] = url.split("?");
  const query = new URLSearchParams(search);
  const cursors = query.getAll("after").slice(-LONGEST);
  const link = (to: string[]): string => {
    const rest = new URLSearchParams(search);
    rest.delete("after");
    for (const cursor of to) rest.append("after", cursor);
    const text = rest.toString();
    return text ? `${path}?${text}` : path;
  };
  return {
    after: cursors.at(-1) ?? null,
    page: cursors.length + 1,
    next: (endCursor) => (endCursor ? link([...cursors, endCursor].slice(-LONGEST)) : null),
    previous: cursors.length ? link(cursors.slice(0, -1)) : null,
  };
}

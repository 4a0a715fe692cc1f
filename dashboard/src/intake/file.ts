/** A file's bytes in base64, as the server takes them. */
export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: string[] = [];
  // In pieces: a spread of a whole file would be more arguments than a call can have.
  for (let at = 0; at < bytes.length; at += 8_192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return btoa(parts.join(""));
}

export type FileKind = "mail" | "table" | "xml";

/** What a file is by its name. */
export function kindOf(name: string): FileKind | null {
  const ending = name.toLowerCase().split(".").at(-1);
  if (ending === "eml") return "mail";
  if (ending === "csv" || ending === "tsv" || ending === "txt") return "table";
  return ending === "xml" ? "xml" : null;
}

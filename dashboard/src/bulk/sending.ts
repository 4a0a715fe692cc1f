import type { Payload, UserError } from "../foundation/wish";

/** Looked at before all of it is sent; large enough for any heading with some rows. */
const HEAD_BYTES = 192 * 1_024;

/** The beginning of a file up to the end of a row. */
export async function headOf(file: Blob): Promise<Blob> {
  if (file.size <= HEAD_BYTES) return file;
  const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const end = bytes.lastIndexOf(0x0a);
  return new Blob([bytes.subarray(0, end > 0 ? end + 1 : bytes.length)]);
}

export interface Sending {
  /** The id of the upload, or what is wrong with it. */
  done: Promise<Payload<{ id: string }>>;
  stop: () => void;
}

interface Words {
  stopped: UserError;
  broken: UserError;
}

function refusal(request: XMLHttpRequest, broken: UserError): UserError {
  try {
    const { error, code } = JSON.parse(request.responseText) as { error?: string; code?: string };
    return error ? { code: code ?? "INVALID", message: error, remedy: null } : broken;
  } catch {
    return broken;
  }
}

/** Sends a file piece by piece and tells how far it is; only this old way of asking can. */
export function sendFile(file: File, words: Words, tell: (share: number) => void): Sending {
  const request = new XMLHttpRequest();
  const done = new Promise<Payload<{ id: string }>>((resolve) => {
    const refuse = (error: UserError): void => resolve({ object: null, userErrors: [error] });
    request.upload.onprogress = (event) => tell(event.total ? event.loaded / event.total : 0);
    request.onerror = () => refuse(words.broken);
    request.onabort = () => refuse(words.stopped);
    request.onload = () => {
      if (request.status !== 201) return refuse(refusal(request, words.broken));
      resolve({ object: { id: (JSON.parse(request.responseText) as { id: string }).id }, userErrors: [] });
    };
    request.open("POST", `/uploads?filename=${encodeURIComponent(file.name)}`);
    request.send(file);
  });
  return { done, stop: () => request.abort() };
}

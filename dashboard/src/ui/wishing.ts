import { useRef, useState } from "preact/hooks";
import { type Answer, answerOf, newKey } from "../foundation/wish";

interface Payload<Object> {
  object: Object | null;
  userErrors: readonly { code: string; message: string; path?: string[] | null; remedy: string | null }[];
}

/** One wish of a person: its key stays the same for as long as nobody knows whether it happened. */
export function useWish<Object>(onDone: (object: Object | null) => void = () => undefined) {
  const key = useRef(newKey());
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer<Object> | null>(null);

  async function run(send: (idempotencyKey: string) => Promise<Payload<Object>>): Promise<void> {
    if (busy) return;
    setBusy(true);
    const came = await answerOf(send(key.current));
    if (came.kind !== "unknown") key.current = newKey();
    setBusy(false);
    setAnswer(came);
    if (came.kind === "done") onDone(came.object);
  }

  return { busy, answer, run, forget: () => setAnswer(null) };
}

import { useEffect, useRef, useState } from "preact/hooks";
import { type Unhurried, unhurried } from "./unhurried";

export interface Loaded<T> {
  /** undefined until the first answer; then the newest one, also while another question is under way. */
  value: T | undefined;
  failure: unknown;
  /** Whether what is shown answers an older question. */
  busy: boolean;
  reload: () => void;
}

/**
 * What the server says to a question, asked again when `question` changes, when it failed, and every so often.
 *
 * everyMs  how long an answer is good for, where nothing tells of changes; 0: until asked
 */
export function useLoaded<T>(question: string, load: () => Promise<T>, everyMs = 0): Loaded<T> {
  const [answer, setAnswer] = useState<{ to: string; value: T } | undefined>(undefined);
  const [failure, setFailure] = useState<unknown>(null);
  const asking = useRef<Unhurried | null>(null);
  useEffect(() => {
    let current = true;
    const mine = unhurried(async () => {
      try {
        const value = await load();
        if (!current) return;
        setAnswer({ to: question, value });
        setFailure(null);
      } catch (error) {
        if (current) setFailure(error);
        throw error;
      }
    }, 300);
    asking.current = mine;
    mine.soon();
    const timer = everyMs ? setInterval(() => mine.soon(), everyMs) : undefined;
    return () => {
      current = false;
      clearInterval(timer);
      mine.stop();
    };
  }, [question]);
  return { value: answer?.value, failure, busy: answer?.to !== question, reload: () => asking.current?.soon() };
}

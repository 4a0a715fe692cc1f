import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  title: string;
  onClose: () => void;
  /** For tables. */
  wide?: boolean;
  children: ComponentChildren;
}

/** A modal dialog for as long as it is rendered; the browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ title, onClose, wide, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const gone = useRef(false);
  const id = useId();
  // Before the next paint, so that a key pressed right after opening already meets the dialog.
  useLayoutEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement as HTMLElement | null;
    dialog?.showModal();
    return () => {
      // The event of this closing comes later, and is nobody's wish.
      gone.current = true;
      dialog?.close();
      before?.focus();
    };
  }, []);
  return (
    <dialog ref={ref} class={wide ? "wide" : ""} aria-labelledby={id} onClose={() => gone.current || onClose()}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}

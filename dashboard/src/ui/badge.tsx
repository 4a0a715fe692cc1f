import type { ComponentChildren } from "preact";

/** good is done and speaks softly; none is not worth a color at all. */
export type Tone = "neutral" | "info" | "good" | "warn" | "bad" | "none";

/** A state in words; the color only repeats what the words say. */
export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ComponentChildren }) {
  return <span class={`badge ${tone}`}>{children}</span>;
}

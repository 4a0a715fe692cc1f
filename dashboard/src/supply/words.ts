import { instant } from "../foundation/format";
import { t } from "../foundation/i18n";
import type { Tone } from "../ui/badge";
import type { Slot, TaskRow } from "./queries";

export const LOOK_AGAIN_MS = 10_000;

export const TASK_TONES: Partial<Record<TaskRow["status"], Tone>> = { RELEASED: "info", IN_PROGRESS: "info", READY: "good", FAILED: "bad", CANCELLED: "none" };

/** "Today, 10:00 – 12:00"; the end with its day where it is another one. */
export function slotTime({ startsAt, endsAt }: Pick<Slot, "startsAt" | "endsAt">): string {
  const sameDay = new Date(startsAt).toDateString() === new Date(endsAt).toDateString();
  const end = sameDay ? (instant(endsAt).split(", ").at(-1) ?? "") : instant(endsAt);
  return `${instant(startsAt)} – ${end}`;
}

/** "10:00 – 12:00", where the day is known. */
export function slotHours(slot: Pick<Slot, "startsAt" | "endsAt">): string {
  return slotTime(slot).slice(slotTime(slot).lastIndexOf(",", slotTime(slot).indexOf(" – ")) + 1).trim();
}

/** A time with whom it is, and how many of its places are taken. */
export function slotWords(slot: Slot): string {
  return `${slotTime(slot)} · ${slot.resource.name} · ${t("calendar.taken", { booked: slot.booked, capacity: slot.capacity })}`;
}

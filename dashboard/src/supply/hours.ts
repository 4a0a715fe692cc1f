/** 450 minutes are "7:30", 480 are "8". */
export function hoursOf(minutes: number): string {
  const rest = minutes % 60;
  return rest ? `${Math.floor(minutes / 60)}:${String(rest).padStart(2, "0")}` : String(minutes / 60);
}

/** "7:30", "7.5" and "7,5" are 450 minutes; -1 for what is no time, which the server refuses. */
export function minutesOf(hours: string): number {
  const text = hours.trim();
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  return /^\d{1,2}([.,]\d{1,2})?$/.test(text) ? Math.round(Number(text.replace(",", ".")) * 60) : -1;
}

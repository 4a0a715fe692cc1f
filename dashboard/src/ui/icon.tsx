/** Line drawings on a grid of 16; they repeat what the words beside them say. */
const LINES = {
  bell: "M4 11V7a4 4 0 0 1 8 0v4l1 1H3zM7 14h2",
  check: "M3 8.5l3.5 3.5L13 5",
  coin: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M9.8 6A2.2 2.2 0 0 0 6.2 8a2.2 2.2 0 0 0 3.6 2M5 7.3h3M5 8.9h3",
  cross: "M4 4l8 8M12 4l-8 8",
  dot: "M8 7.5v1",
  flag: "M4 14V2.5h8L10 5.5l2 3H4",
  home: "M2.5 8L8 3l5.5 5M4 7v6.5h8V7",
  inbox: "M2.5 9L4.5 3h7l2 6v4h-11zM2.5 9h3l1 2h3l1-2h3",
  mail: "M2 4h12v8.5H2zM2 4.5l6 4.5 6-4.5",
  paper: "M4 2h5l3 3v9H4zM9 2v3h3M6 8.5h4M6 11h4",
  pause: "M6 4v8M10 4v8",
  play: "M5.5 3.5L12 8l-6.5 4.5z",
  tag: "M2.5 2.5h5l6 6-5 5-6-6zM5.3 5.3v.01",
  truck: "M1.5 4h8v7h-8zM9.5 6.5H12l2.5 2.5v2h-5M4 11v1.5M12 11v1.5",
} as const;

export type IconName = keyof typeof LINES;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={LINES[name]} />
    </svg>
  );
}

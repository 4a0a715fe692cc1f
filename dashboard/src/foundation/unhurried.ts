export interface Unhurried {
  soon(): void;
  stop(): void;
}

/** Runs `act` at once, then at most once per pause however often it is asked for, and again when it failed. */
export function unhurried(act: () => Promise<void>, pauseMs = 1_500): Unhurried {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let wanted = false;
  let stopped = false;

  async function run(): Promise<void> {
    running = true;
    wanted = false;
    await act().catch(() => {
      wanted = true;
    });
    running = false;
    if (!stopped) timer = setTimeout(rested, pauseMs);
  }

  function rested(): void {
    timer = undefined;
    if (wanted) void run();
  }

  function soon(): void {
    wanted = true;
    if (!running && !timer && !stopped) void run();
  }

  function stop(): void {
    stopped = true;
    clearTimeout(timer);
  }

  return { soon, stop };
}

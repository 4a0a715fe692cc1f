import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { unhurried } from "./unhurried";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("many calls become one now and one after the pause", async () => {
  const act = vi.fn(() => Promise.resolve());
  const { soon } = unhurried(act, 1_000);
  for (let i = 0; i < 100; i++) soon();
  expect(act).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(0);
  soon();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(act).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(act).toHaveBeenCalledTimes(2);
});

test("what failed is done again", async () => {
  let failures = 3;
  const act = vi.fn(() => (failures-- > 0 ? Promise.reject(new Error("away")) : Promise.resolve()));
  unhurried(act, 1_000).soon();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(act).toHaveBeenCalledTimes(4);
});

test("stopped means stopped", async () => {
  const act = vi.fn(() => Promise.resolve());
  const { soon, stop } = unhurried(act, 1_000);
  soon();
  soon();
  stop();
  soon();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(act).toHaveBeenCalledTimes(1);
});

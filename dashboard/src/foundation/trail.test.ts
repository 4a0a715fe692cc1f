import { expect, test } from "vitest";
import { trailOf } from "./trail";

test("pages forth and back lead to where one was, and keep what else the URL says", () => {
  const first = trailOf("/stock?q=tea");
  expect([first.after, first.page, first.previous]).toEqual([null, 1, null]);
  const second = trailOf(first.next("a=") ?? "");
  expect([second.after, second.page, second.previous]).toEqual(["a=", 2, "/stock?q=tea"]);
  const third = trailOf(second.next("b") ?? "");
  expect([third.after, third.page]).toEqual(["b", 3]);
  expect(trailOf(third.previous ?? "")).toMatchObject({ after: "a=", page: 2 });
  expect(third.next(null)).toBeNull();
});

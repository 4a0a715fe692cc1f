import { describe, expect, test } from "vitest";
import { changed, isFiltered, nextPage, previousPage, readView, showsNewest, viewUrl, whereOf } from "./view";

const reread = (url: string): string => viewUrl(readView(new URL(url, "http://shop.test").search));

describe("the view in the URL", () => {
  test("nothing chosen is the shortest URL", () => {
    expect(viewUrl(readView(""))).toBe("/orders");
    expect(showsNewest(readView(""))).toBe(true);
    expect(isFiltered(readView(""))).toBe(false);
  });

  test("every part of a view survives the way through the URL", () => {
    let view = readView("?q=M%C3%BCller+%26+Co&status=CONFIRMED,PLACED&attention=LATE&channel=PHONE&sort=URGENCY_DESC");
    view = nextPage(nextPage(view, "a,b+/=&?#"), "ü");
    const again = readView(new URL(viewUrl(view), "http://shop.test").search);
    expect(again).toEqual(view);
    expect(again.search).toBe("Müller & Co");
    expect(again.trail).toEqual(["a,b+/=&?#", "ü"]);
    expect(again.page).toBe(3);
    expect(reread(viewUrl(view))).toBe(viewUrl(view));
  });

  test("lists stay readable", () => {
    expect(viewUrl(readView("?status=CONFIRMED,PLACED"))).toBe("/orders?status=PLACED,CONFIRMED");
  });

  test("what nobody knows is ignored", () => {
    expect(reread("/orders?status=GONE,PLACED&sort=SIDEWAYS&page=7&utm=x")).toBe("/orders?status=PLACED");
  });

  test("the way back is the way there", () => {
    const first = readView("?status=PLACED");
    const third = nextPage(nextPage(first, "one"), "two");
    expect(previousPage(third)).toEqual(nextPage(first, "one"));
    expect(previousPage(previousPage(third))).toEqual(first);
    expect(showsNewest(third)).toBe(false);
  });

  test("a very long trail keeps its page number and leads back to the first page in the end", () => {
    let view = readView("");
    for (let i = 0; i < 100; i++) view = nextPage(view, `cursor-${i}`);
    view = readView(new URL(viewUrl(view), "http://shop.test").search);
    expect(view.page).toBe(101);
    expect(viewUrl(view).length).toBeLessThan(2_000);
    for (let i = 0; i < 30; i++) view = previousPage(view);
    expect(viewUrl(view)).toBe("/orders");
    expect(view.page).toBe(1);
  });

  test("another filter starts on the first page", () => {
    const view = nextPage(readView(""), "one");
    expect(viewUrl(changed(view, { search: "x" }))).toBe("/orders?q=x");
  });

  test("a facet without a choice does not reach the server", () => {
    expect(whereOf(readView("?status=PLACED"))).toEqual({ status: ["PLACED"] });
  });
});

import { afterEach, expect, test } from "vitest";
import { language } from "../foundation/i18n";
import "../foundation/i18n/supply";
import { hoursOf, minutesOf } from "./hours";
import { reasonWords } from "./reasons";
import { later, mondayOf } from "./week";

afterEach(() => {
  language.value = "en";
});

test("what closes a move is said in the reader's words", () => {
  language.value = "de";
  expect(reasonWords("The purchase order is DRAFT, not SENT.")).toBe("Stand: Entwurf.");
  expect(reasonWords("The task is IN_PROGRESS.")).toBe("Stand: In Arbeit.");
  expect(reasonWords("Its appointment does this.")).toBe("Das geschieht über den Termin.");
  expect(reasonWords("Step Glaze is not finished.")).toBe("Der Schritt Glaze ist nicht beendet.");
  expect(reasonWords("You lack the permission supply.manage.")).toBe("Ihnen fehlt die Berechtigung supply.manage.");
  expect(reasonWords("Something quite new.")).toBe("Something quite new.");
});

test("hours of a day are read as people write them", () => {
  expect(["8", "7:30", "7,5", "0", "eight", "-1", "7:75"].map(minutesOf)).toEqual([480, 450, 450, 0, -1, -1, -1]);
  expect([480, 450, 0, 2_400].map(hoursOf)).toEqual(["8", "7:30", "0", "40"]);
});

test("a week begins on Monday, also when the clock is changed in it", () => {
  expect(mondayOf(new Date("2031-03-09T12:00:00"))).toBe("2031-03-03");
  expect(mondayOf(new Date("2031-03-03T00:00:00"))).toBe("2031-03-03");
  expect(later("2031-03-24", 7)).toBe("2031-03-31");
  expect(later("2031-01-01", -1)).toBe("2030-12-31");
});

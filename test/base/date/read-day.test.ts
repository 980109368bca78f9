import { describe, expect, it } from "vitest";
import { readDay } from "../../../src/base/date/read-day.ts";
import { civilNumber, civilText, lengthOfMonth } from "../../support/civil-calendar.ts";

const upTo = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, i) => i);

describe("reading a day at a glance", () => {
  it.each([1000, 1600, 1900, 1969, 1970, 2000, 2023, 2024, 2100, 9999])(
    "takes every day of the civil calendar in %i, and no other month or date",
    (year) => {
      const wrong = upTo(99).flatMap((month) =>
        upTo(month <= 13 ? 99 : 1).flatMap((day) => {
          const there = month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
          const text = civilText({ year, month, day });
          return readDay(text) === (there ? civilNumber({ year, month, day }) : undefined) ? [] : [text];
        }),
      );
      expect(wrong).toStrictEqual([]);
    },
  );

  it("leaves what has another sign than a digit at any place", () => {
    const day = "2021-11-11";
    const signs = ["/", ":", ";", " ", "a", "X", "０", "一"];
    const read = upTo(9).flatMap((place) =>
      signs
        .map((sign) => day.slice(0, place) + sign + day.slice(place + 1))
        .filter((text) => readDay(text) !== undefined),
    );
    expect(read).toStrictEqual([]);
    for (const place of [4, 7]) expect(readDay(day.slice(0, place) + "0" + day.slice(place + 1))).toBeUndefined();
  });

  it.each(["0999-12-31", "0000-01-01", "2021-11-1", "2021-11-111", "", " 2021-11-11", "-021-11-11"])(
    "leaves %j",
    (text) => {
      expect(readDay(text)).toBeUndefined();
    },
  );

  it.each([[null], [18_788], [["2", "0", "2", "1", "-", "1", "1", "-", "1", "1"]], [new String("2021-11-11")]])(
    "leaves %s, which is no text",
    (value) => {
      expect(readDay(value)).toBeUndefined();
    },
  );
});

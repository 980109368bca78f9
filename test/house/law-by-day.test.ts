import { describe, expect, it } from "vitest";
import * as documents from "../../src/entries/documents.ts";
import * as index from "../../src/entries/index.ts";
import * as calendar from "../../src/entries/mainland-calendar.ts";
import * as packs from "../../src/entries/packs.ts";
import * as rates from "../../src/entries/rates.ts";
import * as card from "../../src/entries/sample-card.ts";
import { explainedCalls } from "../support/samples/told.ts";

/*
 * No letter names a law that was not there: of all samples, the general law that a result rests on held on the last day
 * that the facts name, and had not ended before the first.
 */

const api = { ...index, ...packs, ...rates, ...documents, ...card, ...calendar };

/** From and to which day laws held, by hand: those that are cited for general law, and the classes of loans. */
const HELD: Readonly<Record<string, readonly [from: string, through: string]>> = {
  "civil-code": ["2021-01-01", "9999-12-31"],
  "general-provisions": ["2017-10-01", "2020-12-31"],
  "general-principles": ["1987-01-01", "2020-12-31"],
  "succession-law": ["1985-10-01", "2020-12-31"],
  "risk-classification-2023": ["2023-07-01", "9999-12-31"],
};

function daysIn(data: unknown): readonly string[] {
  if (typeof data === "string") return /^\d{4}-\d{2}-\d{2}$/.test(data) ? [data] : [];
  if (typeof data !== "object" || data === null) return [];
  return Object.values(data).flatMap(daysIn);
}

/** The days of a case: all that the facts name, without those of the terms, rates and calendars. */
function daysOfCase([, ...facts]: readonly unknown[]): readonly string[] {
  const own = facts.flatMap((of): readonly unknown[] =>
    typeof of === "object" && of !== null
      ? Object.entries(of as Readonly<Record<string, unknown>>).flatMap(([name, value]): readonly unknown[] =>
          name === "rates" || name === "calendar" ? [] : [value],
        )
      : [of],
  );
  return daysIn(own).toSorted();
}

const cases = explainedCalls(api).map(({ name, args, result }) => {
  const lines = (["zh", "en"] as const).flatMap((language) => api.explain(result, { language }).lines);
  const cited = lines.flatMap((line) => ("citation" in line ? [line.citation.split("#")[0] ?? ""] : []));
  return { name, days: daysOfCase(args), cited: [...new Set(cited)].filter((id) => Object.hasOwn(HELD, id)) };
});

describe("general law", () => {
  it("is that of the day, in every sample", () => {
    const wrong = cases.flatMap(({ name, days, cited }) => {
      const [first, last] = [days[0], days.at(-1)];
      if (first === undefined || last === undefined) return [];
      return cited.flatMap((id) => {
        const [from, through] = HELD[id] ?? [];
        return (from !== undefined && from > last) || (through !== undefined && through < first)
          ? [`${name} (${first} to ${last}): ${id}`]
          : [];
      });
    });
    expect(wrong).toStrictEqual([]);
  });

  it("is cited by samples of every time", () => {
    const cited = new Set(cases.flatMap((one) => one.cited));
    expect([...cited]).toEqual(expect.arrayContaining(["civil-code", "general-provisions", "general-principles"]));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainRectification } from "../../../src/book/rectification/explain.ts";
import type { RectificationFinding } from "../../../src/book/rectification/list-entries.ts";
import type { Correction, RectificationBook } from "../../../src/book/rectification/types.ts";
import { rectify, type RectificationList } from "../../../src/book/rectification/rectify.ts";
import { without } from "../../support/builders.ts";
import { dayPlus } from "../../policy/credit-line/plain-days.ts";
import { forEvery } from "../../support/for-every.ts";
import { anyBook, anyRules } from "./any-book.ts";
import { outcomesByHand } from "./rectification-by-hand.ts";
import { rectificationTerms } from "./rectification-builders.ts";

const keyOf = (f: RectificationFinding): string =>
  `${"loan" in f ? `loan ${f.loan}` : `household ${f.household}`} ${f.rule.replace("rectification/", "")}`;
const outcomeOf = (f: RectificationFinding): string =>
  f.outcome === "undetermined" ? `undetermined: ${[...f.missing].sort().join(" ")}` : f.outcome;
const outcomesOf = ({ findings }: RectificationList): ReadonlyMap<string, string> =>
  new Map(findings.map((f) => [keyOf(f), outcomeOf(f)]));

/** A correction of each entry that is picked, so many days after the examination. */
function correctionsOf(list: RectificationList, picks: readonly (number | undefined)[]): readonly Correction[] {
  return list.entries.flatMap((entry, i): readonly Correction[] => {
    const days = picks[i % picks.length];
    if (days === undefined) return [];
    const on = dayPlus(list.examinedOn, days);
    return "loan" in entry
      ? [{ loan: entry.loan, rule: entry.rule, on }]
      : [{ household: entry.household, rule: entry.rule, on }];
  });
}

/** Days after the examination: before, on and after the day of the list, which is the 92nd; or never. */
const anyPicks = fc.array(fc.option(fc.constantFrom(0, 1, 91, 92, 93, 400), { nil: undefined }), {
  minLength: 1,
  maxLength: 9,
});

describe("a rectification list", () => {
  it("always agrees with a second program, finding by finding and fact by fact", () => {
    forEvery([anyRules, anyBook], (rules, { known }) => {
      const list = rectify(rectificationTerms(rules), known);
      expect(outcomesOf(list).size).toBe(list.findings.length);
      expect([...outcomesOf(list)].sort()).toStrictEqual([...outcomesByHand(rules, known)].sort());
    });
  });

  it("for every fact that is filled in, never turns a finding that is decided", () => {
    forEvery([anyRules, anyBook], (rules, { known, full }) => {
      const later = outcomesOf(rectify(rectificationTerms(rules), full));
      for (const [key, outcome] of outcomesOf(rectify(rectificationTerms(rules), known))) {
        if (!outcome.startsWith("undetermined")) expect([key, later.get(key)]).toStrictEqual([key, outcome]);
      }
      expect([...later.values()].filter((outcome) => outcome.startsWith("undetermined"))).toStrictEqual([]);
    });
  });

  it("for every correction, never gets an entry more or less, and strikes that entry off from its day on", () => {
    forEvery([anyRules, anyBook, anyPicks], (rules, { known }, picks) => {
      const terms = rectificationTerms(rules);
      const before = rectify(terms, known);
      const corrected = correctionsOf(before, picks);
      const after = rectify(terms, { ...known, corrected });
      expect(after.findings).toStrictEqual(before.findings);
      expect(after.entries.map(keyOf)).toStrictEqual(before.entries.map(keyOf));
      const dayOf = new Map(
        corrected.map((c) => [
          `${"loan" in c ? `loan ${c.loan}` : `household ${c.household}`} ${c.rule.replace("rectification/", "")}`,
          c.on,
        ]),
      );
      for (const entry of after.entries) {
        const on = dayOf.get(keyOf(entry));
        expect(entry.state).toBe(on !== undefined && on <= known.asOf ? "struck-off" : "open");
      }
      const open = after.entries.filter(({ state }) => state === "open").length;
      expect(after.outcome === "open").toBe(open > 0);
    });
  });

  it("never opens again what is struck off, on any later day", () => {
    forEvery([anyRules, anyBook, anyPicks, fc.nat(400), fc.nat(400)], (rules, { known }, picks, a, b) => {
      const terms = rectificationTerms(rules);
      const corrected = correctionsOf(rectify(terms, known), picks);
      const [early, late] = [Math.min(a, b), Math.max(a, b)].map((days) =>
        rectify(terms, { ...known, corrected, asOf: dayPlus(known.examinedOn, days) }),
      ) as [RectificationList, RectificationList]; // the two of them
      early.entries.forEach((entry, i) => {
        if (entry.state === "struck-off") expect(late.entries[i]).toStrictEqual(entry);
      });
    });
  });

  it("for every order of loans and corrections, gives the same bytes, also where it is explained", () => {
    forEvery([anyRules, anyBook, anyPicks], (rules, { known }, picks) => {
      const terms = rectificationTerms(rules);
      const given: RectificationBook = { ...known, corrected: correctionsOf(rectify(terms, known), picks) };
      const turned = { ...given, loans: [...given.loans].reverse(), corrected: [...given.corrected].reverse() };
      const [a, b] = [rectify(terms, given), rectify(terms, turned)];
      expect(JSON.stringify(b)).toBe(JSON.stringify(a));
      expect(JSON.parse(JSON.stringify(a))).toStrictEqual(a);
      for (const language of ["zh", "en"] as const) {
        const { lines } = explainRectification(a, { language });
        expect(explainRectification(b, { language }).lines).toStrictEqual(lines);
        expect(JSON.stringify(lines)).not.toMatch(/undefined|NaN|\[object|Infinity/);
      }
    });
  });

  it("always counts each entry once in all, and the counts of the checks add up", () => {
    forEvery([anyRules, anyBook, anyPicks], (rules, { known, full }, picks) => {
      const terms = rectificationTerms(rules);
      const corrected = correctionsOf(rectify(terms, known), picks);
      const { counts, entries, findings } = rectify(terms, { ...known, corrected });
      const sum = (name: "entries" | "open" | "struckOff" | "undetermined"): number =>
        counts.all.reduce((total, count) => total + count[name], 0);
      expect(sum("entries")).toBe(entries.length);
      expect(sum("open") + sum("struckOff")).toBe(entries.length);
      expect(sum("undetermined")).toBe(findings.filter((f) => f.outcome === "undetermined").length);
      // Where every loan names its region, entries about loans fall into exactly one.
      const whole = rectify(rectificationTerms(without(rules, "householdCap")), full);
      for (const groups of [whole.counts.regions, whole.counts.lenders]) {
        const inGroups = groups.flatMap(({ checks }) => checks).reduce((total, { entries: n }) => total + n, 0);
        expect(inGroups).toBe(whole.entries.length);
      }
    });
  });

  it("never changes what is found elsewhere, where another household is left out", () => {
    forEvery([anyRules, anyBook], (rules, { known }) => {
      const terms = rectificationTerms(rules);
      const alone = { ...known, loans: known.loans.filter(({ household }) => household === "H1") };
      const ofOne = rectify(terms, known).findings.filter(({ household }) => household === "H1");
      expect(rectify(terms, alone).findings).toStrictEqual(ofOne);
    });
  });
});

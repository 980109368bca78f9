import { describe, expect, it } from "vitest";
import {
  adjustTerms,
  assessHousehold,
  combineTerms,
  explain,
  NOT_STATED,
  pack,
  renderText,
} from "../../src/entries/index.ts";
import { householdScheme, national2021 } from "../../src/entries/packs.ts";
import { lpr } from "../../src/entries/rates.ts";
import { anApplication, unchecked } from "../support/builders.ts";
import { issuesOfCall } from "../support/issues.ts";

/* National 2021, amount: 50,000 in principle; 100,000 in all for a household with a higher need. */
const national = national2021.household;
const running = { outstanding: "10000", runningLoan: true, higherNeed: true, ableToRepay: true } as const;
const above = { ...running, amount: "50000", householdKind: "no-longer-poor", appliedOn: "2022-05-06" } as const;
const capOf = (terms: Parameters<typeof assessHousehold>[0]): unknown =>
  assessHousehold(
    terms,
    anApplication({ ...above, contractOn: "2022-05-20", rate: "3.7%", rates: [lpr] }),
  ).findings.find(({ rule }) => rule === "household/within-cap")?.outcome;

describe("a term that the caller takes away", () => {
  it("is not asked any more, and the result says whose word that is", () => {
    const without = adjustTerms(householdScheme.household, { termMonths: NOT_STATED });
    const result = assessHousehold(without, anApplication({ termMonths: 60 }));
    expect(result.findings.map(({ rule }) => rule)).not.toContain("household/term-length");
    expect(result.notAsked).toContain("household/term-length");
    expect(result.terms.changed).toStrictEqual(["termMonths"]);
    expect(renderText(explain(result, { language: "zh" }))).toContain("其中 1 项由使用单位改动");
  });

  it("a higher cap taken away leaves the lower one to decide", () => {
    expect(capOf(national)).toBe("met");
    expect(capOf(adjustTerms(national, { capWithHigherNeed: NOT_STATED }))).toBe("unmet");
  });

  it("stays away where terms are combined: a county's word against the notice's", () => {
    const county = pack(
      { pack: "ours", title: { zh: "本县", en: "Ours" }, edition: "1", inForce: {}, coverage: "whole" },
      { "our-rules#1": { household: { termMonths: { max: 24 } } } },
    ).household;
    expect(capOf(combineTerms(national, adjustTerms(county, { capWithHigherNeed: NOT_STATED })))).toBe("unmet");
    // What the second document states is stated, whatever was taken from the first.
    const shorter = combineTerms(adjustTerms(national, { termMonths: NOT_STATED }), county);
    expect(
      assessHousehold(shorter, anApplication({ termMonths: 25, contractOn: "2022-05-20", rates: [lpr] })).notAsked,
    ).not.toContain("household/term-length");
  });

  it("comes back by a later change, and a reading goes back to its default", () => {
    const without = adjustTerms(householdScheme.household, { termMonths: NOT_STATED });
    expect(assessHousehold(adjustTerms(without, { termMonths: { max: 12 } }), anApplication()).outcome).toBe(
      "ineligible",
    );
    const own = {
      ...householdScheme.household,
      readings: { "household/old-product": { oldProduct: "does-not-count" } },
    } as const;
    const owed = anApplication({ amount: "40000", outstandingOldProduct: "20000" });
    expect(assessHousehold(own, owed).outcome).toBe("eligible");
    expect(assessHousehold(adjustTerms(own, { oldProduct: NOT_STATED }), owed).outcome).toBe("ineligible");
  });

  it("is no value that a document can state, and another word is refused as before", () => {
    const stated = {
      ...householdScheme.household,
      stated: { "household-scheme#loan 2.1": { householdCap: NOT_STATED } },
    };
    expect(issuesOfCall(() => assessHousehold(unchecked(stated), anApplication()))).toStrictEqual([
      'not-an-amount at terms.stated["household-scheme#loan 2.1"].householdCap',
    ]);
    expect(
      issuesOfCall(() =>
        adjustTerms(
          householdScheme.household,
          unchecked<{ householdCap: "1" }>({ householdCap: "none", termMonths: { most: 1, max: -1 } }),
        ),
      ),
    ).toStrictEqual([
      "not-an-amount at changes.householdCap",
      "below-minimum at changes.termMonths.max",
      "unknown-key at changes.termMonths.most",
    ]);
  });
});

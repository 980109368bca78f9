import { describe, expect, it } from "vitest";
import { assessTargets } from "../../../src/book/targets/assess-targets.ts";
import { aUnit, BELOW_PROVINCE, COMPLETION, foundOf, targetTerms } from "./target-builders.ts";

describe("the year's target", () => {
  const of = (lentThisYear: string, asOf: string): string =>
    foundOf(COMPLETION, { lentThisYear, yearTarget: "1000000" }, { asOf }).state;

  it.each([
    ["999999.99", "2023-10-31", "open"],
    ["1000000", "2023-10-31", "met"],
    ["1000000.01", "2023-10-31", "met"],
    ["999999.99", "2023-12-30", "open"],
    ["999999.99", "2023-12-31", "unmet"],
    ["1000000", "2023-12-31", "met"],
    ["999999.99", "2024-01-01", "open"],
    ["0", "2023-01-01", "open"],
  ])("%s of 1,000,000 yuan on %s: %s", (lent, asOf, state) => {
    expect(of(lent, asOf)).toBe(state);
  });

  it("may be passed: 134 % of Luoping's figures is shown as it is", () => {
    // 805.01 ÷ 134 % is about 600.75
    expect(foundOf(COMPLETION, { lentThisYear: "8050100", yearTarget: "6007537" })).toMatchObject({
      ...{ state: "met", share: { percent: "134%" } },
    });
  });

  it("is shown as a whole per cent, half up, and may be shown as reached before it is", () => {
    expect(foundOf(COMPLETION, { lentThisYear: "995", yearTarget: "1000" })).toMatchObject({
      ...{ state: "open", share: { percent: "100%" } },
    });
    expect(foundOf(COMPLETION, { lentThisYear: "994.99", yearTarget: "1000" })).toMatchObject({
      ...{ state: "open", share: { percent: "99%" } },
    });
  });

  it("may ask for more than the whole", () => {
    const more = { target: "completion", of: "year-target", atLeast: "110%" } as const;
    const state = (lentThisYear: string): string =>
      foundOf(more, { lentThisYear, yearTarget: "100" }, { asOf: "2023-12-31" }).state;
    expect([state("109.99"), state("110")]).toStrictEqual(["unmet", "met"]);
    const set = { target: "completion", of: "year-target", atLeast: "set-by-authority" } as const;
    const facts = { yearTarget: "100", setLimits: { completion: "110%" } };
    expect(foundOf(set, { ...facts, lentThisYear: "109.99" }).state).toBe("open");
    expect(foundOf(set, { ...facts, lentThisYear: "110" }).state).toBe("met");
  });

  it("by the other reading is unmet before the year's end, and says so", () => {
    const facts = { lentThisYear: "5", yearTarget: "10" };
    const open = foundOf(COMPLETION, facts);
    expect(open.basis).toContainEqual({ by: "reading", term: "beforeYearEnd", reading: "targets/before-year-end" });
    const unmet = foundOf(COMPLETION, facts, { beforeYearEnd: "unmet" });
    expect([open.state, unmet.state]).toStrictEqual(["open", "unmet"]);
    expect(unmet.basis).toContainEqual({ by: "article", term: "beforeYearEnd", article: "our-rules#1" });
  });

  it("on 31 December does not rest on that reading", () => {
    const { basis } = foundOf(COMPLETION, { lentThisYear: "5", yearTarget: "10" }, { asOf: "2023-12-31" });
    expect(JSON.stringify(basis)).not.toContain("beforeYearEnd");
  });

  it("leaves its unit open where the others are met, and no longer where one is not", () => {
    const unit = aUnit({ lentThisYear: "5", yearTarget: "10", outstanding: "100", overdue: "2" });
    const outcome = (provinceOverdueRate: string): string | undefined =>
      assessTargets(targetTerms([COMPLETION, BELOW_PROVINCE]), {
        ...{ asOf: "2023-10-31", units: [{ ...unit, provinceOverdueRate }] },
      }).units[0]?.outcome;
    expect([outcome("2%"), outcome("1.99%")]).toStrictEqual(["open", "unmet"]);
  });
});
